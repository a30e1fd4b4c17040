// The embedded writer of the plan: a section in the client's own words, in the first person, sentence by sentence with its evidence.
// Guarantees that nothing stands there that the client did not say, and that a statement stands in one section only: the one it belongs
// to most (section-words.ts). Counsellors check what it writes (approve-section.ts). Pure; never calls a model.
import { isLearnersDutch } from '../conversation/read-message.ts';
import { splitSentences } from '../conversation/sentences.ts';
import { findStatements, placeOf, type Statement } from './find-statements.ts';
import { asSentence, quote, tidy } from './own-words.ts';
import { readItem } from './plan-items.ts';
import type { Evidence, SectionName, Sentence, WrittenItem } from './section.ts';
import { sectionNames } from './section.ts';
import { saysTheSame } from './section-text.ts';
import { forgetHeard, languageOf } from './speech.ts';
import type { Source } from './source-store.ts';
import { isDoneSince, isMovedBy, isNotMeantNow, isSameContact, isWithin, isTakenBack, readTakenBack } from './taken-back.ts';

export type Draft = { sentences: Sentence[]; items: WrittenItem[] };

type Finding = Statement & { weight: number; evidence: Evidence[] };

const mostSentences = 6;
/** More sentences than one message can hold: keeps the order of sentences across sources. */
const mostInOne = 10_000;

/** Writes a section from what the client said. No sentence where nothing belongs to it. */
export function writeFromEvidence(section: SectionName, sources: readonly Source[]): Draft {
  const all = findAll(sources);
  forgetHeard();
  return writeSection(section, all);
}

/** Writes every section at once: what was said is read once for all of them. */
export function writeWholeFromEvidence(sources: readonly Source[]): Record<SectionName, Draft> {
  const all = findAll(sources);
  forgetHeard();
  return Object.fromEntries(sectionNames.map((section) => [section, writeSection(section, all)])) as Record<SectionName, Draft>;
}

function writeSection(section: SectionName, all: readonly Finding[]): Draft {
  const findings = all
    .filter((finding) => finding.section === section)
    .sort((a, b) => b.weight - a.weight || b.order - a.order)
    .slice(0, mostSentences)
    .sort((a, b) => a.theme - b.theme || a.order - b.order);
  const sentences = findings.map((finding, i): Sentence => {
    const opens = i > 0 && finding.theme !== findings[i - 1]?.theme;
    return { text: finding.text, origin: 'machine', evidence: finding.evidence, ...(opens ? { opensParagraph: true as const } : {}) };
  });
  const hasItems = section === 'goals' || section === 'actions';
  return { sentences, items: hasItems ? findings.map(({ said, text, source }) => source.item ?? readItem(said, text, source.saidOn)) : [] };
}

/** Everything that any section may hold, so that each statement has one home. */
function findAll(sources: readonly Source[]): Finding[] {
  const isLearner = sources.some((source) => source.kind === 'message' && isByLearner(source.text));
  const hasCareerQuestion = sources.some((source) => source.kind === 'session-note' && isFixed(source));
  const places = placesInTime(sources);
  const placeOf = (i: number) => (places[i] ?? i) * mostInOne;
  const confirmed = sources.filter(({ kind }) => kind === 'insight');
  const messages = sources.flatMap((source, i) => (source.kind === 'message' ? [{ text: source.text, order: placeOf(i) }] : []));
  const back = readTakenBack(messages);
  const said = sources.flatMap((source, i) => {
    // What was also confirmed as an insight stands once.
    const isDouble = source.kind === 'exercise' && confirmed.some(({ text }) => saysTheSame(text, source.text));
    return source.kind === 'message' || isDouble ? [] : [asGiven(source, placeOf(i))];
  });
  const found = sources.flatMap((source, i) => (source.kind === 'message' ? findStatements(source, placeOf(i), { isLearner, hasCareerQuestion }) : []));
  const orders = [...found, ...said].map(({ order }) => order).sort((a, b) => a - b);
  const previous = (before: number): number | null => orders.findLast((order) => order < before) ?? null;
  const stands = (statement: Statement) =>
    isFixed(statement.source) ||
    (!isTakenBack(statement, back, previous) &&
      !(statement.section === 'actions' && statement.source.kind !== 'session-note' && isDoneSince(statement, back, previous)));
  const given = said.filter(stands);
  const isPlan = ({ section }: Statement) =>
    section === 'goals' || section === 'actions' || section === 'careerTarget' || section === 'choices' || section === 'learning';
  const told = found
    .filter(stands)
    .filter((statement) => !isPlan(statement) || !isNotMeantNow(statement.said, statement.source.text))
    // What the client confirmed, or asked at the start, takes the place of the message it came from.
    .filter(
      (statement) =>
        !given.some(
          (one) =>
            saysTheSame(one.text, statement.text) ||
            splitSentences(one.text).some((part) => saysTheSame(part, statement.text)) ||
            (one.source.kind !== 'document' && isWithin(statement.said, one.said)) ||
            (one.source.item !== undefined && statement.section === 'actions' && isSameContact(statement.said, one.source.item.text)),
        ),
    );
  const all = [...given.map((one) => ({ ...one, weight: 5, evidence: evidenceOf(one) })), ...mergeRepeats(told)];
  return all.filter((one) => !isPlan(one) || !all.some((other) => isPlan(other) && isMovedBy(one, other)));
}

