// Which questions are worth asking at the next session. Rules over what is there, each with what it rests on: a question without evidence
// does not exist. They are named, not worded: the screen has the words, in the reader's language, around the client's own. Pure.
import type { HomeworkStatus } from '../trajectory/homework.ts';

export const briefRules = [
  'signal-resolved',
  'signal-to-discuss',
  'contradiction',
  'homework-left',
  'homework-late',
  'exercise-and-question',
  'told-twice',
  'energy-swings',
  'nothing-done',
  'insight-waits',
  'insight-new',
  'exercise-done',
  'long-silent',
] as const;
export type BriefRule = (typeof briefRules)[number];

export type BriefEvidence = {
  kind: 'message' | 'signal' | 'insight' | 'homework' | 'exercise' | 'logbook';
  id: string;
  /** Where to open it, when it was said in a conversation. */
  conversationId: string | null;
  /** The client's own words, or the title. */
  text: string;
  at: Date | null;
};
/** `about`: a word of a closed list that the screen words (a kind of signal, a subject). `days`: for a silence. */
export type BriefQuestion = { rule: BriefRule; evidence: BriefEvidence[]; about: string | null; days: number | null };

export type BriefFacts = {
  careerQuestion: string | null;
  /** Since when. */
  since: Date;
  lastWrittenAt: Date | null;
  signals: {
    id: string;
    kind: string;
    level: string;
    status: string;
    outcome: string | null;
    quote: string;
    raisedAt: Date;
    resolvedAt: Date | null;
    conversationId: string | null;
    messageId: string | null;
    writtenIn: string | null;
  }[];
  insights: { id: string; text: string; status: string; createdAt: Date; decidedAt: Date | null; messageIds: string[]; conversationId: string | null }[];
  homework: { id: string; title: string; status: HomeworkStatus; reason: string | null; dueOn: string | null; isOverdue: boolean; endedAt: Date | null }[];
  exercises: { id: string; title: string; status: string; updatedAt: Date; conversationId: string; isKept: boolean; lines: string[] }[];
  logbook: { id: string; text: string; onDay: string; energy: number | null; createdAt: Date }[];
  /** Of the client, oldest first, with what was heard in each. */
  messages: { id: string; conversationId: string; text: string; at: Date; subjects: string[]; isFelt: boolean; saysNothingDone: boolean }[];
  /** What the client said before and says differently now; found where conversations are read. */
  contradiction: { before: BriefEvidence; now: BriefEvidence } | null;
};

const most = 3;
const dayMs = 24 * 3600_000;
const silentDays = 14;
const waitsDays = 3;
/** Asked about at the session; these two stand beside the danger inbox, and `unchecked` is a question to a reader. */
const notToDiscuss = ['unchecked', 'language-barrier', 'out-of-scope'];

type Rule = (facts: BriefFacts, now: Date) => Omit<BriefQuestion, 'rule'> | null;
const ask = (evidence: BriefEvidence[], about: string | null = null, days: number | null = null) => ({ evidence, about, days });

