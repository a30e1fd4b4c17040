import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post, read, Refused } from '../../ui/api.ts';
import { recordQuery } from '../../ui/sessions/session-queries.ts';
import type { Hours, Proposal, Session, SessionRecord } from '../../ui/sessions/session-records.ts';
import { dayInWords, timeInBrussels } from '../../ui/sessions/session-time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { EditProposal } from './edit-proposal.tsx';
import type { PlanDraft } from './plan-fields.tsx';
import { useKeepProposal, withoutBlanks } from './keep-proposal.ts';
import { useSessionsAgain } from './sessions-again.ts';

const emptyProposal = (session: Session): Proposal => ({
  record: '',
  insights: [],
  actions: [],
  homework: [],
  barriers: [],
  moods: [],
  minutes: session.heldMinutes ?? session.minutes,
  next: null,
  message: null,
});

/** Lines on one side, what they become on the other. What is typed is kept as it is typed. */
export function WriteRecord({ session, stored, hours, name }: { session: Session; stored: SessionRecord | null; hours: Hours; name: string }) {
  const id = useId();
  const proposed = useRef<HTMLHeadingElement>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const again = useSessionsAgain();
  const [lines, setLines] = useState(stored?.lines ?? '');
  const [made, setMade] = useState(stored);
  const [proposal, setProposal] = useState<Proposal | null>(stored ? withMinutes(stored.proposal, session) : null);
  const [next, setNext] = useState<PlanDraft>({ ...usualNext(session, hours.wantsMail), ...nextOf(stored?.proposal ?? null) });
  const keeping = useKeepProposal(session.id, { lines, proposal, version: made?.version ?? 0 }, (record) => {
    setMade(record);
    queries.setQueryData(recordQuery(session.id).queryKey, record);
  });

  const take = (record: SessionRecord) => {
    setMade(record);
    setProposal(withMinutes(record.proposal, session));
    setNext((before) => ({ ...before, ...nextOf(record.proposal) }));
    queries.setQueryData(recordQuery(session.id).queryKey, record);
  };
  const propose = useMutation({
    mutationFn: async () => {
      await keeping.settled();
      return post<SessionRecord>(`/api/sessions/${session.id}/record/propose`, { lines, version: keeping.version() });
    },
    onSuccess: (record) => {
      keeping.taken(record.version);
      take(record);
      // From the lines on to what came of them.
      setTimeout(() => proposed.current?.focus());
    },
  });
  const approve = useMutation({
    mutationFn: async () => {
      await keeping.settled();
      const { day, time, which, ...how } = next;
      const planned = proposal?.next && day && time ? { ...how, ...(which ? { which } : {}) } : null;
      return post<SessionRecord>(`/api/sessions/${session.id}/record/approve`, {
        version: keeping.version(),
        lines,
        proposal: { ...(proposal && withoutBlanks(proposal)), next: planned ? { day, time } : null },
        next: planned,
      });
    },
    onSuccess: async () => {
      keeping.stop();
      await again();
      await navigate({ to: '/counsellor/clients/$trajectoryId/sessions', params: { trajectoryId: session.trajectoryId } });
    },
  });
  const isStale = [approve.error, propose.error, keeping.error].some((error) => error instanceof Refused && error.code === 'stale-version');
  const lookAtTheirs = useMutation({
    mutationFn: () => read<SessionRecord>(`/api/sessions/${session.id}/record`),
    onSuccess: (record) => {
      keeping.taken(record.version);
      approve.reset();
      propose.reset();
      take(record);
      setLines(record.lines);
    },
  });
  const keepMine = useMutation({
    mutationFn: () => read<SessionRecord>(`/api/sessions/${session.id}/record`),
    onSuccess: (record) => {
      // Theirs stays in what the trail knows of it; mine goes over it when I go on.
      keeping.taken(record.version);
      approve.reset();
      propose.reset();
      setMade(record);
    },
  });
  const isBusy = propose.isPending || approve.isPending;
  const mayApprove = !isBusy && !isStale && Boolean(proposal?.record.trim() && proposal.minutes);
  return (
    <div className="write-record">
      <section className="stack lines-side" aria-labelledby={`${id}-lines`}>
        <h3 id={`${id}-lines`}>{m.after_lines()}</h3>
        <p id={`${id}-hint`} className="soft small">
          {m.after_lines_hint()}
        </p>
        <textarea
          aria-labelledby={`${id}-lines`}
          aria-describedby={`${id}-hint`}
          rows={8}
          maxLength={6000}
          value={lines}
          onChange={(event) => setLines(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && lines.trim() && !isBusy) propose.mutate();
          }}
        />
        <div className="row">
          <Button className={proposal ? 'button' : 'button primary'} isDisabled={!lines.trim() || isBusy} onPress={() => propose.mutate()}>
            {propose.isPending ? m.after_proposing() : proposal ? m.after_propose_again() : m.after_propose()}
          </Button>
          {!proposal && (
            <Button className="button quiet" isDisabled={isBusy} onPress={() => setProposal({ ...emptyProposal(session), record: lines.trim() })}>
              {m.after_by_hand()}
            </Button>
          )}
        </div>
        <p role="status" className="soft small">
          {keeping.isSaving ? m.staff_saving() : made ? (made.madeBy === 'model' ? m.after_made_model() : m.after_made_rules()) : ''}
        </p>
      </section>
      {proposal && (
        <form
          className="stack proposal-side"
          aria-labelledby={`${id}-proposed`}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isBusy) approve.mutate();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat && mayApprove) event.currentTarget.requestSubmit();
          }}
        >
          <h3 id={`${id}-proposed`} ref={proposed} tabIndex={-1}>
            {m.after_proposed()}
          </h3>
          <EditProposal
            proposal={proposal}
            lines={made?.lines ?? ''}
            next={next}
            name={name}
            wantsMail={hours.wantsMail}
            error={approve.error}
            onChange={setProposal}
            onNext={setNext}
          />
          {isStale ? (
            <div className="note warn stack" role="alert">
              <p>{m.after_stale()}</p>
              <div className="row">
                <Button className="button small" onPress={() => keepMine.mutate()}>
                  {m.after_keep_mine()}
                </Button>
                <Button className="button quiet small" onPress={() => lookAtTheirs.mutate()}>
                  {m.after_see_theirs()}
                </Button>
              </div>
              <RefusedNote error={keepMine.error ?? lookAtTheirs.error} />
            </div>
          ) : (
            <RefusedNote error={propose.error ?? keeping.error} />
          )}
          <div className="approve-bar">
            <Button type="submit" className="button primary" isDisabled={!mayApprove}>
              {approve.isPending ? m.staff_saving() : m.after_approve()}
            </Button>
            <p className="small">
              <strong>{m.after_does_label()}</strong> {whatHappens(proposal, name)}. <span className="soft keys-button">{m.after_approve_key()}</span>
            </p>
          </div>
        </form>
      )}
    </div>
  );
}

const withMinutes = (proposal: Proposal, session: Session): Proposal => ({ ...proposal, minutes: proposal.minutes ?? session.heldMinutes ?? session.minutes });
const nextOf = (proposal: Proposal | null): Partial<PlanDraft> => (proposal?.next ? { day: proposal.next.day, time: proposal.next.time ?? '' } : {});
const usualNext = (session: Session, wantsMail: boolean | null): PlanDraft => ({
  day: '',
  time: timeInBrussels(session.startsAt),
  minutes: session.minutes,
  place: session.place,
  isInvited: wantsMail === true,
  which: null,
  despiteHours: false,
});

/** One line that says what the button does. */
function whatHappens({ insights, actions, homework, message, minutes, next }: Proposal, name: string): string {
  return [
    m.after_does_minutes({ minutes: minutes ?? 0 }),
    insights.length > 0 ? m.after_does_insights({ count: insights.length, name }) : null,
    actions.length > 0 ? m.after_does_actions({ count: actions.length }) : null,
    homework.length > 0 ? m.after_does_homework({ count: homework.length }) : null,
    next ? m.after_does_next({ day: dayInWords(next.day) }) : null,
    message ? m.after_does_message({ name }) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}
