// From a message to what it comes down to: the frames of its clauses, the weightiest first. Everything that Koers says back of a message in
// Dutch starts here (hear-out-nl.ts, summary-points.ts, mirror-shortly.ts, word-career-question.ts). Pure.
import { type Clause, clausesOf } from './clause.ts';
import { applyRule, type Frame, type FrameRule } from './frame.ts';
import { feelingFrames } from './feeling-frames.ts';
import { fewWordsOf, gistOf } from './gist.ts';
import { happeningFrames } from './happening-frames.ts';
import { hindranceFrames } from './hindrance-frames.ts';
import { likingFrames } from './liking-frames.ts';
import { othersFrames } from './others-frames.ts';
import { valueFrames } from './value-frames.ts';
import { wantingFrames } from './wanting-frames.ts';
import { workFrames } from './work-frames.ts';

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

/** "Ik dacht: wie ben ik om dat te zeggen": the thought stays as it was thought. */
function thoughtOf(clause: Clause): Frame | null {
  const [, thought] = /^ik (?:dacht|denk)(?: bij mezelf| dan)?: "?([^"]{6,60}?)"?$/iu.exec(clause.told) ?? [];
  if (!thought || /(?<!\p{L})(?:ge|gij|u|uw)(?!\p{L})/iu.test(thought)) return null;
  const says = [`"${thought}", dacht je`, `"${thought}": die gedachte`].slice(0, /^ik denk/iu.test(clause.told) ? 0 : 1);
  return says.length === 0
    ? null
    : { name: 'thought', at: clause.at, sentence: clause.sentence, joint: clause.joint, weight: 10, says, fragments: [], clause: null, thing: null };
}

function frameOf(clause: Clause, thing: string | null): Frame | null {
  const thought = thoughtOf(clause);
  if (thought) return thought;
  let best: Frame | null = null;
  for (const given of rules) {
    if (best && given.weight <= best.weight) continue;
    const frame = applyRule(given, clause, thing);
    if (frame) best = frame;
  }
  return best ?? gistOf(clause) ?? fewWordsOf(clause);
}

/** The frames of a message, best first. */
export function understand(text: string): Frame[] {
  const found: Frame[] = [];
  let thing: string | null = null;
  let thingAt = -1;
  for (const clause of clausesOf(text)) {
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
  // Where somebody else works is background to what is told after it.
  for (const frame of found)
    if (frame.name === 'example' && found.some(({ at, weight, name }) => at > frame.at && weight >= 2 && name !== 'few-words')) frame.weight = 1;
  return found.sort((a, b) => b.weight - a.weight || a.at - b.at);
}
