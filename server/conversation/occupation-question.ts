// Whether a client asks about an occupation, which one, and what of it. A shape of asking (occupation-frames.ts) and a name must come
// together: a name alone is something told, a shape alone asks of something else. Where it is not sure, nothing was asked. Pure.
import type { Catalogue } from '../knowledge/occupations/catalogue.ts';
import { type NamedOccupation, occupationMeant, occupationsIn } from '../knowledge/occupations/name-occupation.ts';
import { type Language, languages } from '../people/roles.ts';
import { competencesTold } from './competences-told.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import { languageOf } from './language-of.ts';
import type { OccupationQuestion, Situation } from './move.ts';
import { type Frames, occupationFrames } from './occupation-frames.ts';
import { splitSentences } from './sentences.ts';

type Asked = Pick<Situation, 'text' | 'language' | 'past' | 'insights'>;

/** How many of the client's messages before this one a "dat" may lean on. */
const leansOn = 2;
const mostCompared = 3;
const mostSentences = 10;
/** Characters. */
const longestRead = 300;
/** Where a name ends and the rest of a question begins. */
const endOfName =
  /\s(?:in|op|bij|met|die|dat|als|aan|uit|eigenlijk|eigelijk|precies|juist|zoal|allemaal|nu|dan|vandaag|zo|nog|voor|om|zonder|worden|te|of|dans|chez|avec|exactement|qui|pour|in|at|actually|exactly|really|all|here|ici)(?=\s|$).*$/iu;
