// The question that follows from what was told: the rule that says most of the sentence that was said back, an aspect of it that is not
// known yet, and a plain invitation where no rule is sure. Pure; pick-question.ts relies on it.
import { fillIn, hashOf } from '../compose-reply.ts';
import { toEverydayDutch } from '../everyday-dutch.ts';
import type { Situation } from '../move.ts';
import { splitSentences } from '../sentences.ts';
import { aboutTalk } from '../words-of-clients.ts';
import type { AskRule, Asked } from './ask-rule.ts';
import { makeAspectReader, rankOf, toldAspects, wordingsOf } from './aspects.ts';
import { gladAsks } from './glad-asks.ts';
import { hardAsks } from './hard-asks.ts';
import { openAsks } from './open-asks.ts';
import { aboutThing, handles, openInvitations, pastInvitations, quietInvitations } from './open-invitations.ts';

const rules: readonly AskRule[] = [...hardAsks, ...gladAsks, ...openAsks];
const aspectsAsked = makeAspectReader([aboutThing, openInvitations, pastInvitations, quietInvitations, handles], rules);

/** A sentence counts wherever it stands in a message of at most so many words; in a longer one only what was said back. */
const shortMessage = 30;

export type Asking = {
  situation: Pick<Situation, 'text' | 'past' | 'stage' | 'guidance'>;
  /** What the reply says so far: the question follows from that. */
  said: readonly string[];
  /** What it is about, where that is certain. */
  thing: string | null;
  isHard: boolean;
  fits: (question: string) => boolean;
};

type Found = { rule: AskRule; slots: Record<string, string>; score: number };

/** The question, or null where everything was asked. */
export function findQuestion(asking: Asking): string | null {
  const { situation } = asking;
  const everyday = toEverydayDutch(situation.text);
  const koers = situation.past.filter((turn) => turn.from === 'koers').slice(-2);
  const justAsked = aspectsAsked(koers.at(-1)?.text ?? '');
  const known = toldAspects(everyday);
  const seed = hashOf(`${situation.past.length}|${situation.text}`);
  const focus = situation.guidance?.focus ?? null;
  const pick = (asks: readonly Asked[], slots: Record<string, string>, isFree: (asked: Asked) => boolean): string | null => {
    const ordered = asks
      .map((asked, at) => ({ asked, rank: rankOf(asked, at, situation.stage, focus) }))
      .filter(({ asked }) => isFree(asked))
      .sort((a, b) => a.rank - b.rank);
    for (const { asked } of ordered) {
      const wordings = wordingsOf(asked);
      for (let i = 0; i < wordings.length; i++) {
        const question = fillIn(wordings[(seed + i) % wordings.length] ?? '', slots);
        if (question !== null && asking.fits(question)) return question;
      }
    }
    return null;
  };
  const { found, core } = findRules(everyday, asking.said);
  const fresh = (asked: Asked): boolean => !justAsked.has(asked[0]) && !known.has(asked[0]);
  for (const { rule, slots } of found) {
    const question = pick(rule.asks, slots, fresh);
    if (question !== null) return question;
  }
  for (const { rule, slots } of found.filter(({ score }) => score >= 8)) {
    const question = pick(rule.asks, slots, ([aspect]) => !known.has(aspect));
    if (question !== null) return question;
  }
  const slots: Record<string, string> = asking.thing === null ? {} : { x: asking.thing };
  return (
    (asking.isHard ? pickRow(quietInvitations, fresh, asking.fits) : null) ??
    (isPast(core) ? pickRow(pastInvitations, fresh, asking.fits) : null) ??
    (asking.thing !== null && seed % 2 === 0 ? pick(aboutThing, slots, fresh) : null) ??
    pickRow(openInvitations, fresh, asking.fits) ??
    pickRow(openInvitations, () => true, asking.fits)
  );
}

/** What was told has happened and is over. */
const isPast = (clause: string): boolean =>
  /(?<!\p{L})(?:was|waren|had|hadden|deed|ging|kreeg|kwam|zei|stond|zat(?! (?:zijn|is|ben))|toen)(?!\p{L})|(?<!\p{L})(?:heb|heeft|ben|is)(?!\p{L})[^.?!]*(?<!\p{L})ge\p{Ll}{2,}(?:d|t|en)(?<!geen|gewoon|geld)(?!\p{L})/iu.test(
    clause,
  ) && !/(?<!\p{L})(?:nu|vandaag|tegenwoordig|altijd)(?!\p{L})/iu.test(clause);

/** Another handle for who does not know. */
export const findHandle = (fits: Asking['fits']): string | null => pickRow(handles, () => true, fits);

/** In the order they stand in. */
function pickRow(row: readonly Asked[], isFree: (asked: Asked) => boolean, fits: Asking['fits']): string | null {
  return row.filter(isFree).flatMap(wordingsOf).find(fits) ?? null;
}

