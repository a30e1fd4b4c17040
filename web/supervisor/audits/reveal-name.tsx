import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { RevealReason } from '../../../server/names/reveal-reason.ts';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { namesQuery, useReveal } from './names-queries.ts';
import { revealOptions, wordAuditRefusal } from './word-audit.ts';

/** Who is behind the conversation and named in it: only for a reason, and the client sees who asked and why. */
export function RevealName({ conversationId }: { conversationId: string }) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState<RevealReason | null>(null);
  const { data: shown } = useQuery(namesQuery(conversationId));
  const reveal = useReveal(conversationId);
  if (shown?.names) return <p className="note small revealed">{m.audit_name_is({ client: shown.names.client, counsellor: shown.names.counsellor })}</p>;
  if (!shown?.may.includes('name:reveal')) return null;
  return (
    <>
      <Button className="button small quiet" onPress={() => setAsking(true)}>
        {m.audit_reveal()}
      </Button>
      {isAsking && (
        <AskDialog title={m.audit_reveal_title()} onClose={() => setAsking(false)}>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (reason) reveal.mutate({ reason }, { onSuccess: () => setAsking(false) });
            }}
          >
            <p>{m.audit_reveal_what()}</p>
            <fieldset>
              <legend>{m.audit_reveal_why()}</legend>
              {revealOptions.map(({ id, text }) => (
                <label key={id} className="row">
                  <input type="radio" name="reveal" checked={reason === id} onChange={() => setReason(id)} />
                  <span>{text()}</span>
                </label>
              ))}
            </fieldset>
            {reveal.error && (
              <p className="note warn" role="alert">
                {wordAuditRefusal(reveal.error)}
              </p>
            )}
            <div className="row">
              <Button type="submit" className="button primary" isDisabled={reason === null || reveal.isPending}>
                {m.audit_reveal_yes()}
              </Button>
            </div>
          </form>
        </AskDialog>
      )}
    </>
  );
}