const before =
  /^(?:(?:een|de|het|den|ne|nen|'n|un|une|le|la|l|les|des|du|d|de|a|an|the|goede?|job|functie|werk|beroep|vak|stiel|van|als|mensen|métier|travail|work|being|becoming)\s+)+/iu;

/** Whether it is worth reading the occupations at all: most messages ask nothing of the kind. */
export function mayAskOfOccupation({ text, language }: Pick<Situation, 'text' | 'language'>): boolean {
  return waysOfAsking(text, language).some(({ frames, sentences }) =>
    sentences.some(
      (sentence) =>
        frames.asking.test(sentence) &&
        [frames.difference, frames.shortage, frames.like, frames.asks, frames.match, frames.leaning, ...frames.what].some((shape) => shape.test(sentence)),
    ),
  );
}

/** What the client asks of occupations; null where they ask nothing of them, or it is not sure which one is meant. */
export function readOccupationQuestion(catalogue: Catalogue, asked: Asked): OccupationQuestion | null {
  for (const { language, frames, sentences } of waysOfAsking(asked.text, asked.language)) {
    for (const [place, sentence] of sentences.entries()) {
      if (!frames.asking.test(sentence)) continue;
      const earlier = [...sentences.slice(0, place), sentence].join('. ');
      const heard = readSentence(catalogue, frames, sentence, earlier, asked, language);
      if (heard) return heard;
    }
  }
  return null;
}

function readSentence(catalogue: Catalogue, frames: Frames, sentence: string, earlier: string, asked: Asked, language: Language): OccupationQuestion | null {
  const isOfOthers = (words: string) => words.replace(new RegExp(`${frames.ofSomebody.source}\\s+\\p{L}+`, 'giu'), ' ');
  const outright = (words: string) => occupationsIn(catalogue, isOfOthers(words));
  const found = (ask: OccupationQuestion['ask'], named: readonly NamedOccupation[]): OccupationQuestion => ({
    ask,
    named: named.map(({ occupation: { id, title } }) => ({ id, title })),
    said: [],
    from: 'message',
  });
  /** The name in one of the places of a shape; `null` where what stands there is none, undefined where nothing does. */
  const inShapes = (shapes: readonly RegExp[]): NamedOccupation | null | undefined => {
    let stood: null | undefined;
    for (const shape of shapes) {
      const words = shape.exec(sentence)?.groups?.x;
      if (words === undefined) continue;
      stood = null;
      const named = nameIn(catalogue, frames, words);
      if (named) return named;
    }
    return stood;
  };
  const leansBack = (): NamedOccupation | null => {
    if (!frames.leaning.test(sentence)) return null;
    const here = outright(earlier).at(-1);
    if (here) return here;
    const past = asked.past.filter(({ from }) => from === 'client').slice(-leansOn);
    return past.toReversed().flatMap(({ text }) => outright(plain(text, language)).slice(-1))[0] ?? null;
  };

  if (frames.difference.test(sentence)) {
    const between = frames.between.map((shape) => shape.exec(sentence)?.groups).find((groups) => groups !== undefined);
    const pair = between && [between.x, between.y].map((words) => nameIn(catalogue, frames, words ?? ''));
    const named = outright(sentence);
    const compared = named.length > 1 ? named : pair?.every((one) => one !== null) ? (pair as NamedOccupation[]) : [];
    if (new Set(compared.map(({ occupation }) => occupation.id)).size > 1) return found('difference', compared.slice(0, mostCompared));
    if (between) return null;
  }
  if (frames.shortage.test(sentence)) {
    const named = inShapes(frames.short) ?? outright(sentence)[0] ?? leansBack();
    if (named) return found('shortage', [named]);
  }
  if (frames.like.test(sentence)) {
    const own = outright(sentence)[0] ?? outright(earlier).at(-1) ?? ownJob(catalogue, asked, language);
    if (own) return found('like', [own]);
  }
  if (frames.asks.test(sentence)) {
    const shaped = inShapes(frames.needed);
    const named = shaped ?? (shaped === undefined ? (afterMarkers(catalogue, frames, sentence) ?? leansBack()) : null);
    if (named) return found('asks', [named]);
    // "Hoe word ik …" with something that is no occupation asks nothing else of one.
    if (shaped === null) return null;
  }
  if (frames.match.test(sentence)) {
    const told = competencesTold(earlier, asked, outright);
    if (told) return { ask: 'match', named: [], ...told };
  }
  // "Moet ik daarvoor toestemming vragen?" asks leave, not what the work is.
  const asksLeave = /^(?:en |maar |dus )*(?:moet|mag|krijg|heb) (?:ik|je|ge) /iu.test(sentence);
  const named = inShapes(frames.what) ?? (asksLeave ? null : leansBack());
  return named ? found('what', [named]) : null;
}

/** The name that some words of a question begin with. */
function nameIn(catalogue: Catalogue, frames: Frames, words: string): NamedOccupation | null {
  const span = words.trim();
  if (new RegExp(`^${frames.ofSomebody.source}`, 'iu').test(span)) return null;
  const head = span.replace(before, '').replace(endOfName, '').trim();
  if (head === '') return null;
  // "Begeleider van mensen met …": a name may go on after where others end, if it begins there.
  const whole = occupationsIn(catalogue, span)[0];
  if (whole && head.toLowerCase().includes(whole.foundBy.toLowerCase().split(/[\s-]+/)[0] as string)) return whole;
  return occupationMeant(catalogue, head);
}

function afterMarkers(catalogue: Catalogue, frames: Frames, sentence: string): NamedOccupation | null {
  for (const marker of sentence.matchAll(frames.markers)) {
    const named = nameIn(catalogue, frames, sentence.slice(marker.index + marker[0].length));
    if (named) return named;
  }
  return null;
}

/** What the client said that they do: "ik werk als kassierster". */
function ownJob(catalogue: Catalogue, { past }: Asked, language: Language): NamedOccupation | null {
  const said = past.filter(({ from }) => from === 'client').flatMap(({ text }) => splitSentences(plain(text, language)));
  for (const sentence of said.toReversed()) {
    const job = /(?<!\p{L})(?:ik ben|ik werk|ik was|ik sta|je suis|je travaille|i am|i'm|i work)(?!\p{L})(.*)$/iu.exec(sentence)?.[1];
    const named = job === undefined ? undefined : occupationsIn(catalogue, job)[0];
    if (named) return named;
  }
  return null;
}

/** The text in the language it is written in, then in the others: a short question does not show its language. */
function waysOfAsking(text: string, profile: Language): { language: Language; frames: Frames; sentences: string[] }[] {
  const first = languageOf(text) ?? profile;
  return [first, ...languages.filter((other) => other !== first)].map((language) => ({
    language,
    frames: occupationFrames[language],
    // What somebody asks stands at the end; a sentence without an end is no question, and reading all of it would take its square in time.
    sentences: splitSentences(plain(text, language))
      .slice(-mostSentences)
      .map((sentence) => sentence.slice(-longestRead)),
  }));
}

const dialect: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})wa(?=\s)/giu, 'wat'],
  [/(?<!\p{L})(?:moek|moe'k|moet'k)(?!\p{L})/giu, 'moet ik'],
  [/(?<!\p{L})kennek(?!\p{L})/giu, 'kan ik'],
  [/(?<!\p{L})(?:nen|ne|'ne|'nen|den|enen|e)(?=\s)/giu, 'een'],
  [/(?<!\p{L})wat doe(?= een )/giu, 'wat doet'],
  [/(?<!\p{L})kenne(?!\p{L})/giu, 'kennen'],
  [/(?<!\p{L})kunne(?!\p{L})/giu, 'kunnen'],
  [/(?<!\p{L})(?:tusse)(?!\p{L})/giu, 'tussen'],
  [/(?<!\p{L})(?:zyn|zen)(?!\p{L})/giu, 'zijn'],
  [/(?<!\p{L})nodeg(?!\p{L})/giu, 'nodig'],
];

/** Everyday Dutch, or French without its elisions, in small letters. */
function plain(text: string, language: Language): string {
  const lower = text.replace(/[’‘`]/g, "'").toLowerCase();
  if (language !== 'nl') return lower.replaceAll("'", ' ').replace(/\s+/g, ' ');
  return dialect.reduce((said, [heard, written]) => said.replace(heard, written), toEverydayDutch(lower)).toLowerCase();
}
