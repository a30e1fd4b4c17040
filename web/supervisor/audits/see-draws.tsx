import './audits.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { Icon } from '../../ui/icons.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordStage } from '../../ui/word-stage.ts';
import { checkedDrawQuery, type Draw, drawsQuery, todayQuery } from './audit-queries.ts';
import { SetSample } from './set-sample.tsx';
import { wordStratumVoice } from './word-audit.ts';

/** "20%" or "33,3%". */
export const wordShare = (share: number): string => new Intl.NumberFormat(getLocale(), { style: 'percent', maximumFractionDigits: 1 }).format(share);

/** How chance picked: of every week the seed, the share, and of each stratum how many there were and how many were drawn. */
export function SeeDraws() {
  const { data, error } = useQuery(drawsQuery);
  const today = useQuery(todayQuery);
  return (
    <div className="page stack wide-stack">
      <Link to="/supervisor" className="way-back">
        <Icon name="back" />
        {m.audit_today_title()}
      </Link>
      <header className="page-head">
        <div>
          <h1>{m.audit_draws_title()}</h1>
          <p className="soft">{m.audit_draws_what()}</p>
        </div>
      </header>
      <RefusedNote error={error ?? today.error} />
      {today.data && <SetSample key={JSON.stringify(today.data.settings)} settings={today.data.settings} may={today.data.may} />}
      {!data && !error && <Waiting />}
      {data?.length === 0 && (
        <NothingHere title={m.audit_draws_none()}>
          <p>{m.audit_draws_none_next()}</p>
        </NothingHere>
      )}
      {data?.map((draw) => (
        <ShowDraw key={draw.id} draw={draw} />
      ))}
    </div>
  );
}

function ShowDraw({ draw }: { draw: Draw }) {
  const check = useQuery(checkedDrawQuery(draw.id));
  const title = m.audit_draw_week({ day: longDate(draw.week) });
  return (
    <section className="card stack draw" aria-label={title}>
      <h2>{title}</h2>
      <p>
        {draw.population === 0
          ? m.audit_draw_empty()
          : draw.drawn === draw.population
            ? m.audit_draw_all({ count: draw.population })
            : m.audit_draw_some({ drawn: draw.drawn, population: draw.population, share: wordShare(draw.rate) })}{' '}
        {draw.rate > draw.setRate && draw.drawn < draw.population && m.audit_draw_raised({ set: wordShare(draw.setRate), count: draw.atLeast })}
        {draw.population > 0 && draw.atLeast > draw.population && m.audit_draw_asked_more({ count: draw.atLeast })}
      </p>
      {draw.strata.length > 0 && (
        <details>
          <summary>{m.audit_draw_strata()}</summary>
          <div className="table-frame">
            <table className="table">
              <caption className="hidden-but-read">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{m.supervisor_column_stage()}</th>
                  <th scope="col">{m.audit_draw_language()}</th>
                  <th scope="col">{m.supervisor_column_voice()}</th>
                  <th scope="col">{m.audit_draw_population()}</th>
                  <th scope="col">{m.audit_draw_drawn()}</th>
                </tr>
              </thead>
              <tbody>
                {draw.strata.map((stratum) => (
                  <tr key={`${stratum.stage} ${stratum.language} ${stratum.voice}`}>
                    <th scope="row">{wordStage(stratum.stage)}</th>
                    <td>{stratum.language}</td>
                    <td>{wordStratumVoice(stratum.voice)}</td>
                    <td className="numbers">{stratum.population}</td>
                    <td className="numbers">{stratum.drawn}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      <p className="small soft seed">
        {m.audit_draw_seed()} <code>{draw.seed}</code>
      </p>
      <div className="row">
        <Button className="button small" isDisabled={check.isFetching} onPress={() => void check.refetch()}>
          {m.audit_draw_check()}
        </Button>
        {check.data && (
          <span role="status" className={check.data.same ? '' : 'note warn'}>
            {check.data.same
              ? m.audit_draw_same({ count: check.data.stillThere })
              : m.audit_draw_differs({ before: check.data.drawnThen, after: check.data.drawnNow })}
          </span>
        )}
      </div>
      <RefusedNote error={check.error} />
    </section>
  );
}
