import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { m } from '../paraglide/messages.js';
import { Refused } from './api.ts';
import { wordRefusal } from './word-refusal.ts';

/** What a person sees when a screen broke or a door refused: what it means, that nothing is lost, and two ways on. */
export function WentWrong({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  // A bug is not swallowed: it belongs in the console, where a developer and the browser tests see it.
  if (!(error instanceof Refused)) console.error(error);
  return (
    <main className="went-wrong stack" role="alert">
      <h1>{m.wrong_title()}</h1>
      <p>{wordRefusal(error)}</p>
      <p className="soft">{m.wrong_nothing_lost()}</p>
      <div className="row">
        <button
          type="button"
          className="button primary"
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          {m.wrong_try_again()}
        </button>
        <a className="button" href="/">
          {m.wrong_to_start()}
        </a>
      </div>
    </main>
  );
}

/** A refusal beside the thing that was tried. */
export function RefusedNote({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <p className="note warn" role="alert">
      {wordRefusal(error)}
    </p>
  );
}

export function NotThere() {
  return (
    <main className="went-wrong stack">
      <h1>{m.not_there_title()}</h1>
      <p>{m.not_there_text()}</p>
      <a className="button primary" href="/">
        {m.wrong_to_start()}
      </a>
    </main>
  );
}
