import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import type { PlanItem, PlanSection, Trajectory } from '../../ui/records.ts';
import { AnswerSection } from './answer-section.tsx';
import { waitsForClient } from './waits-for-client.ts';
import { wordSection, wordStatus } from './word-section.ts';
import { isOpenToWrite, WriteYourself } from './write-yourself.tsx';

/** One section: how it stands, its text and, when it is the client's turn, their answer. */
export function ReadSection({ section, trajectory }: { section: PlanSection; trajectory: Trajectory }) {
  const place = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  const isAskedFor = hash === section.section;
  useEffect(() => {
    if (isAskedFor) place.current?.scrollIntoView({ block: 'start' });
  }, [isAskedFor]);
  const name = firstName(trajectory.counsellorName);
  const waits = waitsForClient(section);
  return (
    <article ref={place} id={section.section} className={waits ? 'plan-section waits-here' : 'plan-section'}>
      <header>
        <h3>{wordSection(section.section)}</h3>
        <p className="section-status small">{wordStatus(section, name)}</p>
      </header>
      {section.text ? <p className="section-text">{section.text}</p> : <p className="soft">{m.plan_not_shown_yet({ name })}</p>}
      {section.items && section.items.length > 0 && <Items items={section.items} />}
      {section.status === 'returned' && section.returnReason && (
        <p className="note">
          <strong>{m.plan_reason_given()}:</strong> {section.returnReason}
        </p>
      )}
      {waits && <AnswerSection section={section} trajectory={trajectory} />}
      {isOpenToWrite(section) && <WriteYourself section={section} trajectory={trajectory} />}
    </article>
  );
}

function Items({ items }: { items: PlanItem[] }) {
  return (
    <ul className="plain-list plan-items">
      {items.map((item) => (
        <li key={item.text}>
          <p>{item.text}</p>
          <dl>
            <Detail name={m.plan_item_when()} value={item.when} />
            <Detail name={m.plan_item_with()} value={item.with} />
            <Detail name={m.plan_item_means()} value={item.means} />
            <Detail name={m.plan_item_done_when()} value={item.doneWhen} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Detail({ name, value }: { name: string; value: string | undefined }) {
  if (!value) return null;
  return (
    <div className="plan-item-detail">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
