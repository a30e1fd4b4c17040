import './enter.css';
import { useMutation } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { m } from '../paraglide/messages.js';
import { post } from '../ui/api.ts';
import { Mark } from '../ui/icons.tsx';
import { ChooseLanguage } from '../ui/language.tsx';

/** From a mail: stop check-ins with one button, whoever is signed in here or nobody. Opening the page changes nothing. */
export function LeaveCheckIns() {
  const { hash } = useLocation();
  const leave = useMutation({ mutationFn: () => post(`/api/check-ins/leave?token=${encodeURIComponent(hash)}`) });
  return (
    <div className="enter">
      <header className="enter-top">
        <Link to="/" className="enter-name">
          <Mark />
          Koers
        </Link>
        <ChooseLanguage />
      </header>
      <main className="enter-main">
        <div className="stack">
          <h1>{m.leave_title()}</h1>
          {!leave.isSuccess && <p>{m.leave_what()}</p>}
          {!leave.isSuccess && (
            <button type="button" className="button primary" disabled={leave.isPending} onClick={() => leave.mutate()}>
              {m.leave_yes()}
            </button>
          )}
          <div role="status">
            {leave.isSuccess && <p className="note safe">{m.leave_done()}</p>}
            {leave.error && <p className="note warn">{m.leave_wrong()}</p>}
          </div>
        </div>
      </main>
    </div>
  );
}
