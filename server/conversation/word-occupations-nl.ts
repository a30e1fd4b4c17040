// What Koers says of occupations in Dutch: what they ask and what the client told about that, two or three at most and in no order of
// merit, then the choice back. Never that one fits. Facts are sentences of the source; the embedded voice picks which, and how many.
import type { Wording } from './hear-out-nl.ts';
import type { OccupationQuestion, Passage } from './move.ts';
import { withMarker } from './passage-sentences.ts';
import { inform as informWords } from './phrases-nl.ts';
import * as say from './phrases-occupations.ts';
import { inOneSentence, sayAsked, sayBesides, sayBoth, sayNear, sayRoutes } from '../knowledge/occupations/describe-occupation.ts';
import type { OccupationSaid } from '../knowledge/occupations/occupation-passages.ts';

type Ask = OccupationQuestion['ask'];
type Told = { of: OccupationSaid; index: number };
/** A fact, and the passage that says it. */
export type OccupationFact = { sentence: string; index: number };

/** As many things, or occupations, as are named at once. */
const few = 3;
/** Words that the things in one sentence may be together. */
const longestList = 30;

/** Words the answer into the reply; false where there is nothing to say of it. */
export function sayOccupations(wording: Wording): boolean {
  const { chosen, passages, reply } = wording;
  const question = chosen.occupations;
  if (!question) return false;
  const told = occupationsIn(passages);
  if (told.length === 0) return question.ask === 'match' && sayNone(wording);
  if (question.ask === 'match') return sayMatch(wording, question, told);
  const first = told[0]?.of;
  const facts = occupationFacts(question.ask, told, (skill) => wasNamed(wording, skill));
  const fresh = facts.filter(({ sentence }) => !reply.wasSaid(sentence)).slice(0, question.ask === 'difference' ? few : 2);
  if (fresh.length === 0) {
    if (!reply.say(say.exhausted)) return false;
  } else {
    if (fresh.length === 1 && first?.shortage !== 'not-listed') reply.say(informWords.lead);
    for (const { sentence, index } of fresh) reply.add(withMarker(sentence, reply.cite(index)));
    if (question.ask === 'shortage' && first?.shortage === 'not-listed') reply.say(say.notListed);
    if (fresh.some(({ index }) => passages[index]?.verified === false)) reply.say(informWords.unconfirmed);
    else if (question.ask === 'like') reply.say(say.nearOnPaper);
    else if (question.ask !== 'difference') sayMet(wording, told);
  }
  reply.say(say.ask[question.ask]);
  return true;
}

/** The passages that are about occupations, with their places. */
export const occupationsIn = (passages: readonly Passage[]): Told[] =>
  passages.flatMap(({ occupation }, index) => (occupation ? [{ of: occupation, index }] : []));

/** The facts that answer, most to the point first. @param named whether Koers named it before in this conversation */
export function occupationFacts(ask: Ask, told: readonly Told[], named: (thing: string) => boolean = () => false): OccupationFact[] {
  const [first] = told;
  if (!first) return [];
  const { of, index } = first;
  const some = (things: readonly string[]) => {
    const together = inOneSentence(things);
    const fresh = together.filter((thing) => !named(thing));
    return shortEnough(fresh.length > 0 ? fresh : together);
  };
  const fact = (sentence: string, at = index): OccupationFact => ({ sentence, index: at });
  const asked = inOneSentence(of.asked).length > 0 ? [fact(sayAsked(of, some(of.asked)))] : [];
  switch (ask) {
    case 'what':
      return [...of.does.slice(0, 1).map((sentence) => fact(sentence)), ...asked, ...of.does.slice(1).map((sentence) => fact(sentence))];
    case 'asks':
      return [...asked, ...(of.routes.length > 0 ? [fact(sayRoutes(of, shortEnough(of.routes)))] : []), ...of.does.map((sentence) => fact(sentence))];
    case 'shortage':
      return of.shortageWords.map((sentence) => fact(sentence));
    case 'difference': {
      const [, other] = told;
      const both = other && of.both.length > 0 ? [fact(sayBoth(of, other.of, some(of.both)))] : [];
      const own = told.flatMap((one) => (one.of.besides.length > 0 ? [fact(sayBesides(one.of, some(one.of.besides)), one.index)] : []));
      return told.length > 2 ? own : [...both, ...own];
    }
    case 'like': {
      const shown = of.near.slice(0, few);
      const shares = shown.find(({ shared }) => shared.length > 1);
      return [...(shown.length > 0 ? [fact(sayNear(of, shown))] : []), ...(shares ? [fact(sayBoth(of, shares, shortEnough(shares.shared)))] : [])];
    }
    case 'match':
      return told.map((one) => {
        const met = [...new Set(one.of.met.map(({ skill }) => skill))];
        const together = inOneSentence(met);
        return fact(sayAsked(one.of, together.length > 0 ? shortEnough(together) : met.slice(0, 1)), one.index);
      });
  }
}

const shortEnough = (things: readonly string[]): string[] => {
  const kept = things.slice(0, few);
  while (kept.length > 1 && kept.join(' ').split(/\s+/).length > longestList) kept.pop();
  return kept;
};

function wasNamed({ situation }: Wording, thing: string): boolean {
  return situation.past.some(({ from, text }) => from === 'koers' && text.includes(thing));
}

/** What the client told of what it asks, in their own words. */
function sayMet({ reply, situation }: Wording, told: readonly Told[]): void {
  for (const { skill, said } of told.flatMap(({ of }) => of.met)) {
    const quote = said.replace(/["“”«»]/g, '').trim();
    if (situation.past.some(({ from, text }) => from === 'koers' && text.includes(`"${quote}"`))) continue;
    if (reply.say(say.met, { skill, said: quote })) return;
  }
}

function sayMatch(wording: Wording, question: OccupationQuestion, told: readonly Told[]): boolean {
  const { reply } = wording;
  const phrases = [...new Set(question.said)].filter((phrase) => told.some(({ of }) => of.met.some(({ said }) => said === phrase))).slice(0, few);
  const q = inRow(phrases.map((phrase) => `"${phrase.replace(/["“”«»]/g, '')}"`));
  if (!reply.say({ message: say.toldHere, past: say.toldBefore, insights: say.toldInsights }[question.from], { q })) reply.say(informWords.lead);
  for (const { sentence, index } of occupationFacts('match', told.slice(0, few))) reply.add(withMarker(sentence, reply.cite(index)));
  reply.say(say.onlyWords);
  return true;
}

function sayNone({ reply, chosen }: Wording): boolean {
  const q = inRow((chosen.occupations?.said ?? []).slice(0, few).map((phrase) => `"${phrase.replace(/["“”«»]/g, '')}"`));
  reply.say(say.toldHere, { q });
  for (const sentence of (reply.pick(say.noneMatched) ?? '').split(/(?<=\.) /)) reply.add(sentence);
  reply.say(say.noneMatchedAsk);
  return reply.sentences.length > 1;
}

const inRow = (things: readonly string[]): string => (things.length > 1 ? `${things.slice(0, -1).join(', ')} en ${things.at(-1)}` : (things[0] ?? ''));
