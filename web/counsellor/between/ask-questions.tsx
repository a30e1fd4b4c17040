import { Link, linkOptions } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import type { BriefAsked } from '../../ui/between/records.ts';
import { wordDay } from '../../ui/time.ts';
import { wordEvidence, wordQuestion } from './word-question.ts';

type Evidence = BriefAsked['evidence'][number];

/** At most three questions, each with the words it rests on and the way to where they stand. */
export function AskQuestions({ questions, trajectoryId }: { questions: BriefAsked[]; trajectoryId: string }) {
  if (questions.length === 0) return <p className="soft">{m.brief_questions_none()}</p>;
  return (
    <ol className="brief-questions">
      {questions.map((question) => (
        <li key={question.rule}>
          <p className="brief-question">{wordQuestion(question)}</p>
          {question.evidence.map((evidence) => (
            <blockquote key={`${evidence.id} ${evidence.text}`}>
              <p className="brief-said" dir="auto">
                {evidence.text}
              </p>
              <p className="small soft">
                <Link {...whereItStands(evidence, trajectoryId)}>{wordEvidence(evidence.kind)}</Link>
                {evidence.at && `, ${wordDay(evidence.at)}`}
              </p>
            </blockquote>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** By ids only: nothing that somebody said stands in an address. */
function whereItStands({ kind, id, conversationId }: Evidence, trajectoryId: string) {
  const params = { trajectoryId };
  if (conversationId)
    return linkOptions({
      to: '/counsellor/clients/$trajectoryId/conversations/$conversationId',
      params: { trajectoryId, conversationId },
      search: kind === 'message' ? { message: id } : {},
    });
  if (kind === 'insight') return linkOptions({ to: '/counsellor/clients/$trajectoryId/insights', params });
  if (kind === 'signal') return linkOptions({ to: '/counsellor/clients/$trajectoryId/signals', params });
  return linkOptions({ to: '/counsellor/clients/$trajectoryId/between', params });
}
