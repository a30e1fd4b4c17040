import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Criterion } from '../../../server/evaluation/rubric.ts';
import { m } from '../../paraglide/messages.js';
import { useSignedIn } from '../../ui/signed-in.ts';
import { type Audit, type Compared, useAuditDeed } from './audit-queries.ts';
import { wordAuditRefusal } from './word-audit.ts';
import { levels, wordAnchor } from './word-anchor.ts';

type Settled = Compared['settled'][number];

/** Where two people differ: a rater proposes and the other agrees, or a third person decides. */
export function SettleCriterion({ audit, criterion, settled }: { audit: Audit; criterion: Criterion; settled: Settled | undefined }) {
  const id = useId();
  const settle = useAuditDeed<{ scores: { criterion: Criterion; score: number; note: string }[] }>(audit.id, 'settle');
  const [score, setScore] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const isRater = audit.holder === 'finished';
  const me = useSignedIn();
  if (settled?.status === 'final')
    return (
      <p className="note safe">
        {settled.agreedByName
          ? m.audit_settled_by_two({ score: settled.score, name: settled.settledByName, other: settled.agreedByName })
          : m.audit_settled_by_one({ score: settled.score, name: settled.settledByName })}
        {settled.note && <span dir="auto"> {settled.note}</span>}
      </p>
    );
  if (!audit.may.includes('audit:settle')) return null;
  const give = (given: number, words: string) => settle.mutate({ scores: [{ criterion, score: given, note: words }] });
  return (
    <form
      className="settle stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (score !== null) give(score, note.trim());
      }}
    >
      {settled && (
        <div className="row">
          <p>
            {settled.settledBy === me.id
              ? m.audit_proposed_mine({ score: settled.score })
              : m.audit_proposed({ name: settled.settledByName, score: settled.score })}
            {settled.note && <span dir="auto"> {settled.note}</span>}
          </p>
          {settled.settledBy !== me.id && (
            <Button className="button small" isDisabled={settle.isPending} onPress={() => give(settled.score, '')}>
              {isRater ? m.audit_agree({ score: settled.score }) : m.audit_decide({ score: settled.score })}
            </Button>
          )}
        </div>
      )}
      <fieldset className="anchors">
        <legend>{isRater ? m.audit_settle_propose() : m.audit_settle_decide()}</legend>
        {levels.map((level) => (
          <label key={level} className="anchor">
            <input type="radio" name={`${id}-score`} checked={score === level} onChange={() => setScore(level)} />
            <strong>{level}</strong>
            <span>{wordAnchor(criterion, level)}</span>
          </label>
        ))}
      </fieldset>
      <div className="field wide-field">
        <label className="label" htmlFor={`${id}-note`}>
          {m.supervisor_note()}
        </label>
        <textarea id={`${id}-note`} rows={2} dir="auto" maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
      {settle.error && (
        <p className="note warn" role="alert">
          {wordAuditRefusal(settle.error)}
        </p>
      )}
      <div className="row">
        <Button type="submit" className="button primary small" isDisabled={score === null || settle.isPending}>
          {isRater ? m.audit_settle_send() : m.audit_settle_fix()}
        </Button>
      </div>
    </form>
  );
}
