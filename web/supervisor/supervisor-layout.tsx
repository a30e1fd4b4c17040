import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { m } from '../paraglide/messages.js';
import { signalsQuery } from '../ui/queries.ts';
import { useSignedIn } from '../ui/signed-in.ts';
import { StaffFrame } from '../ui/staff-frame.tsx';

export function SupervisorLayout() {
  const { data: signals } = useQuery(signalsQuery('open'));
  const { pathname } = useLocation();
  const crises = signals?.filter(({ level, status }) => level === 'crisis' && status === 'open').length ?? 0;
  return (
    <StaffFrame
      me={useSignedIn()}
      area={m.area_supervisor()}
      navigation={
        <nav className="staff-nav" aria-label={m.nav_label()}>
          <Link
            to="/supervisor"
            activeOptions={{ exact: true }}
            {...(/^\/supervisor\/(audits|draws|conversations)/.test(pathname) && { 'aria-current': 'page' as const })}
          >
            {m.audit_nav_today()}
          </Link>
          <Link to="/supervisor/signals">
            {m.supervisor_nav_signals()}
            {crises > 0 && (
              <span className="count">
                {crises}
                <span className="hidden-but-read"> {m.supervisor_nav_crises()}</span>
              </span>
            )}
          </Link>
          <Link to="/supervisor/trends">{m.trends_nav()}</Link>
          <Link to="/supervisor/agreement">{m.agreement_nav()}</Link>
          <Link to="/supervisor/prompts" {...(pathname === '/supervisor/changes' && { 'aria-current': 'page' as const })}>
            {m.prompts_nav()}
          </Link>
          <Link to="/supervisor/complaints">{m.complaint_desk_nav()}</Link>
          <Link to="/supervisor/trail">{m.trail_nav()}</Link>
          <Link to="/supervisor/handovers">{m.handover_supervisor_nav()}</Link>
          <Link to="/supervisor/alerts">{m.nav_alerts()}</Link>
        </nav>
      }
    />
  );
}
