import './client-layout.css';
import { Link, Outlet } from '@tanstack/react-router';
import { m } from '../paraglide/messages.js';
import { Icon, type IconName, Mark } from '../ui/icons.tsx';
import { useSignedIn } from '../ui/signed-in.ts';
import { ReachOut } from './reach/reach-out.tsx';
import { SetUpSelf } from './set-up-self.tsx';

/** The frame around every screen of the client: where they can go, and help, a person and the way out always in reach. */
export function ClientLayout() {
  useSignedIn();
  const places: { to: '/client' | '/client/talk' | '/client/plan' | '/client/insights'; icon: IconName; label: string }[] = [
    { to: '/client', icon: 'home', label: m.nav_home() },
    { to: '/client/talk', icon: 'talk', label: m.nav_talk() },
    { to: '/client/plan', icon: 'plan', label: m.nav_plan() },
    { to: '/client/insights', icon: 'insight', label: m.nav_insights() },
  ];
  return (
    <div className="client-frame">
      <a className="button skip-link" href="#content">
        {m.skip_to_content()}
      </a>
      <header className="client-top">
        <Link to="/client" className="client-name" aria-label="Koers">
          <Mark />
          <span className="client-name-word">Koers</span>
        </Link>
        <ReachOut />
      </header>
      <nav className="client-nav" aria-label={m.nav_label()}>
        <ul className="plain-list">
          {places.map(({ to, icon, label }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: to === '/client' }}>
                <Icon name={icon} />
                <span>{label}</span>
              </Link>
            </li>
          ))}
        </ul>
        <SetUpSelf />
      </nav>
      <main id="content" tabIndex={-1} className="client-main">
        <Outlet />
      </main>
    </div>
  );
}
