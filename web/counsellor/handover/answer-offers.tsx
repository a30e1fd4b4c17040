import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { type Handover, myHandoversQuery, useHandoverDeed } from '../../ui/continuity/continuity-queries.ts';
import { firstName } from '../../ui/first-name.ts';
import { peopleQuery } from '../../ui/queries.ts';
import { longDate, wordMinutes } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordStage } from '../../ui/word-stage.ts';
import { OpenNow } from './open-now.tsx';

/** Clients who agreed to come to me: what I must know to say yes, and who stands in for me before it counts. Nothing where there is none. */
export function AnswerOffers() {
  const { data } = useQuery(myHandoversQuery);
  const offers = data?.filter(({ isForMe, status }) => isForMe && status === 'agreed') ?? [];
  const done = data?.find(({ isForMe, status, endedAt }) => isForMe && status === 'done' && endedAt && Date.now() - Date.parse(endedAt) < 7 * 86_400_000);
  if (offers.length === 0 && !done) return null;
  return (
    <section className="stack" aria-labelledby="offers">
      <h2 id="offers">{m.handover_offers()}</h2>
      {offers.map((offer) => (
        <Offer key={offer.id} offer={offer} />
      ))}
      {done && (
        <div className="note stack" role="status">
          <p>{m.handover_taken_over({ from: firstName(done.from.name) })}</p>
          {done.note && <blockquote dir="auto">{done.note}</blockquote>}
          <Link to="/counsellor/clients/$trajectoryId" params={{ trajectoryId: done.trajectoryId }} className="button small">
            {m.handover_to_file()}
          </Link>
        </div>
      )}
    </section>
  );
}

function Offer({ offer }: { offer: Handover }) {
  const id = useId();
  const deed = useHandoverDeed();
  const { data: people } = useQuery(peopleQuery('counsellor'));
  // Who hands over goes on reading only where somebody says so.
  const usual = offer.ahead?.standInId && offer.ahead.standInId !== offer.to.id ? offer.ahead.standInId : '';
  const [standInId, setStandInId] = useState(usual);
  const [responseHours, setResponseHours] = useState(offer.ahead?.responseHours ?? '');
  const [answer, setAnswer] = useState<string | null>(null);
  const name = offer.ahead?.clientName ?? m.client_hidden();
  return (
    <div className="card stack">
      <h3>{m.handover_offer_title({ name, from: firstName(offer.from.name) })}</h3>
      {offer.reason && <blockquote dir="auto">{offer.reason}</blockquote>}
      {offer.note && (
        <>
          <p className="soft">{m.handover_offer_note({ name })}</p>
          <blockquote dir="auto">{offer.note}</blockquote>
        </>
      )}
      {offer.ahead && (
        <p>
          {wordStage(offer.ahead.stage as Parameters<typeof wordStage>[0])}
          {offer.ahead.hoursLeftMinutes !== null && `, ${m.handover_offer_hours({ hours: wordMinutes(offer.ahead.hoursLeftMinutes) })}`}
          {offer.agreedAt && `. ${m.handover_offer_agreed({ name, when: longDate(offer.agreedAt) })}`}
        </p>
      )}
      {offer.keepsPrivate && <p className="note">{m.handover_keeps_private({ name })}</p>}
      {offer.ahead && <OpenNow open={offer.ahead.open} from={offer.from.name} to={offer.to.name} />}
      {answer === null ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            deed.mutate({ id: offer.id, deed: 'accept', body: { standInId, responseHours: responseHours.trim() } });
          }}
        >
          <p className="soft">{m.handover_offer_named({ name })}</p>
          <div className="field">
            <label htmlFor={`${id}-stand-in`}>{m.counsellor_stand_in()}</label>
            <select id={`${id}-stand-in`} required value={standInId} onChange={(event) => setStandInId(event.target.value)}>
              <option value="" disabled>
                {m.counsellor_choose_stand_in()}
              </option>
              {(people ?? [])
                .filter((person) => person.id !== offer.to.id)
                .map((person) => (
                  <option key={person.id} value={person.id}>
                    {person.name}
                  </option>
                ))}
            </select>
            <p role="status" className="hint">
              {standInId === offer.from.id && m.handover_offer_from_stays({ from: firstName(offer.from.name) })}
            </p>
          </div>
          <div className="field wide-field">
            <label htmlFor={`${id}-hours`}>{m.counsellor_response_hours()}</label>
            <input id={`${id}-hours`} required maxLength={200} value={responseHours} onChange={(event) => setResponseHours(event.target.value)} />
          </div>
          <div className="row">
            <button type="submit" className="button primary" disabled={deed.isPending}>
              {m.handover_accept({ name })}
            </button>
            <button type="button" className="button" onClick={() => setAnswer('')}>
              {m.handover_refuse()}
            </button>
          </div>
        </form>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (answer.trim()) deed.mutate({ id: offer.id, deed: 'refuse', body: { answer: answer.trim() } });
          }}
        >
          <div className="field wide-field">
            <label htmlFor={`${id}-answer`}>{m.handover_refuse_why({ from: firstName(offer.from.name) })}</label>
            <textarea id={`${id}-answer`} required rows={2} maxLength={1000} value={answer} onChange={(event) => setAnswer(event.target.value)} />
          </div>
          <div className="row">
            <button type="submit" className="button primary" disabled={deed.isPending}>
              {m.handover_refuse_send()}
            </button>
            <button type="button" className="button quiet" onClick={() => setAnswer(null)}>
              {m.staff_cancel()}
            </button>
          </div>
        </form>
      )}
      <RefusedNote error={deed.error} />
    </div>
  );
}
