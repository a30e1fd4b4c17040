import './staff-frame.css';
import './desk.css';
import { Outlet, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { Button, Dialog, DialogTrigger, I18nProvider, Popover } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { ChooseAppearance } from './appearance.tsx';
import { Icon, Mark } from './icons.tsx';
import { ChooseLanguage, useLanguage } from './language.tsx';
import type { Me } from './records.ts';
import { useRememberLanguage, useSignOut } from './signed-in.ts';

/** The frame around the screens of staff: whose they are, the way around, language, light or dark, and the way out. */
export function StaffFrame({ me, area, navigation }: { me: Me; area: string; navigation?: ReactNode }) {
  const { language } = useLanguage();
  useCurrentInSight();
  return (
    <I18nProvider locale={language}>
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
          <Self me={me} />
        </header>
        <main id="content" tabIndex={-1} className="staff-main">
          <Outlet />
        </main>
      </div>
    </I18nProvider>
  );
}

/** On a small screen the menu scrolls sideways: where somebody is stands in it from the start. */
function useCurrentInSight() {
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place in the menu
  useEffect(() => {
    const navigation = document.querySelector<HTMLElement>('.staff-nav');
    const current = navigation?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!navigation || !current) return;
    const [room, place] = [navigation.getBoundingClientRect(), current.getBoundingClientRect()];
    if (place.left < room.left || place.right > room.right) navigation.scrollLeft += place.left - room.left - (room.width - place.width) / 2;
  }, [pathname]);
}

function Self({ me }: { me: Me }) {
  const remember = useRememberLanguage();
  const signOut = useSignOut();
  return (
    <DialogTrigger>
      <Button className="button quiet small staff-self">
        <Icon name="person" />
        {me.name}
      </Button>
      <Popover className="pop" placement="bottom end">
        <Dialog className="staff-self-pop stack" aria-label={m.staff_self()}>
          {me.organisationName && <p className="soft small">{me.organisationName}</p>}
          <ChooseLanguage
            onChoose={(language) => {
              remember(language);
              // The screen is worded anew and this closes; whoever chose with the keyboard goes on where they were.
              setTimeout(() => document.querySelector<HTMLElement>('.staff-self')?.focus());
            }}
          />
          <ChooseAppearance />
          <Button className="button" onPress={() => void signOut()}>
            <Icon name="leave" />
            {m.sign_out()}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
