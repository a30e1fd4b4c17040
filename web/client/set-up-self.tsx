import { Link } from '@tanstack/react-router';
import { m } from '../paraglide/messages.js';
import { ChooseAppearance } from '../ui/appearance.tsx';
import { ChooseLanguage } from '../ui/language.tsx';
import { useRememberLanguage, useSignOut } from '../ui/signed-in.ts';

/** What is noted about me, a complaint, language, light or dark, and the way out. */
export function SetUpSelf() {
  const remember = useRememberLanguage();
  const signOut = useSignOut();
  return (
    <section className="set-up-self" aria-label={m.self_title()}>
      <Link to="/client/mine" className="button small">
        {m.mine_title()}
      </Link>
      <Link to="/client/complaint" className="button small">
        {m.complaint_title()}
      </Link>
      <ChooseLanguage onChoose={remember} />
      <ChooseAppearance />
      <button type="button" className="button small" onClick={() => void signOut()}>
        {m.sign_out()}
      </button>
    </section>
  );
}
