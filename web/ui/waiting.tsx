import { m } from '../paraglide/messages.js';

/** Says what is being waited for: a dot that moves says nothing by itself. */
export function Waiting({ what }: { what?: string }) {
  return (
    <p className="waiting" role="status">
      {what ?? m.waiting_reading()}
    </p>
  );
}