const rules: Record<BriefRule, Rule> = {
  'signal-resolved': ({ signals, since }) => {
    const found = signals.find(
      ({ status, outcome, resolvedAt }) => status === 'resolved' && outcome !== 'false-alarm' && resolvedAt !== null && resolvedAt > since,
    );
    return found && !notToDiscuss.includes(found.kind) ? ask([ofSignal(found)], found.kind) : null;
  },
  'signal-to-discuss': ({ signals }) => {
    const found = signals.find(({ status, level, kind }) => status !== 'resolved' && level === 'attention' && !notToDiscuss.includes(kind));
    return found ? ask([ofSignal(found)], found.kind) : null;
  },
  contradiction: ({ contradiction }) => (contradiction ? ask([contradiction.before, contradiction.now]) : null),
  'homework-left': ({ homework, since }) => {
    const found = homework.find(({ status, reason, endedAt }) => status === 'not-done' && reason !== null && endedAt !== null && endedAt > since);
    return found ? ask([{ ...ofHomework(found), text: found.reason as string }], found.title) : null;
  },
  'homework-late': ({ homework }) => {
    const found = homework.find(({ isOverdue }) => isOverdue);
    return found ? ask([ofHomework(found)]) : null;
  },
  'exercise-and-question': ({ exercises, careerQuestion }) => {
    if (!careerQuestion) return null;
    for (const run of exercises.filter(({ isKept }) => isKept)) {
      const line = run.lines.find((each) => touches(each, careerQuestion));
      if (line) return ask([{ ...ofExercise(run), text: line }], run.title);
    }
    return null;
  },
  'told-twice': ({ messages }) => {
    const subjects = [...new Set(messages.flatMap((message) => message.subjects))];
    const told = subjects.map((subject) => ({ subject, at: messages.filter((message) => message.subjects.includes(subject)) }));
    const twice = told
      .map(({ subject, at }) => ({ subject, felt: at.filter(({ isFelt }) => isFelt), times: at.length, first: at[0], last: at.at(-1) }))
      // Twice in one breath is once: two days, or two conversations.
      .filter(({ felt, first, last }) => felt.length > 0 && first && last && apart(first, last))
      .sort((a, b) => b.felt.length - a.felt.length || b.times - a.times)[0];
    if (!twice?.first || !twice.last) return null;
    return ask([ofMessage(twice.first), ofMessage(twice.last)], twice.subject);
  },
  'energy-swings': ({ logbook }) => {
    const felt = logbook.filter(({ energy }) => energy !== null).sort((a, b) => (a.energy as number) - (b.energy as number));
    const [low, high] = [felt[0], felt.at(-1)];
    return low && high && (high.energy as number) - (low.energy as number) >= 4 ? ask([ofEntry(high), ofEntry(low)]) : null;
  },
  'nothing-done': ({ messages }) => {
    const found = messages.filter(({ saysNothingDone }) => saysNothingDone).at(-1);
    return found ? ask([ofMessage(found)]) : null;
  },
  'insight-waits': ({ insights }, now) => {
    const found = insights.find(({ status, createdAt }) => status === 'proposed' && now.getTime() - createdAt.getTime() > waitsDays * dayMs);
    return found ? ask([ofInsight(found)]) : null;
  },
  'insight-new': ({ insights, since }) => {
    const found = insights.find(({ status, decidedAt }) => status === 'confirmed' && decidedAt !== null && decidedAt > since);
    return found ? ask([ofInsight(found)]) : null;
  },
  'exercise-done': ({ exercises }) => {
    const run = exercises.find(({ isKept, lines }) => isKept && lines.length > 0);
    return run ? ask([{ ...ofExercise(run), text: run.lines[0] as string }], run.title) : null;
  },
  'long-silent': ({ lastWrittenAt, messages }, now) => {
    const days = lastWrittenAt ? Math.floor((now.getTime() - lastWrittenAt.getTime()) / dayMs) : null;
    const last = messages.at(-1);
    return days !== null && days >= silentDays && last ? ask([ofMessage(last)], null, days) : null;
  },
};

/** At most three, what weighs most first; no two that rest on the same words. */
export function askWorthwhile(facts: BriefFacts, now: Date): BriefQuestion[] {
  const questions: BriefQuestion[] = [];
  for (const rule of briefRules) {
    const found = rules[rule](facts, now);
    const known = new Set(questions.flatMap(({ evidence }) => evidence.map(({ id, text }) => `${id} ${text}`)));
    if (found && !found.evidence.some(({ id, text }) => known.has(`${id} ${text}`))) questions.push({ rule, ...found });
    if (questions.length === most) break;
  }
  return questions;
}

const ofSignal = ({ id, quote, raisedAt, conversationId, messageId }: BriefFacts['signals'][number]): BriefEvidence =>
  messageId
    ? { kind: 'message', id: messageId, conversationId, text: quote, at: raisedAt }
    : { kind: 'signal', id, conversationId: null, text: quote, at: raisedAt };
const ofMessage = ({ id, conversationId, text, at }: BriefFacts['messages'][number]): BriefEvidence => ({ kind: 'message', id, conversationId, text, at });
const ofInsight = ({ id, text, createdAt, conversationId }: BriefFacts['insights'][number]): BriefEvidence => ({
  kind: 'insight',
  id,
  conversationId,
  text,
  at: createdAt,
});
const ofHomework = ({ id, title, endedAt }: BriefFacts['homework'][number]): BriefEvidence => ({
  kind: 'homework',
  id,
  conversationId: null,
  text: title,
  at: endedAt,
});
const ofExercise = ({ id, title, conversationId, updatedAt }: BriefFacts['exercises'][number]): BriefEvidence => ({
  kind: 'exercise',
  id,
  conversationId,
  text: title,
  at: updatedAt,
});
const ofEntry = ({ id, text, onDay }: BriefFacts['logbook'][number]): BriefEvidence => ({
  kind: 'logbook',
  id,
  conversationId: null,
  text,
  at: new Date(`${onDay}T12:00:00Z`),
});

const apart = (one: BriefFacts['messages'][number], other: BriefFacts['messages'][number]): boolean =>
  one.id !== other.id && (one.conversationId !== other.conversationId || other.at.getTime() - one.at.getTime() > dayMs / 2);

/** Words that stand in any career question and say nothing of this one. */
const everywhere =
  /^(?:werk|werken|loopbaan|graag|vraag|willen|welke|kunnen|zouden|hebben|worden|iets|anders|verder|nieuwe?|altijd|mensen|omdat|eigenlijk|misschien|waarom|wanneer)$/;
const wordsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !everywhere.test(word)).map((word) => word.replace(/(?:en|s|e)$/u, '').slice(0, 10)),
  );

/** Whether two texts have a word of substance in common. */
function touches(line: string, question: string): boolean {
  const asked = wordsOf(question);
  return [...wordsOf(line)].some((word) => word.length >= 4 && asked.has(word));
}
