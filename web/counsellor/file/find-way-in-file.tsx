import './file.css';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import type { SignalLevel, Trajectory } from '../../ui/records.ts';
import { useWaits, wordWaits } from './count-waits.ts';
import { countInGroup, type FileGroup, type FileTab, fileGroups, groupNames, placeInFile } from './file-groups.ts';

const wordGroup: Record<FileGroup, () => string> = {
  sessions: m.file_group_sessions,
  koers: m.file_group_koers,
  between: m.file_group_between,
  plan: m.file_group_plan,
  papers: m.file_group_papers,
};
const wordTab: Record<FileTab, () => string> = {
  brief: m.counsellor_tab_brief,
  sessions: m.sessions_tab,
  notes: m.notes_tab,
  conversations: m.counsellor_tab_conversations,
  signals: m.counsellor_tab_signals,
  guidance: m.guidance_tab,
  insights: m.counsellor_tab_insights,
  exercises: m.exercises_title,
  between: m.counsellor_tab_between,
  plan: m.counsellor_tab_plan,
  growth: m.growth_tab,
  occupations: m.occ_tab,
  portfolio: m.portfolio_tab,
  intake: m.intake_tab,
  contact: m.contact_tab,
  referrals: m.referral_tab,
  handover: m.handover_tab,
};

const pathOf = (tab: FileTab) => `/counsellor/clients/$trajectoryId/${tab}` as const;

/**
 * The way around one client's file. At a desk: the groups, and under them the tabs of the open one. On a phone: one list of everything, and
 * beside it what waits. All of it links, so that an address can be opened beside this one and the way back works.
 */
export function FindWayInFile({ trajectory }: { trajectory: Trajectory }) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const waits = useWaits(trajectory);
  const open = placeInFile(pathname, trajectory.id);
  const params = { trajectoryId: trajectory.id };
  const waiting = groupNames.flatMap((group) => fileGroups[group].filter((tab) => tab !== open.tab && waits[tab]));
  return (
    <nav className="file-ways" aria-label={m.counsellor_file_tabs({ name: trajectory.clientName ?? m.client_hidden() })}>
      <ul className="file-groups">
        {groupNames.map((group) => (
          <li key={group}>
            <Link to={pathOf(fileGroups[group][0])} params={params} aria-current={open.group === group ? 'true' : undefined} activeProps={{}}>
              {wordGroup[group]()}
              <Count count={countInGroup(group, waits)} level={group === 'koers' ? trajectory.highestLevel : null} words={(count) => m.file_waits({ count })} />
            </Link>
          </li>
        ))}
      </ul>
      <ul className="file-tabs">
        {fileGroups[open.group].map((tab) => (
          <li key={tab}>
            <Link to={pathOf(tab)} params={params} aria-current={open.tab === tab ? 'page' : undefined} activeProps={{}}>
              {wordTab[tab]()}
              <Count count={waits[tab]} level={tab === 'signals' ? trajectory.highestLevel : null} words={(count) => wordWaits(tab, count)} />
            </Link>
          </li>
        ))}
      </ul>
      <div className="file-jump">
        <label>
          <span className="hidden-but-read">{m.file_jump()}</span>
          <select value={open.tab} onChange={(event) => void navigate({ to: pathOf(event.target.value as FileTab), params })}>
            {groupNames.map((group) => (
              <optgroup key={group} label={wordGroup[group]()}>
                {fileGroups[group].map((tab) => (
                  <option key={tab} value={tab}>
                    {waits[tab] ? `${wordTab[tab]()} (${waits[tab]})` : wordTab[tab]()}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {waiting.length > 0 && (
          <ul className="file-waiting">
            {waiting.map((tab) => (
              <li key={tab}>
                <Link to={pathOf(tab)} params={params} className="tag" activeProps={{}}>
                  {wordTab[tab]()}
                  <Count count={waits[tab]} level={tab === 'signals' ? trajectory.highestLevel : null} words={(count) => wordWaits(tab, count)} />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </nav>
  );
}

/** A number with, for who listens, what it counts; one of signals has the colour of the most urgent. */
function Count({ count, level, words }: { count: number | undefined; level: SignalLevel | null; words: (count: number) => string }) {
  if (!count) return null;
  return (
    <span className={level ? `file-count ${level}` : 'file-count'}>
      <span aria-hidden="true">{count}</span>
      <span className="hidden-but-read"> ({words(count)})</span>
    </span>
  );
}
