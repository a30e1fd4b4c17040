// Beside one's own scores: what the machine counted, what a judge read, what a second person gave, and what was made of the differences.
import { useRef, useState } from 'react';
import type { Explanation } from '../../../server/evaluation/rubric.ts';
import { m } from '../../paraglide/messages.js';
import { useLetterKeys } from '../../ui/letter-keys.ts';
import { ShowKeys } from '../../ui/show-keys.tsx';
import type { Pointed } from '../../ui/transcript/read-transcript.tsx';
import { explainScore } from '../explain-score.ts';
import { ShowJudgement, ShowVotes } from '../show-judgement.tsx';
import { ShowScore } from '../show-score.tsx';
import { criteriaInOrder, wordCriterion, wordOverall } from '../word-evaluation.ts';
import type { Audit, Compared } from './audit-queries.ts';
import { NextConversation } from './judge-conversation.tsx';
import { SettleCriterion } from './settle-criterion.tsx';

type MachineScore = NonNullable<Compared['measures']>['judgement']['scores'][number];

export function CompareScores({ audit, compared, onPoint }: { audit: Audit; compared: Compared; onPoint: (pointed: Pointed) => void }) {
  const [current, setCurrent] = useState(
    Math.max(
      0,
      criteriaInOrder.findIndex((criterion) => compared.differ.includes(criterion)),
    ),
  );
  const [keysAreShown, showKeys] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const machineOf = (evaluation: Compared['measures'], criterion: string): MachineScore | undefined =>
    evaluation?.judgement.scores.find((score) => score.criterion === criterion);
  const goTo = (at: number) => {
    const next = Math.min(criteriaInOrder.length - 1, Math.max(0, at));
    setCurrent(next);
    list.current?.querySelectorAll<HTMLElement>('.criterion-head')[next]?.focus();
  };
  const quoteOf = (criterion: string) => machineOf(compared.judge, criterion)?.quote ?? machineOf(compared.measures, criterion)?.quote;
  useLetterKeys({
    j: () => goTo(current + 1),
    k: () => goTo(current - 1),
    c: () => {
      const quote = quoteOf(criteriaInOrder[current] ?? '');
      if (quote) onPoint(quote);
    },
    '?': () => showKeys(true),
  });
  const overall = compared.measures?.judgement.overall ?? null;
  return (
    <>
      <header>
        <h2>{m.audit_beside()}</h2>
        {overall !== null && <ShowScore score={overall} text={wordOverall(overall)} />}
      </header>
      <p className="soft small">{wordWhereItStands(audit)}</p>
      <ol className="plain-list criteria" ref={list}>
        {criteriaInOrder.map((criterion, i) => {
          const measured = machineOf(compared.measures, criterion);
          const judged = machineOf(compared.judge, criterion);
          const settled = compared.settled.find((one) => one.criterion === criterion);
          const differs = compared.differ.includes(criterion);
          return (
            <li key={criterion} className="criterion" data-current={i === current || undefined}>
              <button type="button" className="criterion-head" aria-expanded={i === current} onClick={() => setCurrent(i)}>
                <span className="criterion-name">{wordCriterion(criterion)}</span>
                <span className="beside numbers">
                  {compared.raters.map(({ name, isMe, scores }) => (
                    <span key={name} className={isMe ? 'mine' : ''}>
                      <span className="hidden-but-read">{isMe ? m.audit_you() : name} </span>
                      {scores[criterion]?.score ?? '–'}
                    </span>
                  ))}
                  <span className="soft">
                    <span className="hidden-but-read">{m.audit_machine()} </span>
                    {measured?.score ?? '–'}
                    {judged && ` / ${judged.score ?? '–'}`}
                  </span>
                </span>
                {differs && (
                  <span className={`tag ${settled?.status === 'final' ? '' : 'urgent'}`}>
                    {settled?.status === 'final' ? m.audit_settled() : m.audit_differs()}
                  </span>
                )}
              </button>
              {i === current && (
                <div className="criterion-inside">
                  <dl className="compared">
                    {compared.raters.map(({ name, isMe, scores }) => (
                      <div key={name}>
                        <dt>{isMe ? m.audit_you() : name}</dt>
                        <dd>
                          <strong>{scores[criterion]?.score ?? m.audit_not_to_judge()}</strong>
                          {scores[criterion]?.note && <span dir="auto"> {scores[criterion].note}</span>}
                        </dd>
                      </div>
                    ))}
                    <MachineSays who={m.audit_measured()} said={measured} onPoint={onPoint} />
                    {compared.judge && <MachineSays who={m.audit_judged()} said={judged} onPoint={onPoint} />}
                  </dl>
                  {differs && <SettleCriterion audit={audit} criterion={criterion} settled={settled} />}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <ShowJudgement evaluationId={audit.evaluationId} />
      {audit.status !== 'to-settle' && <NextConversation />}
      {keysAreShown && (
        <ShowKeys
          onClose={() => showKeys(false)}
          keys={[
            ['j', m.supervisor_key_next()],
            ['k', m.supervisor_key_previous()],
            ['c', m.supervisor_key_quote()],
            ['?', m.signal_key_help()],
          ]}
        />
      )}
    </>
  );
}

function MachineSays({ who, said, onPoint }: { who: string; said: MachineScore | undefined; onPoint: (pointed: Pointed) => void }) {
  if (!said) return null;
  return (
    <div>
      <dt>{who}</dt>
      <dd>
        <strong>{said.score ?? m.supervisor_machine_none()}</strong> {explainScore(said.explanation as Explanation)}
        <ShowVotes votes={said.votes} reason={said.reason} />
        {said.quote && (
          <div className="criterion-quote">
            <blockquote className="signal-quote" dir="auto">
              {said.quote.text}
            </blockquote>
            <button type="button" className="as-link small" onClick={() => said.quote && onPoint(said.quote)}>
              {m.supervisor_show_quote()}
            </button>
          </div>
        )}
      </dd>
    </div>
  );
}

function wordWhereItStands(audit: Audit): string {
  switch (audit.status) {
    case 'open':
      return m.audit_stands_second();
    case 'to-settle':
      return m.audit_stands_to_settle();
    case 'settled':
      return m.audit_stands_settled();
    default:
      return audit.raters === 2 ? m.audit_stands_agree() : m.audit_stands_done();
  }
}