/** The rules that see something in the message, the one that says most first. */
function findRules(everyday: string, said: readonly string[]): { found: Found[]; core: string } {
  const told = splitSentences(everyday).filter((sentence) => !sentence.trim().endsWith('?') && !aboutTalk.test(sentence));
  // By clause: "dat was wel tof maar dat is nu afgepakt" tells two things, and one of them was said back.
  const sentences = told.flatMap((sentence) => clausesIn(sentence));
  const isShort = everyday.split(/\s+/).length <= shortMessage;
  const core = coreOf(sentences, said);
  const mirrored = ['ik', 'mij'].map((word) => inFirstPerson(said.join(' '), word));
  const found: Found[] = [];
  for (const rule of rules) {
    for (const [at, sentence] of sentences.entries()) {
      const match = rule.when.exec(sentence);
      if (!match || (!isShort && at !== core)) continue;
      // What comes last is what the client came to; what was said back is what the question stands next to.
      found.push({
        rule,
        slots: slotsOf(match),
        score: rule.weight + (at === core ? 3 : said.length > 0 ? -3 : 0) + (mirrored.some((text) => rule.when.test(text)) ? 4 : 0) + at / 10,
      });
    }
    if (isShort && sentences.length > 1) {
      const match = rule.when.exec(told.join(' '));
      if (match && !found.some((other) => other.rule === rule)) found.push({ rule, slots: slotsOf(match), score: rule.weight + 2 });
    }
  }
  return { found: found.sort((a, b) => b.score - a.score), core: sentences[core] ?? everyday };
}

/** The clauses of a sentence with their conjunctions, as the patterns of the rules expect them. */
const clausesIn = (sentence: string): string[] => {
  const parts = sentence.split(
    /,\s+(?=(?:maar|want|en|dus|dan|toen|nu|ik|je|dat|die|daar|mijn|hij|ze)(?!\p{L}))|\s+(?=(?:maar|want)(?!\p{L}) )|\s+(?=en (?:ik|nu|toen|dan|dat|mijn|daar)(?!\p{L}))|\s+(?=dat (?:was|is) )|\s+(?=mijn \p{L}+ (?:zei|zegt|vindt|wil)(?!\p{L}))/iu,
  );
  return parts.map((part) => part.trim()).filter((part) => part.split(/\s+/).length >= 2 || parts.length === 1);
};

/** The clause that was said back, by the words they share; the last one where nothing was. */
function coreOf(sentences: readonly string[], said: readonly string[]): number {
  const back = beginningsOf(said.join(' '));
  const shared = sentences.map((sentence) => [...beginningsOf(sentence)].filter((beginning) => back.has(beginning)).length);
  const most = Math.max(0, ...shared);
  return most === 0 ? sentences.length - 1 : shared.lastIndexOf(most);
}

/** The longer words of a text, by their first letters: "uitleggen" and "uitleg" are one. */
const beginningsOf = (text: string): Set<string> => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

/** What was said back, roughly as the client would say it: enough for the patterns of the rules. */
const inFirstPerson = (said: string, word: string): string =>
  said
    .replace(/(?<!\p{L})je bent(?!\p{L})/giu, 'ik ben')
    .replace(/(?<!\p{L})je hebt(?!\p{L})/giu, 'ik heb')
    .replace(/(?<!\p{L})je (\p{Ll}{2,})t(?= )/giu, (whole, stem: string) => (/(?:wil|kan|mag|was|had|moes|zou)$/u.test(stem) ? whole : `ik ${stem}`))
    .replace(/(?<!\p{L})je(?!\p{L})/giu, word);

const who: Readonly<Record<string, string>> = { mijn: 'je', onze: 'jullie', ons: 'jullie' };

/** What was caught, as it can stand in a question to the client; nothing where that is not certain. */
function slotsOf(match: RegExpExecArray): Record<string, string> {
  const slots: Record<string, string> = {};
  const { x, wie } = match.groups ?? {};
  const thing = x === undefined ? null : asThing(x);
  if (thing !== null) slots.x = thing;
  if (wie !== undefined) slots.wie = wie.toLowerCase().replace(/^(?:mijn|onze|ons)(?= )/u, (word) => who[word] ?? word);
  return slots;
}

function asThing(caught: string): string | null {
  if (/^(?:eigenlijk|echt|wel|heel|gewoon|vooral|nog|altijd|dat|het)$/iu.test(caught.trim())) return null;
  const text = caught
    .trim()
    .replace(/^(?:het |dat |er |daar |eigenlijk |ook |wel |nog altijd )+(?=om |\p{L}+en$)/iu, '')
    .replace(/\s+(?:zelf|altijd|vooral|ook|wel|nog|zo|heel|echt|eigenlijk)$/iu, '')
    .trim();
  if (text.length < 3 || text.split(/\s+/).length > 6) return null;
  if (
    /(?:^|\s)(?:ik|je|jij|ge|gij|u|dat|het(?! \p{L}+)|die|er|dit|daar|hier|om|als|omdat|maar|niet|geen|wat|mij|me|zo|toen|dan|alles|iets van)(?=\s|$)/iu.test(
      text,
    )
  )
    return null;
  return text
    .replace(/(?<=^|\s)mijn(?=\s)/giu, 'je')
    .replace(/(?<=^|\s)(?:onze|ons)(?=\s)/giu, 'jullie')
    .toLowerCase();
}
