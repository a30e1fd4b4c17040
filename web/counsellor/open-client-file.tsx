import './counsellor.css';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { Icon } from '../ui/icons.tsx';
import { NothingHere } from '../ui/nothing-here.tsx';
import { trajectoriesQuery } from '../ui/queries.ts';
import type { Trajectory } from '../ui/records.ts';
import { wordMinutes } from '../ui/time.ts';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { wordStage } from '../ui/word-stage.ts';
import { SetOversight } from './set-oversight.tsx';
import { hoursAreShort } from './sort-clients.ts';

/** The trajectory of the address, as the list has it. */
export function useOpenTrajectory() {
  const { trajectoryId } = useParams({ from: '/counsellor/clients/$trajectoryId' });
  const { data, error } = useQuery(trajectoriesQuery);
  return { trajectory: data?.find(({ id }) => id === trajectoryId), isRead: data !== undefined, error };
}

/** What is looked at most comes first; where the row is wider than the screen, the last ones scroll into view. */
const tabs = [
  'brief',
  'conversations',
  'plan',
  'signals',
  'sessions',
  'insights',
  'exercises',
  'between',
  'growth',
  'portfolio',
  'guidance',
  'referrals',
  'occupations',
  'intake',
  'contact',
  'notes',
  'handover',
] as const;
type TabName = (typeof tabs)[number];

/** Everything of one client: where they are, who looks after them, and four ways in. */
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
      <FileTabs trajectory={trajectory} />
    </div>
  );
}

function FileTabs({ trajectory }: { trajectory: Trajectory }) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const open = tabs.find((tab) => pathname.includes(`/${trajectory.id}/${tab}`)) ?? 'conversations';
  const words: Record<TabName, string> = {
    brief: m.counsellor_tab_brief(),
    between: m.counsellor_tab_between(),
    growth: m.growth_tab(),
    conversations: m.counsellor_tab_conversations(),
    insights: m.counsellor_tab_insights(),
    exercises: m.exercises_title(),
    portfolio: m.portfolio_tab(),
    guidance: m.guidance_tab(),
    signals: m.counsellor_tab_signals(),
    sessions: m.sessions_tab(),
    referrals: m.referral_tab(),
    intake: m.intake_tab(),
    contact: m.contact_tab(),
    notes: m.notes_tab(),
    handover: m.handover_tab(),
    plan: m.counsellor_tab_plan(),
    occupations: m.occ_tab(),
  };
  const counts: Partial<Record<TabName, number>> = {
    signals: trajectory.openSignals,
    plan: trajectory.sectionsToReview,
    growth: trajectory.actionsStuck + (trajectory.aftercareAsked ? 1 : 0),
  };
  return (
    <Tabs
      className="tabs"
      selectedKey={open}
      onSelectionChange={(tab) => {
        if (tab !== open) void navigate({ to: `/counsellor/clients/$trajectoryId/${tab as TabName}`, params: { trajectoryId: trajectory.id } });
      }}
    >
      <TabList className="tab-list" aria-label={m.counsellor_file_tabs({ name: trajectory.clientName ?? m.client_hidden() })}>
        {tabs.map((tab) => (
          <Tab key={tab} id={tab} className="tab">
            {words[tab]} {counts[tab] ? <span className="count">{counts[tab]}</span> : null}
          </Tab>
        ))}
      </TabList>
      {/* A panel keeps the id it began with; the tab must name the one that is there. */}
      <TabPanel key={open} id={open} className="tab-panel">
        <Outlet />
      </TabPanel>
    </Tabs>
  );
}

function FileHead({ trajectory }: { trajectory: Trajectory }) {
  const [isSetting, setIsSetting] = useState(false);
  const { clientName, stage, careerQuestion, hoursLeftMinutes, standInName, responseHours, held, ready, may } = trajectory;
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
      {held && <p className="note warn">{m.counsellor_held({ name: clientName ?? m.client_hidden() })}</p>}
      {isSetting && <SetOversight trajectory={trajectory} onClose={() => setIsSetting(false)} />}
    </header>
  );
}
