// From a message to what it comes down to: the frames of its clauses, the weightiest first. Everything that Koers says back of a message in
// Dutch starts here (hear-out-nl.ts, summary-points.ts, mirror-shortly.ts, word-career-question.ts). Pure.
import { type Clause, clausesOf } from './clause.ts';
import { type Conditional, conditionalOf } from './conditions.ts';
import { applyRule, clauseAmong, type Frame, type FrameRule } from './frame.ts';
import { feelingFrames } from './feeling-frames.ts';
import { fewWordsOf, gistOf } from './gist.ts';
import { happeningFrames } from './happening-frames.ts';
import { hindranceFrames } from './hindrance-frames.ts';
import { likingFrames } from './liking-frames.ts';
import { othersFrames } from './others-frames.ts';
import { ownQuestionIn, quotedIn, seenAnewIn, shapedFrameOf } from './shaped-frames.ts';
import { valueFrames } from './value-frames.ts';
import { wantingFrames } from './wanting-frames.ts';
import { workFrames } from './work-frames.ts';
import { toEverydayDutch } from '../everyday-dutch.ts';
import { splitSentences } from '../sentences.ts';
import { withoutAsides } from '../asides.ts';
import { withoutTags } from '../tag-questions.ts';

const rules: readonly FrameRule[] = [
  ...workFrames,
  ...likingFrames,
  ...hindranceFrames,
  ...wantingFrames,
  ...feelingFrames,
  ...othersFrames,
  ...happeningFrames,
  ...valueFrames,
];

/** The last of a message is mostly what somebody comes to say. */
const lateness = 0.2;

function frameOf(clause: Clause, thing: string | null): Frame | null {
  const shaped = shapedFrameOf(clause);
  if (shaped !== undefined) return shaped;
  let best: Frame | null = null;
  for (const given of rules) {
    if (best && given.weight <= best.weight) continue;
    const frame = applyRule(given, clause, thing);
    if (frame) best = frame;
  }
  return best ?? gistOf(clause) ?? fewWordsOf(clause);
}

/** Whether a clause is in the condition or in what it holds for. */
function isPartOf({ told }: Clause, { main, isFirst }: Conditional, sentence: string): boolean {
  const from = isFirst ? sentence.search(/(?<!\p{L})(?:als|wanneer|tenzij|zodra|zolang)(?!\p{L})/iu) : 0;
  const at = sentence.toLowerCase().indexOf(told.toLowerCase().replace(/[.,]+$/u, ''));
  return at === -1 ? main.includes(told) : at >= from;
}

/** More words than this is no mirror any more. */
const longest = 17;
const countWords = (text: string): number => text.split(/\s+/).length;

/** A sentence with a condition, said back with it; the frames of its parts make room. */
function withCondition(sentence: string, at: number, own: readonly Frame[]): Frame | null {
  const found = conditionalOf(sentence);
  if (
    !found ||
    own.some(({ name, says, fragments }) => name !== 'gist' && name !== 'few-words' && [...says, ...fragments].some((said) => said.includes(found.condition)))
  )
    return null;
  const { main, mainTurned, condition, isFirst, only, isApart, tail } = found;
  const parts = main === '' ? [] : clausesOf(main).map((clause) => frameOf(clause, null));
  const held =
    parts.length === 1 && !isFirst ? [...(parts[0]?.fragments ?? []), ...(parts[0]?.says ?? [])].filter((said) => !/[":;]|, zeg je$/u.test(said)) : [];
  const glue = only === '' ? (isApart || /^tenzij/u.test(condition) ? ', ' : ' ') : `, ${only} `;
  const ways = isFirst
    ? [`${condition}, ${mainTurned}`]
    : [
        ...(tail === null || tail.startsWith('anders') ? [] : [`${condition}, ${tail}`]),
        ...(tail?.startsWith('anders') && mainTurned !== null ? [`${mainTurned}${glue}${condition}, ${tail}`] : []),
        ...(mainTurned === null ? held : [...held, mainTurned]).map((said) => `${said}${glue}${condition}`),
      ];
  const says = [...new Set([...ways.filter((said) => said.startsWith('je ')), ...ways])].filter((said) => countWords(said) <= longest);
  if (says.length === 0) return null;
  const weight = Math.max(5, ...parts.map((frame) => frame?.weight ?? 0), ...own.map((frame) => frame.weight)) + 1;
  return {
    name: parts.length === 1 && parts[0] ? parts[0].name : 'condition',
    at,
    sentence: own[0]?.sentence ?? 0,
    joint: own[0]?.joint ?? '',
    weight,
    says,
    fragments: [],
    clause: says.length > 1 ? (says.slice(1).find((said) => said.startsWith('je ')) ?? clauseAmong(says)) : clauseAmong(says),
    thing: null,
  };
}

/** The frames of a message, best first. */
export function understand(text: string): Frame[] {
  const found: Frame[] = [];
  let thing: string | null = null;
  let thingAt = -1;
  const clauses = clausesOf(text);
  for (const clause of clauses) {
    const frame = frameOf(clause, clause.at - thingAt === 1 ? thing : null);
    if (frame?.thing != null) {
      thing = frame.thing;
      thingAt = clause.at;
    }
    // A condition on its own is no statement; "omdat" is one.
    if (!frame || /^(?:als|tenzij|zolang|of)$/u.test(clause.joint)) continue;
    found.push({
      ...frame,
      weight: frame.weight + lateness * clause.at + (clause.joint === 'dus' ? 3 : clause.joint === 'omdat' ? -2 : 0) - (clause.isCertain ? 0 : 1),
    });
  }
  for (const [number, sentence] of splitSentences(withoutTags(toEverydayDutch(withoutAsides(text.replace(/[’‘]/g, "'").trim())))).entries()) {
    const asked = ownQuestionIn(sentence, number, clauses.filter((clause) => clause.sentence <= number).length);
    if (asked) found.push(asked);
    const quoted = quotedIn(sentence, number, clauses.filter((clause) => clause.sentence <= number).length);
    if (quoted) found.splice(0, found.length, ...found.filter((frame) => frame.sentence !== number), quoted);
    const seen = seenAnewIn(sentence, number);
    if (seen) found.splice(0, found.length, ...found.filter((frame) => frame.sentence !== number), seen);
    if (/\?\s*$/u.test(sentence)) continue;
    const held = conditionalOf(sentence);
    if (!held) continue;
    // Its parts: the clauses that stand in it; what is told beside them stays.
    const parts = clauses.filter((clause) => clause.sentence === number && isPartOf(clause, held, sentence));
    const own = found.filter(({ at }) => parts.some((part) => part.at === at));
    const frame = withCondition(sentence, own[0]?.at ?? parts[0]?.at ?? 0, own);
    if (!frame) continue;
    for (const one of own) found.splice(found.indexOf(one), 1);
    found.push({ ...frame, sentence: number, joint: parts[0]?.joint ?? '' });
  }
  // Where somebody else works is background to what is told after it.
  for (const frame of found)
    if (frame.name === 'example' && found.some(({ at, weight, name }) => at > frame.at && weight >= 2 && name !== 'few-words')) frame.weight = 1;
  return found.sort((a, b) => b.weight - a.weight || a.at - b.at);
}
