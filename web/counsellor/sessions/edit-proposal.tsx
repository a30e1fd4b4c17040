import { useId } from 'react';
import { m } from '../../paraglide/messages.js';
import type { Proposal } from '../../ui/sessions/session-records.ts';
import { moodNames, wordMood } from '../../ui/sessions/word-session.ts';
import { DecideAboutTime, PlanFields, type PlanDraft } from './plan-fields.tsx';
import { EditLines } from './edit-lines.tsx';

/** Lengths that sessions have, to choose from with one key. */
const lengths = [30, 45, 60, 75, 90, 120] as const;

/** Everything that is proposed, to change, add to and take out. */
export function EditProposal({
  proposal,
  lines,
  next,
  name,
  wantsMail,
  error,
  onChange,
  onNext,
}: {
  proposal: Proposal;
  /** What the proposals point to. */
  lines: string;
  next: PlanDraft;
  name: string;
  wantsMail: boolean | null;
  error: Error | null;
  onChange: (proposal: Proposal) => void;
  onNext: (next: PlanDraft) => void;
}) {
  const id = useId();
  const set = (change: Partial<Proposal>) => onChange({ ...proposal, ...change });
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-record`}>{m.after_record()}</label>
        <textarea id={`${id}-record`} rows={6} required maxLength={8000} value={proposal.record} onChange={(event) => set({ record: event.target.value })} />
      </div>
      <fieldset className="pick">
        <legend>{m.after_minutes()}</legend>
        <div className="chips">
          {lengths.map((minutes) => (
            <label key={minutes} className="chip">
              <input type="radio" name={`${id}-minutes`} checked={proposal.minutes === minutes} onChange={() => set({ minutes })} />
              <span>{m.after_minutes_short({ minutes })}</span>
            </label>
          ))}
          <label className="other-minutes">
            <span>{m.after_minutes_other()}</span>
            <input
              type="number"
              min={5}
              max={600}
              required
              value={proposal.minutes ?? ''}
              onChange={(event) => set({ minutes: event.target.value === '' ? null : Number(event.target.value) })}
            />
          </label>
        </div>
      </fieldset>
      <EditLines
        title={m.after_insights({ name })}
        add={m.after_add_insight()}
        rows={proposal.insights}
        lines={lines}
        onChange={(insights) => set({ insights })}
        fresh={() => ({ text: '', line: null })}
      />
      <EditLines
        title={m.after_actions()}
        add={m.after_add_action()}
        rows={proposal.actions}
        lines={lines}
        onChange={(actions) => set({ actions })}
        fresh={() => ({ text: '', when: null, dueOn: null, with: null, line: null })}
        day
      />
      <EditLines
        title={m.after_homework()}
        add={m.after_add_homework()}
        rows={proposal.homework}
        lines={lines}
        onChange={(homework) => set({ homework })}
        fresh={() => ({ text: '', dueOn: null, line: null })}
        day
      />
      <EditLines
        title={m.after_barriers()}
        add={m.after_add_barrier()}
        rows={proposal.barriers}
        lines={lines}
        onChange={(barriers) => set({ barriers })}
        fresh={() => ({ text: '', line: null })}
      />
      <fieldset className="pick">
        <legend>{m.after_moods({ name })}</legend>
        <div className="chips">
          {moodNames.map((mood) => (
            <label key={mood} className="chip">
              <input
                type="checkbox"
                checked={proposal.moods.includes(mood)}
                onChange={(event) => set({ moods: event.target.checked ? [...proposal.moods, mood] : proposal.moods.filter((each) => each !== mood) })}
              />
              <span>{wordMood(mood)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="pick next-session">
        <legend>{m.after_next()}</legend>
        <label className="tick">
          <input
            type="checkbox"
            checked={proposal.next !== null}
            onChange={(event) =>
              set({
                next:
                  event.target.checked && next.day ? { day: next.day, time: next.time || null } : event.target.checked ? { day: tomorrow(), time: null } : null,
              })
            }
          />
          <span>{m.after_next_plan()}</span>
        </label>
        {proposal.next && (
          <PlanFields
            draft={{ ...next, day: next.day || proposal.next.day }}
            wantsMail={wantsMail}
            name={name}
            onChange={(draft) => {
              onNext(draft);
              if (draft.day) set({ next: { day: draft.day, time: draft.time || null } });
            }}
          />
        )}
        <DecideAboutTime error={isOfTime(error) ? error : null} draft={next} onChange={onNext} />
      </fieldset>
      <fieldset className="pick">
        <legend>{m.after_message({ name })}</legend>
        <label className="tick">
          <input
            type="checkbox"
            checked={proposal.message !== null}
            onChange={(event) => set({ message: event.target.checked ? m.after_message_start({ name }) : null })}
          />
          <span>
            {m.after_message_send()} <span className="soft small">{m.after_message_hint({ name })}</span>
          </span>
        </label>
        {proposal.message !== null && (
          <textarea
            aria-label={m.after_message({ name })}
            rows={7}
            maxLength={4000}
            required
            value={proposal.message}
            onChange={(event) => set({ message: event.target.value })}
          />
        )}
      </fieldset>
      {!isOfTime(error) && <DecideAboutTime error={isStale(error) ? null : error} draft={next} onChange={onNext} />}
    </>
  );
}

const codeOf = (error: Error | null): string | null => (error && 'code' in error ? String(error.code) : null);
const isOfTime = (error: Error | null): boolean => ['hours-gone', 'overlaps', 'no-such-time', 'time-comes-twice'].includes(codeOf(error) ?? '');
const isStale = (error: Error | null): boolean => codeOf(error) === 'stale-version';
const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
