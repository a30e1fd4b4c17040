import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { conversationsQuery } from '../../ui/queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { firstName } from '../../ui/first-name.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { WhereYouStood } from '../between/where-you-stood.tsx';
import { BeginHere } from '../exercises/begin-here.tsx';
import { putInDraft } from '../exercises/compose-answer.ts';
import { WithTrajectory } from '../with-trajectory.tsx';
import { AnnounceReplies } from './announce-replies.tsx';
import { ClosedNote } from './closed-note.tsx';
import { HeldNote } from './held-note.tsx';
import { draftOf, keepDraft } from './outbox.ts';
import { ReadTranscript } from './read-transcript.tsx';
import { TalkBar } from './talk-bar.tsx';
import { useConversation } from './use-conversation.ts';
import { StoppedNote } from '../intake/stopped-note.tsx';
import { WriteMessage } from './write-message.tsx';

export function TalkInConversation() {
  const { conversationId } = useParams({ from: '/client/talk/$conversationId' });
  return <WithTrajectory>{(trajectory) => <Conversation key={conversationId} conversationId={conversationId} trajectory={trajectory} />}</WithTrajectory>;
}

function Conversation({ conversationId, trajectory }: { conversationId: string; trajectory: Trajectory }) {
  const conversing = useConversation(conversationId);
  const { data: conversations } = useQuery(conversationsQuery());
  const conversation = conversations?.find(({ id }) => id === conversationId);
  const { transcript, unsent, takeBack } = conversing;
  // A message taken back goes on top of what was being typed; a new key hands it to the text box.
  const [text, setText] = useState(() => ({ first: draftOf(conversationId), times: 0 }));
  const putBack = (clientMessageId: string) => {
    const back = unsent.find((message) => message.clientMessageId === clientMessageId);
    if (!back) return;
    const first = [back.text, draftOf(conversationId)].filter((part) => part !== '').join('\n\n');
    keepDraft(conversationId, first);
    setText(({ times }) => ({ first, times: times + 1 }));
    takeBack(clientMessageId);
  };
  const talking = {
    draft: () => draftOf(conversationId),
    onCompose: (before: string, now: string) => {
      const first = putInDraft(draftOf(conversationId), before, now);
      keepDraft(conversationId, first);
      setText(({ times }) => ({ first, times: times + 1 }));
    },
    onSay: conversing.say,
  };
  const { begin, knock } = useSearch({ from: '/client/talk/$conversationId' });
  const navigate = useNavigate({ from: '/client/talk/$conversationId' });
  const lastWritten = transcript?.entries.findLast((entry) => entry.kind === 'written');
  return (
    <div className="conversation">
      <TalkBar trajectory={trajectory} {...(conversation ? { conversation } : {})} />
      {transcript ? (
        <ReadTranscript
          conversationId={conversationId}
          transcript={transcript}
          conversing={conversing}
          trajectory={trajectory}
          talking={talking}
          onPutBack={putBack}
        >
          {knock && <WhereYouStood trajectoryId={trajectory.id} />}
          {trajectory.held && <HeldNote />}
          {conversation?.finishedAt && conversing.phase === 'quiet' && <p className="note">{m.talk_finished()}</p>}
        </ReadTranscript>
      ) : (
        <div className="transcript">
          <div className="transcript-inside">{conversing.error ? <RefusedNote error={conversing.error} /> : <Waiting />}</div>
        </div>
      )}
      {transcript && <AnnounceReplies transcript={transcript} />}
      <LineNote isOpen={conversing.line === 'open' || !transcript} />
      {transcript && begin && (
        <BeginHere
          key={begin}
          exerciseId={begin}
          trajectory={trajectory}
          draft={draftOf(conversationId)}
          lastSaid={unsent.at(-1)?.text ?? lastWritten?.text ?? null}
          onSay={conversing.say}
          onSettled={() => void navigate({ search: {}, replace: true })}
        />
      )}
      {/* What was being typed stays on the device; when guidance opens again it is there. */}
      {trajectory.closedAt ? (
        <ClosedNote />
      ) : trajectory.consentWithdrawn ? (
        <StoppedNote name={firstName(trajectory.counsellorName)} />
      ) : (
        <WriteMessage
          key={text.times}
          firstText={text.first}
          onDraft={(draft) => keepDraft(conversationId, draft)}
          onSend={conversing.say}
          {...(conversing.phase === 'writing' ? { onStop: conversing.stop } : {})}
          isDisabled={!transcript}
        />
      )}
    </div>
  );
}

function LineNote({ isOpen }: { isOpen: boolean }) {
  return (
    <p className="line-note small" role="status">
      {!isOpen && (navigator.onLine ? m.line_connecting() : m.line_offline())}
    </p>
  );
}
