import { useState } from 'react';
import { Button, Form, Label, Text, TextArea, TextField } from 'react-aria-components';
import { extractLimit } from '../../../server/referral/referral.ts';
import { m } from '../../paraglide/messages.js';
import type { Trajectory } from '../../ui/records.ts';
import { type Referral, useReferralDeed } from '../../ui/referral/referral-queries.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { DialogEnd } from '../../ui/dialog-end.tsx';

/** The text that may leave: written by the counsellor, approved word for word by the client. */
export function WriteExtract({ referral, name }: { referral: Referral; trajectory: Trajectory; name: string }) {
  const deed = useReferralDeed(referral.id);
  const [isWriting, setIsWriting] = useState(false);
  const [text, setText] = useState(referral.extract ?? '');
  const mayWrite = referral.may.includes('referral:write-extract');
  if (!mayWrite && referral.extract === null) return null;
  const begin = () => {
    setText(referral.extract ?? '');
    setIsWriting(true);
  };
  return (
    <section className="stack">
      <div className="row spread">
        <h3>{m.referral_extract()}</h3>
        {referral.extract !== null && (
          <span className={referral.extractApprovedAt ? 'tag safe' : 'tag attention'}>
            {referral.extractApprovedAt ? m.referral_extract_approved({ date: longDate(referral.extractApprovedAt) }) : m.referral_extract_not_approved()}
          </span>
        )}
      </div>
      {referral.extractWish && (
        <div className="note warn stack">
          <p>{m.referral_extract_wish({ name })}</p>
          <blockquote className="said-words" dir="auto">
            {referral.extractWish}
          </blockquote>
        </div>
      )}
      {isWriting ? (
        <Form
          className="stack wide-field"
          onSubmit={(event) => {
            event.preventDefault();
            deed.mutate(
              { deed: 'extract', method: 'put', body: { extractVersion: referral.extractVersion, text: text.trim() } },
              { onSuccess: () => setIsWriting(false) },
            );
          }}
        >
          <TextField className="field wide-field" value={text} onChange={setText} maxLength={extractLimit} autoFocus>
            <Label className="label">{m.referral_extract_label({ name })}</Label>
            <TextArea rows={6} dir="auto" />
            <Text slot="description" className="hint">
              {m.referral_extract_hint({ left: extractLimit - text.length })}
            </Text>
          </TextField>
          {referral.extractApprovedAt && <p className="note">{m.referral_extract_voids({ name })}</p>}
          <RefusedNote error={deed.error} />
          <DialogEnd deed={m.referral_extract_send({ name })} isSending={deed.isPending} isReady={text.trim() !== ''} onClose={() => setIsWriting(false)} />
        </Form>
      ) : (
        <>
          {referral.extract === null ? (
            <p className="soft">{m.referral_extract_none({ name })}</p>
          ) : (
            <blockquote className="extract-text" dir="auto">
              {referral.extract}
            </blockquote>
          )}
          {mayWrite && (
            <Button className="button small" onPress={begin}>
              {referral.extract === null ? m.referral_extract_write() : m.referral_extract_change()}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
