// Which aspects of what is told are known already: told in the message itself, or just asked. Pure.
import type { Stage } from '../stage.ts';
import type { AskRule, Asked, Aspect } from './ask-rule.ts';

const told: readonly (readonly [Aspect, RegExp])[] = [
  ['why', /(?<!\p{L})(?:omdat|want|daarom|doordat|daardoor|vandaar)(?!\p{L})/iu],
  ['when', /(?<!\p{L})(?:sinds|geleden|al (?:\p{L}+|\d+) (?:jaar|maanden|weken)|in (?:19|20)\d\d|twee jaar|elke (?:dag|ochtend|zaterdag|week))(?!\p{L})/iu],
  ['want', /(?<!\p{L})(?:het liefst|liever|zou (?:\p{L}+ )?graag|ik wil (?!niet|geen))(?!\p{L})/iu],
  ['help', /(?<!\p{L})(?:heeft (?:mij )?geholpen|helpt mij|dankzij)(?!\p{L})/iu],
  ['feel', /(?<!\p{L})(?:voel|voelde|kwaad|boos|blij|bang|verdrietig|opgelucht|opluchting|schuldig|trots|fier|eenzaam|gelukkig)(?!\p{L})/iu],
];

/** What the message says of itself. */
export const toldAspects = (everyday: string): Set<Aspect> => new Set(told.filter(([, pattern]) => pattern.test(everyday)).map(([aspect]) => aspect));

/** The wordings of one question. */
export const wordingsOf = (asked: Asked): string[] => asked[1].split('|').map((wording) => wording.trim());

/** Recognises which aspects a reply asked after, by the questions themselves. */
export function makeAspectReader(lists: readonly (readonly Asked[])[], rules: readonly AskRule[]): (reply: string) => Set<Aspect> {
  const known = [...lists.flat(), ...rules.flatMap(({ asks }) => asks)].flatMap((asked) =>
    wordingsOf(asked).map((wording) => [asked[0], wording.split(/"?\{\w+\}"?/u).filter((part) => part.trim() !== '')] as const),
  );
  return (reply) => {
    const found = new Set<Aspect>();
    for (const [aspect, parts] of known) if (parts.every((part) => reply.includes(part))) found.add(aspect);
    return found;
  };
}

const ofStage: Readonly<Record<Stage, readonly Aspect[]>> = {
  intake: ['what', 'why'],
  deepening: [],
  synthesis: ['weigh', 'next'],
  aftercare: ['help', 'next', 'how'],
};
/** By the competency that the counsellor set. */
const ofFocus: Readonly<Record<string, readonly Aspect[]>> = {
  qualities: ['how', 'who'],
  motives: ['why', 'want'],
  workExploration: ['what'],
  careerControl: ['next', 'help', 'weigh'],
  networking: ['who'],
};

/** Lower comes first: the order of the rule, drawn forward by the counsellor's focus and a little by the stage. */
export const rankOf = ([aspect]: Asked, at: number, stage: Stage, focus: string | null): number =>
  at - (focus !== null && (ofFocus[focus]?.includes(aspect) ?? false) ? 6 : 0) - (ofStage[stage].includes(aspect) ? 1.2 : 0);
