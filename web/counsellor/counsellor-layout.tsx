import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { m } from '../paraglide/messages.js';
import { can, complaintsQuery } from '../ui/complaints/complaint-queries.ts';
import { useLetterKeys } from '../ui/letter-keys.ts';
import { signalsQuery } from '../ui/queries.ts';
import { useSignedIn } from '../ui/signed-in.ts';
import { StaffFrame } from '../ui/staff-frame.tsx';

export function CounsellorLayout() {
  const { data: signals } = useQuery(signalsQuery('open'));
  // Only while a question waits: who guides hears of no complaint before somebody asks them.
  const { data: complaints } = useQuery(complaintsQuery);
  const asked = complaints?.some((complaint) => can(complaint, 'respond')) ?? false;
  const waiting = signals?.filter((signal) => signal.status === 'open').length ?? 0;
  const navigate = useNavigate();
  useLetterKeys({
    '/': () => {
      const field = document.querySelector<HTMLInputElement>('[data-search-all]');
      if (field) field.select();
      else void navigate({ to: '/counsellor/search' });
    },
  });
  return (
    <StaffFrame
      me={useSignedIn()}
      area={m.area_counsellor()}
      navigation={
        <nav className="staff-nav" aria-label={m.nav_label()}>
          <Link to="/counsellor" activeOptions={{ exact: true }}>
            {m.counsellor_nav_inbox()}
            {waiting > 0 && (
              <span className="count">
                {waiting}
                <span className="hidden-but-read"> {m.counsellor_nav_waiting()}</span>
              </span>
            )}
          </Link>
          <Link to="/counsellor/clients">{m.counsellor_nav_clients()}</Link>
          <Link to="/counsellor/calendar">{m.calendar_nav()}</Link>
          <Link to="/counsellor/search">{m.search_nav()}</Link>
          <Link to="/counsellor/hours">{m.counsellor_nav_hours()}</Link>
          <Link to="/counsellor/figures">{m.own_figures_nav()}</Link>
          {asked && <Link to="/counsellor/complaints">{m.complaint_shared_wait()}</Link>}
          <Link to="/counsellor/alerts">{m.nav_alerts()}</Link>
        </nav>
      }
    />
  );
}
