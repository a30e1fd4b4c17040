// The passages that answer a question about occupations: one per occupation, of what was asked and no more, each with the source that a
// citation of it opens. In the order they were named; where nobody named them, by the alphabet: no order of merit. Pure.
import type { OccupationQuestion, Passage } from '../../conversation/move.ts';
import type { Catalogue, Occupation } from './catalogue.ts';
import { bySelf, inOneSentence, type OccupationFacts, sayAsked, sayBesides, sayBoth, sayNear, sayPlus, sayRoutes, sayShortage } from './describe-occupation.ts';
import { findGap } from './gap.ts';
import { matchCompetences } from './match-competences.ts';
import { makeOccupationSource, type OccupationSource } from './occupation-source.ts';

/** Something the client told that meets what an occupation asks: "ik blijf rustig" and "rustig blijven onder druk". */
export type Met = { said: string; skill: string };
/** What a passage about an occupation was made from, for the voice that words it. */
export type OccupationSaid = OccupationFacts & {
  /** What the client told of what it asks. */
  met: Met[];
  /** What it and the one named beside it both ask, and what it asks on top. */
  both: string[];
  besides: string[];
  /** What the shortage list says of it, sentence by sentence. */
  shortageWords: string[];
};
export type OccupationPassages = { passages: Passage[]; sources: OccupationSource[] };

const mostNamed = 3;
const mostNear = 3;
/** Held against what was said; only three are named. */
const mostHeld = 8;
const mostQuoted = 14;
/** What is said to a client as a reason is nearer than what a search may show. */
const likeEnough = 0.3;

/** What the client told before, each text as they wrote it. */
export type ToldTexts = readonly { text: string; confirmed: boolean }[];

/** Empty when nothing of it is there. @param importedOn ISO date of the ESCO import */
export function makeOccupationPassages(catalogue: Catalogue, question: OccupationQuestion, told: ToldTexts, importedOn: string): OccupationPassages {
  const { ask } = question;
  if (ask === 'match') return matched(catalogue, question, importedOn);
  const named = question.named.flatMap(({ id }) => catalogue.occupations.get(id) ?? []).slice(0, mostNamed);
  const made = named.map((occupation) => makeOccupationSource(catalogue, occupation, importedOn));
  const passages = made.map(({ source, facts }, at): Passage => {
    const said: OccupationSaid = { ...withShortage(facts), met: metOf(catalogue, named[at] as Occupation, told), ...besides(made, at) };
    return passageOf(source, said, headingOf[ask], textOf(ask, said, made[at === 0 ? 1 : 0]?.facts));
  });
  const near = ask === 'like' ? neighbours(catalogue, made[0]?.facts, importedOn) : [];
  return {
    passages: [...passages, ...near.map(({ passage }) => passage)],
    sources: [...made.map(({ source }) => source), ...near.map(({ source }) => source)],
  };
}

const headingOf: Record<OccupationQuestion['ask'], string> = {
  what: 'Wat het is',
  asks: 'Wat het vraagt en hoe je er komt',
  shortage: 'Knelpuntberoep',
  difference: 'Wat het vraagt',
  like: 'Beroepen in de buurt',
  match: 'Wat het vraagt',
};

const withShortage = (facts: OccupationFacts) => ({ ...facts, shortageWords: sayShortage(facts) });

function passageOf(source: OccupationSource, occupation: OccupationSaid, heading: string, sentences: readonly string[]): Passage {
  const { id, title, url, checkedAt } = source;
  return {
    id: `${id} ${heading}`,
    documentId: id,
    title,
    heading,
    text: sentences.filter(Boolean).join(' '),
    url,
    checkedAt,
    validTo: null,
    // The shortage list came from a copy: what is read from it is said with that.
    verified: !(heading === headingOf.shortage && occupation.shortage !== 'not-looked-up'),
    occupation,
  };
}

/** One sentence for what goes together, and one for each thing that does not. */
function someOf(things: readonly string[], word: (things: readonly string[]) => string): string[] {
  const together = inOneSentence(things);
  return [...(together.length > 0 ? [word(together)] : []), ...bySelf(things).map((thing) => word([thing]))];
}

const askedSentences = (of: OccupationFacts, asked: readonly string[]): string[] => someOf(asked, (some) => sayAsked(of, some));

