import { Link, useLocation } from '@tanstack/react-router';
import { m } from '../paraglide/messages.js';
import { useSignedIn } from '../ui/signed-in.ts';
import { StaffFrame } from '../ui/staff-frame.tsx';

export function AdminLayout() {
  const { pathname } = useLocation();
  return (
    <StaffFrame
      me={useSignedIn()}
      area={m.area_admin()}
      navigation={
        <nav className="staff-nav" aria-label={m.nav_label()}>
          <Link to="/admin" activeOptions={{ exact: true }}>
            {m.admin_nav_people()}
          </Link>
          <Link to="/admin/knowledge">{m.admin_nav_knowledge()}</Link>
          <Link to="/admin/exercises">{m.exercises_title()}</Link>
          <Link to="/admin/partners">{m.partners_nav()}</Link>
          <Link to="/admin/prompts" {...(pathname === '/admin/changes' && { 'aria-current': 'page' as const })}>
            {m.prompts_nav()}
          </Link>
          <Link to="/admin/model">{m.model_nav()}</Link>
          <Link to="/admin/health">{m.admin_nav_health()}</Link>
          <Link to="/admin/trail">{m.trail_nav()}</Link>
          <Link to="/admin/alerts">{m.nav_alerts()}</Link>
        </nav>
      }
    />
  );
}