/** The question that it all began with, and what a document says: no message of the client takes that back. */
const isFixed = ({ kind, section }: Source): boolean =>
  kind === 'document' || kind === 'upload' || (kind === 'session-note' && (section ?? 'careerQuestion') === 'careerQuestion');

/** The place of every source in time, as far as they say when they were said; else in the list. */
function placesInTime(sources: readonly Source[]): number[] {
  const timed = sources.map(({ saidAt }, i) => ({ i, saidAt: saidAt ?? null }));
  if (timed.some(({ saidAt }, i) => saidAt === null && !isFixed(sources[i] as Source))) return sources.map((_, i) => i);
  const sorted = [...timed].sort((a, b) => (a.saidAt ?? 0) - (b.saidAt ?? 0) || a.i - b.i);
  const places = new Array<number>(sources.length);
  for (const [place, { i }] of sorted.entries()) places[i] = place;
  return places;
}

/** Whoever is still learning the language is quoted throughout: their mistakes are theirs, not the plan's. */
function isByLearner(text: string): boolean {
  // "In Gent en ik ben …" has two clauses; read as one it sounds like a learner's word order. "Eerst ik vond dat moeilijk" is one.
  return (
    isLearnersDutch(text.replace(/ (?:en|want|omdat|dat|als) (?=ik )/giu, '. ')) ||
    /(?:^|[.!?,]\s+)(?:eerst|dan|daarna|vroeger|vandaag|gisteren|morgen|soms|daarom|voor dat) ik \p{L}+/iu.test(text)
  );
}

/** The career question of the file and a confirmed insight stand as they were written, with a capital and a full stop. */
function asGiven(source: Source, order: number): Statement {
  const language = languageOf(source.text);
  const isOurs = source.kind === 'session-note' || source.kind === 'document' || source.kind === 'upload';
  const isPlain = isOurs || (language === 'nl' && splitSentences(source.text).every((sentence) => isJustWritten(sentence)));
  const rest = { text: isPlain ? asSentence(source.text) : quote(source.text), said: source.text, source, order };
  if (source.section) return { ...rest, section: source.section, theme: -1 };
  if (source.kind === 'session-note') return { ...rest, section: 'careerQuestion', theme: -1 };
  const about = source.competency === 'networking' ? 'network' : sectionNames.find((name) => name === source.competency);
  const place = placeOf(source.text, language);
  return { ...rest, section: about ?? place?.section ?? 'choices', theme: place && (!about || place.section === about) ? place.theme : -1 };
}

/** Whether tidying changes no word of it. */
function isJustWritten(sentence: string): boolean {
  return tidy(sentence)?.toLowerCase().replace(/[.]$/, '') === asSentence(sentence).toLowerCase().replace(/[.]$/, '');
}

const evidenceOf = ({ source }: Statement): Evidence[] => [{ kind: source.kind, id: source.id }];

/** What was said twice is written once, resting on both. */
function mergeRepeats(statements: readonly Statement[]): Finding[] {
  const kept: Finding[] = [];
  for (const statement of statements) {
    // The same thing on another day is not said twice: the later day counts.
    const same = kept.find((other) => saysTheSame(other.text, statement.text) && !isMovedBy(other, statement));
    if (!same) {
      kept.push({ ...statement, weight: weigh(statement.text), evidence: evidenceOf(statement) });
      continue;
    }
    same.weight++;
    if (!same.evidence.some(({ id }) => id === statement.source.id)) same.evidence.push(...evidenceOf(statement));
  }
  return kept;
}

/** A sentence of a good length is worth more than a scrap or a long one. */
function weigh(text: string): number {
  const words = text.match(/[\p{L}\d'’-]+/gu)?.length ?? 0;
  return words >= 6 && words <= 25 ? 1 : 0;
}
