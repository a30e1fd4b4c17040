import { Button } from 'react-aria-components';
import { m } from '../paraglide/messages.js';

/** How a dialog ends that changes something: with the deed, or with nothing. */
export function DialogEnd({ deed, isSending, isReady = true, onClose }: { deed: string; isSending: boolean; isReady?: boolean; onClose: () => void }) {
  return (
    <div className="row">
      <Button type="submit" className="button primary" isDisabled={isSending || !isReady}>
        {isSending ? m.staff_saving() : deed}
      </Button>
      <Button className="button quiet" onPress={onClose}>
        {m.staff_cancel()}
      </Button>
    </div>
  );
}
