import './staff-frame.css';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '../paraglide/messages.js';
import { ChooseAppearance } from './appearance.tsx';
import { Mark } from './icons.tsx';
import { ChooseLanguage } from './language.tsx';
import type { Me } from './records.ts';
import { useRememberLanguage, useSignOut } from './signed-in.ts';

/** The frame around the screens of staff: whose they are, the way around, language, light or dark, and the way out. */
export function StaffFrame({ me, area, navigation }: { me: Me; area: string; navigation?: ReactNode }) {
  const remember = useRememberLanguage();
  const signOut = useSignOut();
  return (
    <div className="staff-frame">
      <a className="button skip-link" href="#content">
        {m.skip_to_content()}
      </a>
      <header className="staff-top">
        <p className="staff-name">
          <Mark />
          Koers <span className="soft">{area}</span>
        </p>
        {navigation}
        <div className="row staff-self">
          <span className="small">{me.name}</span>
          <ChooseLanguage onChoose={remember} />
          <ChooseAppearance />
          <button type="button" className="button small" onClick={() => void signOut()}>
            {m.sign_out()}
          </button>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="staff-main">
        <Outlet />
      </main>
    </div>
  );
}
