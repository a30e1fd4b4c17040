import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ServerFrame } from '../../../server/conversation/wire.ts';
import type { RefusedCode } from '../../ui/api.ts';
import { messagesQuery, meQuery } from '../../ui/queries.ts';
import { holdLine, type Line, type LineState } from './hold-line.ts';
import { forgetUnsent, keepUnsent, markRefused, onUnsentChange, unsentOf, type Unsent } from './outbox.ts';
import { fromStored, openReply, type Phase, phaseOf, type Transcript, withFrame } from './transcript.ts';

export type Conversing = {
  transcript: Transcript | null;
  /** Not accepted by the server yet. */
  unsent: readonly Unsent[];
  phase: Phase;
  line: LineState;
  /** Why the stored messages could not be read. */
  error: unknown;
  /** How often something was said on this screen; what another tab says does not count. */
  said: number;
  say: (text: string) => void;
  sayAgain: (clientMessageId: string) => void;
  takeBack: (clientMessageId: string) => void;
  stop: () => void;
};

function socketAddress(conversationId: string, after: number): string {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  return `${scheme}//${location.host}/api/conversations/${encodeURIComponent(conversationId)}/socket?after=${after}`;
}

/** One conversation, in step with the server and with other tabs. Give the screen `key={conversationId}`: one life per conversation. */
export function useConversation(conversationId: string): Conversing {
  const queries = useQueryClient();
  const router = useRouter();
  const [transcript, setTranscript] = useState<Transcript | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [said, setSaid] = useState(0);
  const [lineState, setLineState] = useState<LineState>('connecting');
  const line = useRef<Line | null>(null);
  // The line lives outside React's rendering and needs the newest numbers, not those of the last render.
  const current = useRef<Transcript | null>(null);
  const unsent = useSyncExternalStore(onUnsentChange, () => unsentOf(conversationId));

  const sendUnsent = useCallback(() => {
    for (const { clientMessageId, text, refused } of unsentOf(conversationId)) if (!refused) line.current?.send({ type: 'message', clientMessageId, text });
  }, [conversationId]);

  useEffect(() => {
    let left = false;
    let later: ReturnType<typeof setTimeout> | undefined;

    // A refused line and a dead network look the same from here; who is signed in tells them apart. Nobody: the router leads to the door.
    const askWhoIsSignedIn = async () => {
      const me = await queries.fetchQuery({ ...meQuery, staleTime: 0 }).catch(() => undefined);
      if (me === null) await router.invalidate();
    };
    const onError = (frame: Extract<ServerFrame, { type: 'error' }>) => {
      if (frame.code === 'session-expired' || frame.code === 'not-signed-in') void askWhoIsSignedIn();
      else if (frame.retryAfterMs !== undefined) later = setTimeout(sendUnsent, frame.retryAfterMs);
      else if (frame.clientMessageId) markRefused(conversationId, frame.clientMessageId, frame.code as RefusedCode);
    };
    const onFrame = (frame: ServerFrame) => {
      if (frame.type === 'error') return onError(frame);
      const textOf = (id: string) => unsentOf(conversationId).find((message) => message.clientMessageId === id)?.text;
      current.current = withFrame(current.current ?? { entries: [], lastSeq: 0 }, frame, { now: new Date().toISOString(), textOf });
      if (frame.type === 'accepted' || frame.type === 'message') forgetUnsent(conversationId, frame.clientMessageId);
      setTranscript(current.current);
    };
    const onState = (state: LineState, failures: number) => {
      setLineState(state);
      if (state === 'open') sendUnsent();
      if (failures === 2) void askWhoIsSignedIn();
    };

    queries.fetchQuery({ ...messagesQuery(conversationId), staleTime: 0 }).then(
      (messages) => {
        if (left) return;
        current.current = fromStored(messages);
        setTranscript(current.current);
        line.current = holdLine({ address: () => socketAddress(conversationId, current.current?.lastSeq ?? 0), onFrame, onState });
      },
      (cause: unknown) => {
        if (!left) setError(cause);
      },
    );
    return () => {
      left = true;
      clearTimeout(later);
      line.current?.close();
      line.current = null;
    };
  }, [conversationId, queries, router, sendUnsent]);

  const say = useCallback(
    (text: string) => {
      const { clientMessageId } = keepUnsent(conversationId, text);
      setSaid((times) => times + 1);
      line.current?.send({ type: 'message', clientMessageId, text });
    },
    [conversationId],
  );
  const sayAgain = useCallback(
    (clientMessageId: string) => {
      markRefused(conversationId, clientMessageId, null);
      sendUnsent();
    },
    [conversationId, sendUnsent],
  );
  const takeBack = useCallback((clientMessageId: string) => forgetUnsent(conversationId, clientMessageId), [conversationId]);
  const stop = useCallback(() => {
    const reply = current.current && openReply(current.current);
    if (reply) line.current?.send({ type: 'stop', replyId: reply.id });
  }, []);

  return useMemo(
    () => ({ transcript, unsent, phase: transcript ? phaseOf(transcript) : 'quiet', line: lineState, error, said, say, sayAgain, takeBack, stop }),
    [transcript, unsent, lineState, error, said, say, sayAgain, takeBack, stop],
  );
}
