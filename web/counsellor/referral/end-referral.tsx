import { useState } from 'react';
import { Form, Label, Radio, RadioGroup } from 'react-aria-components';
import type { Ending } from '../../../server/referral/referral.ts';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { type Referral, useReferralDeed } from '../../ui/referral/referral-queries.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { DialogEnd } from '../../ui/dialog-end.tsx';

/** The way back: guidance goes on, or ends here. */
export function EndReferral({ referral, name, onClose }: { referral: Referral; name: string; onClose: () => void }) {
  const [ending, setEnding] = useState<Ending>('resume');
  const deed = useReferralDeed(referral.id);
  const choices: [Ending, string, string][] = [
    ['resume', m.referral_end_resume(), m.referral_end_resume_what({ name })],
    ['close', m.referral_end_close(), m.referral_end_close_what({ name })],
  ];
  return (
    <AskDialog title={m.referral_end_title()} onClose={onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          deed.mutate({ deed: 'end', body: { endedWith: ending } }, { onSuccess: onClose });
        }}
      >
        <RadioGroup className="field radios" value={ending} onChange={(value) => setEnding(value as Ending)}>
          <Label className="label">{m.referral_end_label()}</Label>
          {choices.map(([value, text, what]) => (
            <Radio key={value} value={value} className="radio">
              <span className="radio-dot" aria-hidden="true" />
              <span>
                <strong>{text}</strong>
                <span className="soft small">{what}</span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
        <RefusedNote error={deed.error} />
        <DialogEnd deed={m.referral_do_end()} isSending={deed.isPending} onClose={onClose} />
      </Form>
    </AskDialog>
  );
}
