import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import type { Session } from '../../ui/sessions/session-records.ts';
import { dayInWords, timeInBrussels } from '../../ui/sessions/session-time.ts';
import { wordPlace, wordStatus } from '../../ui/sessions/word-session.ts';
import { wordMinutes } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { CancelSession, HoldSession, MoveSession } from './change-session.tsx';
import { useSessionsAgain } from './sessions-again.ts';

type Panel = 'move' | 'cancel' | 'hold' | 'correct';

/** One session: when, how it stands, and what can be done with it now. */
export function OneSession({ session, name, wantsMail, children }: { session: Session; name: string; wantsMail: boolean | null; children?: React.ReactNode }) {
  const [panel, setPanel] = useState<Panel | null>(null);
  const again = useSessionsAgain();
  const change = useMutation({
    mutationFn: (action: 'miss' | 'reopen' | 'register' | 'unregister') => post<Session>(`/api/sessions/${session.id}/${action}`, {}),
    onSuccess: again,
  });
  const { status, startsAt, minutes, heldMinutes, place, may, registration, record } = session;
  const mayNote = may.includes('session:record');
  const isToNote = mayNote && (status === 'planned' || record === 'proposed');
  const close = () => setPanel(null);
  return (
    <>
      <div className="session-head">
        <p>
          <strong>{dayInWords(startsAt)}</strong>, {timeInBrussels(startsAt)} · {wordMinutes(heldMinutes ?? minutes)} · {wordPlace(place)}
        </p>
        <span className={`tag session-${status}${isToNote && status === 'planned' ? ' to-note' : ''}`}>{wordStatus(session)}</span>
        {registration && <span className="tag">{registration === 'registered' ? m.sessions_registered() : m.sessions_to_register()}</span>}
      </div>
      {children}
      <div className="row session-deeds">
        {mayNote && (
          <Link
            to="/counsellor/clients/$trajectoryId/sessions/$sessionId"
            params={{ trajectoryId: session.trajectoryId, sessionId: session.id }}
            className={isToNote ? 'button primary small' : 'button quiet small'}
          >
            {record === 'proposed' ? m.after_go_on() : m.after_begin()}
          </Link>
        )}
        {may.includes('session:hold') && <Deed onPress={() => setPanel('hold')}>{m.sessions_hold()}</Deed>}
        {may.includes('session:correct') && <Deed onPress={() => setPanel('correct')}>{m.sessions_correct()}</Deed>}
        {may.includes('session:miss') && <Deed onPress={() => change.mutate('miss')}>{m.sessions_miss()}</Deed>}
        {may.includes('session:move') && <Deed onPress={() => setPanel('move')}>{m.sessions_move()}</Deed>}
        {may.includes('session:cancel') && <Deed onPress={() => setPanel('cancel')}>{m.sessions_cancel()}</Deed>}
        {may.includes('session:reopen') && <Deed onPress={() => change.mutate('reopen')}>{m.sessions_reopen()}</Deed>}
        {may.includes('registration:set') &&
          (registration === 'registered' ? (
            <Deed onPress={() => change.mutate('unregister')}>{m.sessions_unregister()}</Deed>
          ) : (
            <Deed onPress={() => change.mutate('register')}>{m.sessions_register()}</Deed>
          ))}
      </div>
      <RefusedNote error={change.error} />
      {panel === 'move' && <MoveSession session={session} name={name} wantsMail={wantsMail} onClose={close} />}
      {panel === 'cancel' && <CancelSession session={session} name={name} onClose={close} />}
      {(panel === 'hold' || panel === 'correct') && <HoldSession session={session} action={panel} onClose={close} />}
    </>
  );
}

const Deed = ({ onPress, children }: { onPress: () => void; children: React.ReactNode }) => (
  <Button className="button quiet small" onPress={onPress}>
    {children}
  </Button>
);
