import { useEffect, useId, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { Refused } from '../../ui/api.ts';
import type { SessionPlace } from '../../ui/sessions/session-records.ts';
import { sessionPlaceNames, wordPlace } from '../../ui/sessions/word-session.ts';
import { wordMinutes } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

export type PlanDraft = {
  day: string;
  time: string;
  minutes: number;
  place: SessionPlace;
  isInvited: boolean;
  which: 'first' | 'second' | null;
  despiteHours: boolean;
};

/** When, how long, where, and whether the client gets it by mail. */
export function PlanFields({
  draft,
  wantsMail,
  name,
  onChange,
}: {
  draft: PlanDraft;
  wantsMail: boolean | null;
  name: string;
  onChange: (draft: PlanDraft) => void;
}) {
  const id = useId();
  const set = (change: Partial<PlanDraft>) => onChange({ ...draft, ...change, ...('day' in change || 'time' in change ? { which: null } : {}) });
  return (
    <>
      <div className="plan-when">
        <div className="field">
          <label htmlFor={`${id}-day`}>{m.sessions_day()}</label>
          <input id={`${id}-day`} type="date" required value={draft.day} onChange={(event) => set({ day: event.target.value })} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-time`}>{m.sessions_time()}</label>
          <input id={`${id}-time`} type="time" step={300} required value={draft.time} onChange={(event) => set({ time: event.target.value })} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-minutes`}>{m.sessions_minutes()}</label>
          <input
            id={`${id}-minutes`}
            type="number"
            min={10}
            max={480}
            step={5}
            required
            value={draft.minutes || ''}
            onChange={(event) => set({ minutes: Number(event.target.value) })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-place`}>{m.sessions_place()}</label>
          <select id={`${id}-place`} value={draft.place} onChange={(event) => set({ place: event.target.value as SessionPlace })}>
            {sessionPlaceNames.map((place) => (
              <option key={place} value={place}>
                {wordPlace(place)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {wantsMail === false ? (
        <p className="soft small">{m.sessions_no_mail({ name })}</p>
      ) : (
        <label className="tick">
          <input type="checkbox" checked={draft.isInvited} onChange={(event) => set({ isInvited: event.target.checked })} />
          <span>
            {m.sessions_invite()} <span className="soft small">{m.sessions_invite_hint({ name })}</span>
          </span>
        </label>
      )}
    </>
  );
}

/** What stands in the way of a time, with what a person can decide about it. */
export function DecideAboutTime({ error, draft, onChange }: { error: Error | null; draft: PlanDraft; onChange: (draft: PlanDraft) => void }) {
  const shown = useRef<HTMLDivElement & HTMLFieldSetElement>(null);
  // It stands where the time is, and the button that led here may be far below it.
  useEffect(() => {
    if (error) shown.current?.scrollIntoView({ block: 'center' });
  }, [error]);
  if (!(error instanceof Refused)) return <RefusedNote error={error} />;
  if (error.code === 'hours-gone') {
    const { left, planned } = error.params;
    return (
      <div className="note warn stack" role="alert" ref={shown}>
        <p>{m.sessions_hours_gone({ left: wordMinutes(Number(left ?? 0)), planned: wordMinutes(Number(planned ?? 0)) })}</p>
        <label className="tick">
          <input type="checkbox" checked={draft.despiteHours} onChange={(event) => onChange({ ...draft, despiteHours: event.target.checked })} />
          <span>{m.sessions_despite_hours()}</span>
        </label>
      </div>
    );
  }
  if (error.code === 'time-comes-twice')
    return (
      <fieldset className="note warn pick" role="alert" ref={shown}>
        <legend>{m.refused_time_comes_twice()}</legend>
        {(['first', 'second'] as const).map((which) => (
          <label key={which} className="tick">
            <input type="radio" name="which" checked={draft.which === which} onChange={() => onChange({ ...draft, which })} />
            <span>{which === 'first' ? m.sessions_first_time() : m.sessions_second_time()}</span>
          </label>
        ))}
      </fieldset>
    );
  return <RefusedNote error={error} />;
}

/** What the server is asked. */
export const askedOf = ({ which, ...draft }: PlanDraft) => ({ ...draft, ...(which ? { which } : {}) });
export const isWhole = ({ day, time, minutes }: PlanDraft): boolean => day !== '' && time !== '' && minutes >= 10;
