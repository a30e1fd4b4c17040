import './said.css';
import './judge.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import { attentionQuery } from '../../ui/queries.ts';
import { ClientPanel } from '../reach/client-panel.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { wordDay } from '../../ui/time.ts';
import { ExerciseUnderReply, type Talking } from '../exercises/exercise-under-reply.tsx';
import { liveExerciseOf } from '../exercises/live-exercise.ts';
import { groupEntries, opensDay } from './group-entries.ts';
import { JudgeReply } from './judge-reply.tsx';
import { KnowKoers } from './know-koers.tsx';
import { OpenSource } from './open-source.tsx';
import { ReadReply } from './read-reply.tsx';
import { ReadUnsent, ReadWritten } from './read-written.tsx';
import { SeeAttentionDrawn } from './see-attention-drawn.tsx';
import { answeredBy, SeeKept } from './see-kept.tsx';
import { SeeSafety } from './see-safety.tsx';
import type { Transcript } from './transcript.ts';
import type { Conversing } from './use-conversation.ts';
import { useFollowEnd } from './use-follow-end.ts';
import { useOpenedSource } from './use-opened-source.ts';
import { WaitForReply } from './wait-for-reply.tsx';

type Props = {
  conversationId: string;
  transcript: Transcript;
  conversing: Conversing;
  trajectory: Trajectory;
  talking: Talking;
  onPutBack: (clientMessageId: string) => void;
  children: ReactNode;
};

/** Everything said, by day, with what is on its way at the end. */
export function ReadTranscript({ conversationId, transcript, conversing, trajectory, talking, onPutBack, children }: Props) {
  const { unsent, phase, line, said, sayAgain } = conversing;
  const groups = useMemo(() => groupEntries(transcript.entries), [transcript.entries]);
  const { data: attention } = useQuery(attentionQuery);
  const attentionOf = (messageId: string) => attention?.filter((one) => one.messageId === messageId) ?? [];
  const { replyId, opened, open, close } = useOpenedSource(transcript);
  const hasModelVoice = transcript.entries.some((entry) => entry.kind === 'reply' && entry.voice === 'model');
  const { scroller, isAway, toEnd, toPlace } = useFollowEnd(transcript.entries, said);
  const comesTo = useRef<string | undefined>(undefined);
  // Who comes back from another page, or found something, is at that place, not at the end. Opening a source moves nothing.
  useEffect(() => {
    const isFirst = comesTo.current === undefined;
    const place = replyId && comesTo.current !== replyId && (isFirst || !opened) && scroller.current?.querySelector<HTMLElement>(`[data-reply="${replyId}"]`);
    comesTo.current = replyId ?? '';
    if (!place) return;
    toPlace(place);
    place.querySelector<HTMLElement>('.citation')?.focus({ preventScroll: true });
  }, [replyId, opened, scroller, toPlace]);
  const waiting = unsent.filter(
    ({ clientMessageId }) => !transcript.entries.some((entry) => entry.kind === 'written' && entry.clientMessageId === clientMessageId),
  );
  const latest = waiting.length > 0 ? undefined : transcript.entries.findLast((entry) => entry.kind !== 'safety')?.id;
  const live = liveExerciseOf(transcript, waiting.length > 0);
  return (
    <div className="transcript-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className="transcript" ref={scroller} tabIndex={0} aria-label={m.talk_messages_label()}>
        <div className="transcript-inside">
          {transcript.entries.length === 0 && waiting.length === 0 && <KnowKoers trajectory={trajectory} />}
          {groups.map((group, index) => {
            const day = group.at && opensDay(groups, index) ? <p className="day-line small">{wordDay(group.at)}</p> : null;
            return (
              <div key={group.key} className="said" data-reply={group.entry?.id}>
                {day}
                {group.entry?.kind === 'written' && (
                  <ReadWritten message={group.entry}>
                    <SeeAttentionDrawn attention={attentionOf(group.entry.id)} name={firstName(trajectory.counsellorName)} />
                  </ReadWritten>
                )}
                {group.entry?.kind === 'reply' && (
                  <ReadReply reply={group.entry} counsellorName={trajectory.counsellorName} mayFallBack={hasModelVoice} onOpenSource={open} />
                )}
                {group.entry?.kind === 'reply' && group.entry.exercise && (
                  <ExerciseUnderReply view={group.entry.exercise} isLive={group.entry.id === live} trajectory={trajectory} talking={talking} />
                )}
                {group.entry?.kind === 'reply' && group.entry.done && (
                  <SeeKept messageIds={answeredBy(transcript.entries, group.entry.id)} trajectoryId={trajectory.id} />
                )}
                {group.entry?.kind === 'reply' && (
                  <JudgeReply
                    reply={group.entry}
                    conversationId={conversationId}
                    isLatest={group.entry.id === latest && phase === 'quiet'}
                    onSay={group.entry.exercise?.status === 'running' ? null : conversing.say}
                  />
                )}
                {group.safety && <SeeSafety safety={group.safety} />}
              </div>
            );
          })}
          {waiting.map((message) => (
            <ReadUnsent key={message.clientMessageId} message={message} isLineOpen={line === 'open'} onAgain={sayAgain} onPutBack={onPutBack} />
          ))}
          <WaitForReply phase={phase} after={transcript.lastSeq} />
          {children}
        </div>
      </section>
      {isAway && (
        <button type="button" className="button small to-end" onClick={toEnd}>
          <Icon name="down" />
          {isAway === 'new' ? m.reply_new() : m.reply_to_end()}
        </button>
      )}
      {opened && (
        <ClientPanel title={opened.citation.title} onClose={close}>
          <OpenSource citation={opened.citation} place={opened.place} />
        </ClientPanel>
      )}
    </div>
  );
}
