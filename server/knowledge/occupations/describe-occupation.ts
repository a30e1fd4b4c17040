// What Koers may say of an occupation, in Dutch sentences that each carry its name: so a sentence that cites them can be held against
// them one by one, and still says what it is about where it stands alone. Pure; the voices and the source beside the chat say the same.
import type { Catalogue, Occupation } from './catalogue.ts';
import { findNeighbours } from './find-neighbours.ts';
import { shortageList } from './shortage-list.ts';

export type OccupationFacts = {
  id: string;
  title: string;
  /** As it stands inside a sentence. */
  name: string;
  does: string[];
  /** What it asks, the most telling first. */
  asked: string[];
  /** What it does not ask, and what helps. */
  plus: string[];
  routes: string[];
  /** The nearest first, with what both ask; said by the alphabet, in no order of merit. */
  near: { id: string; title: string; name: string; shared: string[] }[];
  shortage: 'listed' | 'not-listed' | 'not-looked-up';
  /** The name on the list. */
  listedAs: string | null;
};

/** A thing with a condition in it ("merken wanneer …") stands in a sentence of its own: beside others it would bind them too. */
const binds = /(?<!\p{L})(?:wanneer|indien|zodra|zolang|tenzij|mits|behalve|alleen|enkel|als|wie)(?!\p{L})/iu;
export const inOneSentence = (things: readonly string[]): string[] => things.filter((thing) => !binds.test(thing));
export const bySelf = (things: readonly string[]): string[] => things.filter((thing) => binds.test(thing));

const most = { asked: 12, plus: 8, near: 5, shared: 4 };

/** Gathers what is known of one occupation. */
export function describeOccupation(catalogue: Catalogue, occupation: Occupation): OccupationFacts {
  const { id, description, language, details } = occupation;
  const title = everydayTitle(occupation);
  const name = nameInSentence(title);
  const asks = [...catalogue.asks(id)].sort((a, b) => catalogue.rarityOf(b.skillId) - catalogue.rarityOf(a.skillId));
  const skills = (essential: boolean, limit: number) =>
    asks
      .filter((ask) => ask.essential === essential)
      .flatMap(({ skillId }) => catalogue.skills.get(skillId) ?? [])
      .filter((skill) => skill.language === 'nl')
      .map((skill) => skill.title)
      .slice(0, limit);
  return {
    id,
    title,
    name,
    does: language === 'nl' ? doesIn(description, name) : [],
    asked: skills(true, most.asked),
    plus: skills(false, most.plus),
    routes: details.routes ?? [],
    near: findNeighbours(catalogue, id, most.near).map((neighbour) => ({
      id: neighbour.occupation.id,
      title: everydayTitle(neighbour.occupation),
      name: nameInSentence(everydayTitle(neighbour.occupation)),
      shared: neighbour.shared.map((skill) => skill.title).slice(0, most.shared),
    })),
    // The list was laid beside the starter set only: of an occupation that came with ESCO alone nobody looked it up.
    shortage: details.shortage ? 'listed' : details.checkedAt ? 'not-listed' : 'not-looked-up',
    listedAs: details.shortage?.listedAs ?? null,
  };
}

/** The name that people here use, where the starter set has one: ESCO calls an electrician a "monteur elektrische installaties". */
function everydayTitle({ title, details }: Occupation): string {
  const name = details.names?.[0] ?? title;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Zorgkundige" inside a sentence; "HR-medewerker" keeps its capitals. */
export const nameInSentence = (title: string): string => (/^\p{Lu}(?:\p{Lu}|-)/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1));

function doesIn(description: string, name: string): string[] {
  const sentences = description
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 3);
  let isFirst = true;
  return sentences.map((sentence) => {
    // The starter set speaks to who does the work, ESCO of them.
    if (!/^Je /.test(sentence)) return sentence;
    const said = `${isFirst ? `Wat een ${name} doet` : `Een ${name} doet ook dit`}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
    isFirst = false;
    return said;
  });
}

const listed = (things: readonly string[]): string => things.join('; ');

/** What it asks; what is given may be fewer than all. */
export const sayAsked = ({ name }: Pick<OccupationFacts, 'name'>, asked: readonly string[]): string =>
  `Een ${name} heeft voor het werk onder meer dit nodig: ${listed(asked)}.`;
export const sayPlus = ({ name }: Pick<OccupationFacts, 'name'>, plus: readonly string[]): string =>
  `Een plus voor een ${name} is onder meer: ${listed(plus)}.`;
export const sayRoutes = ({ name }: Pick<OccupationFacts, 'name'>, routes: readonly string[]): string =>
  `Wegen naar het beroep van ${name} zijn onder meer: ${listed(routes)}.`;
export const sayNear = ({ name }: Pick<OccupationFacts, 'name'>, near: readonly { name: string }[]): string =>
  `Beroepen dicht bij dat van ${name} zijn onder meer: ${listed(near.map((one) => one.name).sort((a, b) => a.localeCompare(b, 'nl')))}.`;
export const sayBoth = (a: { name: string }, b: { name: string }, shared: readonly string[]): string =>
  `Een ${a.name} en een ${b.name} hebben onder meer dit gemeen: ${listed(shared)}.`;
export const sayBesides = ({ name }: { name: string }, own: readonly string[]): string => `Een ${name} heeft daarnaast onder meer dit nodig: ${listed(own)}.`;

/** What the shortage list says, always with its year. Nothing of how much work there is: a source that spoke of it could be bent to say that there is none. */
export function sayShortage({ name, shortage, listedAs, title }: OccupationFacts): string[] {
  const { year } = shortageList;
  if (shortage === 'not-looked-up') return [`Of ${name} op de VDAB-lijst van knelpuntberoepen van ${year} staat, is voor deze bron niet nagekeken.`];
  if (shortage === 'not-listed') return [`${title} staat niet op de VDAB-lijst van knelpuntberoepen van ${year}.`];
  const other = listedAs && listedAs.toLowerCase() !== title.toLowerCase() ? `, onder de naam "${listedAs}"` : '';
  return [`${title} staat op de VDAB-lijst van knelpuntberoepen van ${year}${other}.`];
}
