// Scoring by keys: 1 to 5 for the criterion in hand, 0 or x where it cannot be judged, j and k or the arrows to go on, n for a note,
// Enter when all is scored. Everything is saved as it is given.
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { useLetterKeys } from '../../ui/letter-keys.ts';
import { ShowKeys } from '../../ui/show-keys.tsx';
import { criteriaInOrder, wordCriterion } from '../word-evaluation.ts';
import { type Audit, useAuditDeed } from './audit-queries.ts';
import { ScoreCriterion } from './score-criterion.tsx';
import { type Saving, useOwnScores } from './use-own-scores.ts';
import { wordAuditRefusal } from './word-audit.ts';

export function GiveScores({ audit }: { audit: Audit }) {
  const { scores, change, saving, flush, again } = useOwnScores(audit.id, audit.scores);
  const firstOpen = criteriaInOrder.findIndex((criterion) => !scores[criterion]);
  const [current, setCurrent] = useState(Math.max(0, firstOpen));
  const [asks, setAsks] = useState<'finish' | 'keys' | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const release = useAuditDeed<undefined>(audit.id, 'release');
  const navigate = useNavigate();
  const missing = criteriaInOrder.filter((criterion) => !scores[criterion]);
  const criterion = criteriaInOrder[current] ?? criteriaInOrder[0];

  const goTo = (at: number) => {
    const next = Math.min(criteriaInOrder.length - 1, Math.max(0, at));
    setCurrent(next);
    list.current?.querySelectorAll<HTMLElement>('.criterion-head')[next]?.focus();
  };
  const score = (value: number | null) => {
    if (!criterion) return;
    change(criterion, { score: value, note: scores[criterion]?.note ?? '' });
    setSaid(`${wordCriterion(criterion)}: ${value ?? m.audit_not_to_judge()}`);
  };
  const finish = () => {
    if (missing.length === 0) return setAsks('finish');
    setSaid(m.audit_still_missing({ count: missing.length }));
    if (missing[0]) goTo(criteriaInOrder.indexOf(missing[0]));
  };
  useLetterKeys({
    ...Object.fromEntries([1, 2, 3, 4, 5].map((value) => [String(value), () => score(value)])),
    '0': () => score(null),
    x: () => score(null),
    j: () => goTo(current + 1),
    k: () => goTo(current - 1),
    n: () => list.current?.querySelector<HTMLTextAreaElement>('[data-current] textarea')?.focus(),
    '?': () => setAsks('keys'),
  });
  // The arrows and Enter belong to whatever has the focus, unless that is a criterion or nothing at all.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isFree = target instanceof Element && (target === document.body || target.id === 'scores' || target.closest('.criterion-head'));
      if (event.defaultPrevented || !isFree || document.querySelector('[role=dialog]')) return;
      const head = target.closest('.criterion-head');
      // Without a criterion in hand the arrows scroll the conversation, as everywhere; on a folded one Enter opens it.
      if (head && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) goTo(current + (event.key === 'ArrowDown' ? 1 : -1));
      else if (event.key === 'Enter' && head?.getAttribute('aria-expanded') !== 'false') finish();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <>
      <header>
        <h2>{m.audit_own_scores()}</h2>
        <Button className="button small quiet keys-button" onPress={() => setAsks('keys')}>
          {m.staff_keys()} <kbd>?</kbd>
        </Button>
      </header>
      <p className="soft small">{m.audit_blind()}</p>
      <SavedNote saving={saving} onAgain={again} />
      <ol className="plain-list criteria" ref={list}>
        {criteriaInOrder.map((each, i) => (
          <ScoreCriterion
            key={each}
            criterion={each}
            own={scores[each]}
            isCurrent={i === current}
            onOpen={() => setCurrent(i)}
            onChange={(own, soon) => change(each, own, soon)}
          />
        ))}
      </ol>
      <p className="hidden-but-read" role="status">
        {said}
      </p>
      <div className="row">
        <Button className="button primary" onPress={finish}>
          {m.audit_finish()}
        </Button>
        <Button
          className="button quiet"
          isDisabled={release.isPending}
          onPress={() =>
            void flush()
              .catch(() => undefined)
              .then(() => release.mutate(undefined, { onSuccess: () => void navigate({ to: '/supervisor' }) }))
          }
        >
          {m.audit_release()}
        </Button>
        <span className="soft small">
          {missing.length === 0 ? m.audit_all_scored() : m.audit_scored({ count: criteriaInOrder.length - missing.length, of: criteriaInOrder.length })}
        </span>
      </div>
      {release.error && (
        <p className="note warn" role="alert">
          {wordAuditRefusal(release.error)}
        </p>
      )}
      {asks === 'finish' && <AskFinish audit={audit} flush={flush} onClose={() => setAsks(null)} />}
      {asks === 'keys' && (
        <ShowKeys
          onClose={() => setAsks(null)}
          keys={[
            ['1 – 5', m.supervisor_key_score()],
            ['0, x', m.audit_not_to_judge()],
            ['j, ↓', m.supervisor_key_next()],
            ['k, ↑', m.supervisor_key_previous()],
            ['n', m.audit_key_note()],
            ['Enter', m.audit_finish()],
            ['?', m.signal_key_help()],
          ]}
        />
      )}
    </>
  );
}

function SavedNote({ saving, onAgain }: { saving: Saving; onAgain: () => void }) {
  if (typeof saving !== 'object') return <p className="soft small saved">{saving === 'saved' ? m.audit_saved() : m.staff_saving()}</p>;
  return (
    <p className="note warn" role="alert">
      {wordAuditRefusal(saving.error)}{' '}
      <button type="button" className="as-link" onClick={onAgain}>
        {m.wrong_try_again()}
      </button>
    </p>
  );
}

/** From here on the scores do not change: so it is asked once. */
function AskFinish({ audit, flush, onClose }: { audit: Audit; flush: () => Promise<void>; onClose: () => void }) {
  const finish = useAuditDeed<undefined>(audit.id, 'finish');
  const [error, setError] = useState<unknown>(null);
  return (
    <AskDialog title={m.audit_finish_title()} onClose={onClose}>
      <p>{audit.raters === 2 ? m.audit_finish_text_two() : m.audit_finish_text()}</p>
      {(error || finish.error) && (
        <p className="note warn" role="alert">
          {wordAuditRefusal(error ?? finish.error)}
        </p>
      )}
      <div className="row">
        <Button
          className="button primary"
          autoFocus
          isDisabled={finish.isPending}
          onPress={() =>
            void flush()
              .then(() => finish.mutate(undefined, { onSuccess: onClose }))
              .catch(setError)
          }
        >
          {m.audit_finish_yes()}
        </Button>
        <Button className="button quiet" onPress={onClose}>
          {m.audit_finish_no()}
        </Button>
      </div>
    </AskDialog>
  );
}
