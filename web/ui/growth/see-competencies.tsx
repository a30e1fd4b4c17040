import { m } from '../../paraglide/messages.js';
import { longDate } from '../time.ts';
import { wordCompetency } from '../word-competency.ts';
import { DrawGrowth } from './draw-growth.tsx';
import type { Growth } from './growth-query.ts';
import { useChangeGrowth } from './use-change.ts';
import { competencyAbout, levelWords } from './word-growth.ts';

/** The five competencies: what the client says, what who guides says, where they differ, and what there is to point at. */
export function SeeCompetencies({
  trajectoryId,
  growth,
  isClient,
  counsellor,
}: {
  trajectoryId: string;
  growth: Growth;
  isClient: boolean;
  counsellor: string;
}) {
  const moments = new Set(growth.ratings.map(({ ratedAs, setId }) => `${ratedAs} ${setId}`));
  const hasTime = moments.size > 1;
  const client = isClient ? m.growth_column_self() : m.growth_column_client();
  return (
    <>
      <ul className="plain-list growth-standing">
        {growth.standing.map(({ competency, client: own, counsellor: other, isWorthTalking, change }) => {
          const evidence = growth.evidence.find((one) => one.competency === competency);
          return (
            <li key={competency}>
              <h3>{wordCompetency(competency)}</h3>
              <p className="small soft">{competencyAbout[competency]()}</p>
              <dl className="growth-said">
                {[
                  { who: client, said: own },
                  { who: counsellor, said: other },
                ].map(({ who, said }) => (
                  <div key={who}>
                    <dt>{who}</dt>
                    <dd>
                      {said ? (
                        <>
                          <strong className="numbers">{m.growth_level_of({ level: said.level })}</strong> {levelWords[said.level]()}
                          {said.why && (
                            <q className="growth-why" dir="auto">
                              {said.why}
                            </q>
                          )}
                        </>
                      ) : (
                        <span className="soft">{m.growth_none()}</span>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
              {isWorthTalking && own && other && <p className="note small">{m.growth_gap({ client: own.level, counsellor: other.level })}</p>}
              {change !== null && change !== 0 && (
                <p className="small">{change > 0 ? m.growth_change_up({ count: change }) : m.growth_change_down({ count: -change })}</p>
              )}
              {evidence ? (
                <details className="small">
                  <summary>
                    {m.labelled({ label: m.growth_column_evidence() })} {countEvidence(evidence)}
                  </summary>
                  <ul>
                    {evidence.insights.map(({ id, text }) => (
                      <li key={id} dir="auto">
                        {text}
                      </li>
                    ))}
                    {evidence.exercises.map(({ id, title }) => (
                      <li key={id}>{title}</li>
                    ))}
                  </ul>
                  <p className="soft">{m.growth_evidence_note()}</p>
                </details>
              ) : (
                <p className="small soft">
                  {m.labelled({ label: m.growth_column_evidence() })} {m.growth_evidence_none()}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <h3>{m.growth_picture_title()}</h3>
      {hasTime ? <DrawGrowth ratings={growth.ratings} client={client} counsellor={counsellor} /> : <p className="soft">{m.growth_picture_later()}</p>}
      {growth.ratings.length > 0 && <SeeEverything trajectoryId={trajectoryId} growth={growth} />}
    </>
  );
}

/** Only what there is: a nought says nothing. */
const countEvidence = ({ insights, exercises, conversations }: Growth['evidence'][number]): string =>
  [
    insights.length > 0 && m.growth_evidence_insights({ count: insights.length }),
    exercises.length > 0 && m.growth_evidence_exercises({ count: exercises.length }),
    conversations > 0 && m.growth_evidence_conversations({ count: conversations }),
  ]
    .filter(Boolean)
    .join(', ');

function SeeEverything({ trajectoryId, growth }: { trajectoryId: string; growth: Growth }) {
  const change = useChangeGrowth(trajectoryId);
  const mayRate = growth.may.includes('growth:rate');
  const newest = [...growth.ratings].reverse();
  return (
    <details className="growth-history">
      <summary>{m.growth_history()}</summary>
      <table>
        <caption className="hidden-but-read">{m.growth_history()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.growth_column_when()}</th>
            <th scope="col">{m.growth_column_competency()}</th>
            <th scope="col">{m.growth_column_who()}</th>
            <th scope="col">{m.growth_column_level()}</th>
            <th scope="col">{m.growth_column_why()}</th>
          </tr>
        </thead>
        <tbody>
          {newest.map(({ id, setId, ratedAt, competency, raterName, ratedAs, level, why, isMine }, at) => (
            <tr key={id}>
              <td>{longDate(ratedAt)}</td>
              <th scope="row">{wordCompetency(competency)}</th>
              <td>{raterName ?? (ratedAs === 'client' ? m.growth_column_client() : m.growth_column_counsellor())}</td>
              <td className="numbers">{m.growth_level_of({ level })}</td>
              <td className="growth-reason" dir="auto">
                {why}
                {mayRate && isMine && newest[at - 1]?.setId !== setId && (
                  <button
                    type="button"
                    className="button small quiet"
                    disabled={change.isPending}
                    onClick={() => change.mutate({ door: `growth/ratings/${setId}`, method: 'DELETE' })}
                  >
                    {m.growth_take_back()}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
