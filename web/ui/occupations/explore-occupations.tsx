import './occupations.css';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { insightsQuery } from '../queries.ts';
import { Waiting } from '../waiting.tsx';
import { RefusedNote } from '../went-wrong.tsx';
import { FindOccupation, OccupationNote } from './find-occupation.tsx';
import { matchQuery } from './occupation-queries.ts';
import { useWays, useWords } from './ways.tsx';

const mostPhrases = 20;
/** Below this it may have meant something else. */
const sureEnough = 0.25;

/** The way in: by name, or from what was confirmed. */
export function ExploreOccupations({ trajectoryId }: { trajectoryId: string }) {
  const { Occupation } = useWays();
  return (
    <FindOccupation
      place="occupations"
      act={(card) => (
        <Occupation id={card.id}>
          <span lang={card.language}>{card.title}</span>
        </Occupation>
      )}
      before={<MatchConfirmed trajectoryId={trajectoryId} />}
    />
  );
}

/** Occupations that ask what was confirmed, each with the words it rests on. It says something about occupations, not about a person. */
function MatchConfirmed({ trajectoryId }: { trajectoryId: string }) {
  const { Occupation, Insights } = useWays();
  const words = useWords();
  const insights = useQuery(insightsQuery(trajectoryId));
  const phrases = insights.data
    ?.filter(({ status }) => status === 'confirmed')
    .map(({ text }) => text)
    .slice(0, mostPhrases);
  const match = useQuery({ ...matchQuery(trajectoryId, phrases ?? []), enabled: (phrases?.length ?? 0) > 0 });
  const found = match.data?.map((one) => ({ ...one, met: one.met.filter(({ sure }) => sure >= sureEnough) })).filter(({ met }) => met.length > 0);
  const error = insights.error ?? match.error;
  return (
    <section className="match-confirmed" aria-labelledby="match-confirmed">
      <h2 id="match-confirmed">{words.match}</h2>
      <RefusedNote error={error} />
      {phrases?.length === 0 && (
        <>
          <p>{words.matchNone}</p>
          <Insights className="button">{m.occ_to_insights()}</Insights>
        </>
      )}
      {phrases?.length !== 0 && !found && !error && <Waiting what={m.occ_match_waiting()} />}
      {found?.length === 0 && <p>{m.occ_match_nothing()}</p>}
      {found && found.length > 0 && (
        <>
          <p className="soft small">{m.occ_match_what()}</p>
          <ul className="plain-list occupation-list">
            {found.map((card) => (
              <li key={card.id}>
                <Occupation id={card.id}>
                  <span lang={card.language}>{card.title}</span>
                </Occupation>
                <OccupationNote card={card} />
                <dl className="why-matched small">
                  {card.met.slice(0, 2).map(({ said, skill }) => (
                    <div key={`${said}${skill.id}`}>
                      <dt>{m.occ_match_asks()}</dt>
                      <dd lang={skill.language}>{skill.title}</dd>
                      <dt>{m.occ_match_said()}</dt>
                      <dd dir="auto">“{said}”</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
