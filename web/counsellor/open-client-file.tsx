import './counsellor.css';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { Icon } from '../ui/icons.tsx';
import { NothingHere } from '../ui/nothing-here.tsx';
import { trajectoriesQuery } from '../ui/queries.ts';
import type { Trajectory } from '../ui/records.ts';
import { longDate, wordMinutes } from '../ui/time.ts';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { wordStage } from '../ui/word-stage.ts';
import { FindWayInFile } from './file/find-way-in-file.tsx';
import { SetOversight } from './set-oversight.tsx';
import { hoursAreShort } from './sort-clients.ts';

/** The trajectory of the address, as the list has it. */
export function useOpenTrajectory() {
  const { trajectoryId } = useParams({ from: '/counsellor/clients/$trajectoryId' });
  const { data, error } = useQuery(trajectoriesQuery);
  return { trajectory: data?.find(({ id }) => id === trajectoryId), isRead: data !== undefined, error };
}

/** Everything of one client: where they are, who looks after them, and the ways in. */
export function OpenClientFile() {
  const { trajectory, isRead, error } = useOpenTrajectory();
  if (error) return <RefusedNote error={error} />;
  if (!isRead) return <Waiting />;
  if (!trajectory)
    return (
      <NothingHere title={m.counsellor_file_not_there()}>
        <Link to="/counsellor/clients" className="button">
          {m.counsellor_to_clients()}
        </Link>
      </NothingHere>
    );
  return (
    <div className="page">
      <FileHead trajectory={trajectory} />
      <div className="file-body">
        <FindWayInFile trajectory={trajectory} />
        <div>
          <Outlet />
        </div>
      </div>
    </div>
  );
}

function FileHead({ trajectory }: { trajectory: Trajectory }) {
  const [isSetting, setIsSetting] = useState(false);
  const { clientName, stage, careerQuestion, hoursLeftMinutes, standInName, responseHours, held, ready, closedAt, may } = trajectory;
  const maySet = may.includes('trajectory:set-oversight');
  return (
    <header className="file-head">
      <Link to="/counsellor/clients" className="way-back">
        <Icon name="back" />
        {m.counsellor_to_clients()}
      </Link>
      <div className="file-who">
        <div className="row">
          <h1>{clientName ?? m.client_hidden()}</h1>
          <span className="tag">{wordStage(stage)}</span>
        </div>
        <p className={careerQuestion ? 'file-question' : 'soft'}>{careerQuestion ?? m.counsellor_no_question_next()}</p>
      </div>
      <div className="file-facts">
        <dl className="facts">
          <div>
            <dt>{m.counsellor_column_hours()}</dt>
            <dd>
              {hoursLeftMinutes === null ? m.counsellor_hours_unknown() : wordMinutes(hoursLeftMinutes)}
              {hoursAreShort(trajectory) && <span className="small short-hours">{m.counsellor_hours_short()}</span>}
            </dd>
          </div>
          <div>
            <dt>{m.counsellor_stand_in()}</dt>
            <dd>{standInName ?? m.counsellor_no_stand_in()}</dd>
          </div>
          <div>
            <dt>{m.counsellor_response_hours()}</dt>
            <dd>{responseHours ?? m.counsellor_no_hours()}</dd>
          </div>
        </dl>
        {maySet && ready && (
          <Button className="button small" onPress={() => setIsSetting(true)}>
            {m.counsellor_change_oversight()}
          </Button>
        )}
      </div>
      {!ready && (
        <div className="note warn stack">
          <p>{m.counsellor_not_ready_note({ name: clientName ?? m.client_hidden() })}</p>
          {maySet && (
            <Button className="button primary" onPress={() => setIsSetting(true)}>
              {m.counsellor_set_oversight()}
            </Button>
          )}
        </div>
      )}
      {closedAt && <p className="note">{m.course_state_closed({ day: longDate(closedAt) })}</p>}
      {held && <p className="note warn">{m.counsellor_held({ name: clientName ?? m.client_hidden() })}</p>}
      {isSetting && <SetOversight trajectory={trajectory} onClose={() => setIsSetting(false)} />}
    </header>
  );
}
