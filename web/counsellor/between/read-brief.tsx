import './brief.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { today } from '../../ui/between/days.ts';
import { briefQuery } from '../../ui/between/queries.ts';
import type { Brief } from '../../ui/between/records.ts';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';
import { AskQuestions } from './ask-questions.tsx';
import { SeeWhatHappened } from './see-what-happened.tsx';

/** The preparation of a session, on one screen: what is worth asking, beside what happened. */
export function ReadBrief() {
  const { trajectory } = useOpenTrajectory();
  const { since } = useSearch({ from: '/counsellor/clients/$trajectoryId/brief' });
  const navigate = useNavigate({ from: '/counsellor/clients/$trajectoryId/brief' });
  const { data: brief, error } = useQuery({ ...briefQuery(trajectory?.id ?? '', since ?? null), enabled: trajectory !== undefined });
  if (!trajectory) return null;
  const name = trajectory.clientName ?? m.client_hidden();
  return (
    <div className="brief">
      <header className="row spread">
        <div>
          <h2>{m.brief_title()}</h2>
          {brief && (
            <p className="soft small">
              {wordSince(brief)}. <span className="no-print">{m.brief_recorded({ name })}</span>
            </p>
          )}
        </div>
        <div className="row no-print">
          <label className="brief-from small">
            {m.brief_from()}
            <input
              type="date"
              max={today()}
              value={since ?? ''}
              onChange={(event) => void navigate({ search: event.target.value ? { since: event.target.value } : {}, replace: true })}
            />
          </label>
          <Button className="button small" isDisabled={!brief} onPress={() => window.print()}>
            {m.brief_print()}
          </Button>
        </div>
      </header>
      {!brief && (error ? <RefusedNote error={error} /> : <Waiting />)}
      {brief && (
        <div className="brief-halves">
          <section aria-labelledby="brief-questions">
            <h3 id="brief-questions">{m.brief_questions()}</h3>
            <AskQuestions questions={brief.questions} trajectoryId={trajectory.id} />
          </section>
          <SeeWhatHappened brief={brief} trajectoryId={trajectory.id} name={name} />
        </div>
      )}
    </div>
  );
}

function wordSince({ since, sinceIs }: Brief): string {
  const date = longDate(since);
  if (sinceIs === 'last-brief') return m.brief_since_last({ date });
  return sinceIs === 'begin' ? m.brief_since_begin({ date }) : m.brief_since_date({ date });
}
