// The brief before a session: what happened since the counsellor last looked, on one screen, and at most three questions worth asking. Who
// looks leaves a record that the client can read; that record is also where the next brief begins. A brief opened again the same day
// says the same.
import { denied, feelings, gladWords, hardWords, topicNames, topicWords } from '../conversation/emotions.ts';
import { nothingDone } from '../conversation/words-of-clients.ts';
import type { Database } from '../db/as-person.ts';
import { permitOn } from '../people/permit.ts';
import type { Language, Person } from '../people/roles.ts';
import { dayInBrussels } from '../people/working-time.ts';
import { listActions } from '../between/standing-store.ts';
import { record } from '../trail/record.ts';
import { isOverdue } from '../trajectory/homework.ts';
import { listHomework } from '../trajectory/homework-store.ts';
import { listInsights } from '../trajectory/insight-store.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { askWorthwhile, type BriefFacts, type BriefQuestion } from './brief.ts';
import { findOpposite } from './find-opposite.ts';
import {
  type BriefConversation,
  listBriefConversations,
  listBriefEntries,
  listBriefExercises,
  listBriefInsights,
  listBriefMessages,
  listBriefSignals,
  readBegin,
  readLastBrief,
  readLastWritten,
} from './brief-store.ts';

/** A look within these hours of the last is the same preparation. */
const oneSitting = 12 * 3600_000;

export type Brief = Pick<BriefFacts, 'careerQuestion' | 'since' | 'lastWrittenAt' | 'signals' | 'insights' | 'homework' | 'exercises' | 'logbook'> & {
  clientName: string | null;
  stage: string;
  hoursLeftMinutes: number | null;
  sinceIs: 'last-brief' | 'date' | 'begin';
  conversations: BriefConversation[];
  actions: { text: string; when: string | null }[];
  questions: BriefQuestion[];
};

/** @param date a day from which on to look, instead of the last brief. @throws Refusal not-found, not-allowed */
export async function readBrief(deps: { db: Database }, person: Person, trajectoryId: string, date: string | null, now: Date): Promise<Brief> {
  return deps.db.asPerson(person, async (tx) => {
    const { id, clientName, stage, hoursLeftMinutes, careerQuestion } = permitOn(person, await readTrajectory(tx, trajectoryId), 'brief:read');
    const last = date ? null : await readLastBrief(tx, id, new Date(now.getTime() - oneSitting));
    const since = date ? new Date(`${date}T00:00:00Z`) : (last ?? (await readBegin(tx, id)));
    const today = dayInBrussels(now);
    const homework = (await listHomework(tx, id))
      .filter(({ status, endedAt }) => status === 'open' || (status !== 'withdrawn' && endedAt !== null && endedAt > since))
      .map(({ id: homeworkId, title, status, reason, dueOn, endedAt }) => {
        return { id: homeworkId, title, status, reason, dueOn, endedAt, isOverdue: isOverdue({ status, dueOn }, today) };
      });
    const messages = (await listBriefMessages(tx, id, since)).map((message) => ({ ...message, ...heardIn(message.text) }));
    const facts: BriefFacts = {
      careerQuestion,
      since,
      lastWrittenAt: await readLastWritten(tx, id),
      signals: await listBriefSignals(tx, id, since),
      insights: await listBriefInsights(tx, id, since),
      homework,
      exercises: await listBriefExercises(tx, id, since),
      logbook: await listBriefEntries(tx, id, since),
      messages,
      contradiction: findOpposite(messages, await listInsights(tx, id)),
    };
    const conversations = await listBriefConversations(tx, id, since);
    const actions = await listActions(tx, id);
    await record(tx, person, { action: 'brief:read', objectType: 'trajectory', objectId: id, trajectoryId: id, reason: 'guidance' });
    const { messages: _, contradiction: __, ...shown } = facts;
    const sinceIs = date ? 'date' : last ? 'last-brief' : 'begin';
    return { ...shown, clientName, stage, hoursLeftMinutes, sinceIs, conversations, actions, questions: askWorthwhile(facts, now) };
  });
}

/** What a message is about, whether a feeling is named in it, and whether it says that nothing came of a task. */
function heardIn(text: string): Pick<BriefFacts['messages'][number], 'subjects' | 'isFelt' | 'saysNothingDone'> {
  const plain = text.replace(denied, ' ');
  return {
    subjects: topicWords.filter(([topic, pattern]) => topicNames[topic] && pattern.test(text)).map(([topic]) => topic),
    isFelt: gladWords.test(plain) || hardWords.test(plain) || feelings.some(([pattern]) => pattern.test(plain)),
    saysNothingDone: (Object.keys(nothingDone) as Language[]).some((language) => nothingDone[language].test(text)),
  };
}
