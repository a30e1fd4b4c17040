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
import { valueFrames } from './value-frames.ts';
import { wantingFrames } from './wanting-frames.ts';
import { workFrames } from './work-frames.ts';
import { toEverydayDutch } from '../everyday-dutch.ts';
import { toSecondPerson } from '../second-person.ts';
import { splitSentences } from '../sentences.ts';
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

/** "Ik dacht: wie ben ik om dat te zeggen": the thought stays as it was thought. */
function thoughtOf(clause: Clause): Frame | null {
  const [, turned] =
    /^(?:en )?(?:dan|toen|soms|ondertussen|vaak|'s nachts|'s avonds) (?:denk|dacht|vraag|vroeg) ik(?: bij mezelf| mij af| me af| soms| dan)?(?:[:,] ?| )"?((?:wie|wat|waar|waarom|hoe|is) (?:ben|doe|is|zit|moet|ga|wil|kan|was|sta|dit|het)(?!\p{L})[^"]{3,50}?)"?$/iu.exec(
      clause.told,
    ) ?? [];
  const thought = turned ?? /^ik (?:dacht|denk)(?: bij mezelf| dan)?: "?([^"]{6,60}?)"?$/iu.exec(clause.told)?.[1];
  if (!thought || /(?<!\p{L})(?:ge|gij|u|uw)(?!\p{L})/iu.test(thought)) return null;
  const says = [`"${thought}", dacht je`, `"${thought}": die gedachte`].slice(0, /^ik denk/iu.test(clause.told) ? 0 : 1);
  if (turned) says.splice(0, 1, `"${thought.replace(/(?<=\s)(?:eigenlijk|nu|toch) /giu, '')}", denk je dan`, `"${thought}": die gedachte komt dan`);
  return says.length === 0
    ? null
    : { name: 'thought', at: clause.at, sentence: clause.sentence, joint: clause.joint, weight: 10, says, fragments: [], clause: null, thing: null };
}

