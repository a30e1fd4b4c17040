import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { firstName } from '../../ui/first-name.ts';
import { conversationsQuery } from '../../ui/queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { WhereYouStood } from '../between/where-you-stood.tsx';
import { BeginHere } from '../exercises/begin-here.tsx';
import { ClosedNote } from './closed-note.tsx';
import { HeldNote } from './held-note.tsx';
import { KnowKoers } from './know-koers.tsx';
import { draftOf, keepDraft, keepUnsent } from './outbox.ts';
import { TalkBar } from './talk-bar.tsx';
import { StoppedNote } from '../intake/stopped-note.tsx';
import { WriteMessage } from './write-message.tsx';

/** The draft of a conversation that does not exist yet. */
const noConversation = 'new';

/** Before the first message: who Koers is. The conversation begins with that message, so that no empty ones are left lying about. */
export function BeginTalking() {
  return <WithTrajectory>{(trajectory) => <Beginning trajectory={trajectory} />}</WithTrajectory>;
}

function Beginning({ trajectory }: { trajectory: Trajectory }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: async (text: string) => {
      const { id } = await post<{ id: string }>('/api/conversations', { trajectoryId: trajectory.id });
      // From here on the message is safe on the device; the conversation's own screen sends it.
      keepUnsent(id, text);
      keepDraft(noConversation, '');
      return id;
    },
    // Not begun: the words go back to where they were typed.
    onError: (_, text) => keepDraft(noConversation, text),
    onSuccess: async (conversationId) => {
      void queries.invalidateQueries({ queryKey: ['conversations', 'list'] });
      await navigate({ to: '/client/talk/$conversationId', params: { conversationId }, replace: true });
    },
  });
  const { begin: exerciseId, knock } = useSearch({ from: '/client/talk/new' });
  const { data: conversations } = useQuery(conversationsQuery());
  const [put, setPut] = useState(0);
  const mayWrite = trajectory.ready && !trajectory.consentWithdrawn && trajectory.closedAt === null;
  // Who never talked reads first who Koers is, and sends the message themselves.
  const say = (text: string) => {
    if (conversations?.some(({ messageCount }) => messageCount > 0)) return begin.mutate(text);
    keepDraft(noConversation, text);
    setPut((times) => times + 1);
  };
  return (
    <div className="conversation">
      <TalkBar trajectory={trajectory} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className="transcript" tabIndex={0} aria-label={m.talk_about()}>
        <div className="transcript-inside first-screen">
          {knock && <WhereYouStood trajectoryId={trajectory.id} />}
          {trajectory.closedAt ? (
            <ClosedNote />
          ) : trajectory.consentWithdrawn ? (
            <StoppedNote name={firstName(trajectory.counsellorName)} />
          ) : trajectory.ready ? (
            <KnowKoers trajectory={trajectory} />
          ) : (
            <div className="stack">
              <h2>{m.talk_not_ready_title()}</h2>
              <p>{m.talk_not_ready({ name: firstName(trajectory.counsellorName) })}</p>
            </div>
          )}
          {trajectory.held && <HeldNote />}
          <RefusedNote error={begin.error} />
        </div>
      </section>
      {mayWrite && exerciseId && conversations && !begin.isPending && (
        <BeginHere
          key={exerciseId}
          exerciseId={exerciseId}
          trajectory={trajectory}
          draft={draftOf(noConversation)}
          lastSaid={null}
          onSay={say}
          onSettled={() => void navigate({ to: '/client/talk/new', search: {}, replace: true })}
        />
      )}
      {mayWrite && (
        <WriteMessage
          // A failed beginning puts the words back.
          key={`${begin.submittedAt} ${begin.status} ${put}`}
          firstText={draftOf(noConversation)}
          onDraft={(text) => keepDraft(noConversation, text)}
          onSend={(text) => begin.mutate(text)}
          isDisabled={begin.isPending}
        />
      )}
    </div>
  );
}
