import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { NothingHere } from '../ui/nothing-here.tsx';
import { signalsQuery, trajectoriesQuery } from '../ui/queries.ts';
import { useMe } from '../ui/signed-in.ts';
import { KnowWhatToDo } from '../ui/signals/know-what-to-do.tsx';
import { askedFor, ChooseView, NothingMine, shownIn, type View } from '../ui/signals/choose-view.tsx';
import { ReviewSignals } from '../ui/signals/review-signals.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { SeeWhatElseWaits } from './see-what-else-waits.tsx';
import { whereSignalStands } from './where-signal-stands.ts';

/** Where a counsellor starts: what a human must look at, most dangerous first, and what else waits. */
export function OpenInbox() {
  const me = useMe();
  const [view, setView] = useState<View>('open');
  const [keysAreShown, showKeys] = useState(false);
  const signals = useQuery(signalsQuery(askedFor(view)));
  const trajectories = useQuery(trajectoriesQuery);
  const [firstName] = me.name.split(' ');
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{m.counsellor_inbox_title()}</h1>
          <p className="soft">{m.counsellor_inbox_what({ name: firstName ?? me.name })}</p>
        </div>
        <div className="row">
          <ChooseView view={view} onChoose={setView} />
          <Button className="button small quiet keys-button" onPress={() => showKeys(true)}>
            {m.staff_keys()} <kbd>?</kbd>
          </Button>
        </div>
      </header>
      <RefusedNote error={signals.error ?? trajectories.error} />
      {signals.data ? (
        <ReviewSignals
          signals={shownIn(view, signals.data, me.id)}
          among={signals.data}
          trajectories={trajectories.data ?? []}
          nameOf={(signal) => signal.clientName ?? m.client_hidden()}
          whereTo={whereSignalStands}
          whatToDo={(signal, trajectory) => (
            <KnowWhatToDo
              trajectoryId={signal.trajectoryId}
              name={signal.clientName ?? m.client_hidden()}
              situation={signal.situation}
              held={trajectory?.held ?? false}
            />
          )}
          keysAreShown={keysAreShown}
          onCloseKeys={showKeys}
          nothing={
            view === 'mine' ? (
              <NothingMine />
            ) : (
              <NothingHere title={m.counsellor_inbox_empty()}>
                <p>{m.counsellor_inbox_empty_next()}</p>
              </NothingHere>
            )
          }
          beside={trajectories.data && <SeeWhatElseWaits trajectories={trajectories.data} />}
        />
      ) : (
        !signals.error && <Waiting />
      )}
    </div>
  );
}
