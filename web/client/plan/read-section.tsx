import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import type { Plan, PlanSection, Trajectory } from '../../ui/records.ts';
import { AnswerSection } from './answer-section.tsx';
import { useChangePlan } from './change-plan.ts';
import { FollowActions } from './follow-actions.tsx';
import { KeepPrivate } from './keep-private.tsx';
import { SayWhy } from './say-why.tsx';
import { SeeDisagreements } from './see-disagreements.tsx';
import type { Simpler } from './simpler-plan.ts';
import { TalkAboutSection } from './talk-about-section.tsx';
import { waitsForClient } from './waits-for-client.ts';
import { wordSection, wordStatus } from './word-section.ts';
import { isOpenToWrite, WriteYourself } from './write-yourself.tsx';

/** One section: how it stands, its text and, when it is the client's turn, their answer. */
export function ReadSection({ section, plan, trajectory, simpler }: { section: PlanSection; plan: Plan; trajectory: Trajectory; simpler: Simpler | null }) {
  const place = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  const isAskedFor = hash === section.section;
  useEffect(() => {
    if (isAskedFor) place.current?.scrollIntoView({ block: 'start' });
  }, [isAskedFor]);
  const name = firstName(trajectory.counsellorName);
  const waits = waitsForClient(section);
  const isApproved = section.status === 'approved' || section.status === 'final';
  return (
    <article ref={place} id={section.section} className={waits ? 'plan-section waits-here' : 'plan-section'}>
      <header>
        <h3>{wordSection(section.section)}</h3>
        <p className="section-status small">{wordStatus(section, name)}</p>
      </header>
      {section.use === 'unused' && <p className="soft small">{m.plan_c_unused()}</p>}
      {section.text ? <TextOf section={section} simpler={simpler} /> : <p className="soft">{m.plan_not_shown_yet({ name })}</p>}
      <FollowActions section={section} trajectory={trajectory} />
      {section.status === 'returned' && section.returnReason && (
        <p className="note">
          <strong>{m.labelled({ label: m.plan_reason_given() })}</strong> {section.returnReason}
        </p>
      )}
      <SeeDisagreements disagreements={section.disagreements} section={section.section} trajectory={trajectory} />
      {waits && <AnswerSection section={section} trajectory={trajectory} />}
      {isOpenToWrite(section) && <WriteYourself section={section} trajectory={trajectory} />}
      <MoreOnSection section={section} plan={plan} trajectory={trajectory} mayDisagree={isApproved && !waits} />
    </article>
  );
}

function TextOf({ section, simpler }: { section: PlanSection; simpler: Simpler | null }) {
  const simple = simpler?.sections.find((one) => one.section === section.section)?.sentences;
  if (simple)
    return (
      <p className="section-text">
        {simple.map(({ text, from }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may be said in several that read alike; they stay in their order.
          <span key={i}>
            {i === 0 ? '' : section.sentences[from]?.opensParagraph && simple[i - 1]?.from !== from ? '\n' : ' '}
            {text}
          </span>
        ))}
      </p>
    );
  return (
    <p className="section-text">
      {section.sentences.map(({ text, opensParagraph, isPrivate }, i) => (
        <span key={text}>
          {i === 0 ? '' : opensParagraph ? '\n' : ' '}
          {isPrivate ? (
            <span className="private">
              {text} <span className="tag">{m.plan_c_private_tag()}</span>
            </span>
          ) : (
            text
          )}
        </span>
      ))}
    </p>
  );
}

/** What can be done beside answering: say something about it, see it otherwise, keep a passage private. */
function MoreOnSection({ section, plan, trajectory, mayDisagree }: { section: PlanSection; plan: Plan; trajectory: Trajectory; mayDisagree: boolean }) {
  const [open, setOpen] = useState<'private' | 'otherwise' | null>(null);
  const change = useChangePlan(trajectory.id);
  const name = firstName(trajectory.counsellorName);
  const hasText = section.sentences.length > 0;
  return (
    <div className="more-on-section stack">
      <TalkAboutSection section={section} trajectory={trajectory} mayComment={hasText && plan.may.includes('plan:comment')} />
      {open === 'private' && <KeepPrivate section={section} trajectory={trajectory} onDone={() => setOpen(null)} />}
      {open === 'otherwise' && (
        <SayWhy
          label={m.plan_c_otherwise_label()}
          hint={m.plan_c_otherwise_hint({ name })}
          sendWord={m.plan_c_otherwise_send()}
          isSending={change.isPending}
          onSend={(text) => change.mutate({ do: 'disagreement', section: section.section, version: section.version, text }, { onSuccess: () => setOpen(null) })}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === null && hasText && (
        <div className="row">
          {plan.may.includes('plan:keep-private') && (
            <button type="button" className="button small quiet" onClick={() => setOpen('private')}>
              {m.plan_c_private()}
            </button>
          )}
          {mayDisagree && plan.may.includes('plan:disagree') && !section.disagreements.some(({ isMine, isOfThisText }) => isMine && isOfThisText) && (
            <button type="button" className="button small quiet" onClick={() => setOpen('otherwise')}>
              {m.plan_c_otherwise_say()}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
