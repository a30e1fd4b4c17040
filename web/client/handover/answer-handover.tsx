import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { remove } from '../../ui/api.ts';
import { coverQuery, type Handover, handoversQuery, keptPassagesQuery, ofTrajectory, useHandoverDeed } from '../../ui/continuity/continuity-queries.ts';
import { wordHandover } from '../../ui/continuity/word-handover.ts';
import { firstName } from '../../ui/first-name.ts';
import type { Trajectory } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CareHere, useShowCare } from '../reach/care-here.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';

const noteLimit = 1000;

/** Who guides the client, who stands in, and the question whether somebody else may take over: in plain words, theirs to answer. */
export function AnswerHandover() {
  return <WithTrajectory>{(trajectory) => <HandoverOf trajectory={trajectory} />}</WithTrajectory>;
}

function HandoverOf({ trajectory }: { trajectory: Trajectory }) {
  const { data: handovers, error } = useQuery(handoversQuery(trajectory.id));
  const open = handovers?.find(({ status }) => status === 'asked' || status === 'agreed');
  const past = handovers?.filter((one) => one !== open) ?? [];
  return (
    <div className="page stack">
      <h1>{m.handover_my_title()}</h1>
      <SeeWhoIsThere trajectory={trajectory} />
      {error ? <RefusedNote error={error} /> : !handovers ? <Waiting /> : null}
      {open && (
        <CareHere>
          {/* Another question begins with empty fields. */}
          <Question key={open.id} handover={open} />
        </CareHere>
      )}
      {past.length > 0 && (
        <section className="stack" aria-labelledby="past">
          <h2 id="past">{m.handover_history()}</h2>
          <ul className="plain-list stack">
            {past.map((one) => (
              <li key={one.id}>
                {wordHandover(one)} <span className="soft small">{longDate(one.endedAt ?? one.askedAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <KeptPassages trajectoryId={trajectory.id} />
    </div>
  );
}

function SeeWhoIsThere({ trajectory }: { trajectory: Trajectory }) {
  const { data: cover } = useQuery(coverQuery(trajectory.id));
  return (
    <section className="stack" aria-labelledby="there">
      <h2 id="there">{m.handover_my_people()}</h2>
      <p>{m.handover_my_counsellor({ name: trajectory.counsellorName })}</p>
      {cover?.periods.map(({ id, standInName, from, until, when }) => (
        <p key={id} className="note">
          {when === 'now'
            ? m.cover_my_now({ name: firstName(trajectory.counsellorName), standIn: standInName, until: longDate(until) })
            : m.cover_my_ahead({ name: firstName(trajectory.counsellorName), standIn: standInName, from: longDate(from), until: longDate(until) })}
        </p>
      ))}
      {cover?.usual && <p className="soft">{m.handover_my_stand_in({ name: cover.usual.name })}</p>}
    </section>
  );
}

function Question({ handover }: { handover: Handover }) {
  const field = useId();
  const deed = useHandoverDeed(useShowCare());
  const [keepsPrivate, setKeepsPrivate] = useState(false);
  const [note, setNote] = useState('');
  const { id, from, to, status, may } = handover;
  const names = { from: firstName(from.name), to: firstName(to.name) };
  const answer = (word: 'agree' | 'decline') => deed.mutate({ id, deed: word, body: { note: note.trim() || null, ...(word === 'agree' && { keepsPrivate }) } });
  if (status === 'agreed')
    return (
      <section className="card stack" aria-labelledby="question">
        <h2 id="question">{m.handover_my_agreed_title()}</h2>
        <p role="status">{m.handover_my_agreed({ to: to.name, from: names.from })}</p>
        {may.includes('handover:withdraw') && (
          <div className="row">
            <button type="button" className="button" disabled={deed.isPending} onClick={() => deed.mutate({ id, deed: 'withdraw' })}>
              {m.handover_my_withdraw()}
            </button>
          </div>
        )}
        <RefusedNote error={deed.error} />
      </section>
    );
  return (
    <section className="card stack" aria-labelledby="question">
      <h2 id="question">{m.handover_my_question({ to: to.name })}</h2>
      <p>{handover.isAskedByOther ? m.handover_my_asked_by({ by: handover.askedByName, from: names.from }) : m.handover_my_asked({ from: names.from })}</p>
      <blockquote dir="auto">{handover.reason}</blockquote>
      <h3>{m.handover_moves_title()}</h3>
      <ul>
        <li>{m.handover_moves_plan()}</li>
        <li>{m.handover_moves_sessions()}</li>
        <li>{m.handover_moves_conversations()}</li>
        <li>{m.handover_moves_signals({ to: names.to })}</li>
      </ul>
      <h3>{m.handover_stays_title()}</h3>
      <ul>
        <li>{m.handover_stays_notes({ from: names.from })}</li>
        <li>{m.handover_stays_logbook()}</li>
        <li>{m.handover_stays_until({ from: names.from, to: names.to })}</li>
        <li>{m.handover_stays_after({ from: names.from })}</li>
      </ul>
      <label className="check">
        <input type="checkbox" checked={keepsPrivate} onChange={(event) => setKeepsPrivate(event.currentTarget.checked)} />
        <span>{m.handover_keep_private()}</span>
      </label>
      <p className="hint">{m.handover_keep_private_hint({ to: names.to })}</p>
      <div className="field">
        <label htmlFor={field}>{m.handover_my_note({ to: names.to })}</label>
        <textarea id={field} rows={3} maxLength={noteLimit} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </div>
      <p>{m.handover_my_free()}</p>
      <div className="row">
        <button type="button" className="button primary" disabled={deed.isPending} onClick={() => answer('agree')}>
          {m.handover_my_yes()}
        </button>
        <button type="button" className="button" disabled={deed.isPending} onClick={() => answer('decline')}>
          {m.handover_my_no({ from: names.from })}
        </button>
      </div>
      <RefusedNote error={deed.error} />
    </section>
  );
}

function KeptPassages({ trajectoryId }: { trajectoryId: string }) {
  const queries = useQueryClient();
  const { data } = useQuery(keptPassagesQuery(trajectoryId));
  const throwing = useMutation({
    mutationFn: (id: string) => remove(ofTrajectory(trajectoryId, `kept-passages/${encodeURIComponent(id)}`)),
    onSettled: () => queries.invalidateQueries({ queryKey: keptPassagesQuery(trajectoryId).queryKey }),
  });
  if (!data || data.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="kept">
      <h2 id="kept">{m.handover_kept_title()}</h2>
      <p className="soft">{m.handover_kept_what()}</p>
      <ul className="plain-list stack">
        {data.map(({ id, text }) => (
          <li key={id} className="card stack">
            <blockquote dir="auto">{text}</blockquote>
            <div className="row">
              <button type="button" className="button quiet" disabled={throwing.isPending} onClick={() => throwing.mutate(id)}>
                {m.handover_kept_throw_away()}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <RefusedNote error={throwing.error} />
    </section>
  );
}
