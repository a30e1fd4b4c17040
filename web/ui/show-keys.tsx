import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { AskDialog } from './ask-dialog.tsx';
import { lettersAreOn, switchLetters } from './letter-keys.ts';

/** Which key does what on this page, and the switch to do without. */
export function ShowKeys({ keys, onClose }: { keys: readonly (readonly [key: string, does: string])[]; onClose: () => void }) {
  const [on, setOn] = useState(lettersAreOn);
  return (
    <AskDialog title={m.staff_keys_title()} onClose={onClose}>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Switch
        className="switch"
        isSelected={on}
        onChange={(next) => {
          switchLetters(next);
          setOn(next);
        }}
      >
        <span className="switch-track" aria-hidden="true" />
        {m.staff_keys_switch()}
      </Switch>
    </AskDialog>
  );
}
