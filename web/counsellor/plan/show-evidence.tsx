import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PresentedSentence } from '../../../server/plan/present-section.ts';
import { m } from '../../paraglide/messages.js';
import { ReadSource } from '../../ui/read-source.tsx';
import type { Evidence, EvidenceText, Trajectory } from '../../ui/records.ts';
import { dateAndTime } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordOrigin } from './word-section.ts';

const kinds: Record<Evidence['kind'], () => string> = {
  message: () => m.plan_staff_evidence_message(),
  document: () => m.plan_staff_evidence_document(),
  insight: () => m.plan_staff_evidence_insight(),
  exercise: () => m.plan_staff_evidence_exercise(),
  'session-note': () => m.plan_staff_evidence_session_note(),
  upload: () => m.plan_staff_evidence_upload(),
};

/** What a source is. */
export const wordEvidenceKind = (kind: Evidence['kind']): string => kinds[kind]();

/** What one sentence rests on, in the words it was said in, with the way there. */
export function ShowEvidence({
  sentence,
  evidence,
  error,
  trajectory,
}: {
  sentence: PresentedSentence;
  evidence: readonly EvidenceText[] | undefined;
  error: unknown;
  trajectory: Trajectory;
}) {
  const [document, setDocument] = useState<string | null>(null);
  const name = trajectory.clientName ?? m.client_hidden();
  return (
    <section className="evidence" aria-label={m.plan_staff_evidence()} id="evidence" tabIndex={-1}>
      <h3>{m.plan_staff_evidence()}</h3>
      <RefusedNote error={error} />
      {!evidence && !error && <Waiting />}
      {sentence.evidence.length === 0 && <p className="soft small">{m.plan_staff_evidence_none({ who: wordOrigin(sentence.origin, name) })}</p>}
      {evidence && (
        <ul className="plain-list">
          {sentence.evidence.map(({ kind, id }) => {
            const worded = sentence.evidenceChanged?.find((one) => kind === 'insight' && one.id === id);
            const found = evidence.find((piece) => piece.kind === kind && piece.id === id);
            return (
              <li key={`${kind}${id}`}>
                <p className="soft small">
                  {wordEvidenceKind(kind)}
                  {found?.at && `, ${dateAndTime(found.at)}`}
                </p>
                {!found && <p className="soft">{m.plan_staff_evidence_gone()}</p>}
                {found && kind === 'document' && (
                  <Button className="as-link" onPress={() => setDocument(id)}>
                    {found.title}
                  </Button>
                )}
                {found && kind !== 'document' && (
                  <blockquote className="signal-quote" dir="auto">
                    {found.text}
                  </blockquote>
                )}
                {worded && (
                  <div className="note warn">
                    <p>{m.plan_ed_evidence_changed({ name })}</p>
                    <p dir="auto">
                      <del>{worded.before}</del>
                    </p>
                  </div>
                )}
                {found && kind === 'message' && (
                  <Link
                    className="small"
                    to={
                      found.conversationId
                        ? '/counsellor/clients/$trajectoryId/conversations/$conversationId'
                        : '/counsellor/clients/$trajectoryId/conversations'
                    }
                    params={{ trajectoryId: trajectory.id, conversationId: found.conversationId ?? '' }}
                    search={{ message: id }}
                  >
                    {m.signal_open()}
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {document && <ReadSource documentId={document} onClose={() => setDocument(null)} />}
    </section>
  );
}
