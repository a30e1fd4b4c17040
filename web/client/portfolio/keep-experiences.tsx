import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { type Experience, type Portfolio, useChangePortfolio } from '../../ui/portfolio/portfolio-query.ts';
import { ReadExperience } from '../../ui/portfolio/read-experience.tsx';
import { wordWhy } from '../../ui/portfolio/word-portfolio.ts';
import { longDate } from '../../ui/time.ts';
import { ThrowAway } from './throw-away.tsx';
import { WriteExperience } from './write-experience.tsx';

/** The client's stories: read, write, change, throw away, or take over from an exercise. */
export function KeepExperiences({ trajectoryId, portfolio, name }: { trajectoryId: string; portfolio: Portfolio; name: string }) {
  const { experiences, files, takeable, may } = portfolio;
  // `new` for a story that is not there yet.
  const [writing, setWriting] = useState<string | null>(null);
  const [times, setTimes] = useState(0);
  const mayWrite = may.includes('portfolio:write');
  const done = () => {
    setWriting(null);
    setTimes((before) => before + 1);
  };
  return (
    <div className="stack wide">
      {takeable.map((one) => (
        <TakeOver key={one.runId} trajectoryId={trajectoryId} takeable={one} />
      ))}
      {mayWrite &&
        (writing === 'new' ? (
          <WriteExperience trajectoryId={trajectoryId} files={files} name={name} onDone={done} onClose={() => setWriting(null)} />
        ) : (
          <button type="button" className="button primary" onClick={() => setWriting('new')}>
            {m.portfolio_write_new()}
          </button>
        ))}
      <p role="status" className="soft small">
        {times > 0 && writing === null ? m.portfolio_kept() : ''}
      </p>
      {experiences.length === 0 && writing === null && <p className="soft">{mayWrite ? m.portfolio_no_experiences_next() : m.portfolio_no_experiences()}</p>}
      <ul className="plain-list cards">
        {experiences.map((experience) => (
          <li key={experience.id} className="card">
            {writing === experience.id ? (
              <WriteExperience trajectoryId={trajectoryId} files={files} name={name} experience={experience} onDone={done} onClose={() => setWriting(null)} />
            ) : (
              <ReadExperience trajectoryId={trajectoryId} experience={experience} files={files}>
                <Actions trajectoryId={trajectoryId} experience={experience} onWrite={() => setWriting(experience.id)} />
              </ReadExperience>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Actions({ trajectoryId, experience, onWrite }: { trajectoryId: string; experience: Experience; onWrite: () => void }) {
  const { id, title, may } = experience;
  return (
    <div className="row">
      {may.includes('portfolio:write') && (
        <button type="button" className="button small" aria-label={m.portfolio_change_named({ title })} onClick={onWrite}>
          {m.portfolio_change()}
        </button>
      )}
      {may.includes('portfolio:throw-away') && (
        <ThrowAway
          trajectoryId={trajectoryId}
          door={`/experiences/${id}`}
          label={m.portfolio_throw_away_named({ title })}
          sure={m.portfolio_throw_experience_sure()}
        />
      )}
    </div>
  );
}

function TakeOver({ trajectoryId, takeable }: { trajectoryId: string; takeable: Portfolio['takeable'][number] }) {
  const change = useChangePortfolio(trajectoryId);
  const { runId, exercise, title, at } = takeable;
  return (
    <div className="note stack">
      <p>{m.portfolio_take_over({ exercise, day: longDate(at) })}</p>
      <p className="as-written">{title}</p>
      <button
        type="button"
        className="button small"
        disabled={change.isPending}
        onClick={() => change.mutate({ method: 'POST', door: '/take-over', body: { runId } })}
      >
        {m.portfolio_take_over_do()}
      </button>
      {change.error && (
        <p className="note warn" role="alert">
          {wordWhy(change.error)}
        </p>
      )}
    </div>
  );
}
