import './enter.css';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../paraglide/messages.js';
import { homeOf } from '../root-route.tsx';
import { ChooseAppearance } from '../ui/appearance.tsx';
import { leftInAHurry } from '../ui/left-in-a-hurry.ts';
import { Mark } from '../ui/icons.tsx';
import { ChooseLanguage } from '../ui/language.tsx';
import { entryQuery, meQuery } from '../ui/queries.ts';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { ChooseRole } from './choose-role.tsx';

/** The door. Who is signed in goes straight to their own screens, unless they just left in a hurry: then the door stays shut. */
export function Enter() {
  const me = useQuery(meQuery);
  const entry = useQuery(entryQuery);
  const { signedOut } = useSearch({ from: '/' });
  const [hurried] = useState(leftInAHurry);
  if (me.data && !hurried) return <Navigate to={homeOf[me.data.role]} replace />;
  return (
    <div className="enter">
      <header className="enter-top">
        <p className="enter-name">
          <Mark />
          Koers
        </p>
        <ChooseLanguage />
      </header>
      <main className="enter-main">
        <div className="enter-what">
          <h1>{m.enter_title()}</h1>
          <p>{m.enter_what()}</p>
          <p>{m.enter_counsellor()}</p>
          <p>{m.enter_choice()}</p>
        </div>
        <div className="enter-way-in stack">
          {signedOut && !me.data && <p className="note">{m.enter_signed_out()}</p>}
          {me.data ? (
            <Link className="button primary" to={homeOf[me.data.role]} onClick={() => leftInAHurry(false)}>
              {m.enter_continue({ name: me.data.name })}
            </Link>
          ) : entry.data?.demo ? (
            <ChooseRole />
          ) : entry.data ? (
            <p className="note">{m.enter_no_demo()}</p>
          ) : entry.error ? (
            <RefusedNote error={entry.error} />
          ) : (
            <Waiting />
          )}
        </div>
      </main>
      <footer className="enter-foot soft small">
        <p>{m.enter_emergency()}</p>
        <ChooseAppearance />
      </footer>
    </div>
  );
}
