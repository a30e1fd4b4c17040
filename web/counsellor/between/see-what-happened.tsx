import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { middayOf, shortDay } from '../../ui/between/days.ts';
import type { Brief } from '../../ui/between/records.ts';
import { wordHomeworkStatus } from '../../ui/between/word-homework.ts';
import { LevelTag } from '../../ui/signals/signal-card.tsx';
import { wordKind } from '../../ui/signals/word-signal.ts';
import { wordDistance } from '../../ui/time.ts';

/** A screen holds so many of each; the rest is counted and stands one click away. */
const shownOfEach = 2;

/** What happened since, each part short, each line with the way to where it stands. */
export function SeeWhatHappened({ brief, trajectoryId, name }: { brief: Brief; trajectoryId: string; name: string }) {
  const params = { trajectoryId };
  // What stands beside a question is not told twice.
  const asked = new Set(brief.questions.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  const entries = brief.logbook.filter(({ id }) => !asked.has(id));
  const exerciseWords = {
    running: m.brief_exercise_running(),
    paused: m.brief_exercise_paused(),
    finished: m.brief_exercise_finished(),
    stopped: m.brief_exercise_stopped(),
  };
  return (
    <div className="brief-parts">
      <Part title={m.brief_signals()} none={m.brief_signals_none()} items={brief.signals}>
        {({ id, kind, level, status, raisedAt, conversationId, messageId }) => (
          <li key={id}>
            <LevelTag level={level} />{' '}
            {conversationId ? (
              <Link
                to="/counsellor/clients/$trajectoryId/conversations/$conversationId"
                params={{ trajectoryId, conversationId }}
                search={messageId ? { message: messageId } : {}}
              >
                {wordKind(kind)}
              </Link>
            ) : (
              <Link to="/counsellor/clients/$trajectoryId/signals" params={params}>
                {wordKind(kind)}
              </Link>
            )}
            <span className="soft small">
              {' '}
              {shortDay(raisedAt)}
              {status === 'resolved' && `, ${m.brief_signal_closed()}`}
            </span>
          </li>
        )}
      </Part>
      <Part title={m.brief_talk()} none={m.brief_talk_none()} items={brief.conversations}>
        {({ id, startedAt, messages }) => (
          <li key={id}>
            <Link to="/counsellor/clients/$trajectoryId/conversations/$conversationId" params={{ trajectoryId, conversationId: id }}>
              {m.brief_talk_one({ when: shortDay(startedAt), count: messages })}
            </Link>
          </li>
        )}
      </Part>
      {brief.conversations.length === 0 && brief.lastWrittenAt && (
        <p className="soft small">{m.brief_last_written({ when: wordDistance(brief.lastWrittenAt) })}</p>
      )}
      <Part title={m.brief_insights()} none={m.brief_insights_none()} items={brief.insights}>
        {({ id, text, status }) => (
          <li key={id}>
            <span className="brief-entry" dir="auto">
              {text}
            </span>{' '}
            <span className="soft small">{status === 'confirmed' ? m.brief_insight_confirmed() : m.brief_insight_waits({ name })}</span>
          </li>
        )}
      </Part>
      <Part title={m.homework_title()} none={m.brief_homework_none()} items={brief.homework} most={3}>
        {({ id, title, status, isOverdue, dueOn, reason }) => (
          <li key={id}>
            <span dir="auto">{title}</span>{' '}
            <span className={isOverdue ? 'small brief-late' : 'soft small'}>
              {isOverdue && dueOn ? m.follow_late({ date: shortDay(middayOf(dueOn)) }) : wordHomeworkStatus(status)}
              {status === 'open' && dueOn && !isOverdue && `, ${m.homework_due({ date: shortDay(middayOf(dueOn)) })}`}
            </span>
            {reason && (
              <span className="brief-reason" dir="auto">
                {reason}
              </span>
            )}
          </li>
        )}
      </Part>
      {brief.exercises.length > 0 && (
        <Part title={m.brief_exercises()} none="" items={brief.exercises}>
          {({ id, title, status, conversationId, isKept, lines }) => (
            <li key={id}>
              <Link to="/counsellor/clients/$trajectoryId/conversations/$conversationId" params={{ trajectoryId, conversationId }}>
                {title}
              </Link>{' '}
              <span className="soft small">
                {exerciseWords[status]}
                {status === 'finished' && !isKept && `, ${m.brief_exercise_not_kept({ name })}`}
              </span>
              {lines[0] && (
                <span className="brief-reason" dir="auto">
                  {lines[0]}
                </span>
              )}
            </li>
          )}
        </Part>
      )}
      {brief.actions.length > 0 && (
        <Part title={m.brief_actions()} none="" items={brief.actions}>
          {({ text, when }) => (
            <li key={text} dir="auto">
              {text} {when && <span className="soft small">{when}</span>}
            </li>
          )}
        </Part>
      )}
      {entries.length > 0 && (
        <Part title={m.brief_logbook()} none="" items={entries} most={1}>
          {({ id, text, onDay, energy }) => (
            <li key={id}>
              <span className="brief-entry" dir="auto">
                {text}
              </span>{' '}
              <span className="soft small">
                {shortDay(middayOf(onDay))}
                {energy !== null && `, ${m.logbook_energy_was({ energy })}`}
              </span>
            </li>
          )}
        </Part>
      )}
    </div>
  );
}

function Part<Item>({
  title,
  none,
  items,
  most = shownOfEach,
  children,
}: {
  title: string;
  none: string;
  items: Item[];
  most?: number;
  children: (item: Item) => ReactNode;
}) {
  const more = items.length - most;
  return (
    <section>
      <h3>{title}</h3>
      {items.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className="plain-list">
          {items.slice(0, most).map(children)}
          {more > 0 && <li className="soft small">{m.brief_more({ count: more })}</li>}
        </ul>
      )}
    </section>
  );
}
