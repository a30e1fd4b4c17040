// A conversation beside its automatic evaluation. The evaluation judges Koers, never the counsellor; a person's own score stands
// beside the machine's and is never overwritten by it. Names stay hidden.
import './supervisor.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { Icon } from '../ui/icons.tsx';
import { useLetterKeys } from '../ui/letter-keys.ts';
import { evaluationQuery, messagesQuery, signalsQuery } from '../ui/queries.ts';
import type { EvaluationDetail, Score } from '../ui/records.ts';
import { ShowKeys } from '../ui/show-keys.tsx';
import { type Pointed, ReadTranscript } from '../ui/transcript/read-transcript.tsx';
import { wordVoice } from '../ui/transcript/word-move.ts';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';
import { wordStage } from '../ui/word-stage.ts';
import { Reasons } from './choose-conversation.tsx';
import { RescoreCriterion } from './rescore-criterion.tsx';
import { SeeReactions } from './see-reactions.tsx';
import { ShowScore } from './show-score.tsx';
import { wordOverall } from './word-evaluation.ts';
import { wordWhen } from './word-when.ts';

export function RescoreConversation() {
  const { evaluationId } = useParams({ from: '/supervisor/evaluations/$evaluationId' });
  const { data, error } = useQuery(evaluationQuery(evaluationId));
  return (
    <div className="page rescore">
      <Link to="/supervisor" className="way-back">
        <Icon name="back" />
        {m.supervisor_to_list()}
      </Link>
      <RefusedNote error={error} />
      {data ? <Rescore evaluation={data} /> : !error && <Waiting />}
    </div>
  );
}

function Rescore({ evaluation }: { evaluation: EvaluationDetail }) {
  const messages = useQuery(messagesQuery(evaluation.conversationId));
  const signals = useQuery(signalsQuery('all', evaluation.trajectoryId));
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [current, setCurrent] = useState(0);
  const [keysAreShown, showKeys] = useState(false);
  const here = (signals.data ?? []).filter(({ conversationId }) => conversationId === evaluation.conversationId);
  const goTo = (at: number) => setCurrent(Math.min(evaluation.scores.length - 1, Math.max(0, at)));
  useLetterKeys({ j: () => goTo(current + 1), k: () => goTo(current - 1), '?': () => showKeys(true) });

  const show = ({ quote }: Score) => {
    if (quote) setPointed({ messageId: quote.messageId, text: quote.text });
  };
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{m.supervisor_conversation_of({ when: wordWhen(evaluation) })}</h1>
          <p className="row">
            <Reasons reasons={evaluation.reasons} />
            <span className="soft small">
              {wordStage(evaluation.stage)}, {evaluation.voices.map(wordVoice).join(', ')}
            </span>
          </p>
        </div>
        <Button className="button small quiet keys-button" onPress={() => showKeys(true)}>
          {m.staff_keys()} <kbd>?</kbd>
        </Button>
      </header>
      <div className="rescore-columns">
        <section className="rescore-transcript" aria-label={m.supervisor_transcript()}>
          <h2>{m.supervisor_transcript()}</h2>
          <p className="soft small">{m.supervisor_names_hidden()}</p>
          <RefusedNote error={messages.error ?? signals.error} />
          {messages.data ? (
            <ReadTranscript
              messages={messages.data}
              signals={here}
              clientName={m.supervisor_client()}
              counsellorName={m.supervisor_counsellor()}
              pointed={pointed}
              afterPointed={
                <a href="#scores" className="only-phone small">
                  {m.supervisor_back_to_scores()}
                </a>
              }
            />
          ) : (
            !messages.error && <Waiting />
          )}
        </section>
        <section className="scores" id="scores" aria-label={m.supervisor_evaluation()} tabIndex={-1}>
          <header>
            <h2>{m.supervisor_evaluation()}</h2>
            {evaluation.overall !== null && <ShowScore score={evaluation.overall} text={wordOverall(evaluation.overall)} />}
          </header>
          <p className="soft small">{m.supervisor_evaluation_what({ evaluator: evaluation.evaluator })}</p>
          <SeeReactions signals={here} />
          <ol className="plain-list criteria">
            {evaluation.scores.map((score, i) => (
              <RescoreCriterion
                key={score.criterion}
                evaluation={evaluation}
                score={score}
                isCurrent={i === current}
                onOpen={() => setCurrent(i)}
                onShow={() => show(score)}
                onSaved={() => goTo(i + 1)}
              />
            ))}
          </ol>
        </section>
      </div>
      {keysAreShown && (
        <ShowKeys
          onClose={() => showKeys(false)}
          keys={[
            ['j', m.supervisor_key_next()],
            ['k', m.supervisor_key_previous()],
            ['1 – 5', m.supervisor_key_score()],
            ['b', m.supervisor_key_save()],
            ['c', m.supervisor_key_quote()],
            ['?', m.signal_key_help()],
          ]}
        />
      )}
    </>
  );
}
