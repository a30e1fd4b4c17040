import '../../supervisor/trends/trends.css';
import { useQuery } from '@tanstack/react-query';
import type { OwnFigures } from '../../../server/trends/read-own-figures.ts';
import { m } from '../../paraglide/messages.js';
import { FiguresTable } from '../../supervisor/trends/trend-table.tsx';
import { wordCount, wordFigure } from '../../supervisor/trends/word-trend.ts';
import { wordCriterion } from '../../supervisor/word-evaluation.ts';
import { read } from '../../ui/api.ts';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** How Koers does with the people this counsellor guides; nobody else sees it, and it judges Koers. */
export function SeeOwnFigures() {
  const { data, error } = useQuery({ queryKey: ['own-figures'], queryFn: () => read<OwnFigures>('/api/own-figures') });
  return (
    <div className="page own-figures trends">
      <header className="page-head">
        <div>
          <h1>{m.own_figures_title()}</h1>
          <p className="soft">{m.own_figures_what()}</p>
        </div>
      </header>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && (data.conversations === 0 && data.signals.raised + data.signals.missed === 0 ? <Nothing /> : <Show figures={data} />)}
    </div>
  );
}

function Nothing() {
  return (
    <NothingHere title={m.own_figures_none()}>
      <p>{m.own_figures_none_next()}</p>
    </NothingHere>
  );
}

function Show({ figures: { since, conversations, clients, scores, thumbsUp, thumbsDown, signals } }: { figures: OwnFigures }) {
  const facts: [string, string][] = [
    [m.own_figures_conversations(), wordCount(conversations)],
    [m.own_figures_clients(), wordCount(clients)],
    [m.own_figures_thumbs(), `${wordCount(thumbsUp)} · ${wordCount(thumbsDown)}`],
    [m.own_figures_raised(), wordCount(signals.raised)],
    [m.own_figures_false(), wordCount(signals.falseAlarms)],
    [m.own_figures_missed(), wordCount(signals.missed)],
  ];
  if (signals.minutesToAcknowledge !== null) facts.push([m.own_figures_minutes(), wordFigure('minutes', 'to-acknowledge', signals.minutesToAcknowledge)]);
  return (
    <>
      <p className="small soft">{m.own_figures_since({ day: longDate(since) })}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <FiguresTable caption={m.own_figures_table()}>
        <thead>
          <tr>
            <th scope="col">{m.agreement_criterion()}</th>
            <th scope="col">{m.trends_value()}</th>
            <th scope="col">{m.trends_of({ noun: m.trends_of_conversations() })}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ criterion, mean, of }) => (
            <tr key={criterion}>
              <th scope="row">{criterion === 'overall' ? m.trends_m_overall() : wordCriterion(criterion)}</th>
              <td className="numbers">{mean === null ? m.trends_unmeasured() : wordFigure('score', criterion, mean)}</td>
              <td className="numbers">{wordCount(of)}</td>
            </tr>
          ))}
        </tbody>
      </FiguresTable>
    </>
  );
}
