import { useQuery } from '@tanstack/react-query';
import { linkOptions } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { NothingHere } from '../ui/nothing-here.tsx';
import { signalsQuery, trajectoriesQuery } from '../ui/queries.ts';
import type { Signal } from '../ui/records.ts';
import { useMe } from '../ui/signed-in.ts';
import { askedFor, ChooseView, NothingMine, shownIn, type View } from '../ui/signals/choose-view.tsx';
import { ReviewSignals } from '../ui/signals/review-signals.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { SeeMissed } from './see-missed.tsx';
import { StandIn } from './stand-in.tsx';

function whereToRead({ conversationId, messageId }: Signal) {
  if (!conversationId) return null;
  return linkOptions({ to: '/supervisor/conversations/$conversationId', params: { conversationId }, search: messageId ? { message: messageId } : {} });
}

/** What is still open, over all counsellors: a supervisor stands in when a crisis waits. */
export function ReviewOpenSignals() {
  const me = useMe();
  const [view, setView] = useState<View>('open');
  const [keysAreShown, showKeys] = useState(false);
  const { data, error } = useQuery(signalsQuery(askedFor(view)));
  const trajectories = useQuery(trajectoriesQuery);
  const nameOf = (signal: Signal) => {
    const counsellor = trajectories.data?.find(({ id }) => id === signal.trajectoryId)?.counsellorName;
    return signal.clientName ?? (counsellor ? m.supervisor_client_of({ name: counsellor }) : m.supervisor_client());
  };
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{m.supervisor_signals_title()}</h1>
          <p className="soft">{m.supervisor_signals_what()}</p>
        </div>
        <div className="row">
          <ChooseView view={view} onChoose={setView} />
          <Button className="button small quiet keys-button" onPress={() => showKeys(true)}>
            {m.staff_keys()} <kbd>?</kbd>
          </Button>
        </div>
      </header>
      <RefusedNote error={error} />
      {data ? (
        <ReviewSignals
          signals={shownIn(view, data, me.id)}
          among={data}
          trajectories={trajectories.data ?? []}
          nameOf={nameOf}
          whereTo={whereToRead}
          beside={<SeeMissed />}
          whatToDo={(_, trajectory) => <StandIn trajectory={trajectory} />}
          keysAreShown={keysAreShown}
          onCloseKeys={showKeys}
          nothing={
            view === 'mine' ? (
              <NothingMine />
            ) : (
              <NothingHere title={m.supervisor_signals_none()}>
                <p>{m.supervisor_signals_none_next()}</p>
              </NothingHere>
            )
          }
        />
      ) : (
        !error && <Waiting />
      )}
    </div>
  );
}
