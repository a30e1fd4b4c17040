import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { post, put, Refused } from './api.ts';
import { useLanguage } from './language.tsx';
import { useLiveChanges } from './live.ts';
import { meQuery } from './queries.ts';
import type { Language, Me } from './records.ts';
import { stopKeeping } from './offline.ts';
import { mayLeave } from './unsaved.ts';

/** Who is signed in, anywhere inside the frame. @throws Refused `not-signed-in`, which the router turns into the way in. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  // When a session ends, the screen stays as it is until the router has led to the door; it must not break in between.
  const [known, setKnown] = useState(data);
  if (data && data !== known) setKnown(data);
  const me = data ?? known;
  if (!me) throw new Refused('not-signed-in');
  return me;
}

/**
 * Who is signed in, for the frame of every role's screens: speaks their language and keeps the screen in step with the server.
 *
 * @throws Refused `not-signed-in`, which the router turns into the way in.
 */
export function useSignedIn(): Me {
  const me = useMe();
  const { language, chosenHere, adopt, settle } = useLanguage();
  const remember = useRememberLanguage();
  useLiveChanges();
  useEffect(() => {
    if (me.language === language) {
      settle();
    } else if (chosenHere) {
      // Chosen at the door, before anyone knew who it was: remember it for them.
      remember(language);
      settle();
    } else {
      adopt(me.language);
    }
  }, [me, language, chosenHere, adopt, settle, remember]);
  return me;
}

/** Remembers the language of who is signed in, on the server too. */
export function useRememberLanguage(): (language: Language) => void {
  const queries = useQueryClient();
  return useCallback(
    (language) => {
      queries.setQueryData(meQuery.queryKey, (me) => (me ? { ...me, language } : me));
      // The screen already speaks it; where the server cannot be reached it stays so on this device.
      void put('/api/me/language', { language }).catch(() => undefined);
    },
    [queries],
  );
}

/** Ends the session and forgets everything that was read, then goes to the door; asks first where something is unsaved. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return useCallback(async () => {
    if (!(await mayLeave())) return;
    await post('/api/session/end').catch(() => undefined);
    await stopKeeping().catch(() => undefined);
    queries.clear();
    queries.setQueryData(meQuery.queryKey, null);
    await router.navigate({ to: '/' });
  }, [queries, router]);
}