function textOf(ask: OccupationQuestion['ask'], said: OccupationSaid, other: OccupationFacts | undefined): string[] {
  const asked = askedSentences(said, said.asked);
  switch (ask) {
    case 'what':
      return [...said.does, ...asked];
    case 'asks':
      return [...asked, ...someOf(said.plus, (plus) => sayPlus(said, plus)), ...(said.routes.length > 0 ? [sayRoutes(said, said.routes)] : []), ...said.does];
    case 'shortage':
      return said.shortageWords;
    case 'difference':
      return [
        ...said.does.slice(0, 1),
        ...(other && said.both.length > 0 ? [sayBoth(said, other, said.both), sayBoth(other, said, said.both)] : []),
        ...(said.besides.length > 0 ? [sayBesides(said, said.besides)] : []),
      ];
    case 'like':
      return [
        ...(said.near.length > 0 ? [sayNear(said, said.near)] : []),
        ...said.near.flatMap((one) => (one.shared.length > 0 ? [sayBoth(said, one, one.shared)] : [])),
      ];
    case 'match':
      return [...asked, ...said.does.slice(0, 1)];
  }
}

/** What one asks that the first other does too, and what it asks besides. */
function besides(made: readonly { facts: OccupationFacts }[], at: number): Pick<OccupationSaid, 'both' | 'besides'> {
  const own = made[at]?.facts.asked ?? [];
  const others = made.filter((_, place) => place !== at).map(({ facts }) => new Set(facts.asked));
  if (others.length === 0) return { both: [], besides: [] };
  const plain = inOneSentence(own);
  return {
    both: plain.filter((skill) => others.every((other) => other.has(skill))),
    besides: plain.filter((skill) => !others.some((other) => other.has(skill))),
  };
}

/** What the client told of what this occupation asks; a short saying only, to be quoted. */
function metOf(catalogue: Catalogue, occupation: Occupation, told: ToldTexts): Met[] {
  const texts = told.map(({ text, confirmed }, at) => ({ kind: 'message' as const, id: String(at), text, confirmed }));
  return findGap(catalogue, occupation, texts).lines.flatMap(({ skill, evidence }) => {
    const said = evidence.map(({ quote }) => quote.replace(/[.!?]+$/u, '')).find((quote) => quote.split(/\s+/).length <= mostQuoted && !quote.includes('?'));
    return said === undefined ? [] : [{ said, skill: skill.title }];
  });
}

/** The first of the neighbours, with what they are: named beside the one that was asked about. */
function neighbours(catalogue: Catalogue, of: OccupationFacts | undefined, importedOn: string): { passage: Passage; source: OccupationSource }[] {
  return (of?.near ?? []).slice(0, mostNear).flatMap(({ id }) => {
    const occupation = catalogue.occupations.get(id);
    if (!occupation) return [];
    const { source, facts } = makeOccupationSource(catalogue, occupation, importedOn);
    const said = { ...withShortage(facts), met: [], both: [], besides: [] };
    return [{ source, passage: passageOf(source, said, headingOf.what, [...facts.does.slice(0, 1), ...askedSentences(facts, facts.asked)]) }];
  });
}

/** "Werk graag met mensen" is about people: that it is work says nothing of which. */
const bareOf = (phrase: string): string => {
  const bare = phrase.replace(/(?<!\p{L})(?:werk|werken|werkt|job|doen)(?!\p{L})/giu, ' ').trim();
  return /\p{L}{4}/u.test(bare.replace(/(?<!\p{L})(?:graag|goed|kan|heel|veel|ben|houd?|voor|met|van)(?!\p{L})/giu, ' ')) ? bare : phrase;
};

/** Occupations that ask what was said: those that meet most of it, and of those three, by the alphabet. */
function matched(catalogue: Catalogue, { said }: OccupationQuestion, importedOn: string): OccupationPassages {
  const bare = said.map(bareOf);
  const held = matchCompetences(catalogue, bare, mostHeld).map(({ occupation, met }) => ({
    occupation,
    met: met.flatMap(({ said: phrase, skill, sure }): Met[] =>
      sure >= likeEnough && skill.language === 'nl' ? [{ said: said[bare.indexOf(phrase)] ?? phrase, skill: skill.title }] : [],
    ),
  }));
  const widest = Math.max(1, ...held.map(({ met }) => met.length));
  const best = held.filter(({ met }) => met.length >= Math.min(2, widest)).slice(0, mostNamed);
  const made = best
    .map(({ occupation, met }) => {
      const { source, facts } = makeOccupationSource(catalogue, occupation, importedOn);
      // What was met comes first, whether it is asked or a plus.
      const asked = [...new Set([...met.map(({ skill }) => skill), ...facts.asked])];
      const own: OccupationSaid = { ...withShortage(facts), asked, met, both: [], besides: [] };
      return { source, passage: passageOf(source, own, headingOf.match, textOf('match', own, undefined)) };
    })
    .sort((a, b) => a.source.title.localeCompare(b.source.title, 'nl'));
  return { passages: made.map(({ passage }) => passage), sources: made.map(({ source }) => source) };
}