const quotedOf = (said: string): string => said.replace(/^(?:mama|papa|schat|ma|pa|jongen|meiske|kind|mens)[, ]+(?=\p{L})/iu, '').replace(/[.,;:!…"]+$/u, '');
const speaker =
  "(?<wie>(?:mijn|ons|onze) (?:beste |oudste |jongste |oude |vorige )?[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?|(?:de|die) (?:baas|chef|ploegbaas|directeur|directrice|dokter|leerkracht|meester|juf)|iedereen|hij|zij|ze|\\p{Lu}[\\p{L}'-]+)";
const reporting = new RegExp(
  `^(?:en |maar |ja |want )*${speaker} (?<v>zegt|zei|zeggen|zeiden|vraagt|vroeg|roept|riep)(?<h> (?:altijd|vaak|soms|dan|toen|gisteren|vandaag|laatst|onlangs|vorige week|daarnet|eens|al jaren|nog|steeds|mij|me|wel|letterlijk| )+)?(?::|,| dat(?= (?:ge|gij)))? ?"?(?<q>(?:(?:mama|papa|schat|ma|pa|jongen|kind)[, ]+)?(?:je|jij|ge|gij|u|een|de|het|ik|doe|kom|ga|blijf|stop|waarom|wanneer|dat|als|wie|wat)(?= ).{5,70}?)"?$`,
  'iu',
);

/** "Mijn dochter zegt altijd mama je zou een goeie verzorgende zijn": what somebody said stays as it was said, between quotation marks. */
function sayingOf(clause: Clause): Frame | null {
  const found = reporting.exec(clause.told.trim())?.groups;
  if (!found?.wie || !found.v || !found.q) return null;
  const isDirect =
    /:|"/u.test(clause.told) || /^(?:mama|papa|schat|ma|pa|jongen|kind|je|jij|ge|gij|u|doe|kom|ga|blijf|stop|waarom|wanneer)(?:[, ]|$)/iu.test(found.q);
  if (!isDirect || /(?<!\p{L})(?:dat|of) (?:ik|ze|hij)(?!\p{L})/iu.test(found.q)) return null;
  const who = /^(?:mijn|ons|onze) /iu.test(found.wie) ? found.wie.replace(/^mijn /iu, 'je ').replace(/^(ons|onze) /iu, 'jullie ') : found.wie;
  const named = /^\p{Lu}/u.test(who) && !/^(?:De|Die|Iedereen|Hij|Zij|Ze) ?/u.test(who) ? who : who.charAt(0).toLowerCase() + who.slice(1);
  const words = quotedOf(found.q);
  if (words.split(' ').length < 3 || words.split(' ').length > 12) return null;
  const how =
    found.h
      ?.trim()
      .replace(/(?:^| )(?:mij|me|dan|toen|wel)(?= |$)/giu, '')
      .trim() ?? '';
  const tail = how === '' || how.split(' ').length > 2 ? '' : ` ${how}`;
  return {
    name: 'saying',
    at: clause.at,
    sentence: clause.sentence,
    joint: clause.joint,
    weight: 9,
    says: [`"${words}", ${found.v.toLowerCase()} ${named}${tail}`, `"${words}": dat ${found.v.toLowerCase()} ${named}${tail}`],
    fragments: [],
    clause: null,
    thing: null,
  };
}

const gives: Record<string, string> = { gaf: 'gaf', geeft: 'geeft', deed: 'deed', bracht: 'bracht', brengt: 'brengt' };

/** "Wat mij vroeger plezier gaf was iets bouwen": what it is comes first, as it was said. */
function cleftOf(clause: Clause): Frame | null {
  const found =
    /^wat (?:mij|me) (?<h>(?:vroeger|nu|altijd|toen|vooral|echt|het meest) )?(?<e>(?:veel |het meeste? |de meeste )?(?:plezier|energie|voldoening|rust|goesting|kracht|deugd)) (?<v>gaf|geeft|deed|bracht|brengt)(?:,? dat)?,? (?:is|was),? (?<x>.{4,70})$/iu.exec(
      clause.told,
    )?.groups;
  const liked = /^wat ik (?:wel |echt |vooral |nog altijd )*(?<g>graag|het liefst|liefst|doodgraag|heel graag) doe(?:,? dat)?,? is (?<x>.{4,70})$/iu.exec(
    clause.told,
  )?.groups;
  if (liked?.x && liked.g) {
    const deed = liked.x
      .replace(/(?<!\p{L})(?:ge|gij)(?= )/giu, 'je')
      .replace(/(?:,| (?:omdat|want|maar) ).*$/u, '')
      .trim();
    return /(?<!\p{L})(?:ik|mij|mijn|me|u|uw)(?!\p{L})/iu.test(deed) || deed.split(' ').length > 11
      ? null
      : {
          name: 'does-gladly',
          at: clause.at,
          sentence: clause.sentence,
          joint: clause.joint,
          weight: 9,
          says: [`${deed}: dat doe je ${liked.g.toLowerCase()}`, `${deed}, dat doe je ${liked.g.toLowerCase()}`],
          fragments: [deed],
          clause: null,
          thing: null,
        };
  }
  if (!found?.x || !found.e || !found.v) return null;
  const thing = found.x
    .replace(/^(?:dat|als) (?:ik|mensen|ze|iemand) /iu, (run) => run)
    .replace(/(?:,| (?:omdat|want|maar) ).*$/u, '')
    .trim();
  const mirrored = /(?<!\p{L})(?:ik|mij|mijn|me|u|uw|ge|gij)(?!\p{L})/iu.test(thing) ? toSecondPerson(thing)?.text : thing;
  if (!mirrored || mirrored.split(' ').length > 12) return null;
  const when = found.h && /vroeger|nu|toen|altijd/iu.test(found.h) ? `${found.h.trim().toLowerCase()} ` : '';
  const verb = gives[found.v.toLowerCase()] ?? found.v.toLowerCase();
  return {
    name: 'energy-from',
    at: clause.at,
    sentence: clause.sentence,
    joint: clause.joint,
    weight: 9,
    says: [`${mirrored}: dat ${verb} je ${when}${found.e.toLowerCase()}`, `${mirrored}, daar had je het over`].slice(0, 1),
    fragments: [mirrored],
    clause: null,
    thing: null,
  };
}

/** "Maar dan moet ik terug naar school": what would follow, as a duty that is seen coming. */
function dutyThenOf(clause: Clause): Frame | null {
  const rest = /^dan (?:moet|zou|zal) ik (?:eerst |wel |weer )?(.{6,50}?)(?: moeten)?$/iu.exec(clause.told)?.[1];
  if (!rest || /(?<!\p{L})(?:ik|mij|mijn|me|je|ge|u)(?!\p{L})/iu.test(rest) || rest.split(' ').length > 7) return null;
  const says = [`dan zou je ${/\p{Ll}{3,}en$/u.test(rest) && !/ (?:uren|dagen|jaren|kinderen|mensen)$/u.test(rest) ? `moeten ${rest}` : `${rest} moeten`}`];
  return { name: 'duty-then', at: clause.at, sentence: clause.sentence, joint: clause.joint, weight: 5, says, fragments: [], clause: null, thing: null };
}

/** "Maar wie gaat er dan voor het eten zorgen": a question to oneself that stands in the way. */
function ownQuestionIn(sentence: string, number: number, at: number): Frame | null {
  const asked =
    /(?:^|[ ,])maar,? ((?:wie|hoe|waar|wanneer|van wat|met wat|wat) (?:gaat|moet|kan|zal|ga|betaalt?|doet|doe|zou|haalt|haal)(?!\p{L}) [^,.!?]{6,70}?)(?: en (?:de|het|mijn|wie|hoe) [^.!?]*)?$/iu.exec(
      sentence.replace(/[.!…]+$/u, ''),
    )?.[1];
  if (!asked || asked.split(' ').length > 11 || /(?<!\p{L})(?:je|jij|ge|gij|u|uw)(?!\p{L})/iu.test(asked)) return null;
  const words = asked.replace(/(?<=\s)(?:dan|er dan|nu) /u, (run) => (run.startsWith('er') ? 'er ' : ''));
  return {
    name: 'own-question',
    at,
    sentence: number,
    joint: 'maar',
    weight: 9,
    says: [`"${words}": die vraag zit er nog tussen`, `"${words}", daar zit je nog mee`],
    fragments: [],
    clause: null,
    thing: null,
  };
}

/** "Zogezegd omdat ik die machine niet aankan": without its first word Koers would say so itself. */
function allegedOf(clause: Clause): Frame | null {
  const reason = /^zogezegd ((?:omdat|want|voor|door|om) .+)$/iu.exec(clause.told)?.[1];
  const turned =
    reason === undefined ? undefined : (toSecondPerson(reason)?.text ?? (/(?<!\p{L})(?:ik|mij|mijn)(?!\p{L})/iu.test(reason) ? undefined : reason));
  return turned === undefined
    ? null
    : {
        name: 'alleged',
        at: clause.at,
        sentence: clause.sentence,
        joint: '',
        weight: 6,
        says: [`zogezegd ${turned}`],
        fragments: [],
        clause: null,
        thing: null,
      };
}

function frameOf(clause: Clause, thing: string | null): Frame | null {
  const whole = thoughtOf(clause) ?? sayingOf(clause) ?? cleftOf(clause) ?? dutyThenOf(clause);
  if (whole) return whole;
  if (/^zogezegd /iu.test(clause.told)) return allegedOf(clause);
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
  for (const [number, sentence] of splitSentences(withoutTags(toEverydayDutch(text.replace(/[’‘]/g, "'").trim()))).entries()) {
    const asked = ownQuestionIn(sentence, number, clauses.filter((clause) => clause.sentence <= number).length);
    if (asked) found.push(asked);
    // "Zo heb ik het nog niet bekeken": without its first word it would be another thing.
    const [, seen] =
      /^(?:hm+|ja|goh|oei)?[,. ]*zo (?:heb|had) ik (?:het|dat|er) ((?:nog niet|nog nooit|nooit)(?: \p{L}+)? (?:bekeken|gezien|over nagedacht))[.!]*$/iu.exec(
        sentence,
      ) ?? [];
    if (seen) {
      for (const one of found.filter((frame) => frame.sentence === number)) found.splice(found.indexOf(one), 1);
      found.push({
        name: 'insight',
        at: 0,
        sentence: number,
        joint: '',
        weight: 6,
        says: [`zo had je het ${seen}`, `zo keek je er ${seen.replace(/ (?:bekeken|gezien|over nagedacht)$/u, '')} naar`],
        fragments: [],
        clause: null,
        thing: null,
      });
    }
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
