// Two things that a client said and that pull apart: one before, one now. Only opposites that plainly are, and only where both were
// meant: a changed mind, doubt, irony, a "vroeger" or both sides in one breath is no contradiction. Pure; Dutch.
import { toEverydayDutch } from '../everyday-dutch.ts';
import { splitSentences } from '../sentences.ts';
import { axes, type AxisName } from './opposites.ts';
import { isTooHeavy } from './too-heavy.ts';

export type Contradiction = { axis: AxisName; before: string; now: string };

type Stand = { axis: AxisName; pole: 'one' | 'other'; said: string };

const w = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

/** Not meant for now, not sure, or said of a mind that changed: such a sentence takes no stand. */
const noStand = w(
  'vroeger|toen|destijds|ooit|later|op termijn|als kind|in het begin|jaren geleden|vorig jaar|misschien|mss|twijfel|twijfelen|weet niet|niet zeker|zou|zouden|had|dacht|hoopte|wou|wilde|was|soms|af en toe|nu wel|toch|bij nader inzien|van gedacht veranderd|van mening veranderd|veranderd|intussen|ondertussen|tegenwoordig|voortaan|niet langer|stilaan|sindsdien|haha|lol|jaja|ja zeker|natuurlijk wel|behalve|tenzij|hangt (?:ervan|er van) af|afhankelijk|als ik|stel dat|of ik|dan weer|even|een tijdje|een paar|alsof|zogezegd|gewoon om te|zegt dat|zei dat|vindt dat|vinden dat|wil dat ik|willen dat ik|moet ik|ik moet|hij|zij|ze|mijn (?:man|vrouw|lief|baas|chef|zus|broer|moeder|vader|dochter|zoon|collega)',
);
const denial = w('niet|geen|nooit|niks|niets|niemand|zonder');

/** A sentence is weighed clause by clause; what is quoted of it stays whole where it is short. */
const clausesOf = (sentence: string): string[] => sentence.split(/[;,]\s+|\s+(?=(?:maar|want|omdat|dus|terwijl)\s)|\s+en\s+(?=ik\s)/u);
const mostQuoted = 20;
const withoutJoint = (clause: string): string => clause.replace(/^(?:en|maar|want|omdat|dus|terwijl)\s+/iu, '').trim();

/** What a text stands for, per pair of opposites. Nothing of a pair of which both sides are in it. */
function standsIn(text: string): Stand[] {
  const stands: Stand[] = [];
  for (const original of splitSentences(text)) {
    const sentence = toEverydayDutch(original).replace(/[’‘]/g, "'");
    if (/[?"“”«]/.test(original) || isTooHeavy(sentence) || noStand.test(sentence)) continue;
    const said = original.split(/\s+/).length <= mostQuoted ? original.trim() : null;
    for (const clause of clausesOf(sentence)) {
      for (const { axis, one, other } of axes) {
        for (const [pole, { says, denies }] of [
          ['one', one],
          ['other', other],
        ] as const) {
          const holds = denial.test(clause) ? (denies?.test(clause) ?? false) : says.test(clause);
          if (holds) stands.push({ axis, pole, said: said ?? withoutJoint(clause) });
        }
      }
    }
  }
  return stands.filter(({ axis, pole }) => !stands.some((stand) => stand.axis === axis && stand.pole !== pole));
}

/**
 * The first thing said now that is the opposite of something said earlier.
 * @param now what the client writes now
 * @param earlier what they confirmed or wrote before, best to hold against it first
 * @param asked pairs about which this client was asked already
 */
export function findContradiction(now: string, earlier: readonly string[], asked: readonly string[] = []): Contradiction | null {
  for (const stand of standsIn(now)) {
    if (asked.includes(stand.axis)) continue;
    for (const text of earlier) {
      const opposite = standsIn(text).find(({ axis, pole }) => axis === stand.axis && pole !== stand.pole);
      if (opposite) return { axis: stand.axis, before: opposite.said, now: stand.said };
    }
  }
  return null;
}
