// What a client said, statement by statement, each with the one section it belongs to. Whether a statement may be told or has to be
// quoted is decided here too, sentence by sentence. For write-from-evidence.ts. Pure.
import { injects, insults } from '../conversation/words-of-clients.ts';
import { type Act, readMessage } from '../conversation/read-message.ts';
import { splitSentences } from '../conversation/sentences.ts';
import type { Language } from '../people/roles.ts';
import { cutSentence, splitTrailingQuestion } from './cut-sentence.ts';
import { asSentence, quote, tidy } from './own-words.ts';
import type { SectionName } from './section.ts';
import { neverInAPlan, type Theme } from './section-words.ts';
import { asks, everydayOf, hear, languageOf, speeches, straight } from './speech.ts';
import type { Source } from './source-store.ts';

export type Statement = {
  /** As it may stand in the plan. */
  text: string;
  /** The client's own words, for what is read from them. */
  said: string;
  section: SectionName;
  /** Its place among the themes of its section: what is about the same thing stands together. */
  theme: number;
  source: Source;
  order: number;
};

/** Said to Koers or about this chat, not about a career. */
const saidToKoers: ReadonlySet<Act> = new Set<Act>([
  'injects',
  'asks-machine',
  'asks-human',
  'corrects',
  'asks-decision',
  'asks-opinion',
  'asks-writing',
  'asks-outside',
  'asks-hours',
  'asks-actions',
  'asks-session',
  'asks-legal',
  'asks-medical',
  'nothing-done',
  'insults-koers',
  'insults-other',
  'closes',
]);
const longestQuote = 420;
const longestSentence = 25;

type Piece = { text: string; said: string; place: { section: SectionName; theme: number } | null };

/**
 * The statements of one message that speak to a section.
 * @param how whether its writer is still learning Dutch (quoted throughout), and whether the file already holds a career question
 */
export function findStatements(source: Source, order: number, how: { isLearner: boolean; hasCareerQuestion: boolean }): Statement[] {
  if (!isForAPlan(source.text)) return [];
  const language = languageOf(source.text);
  const sentences = splitSentences(source.text).map(cutToSize);
  const found: Statement[] = [];
  let before: { at: number; from: number; raw: string } | null = null;
  for (const [i, raw] of sentences.entries()) {
    const isQuestion = asks(raw, language);
    const from = found.length;
    const add = (piece: Piece) =>
      piece.place && found.push({ text: piece.text, said: piece.said, section: piece.place.section, theme: piece.place.theme, source, order: order + i });
    // Reading what a sentence does takes longest: of a question that asks nothing of a career it is not needed.
    if (isQuestion && placeOf(raw, language)?.section !== 'careerQuestion') continue;
    if (!isFit(raw, language, isQuestion)) continue;
    const previous: typeof before = before?.at === i - 1 ? before : null;
    if (isQuestion) {
      const place = placeOf(raw, language);
      if (place?.section !== 'careerQuestion') continue;
      if (!speeches[language].leans.test(raw)) add({ text: tell(raw, language, how.isLearner), said: raw, place });
      // "Wat doe ik daarmee?" is only a question with what it is about. Where the file has the career question, it is not needed.
      else if (previous && !how.hasCareerQuestion) takeAlong(found, previous, raw, language, how.isLearner, { ...place, source, order: order + i - 1 });
      continue;
    }
    if (leansOnBefore(raw, language)) {
      const place = placeOf(raw, language);
      if (previous && (place || found.length > previous.from)) {
        const last = found.length > previous.from ? found.pop() : undefined;
        const said = `${last?.said ?? previous.raw} ${raw}`;
        const isTold = last !== undefined && !last.text.startsWith('“');
        const text = isTold ? [last.text, tidy(raw)] : [tell(said, language, how.isLearner)];
        // What was tidied is never put between quotation marks afterwards.
        if (said.length <= longestQuote && !text.includes(null)) add({ text: text.join(' '), said, place: last ?? place });
        else if (last) found.push(last);
      } else if (i === 0 && place && wordCount(raw) >= 8 && !(language === 'nl' && pointsInside.test(raw)))
        add({ text: tell(raw, language, how.isLearner), said: raw, place });
      continue;
    }
    for (const piece of piecesOf(raw, language, how.isLearner)) add(piece);
    before = { at: i, from, raw };
  }
  return found;
}

/** A question that leans on a sentence takes it along whole; what was only background in it stands there and nowhere else. */
function takeAlong(
  found: Statement[],
  previous: { from: number; raw: string },
  raw: string,
  language: Language,
  isLearner: boolean,
  rest: Pick<Statement, 'section' | 'theme' | 'source' | 'order'>,
): void {
  const own = found.splice(previous.from).filter(({ section }) => section !== 'workExploration' && section !== 'careerQuestion');
  const said = `${previous.raw} ${raw}`;
  found.push(...own, { text: tell(said, language, isLearner), said, ...rest });
}

/** A sentence as one statement, or as the statements it is certainly made of where these belong apart or the whole is too long. */
function piecesOf(raw: string, language: Language, isLearner: boolean): Piece[] {
  const tidied = language === 'nl' && !isLearner && !raw.endsWith(' …') ? tidy(raw) : null;
  if (tidied === null) return [{ text: quote(raw), said: raw, place: placeOf(raw, language) }];
  const asStatement = (text: string): Piece => {
    const asked = splitTrailingQuestion(text);
    const place = placeOf(text, language);
    if (!asked) return { text: asSentence(text), said: text, place };
    const without = placeOf(asked.before, language);
    // The question goes where the statement says the same without it.
    const isEnough = without?.section === place?.section;
    const kept = isEnough ? asked.before : text.replace(/[.]$/, '?');
    return { text: asSentence(kept), said: kept, place };
  };
  const parts = cutSentence(tidied).map((part) => asStatement(part));
  const placed = parts.filter(({ place }) => place !== null);
  const belongApart = placed.length === parts.length && new Set(placed.map(({ place }) => place?.section)).size > 1;
  if (parts.length > 1 && (belongApart || (wordCount(tidied) > longestSentence && placed.length > 0))) return placed;
  return [asStatement(tidied)];
}

function tell(said: string, language: Language, isLearner: boolean): string {
  if (language !== 'nl' || isLearner) return quote(said);
  const sentences = splitSentences(said).map(tidy);
  return sentences.includes(null) ? quote(said) : sentences.join(' ');
}

/** The first theme that the sentence speaks to; null for none. */
export function placeOf(sentence: string, language: Language): { section: SectionName; theme: number } | null {
  const plain = hear(sentence, language);
  const { themes } = speeches[language];
  const theme = themes.findIndex((one) => speaksTo(plain, one, language));
  const section = themes[theme]?.section;
  return section ? { section, theme } : null;
}

function speaksTo(plain: string, theme: Theme, language: Language): boolean {
  if (theme.unlessAnywhere?.test(plain) || (theme.onlyWith && !theme.onlyWith.test(plain))) return false;
  if (theme.wholeSentence) return theme.words.test(plain) && !theme.unless?.test(plain);
  return plain
    .split(speeches[language].clause)
    .some((clause) => theme.words.test(clause) && !theme.unless?.test(clause) && !isAboutSomebodyElse(clause, plain, language));
}

const otherSubject =
  /(?<![\p{L}])(?:hij|zij|ze|mijn (?:ma|pa|mama|papa|man|vrouw|zus|broer|zoon|dochter|moeder|vader|vriend|vriendin|partner|lief|collega|collega's|baas|chef|kind|kinderen|ouders|schoonmoeder|schoonvader)|(?:ma|mon|mes) (?:mari|femme|fille|fils|sœur|frère|mère|père|collègues?|chef)|my (?:husband|wife|daughter|son|sister|brother|mother|father|colleagues?|boss))(?![\p{L}])/iu;
const speaksSelf = /(?<![\p{L}])(?:ik|mij|me|je|moi|i|i'\p{L}+)(?![\p{L}])|(?<![\p{L}])[jm]'/iu;

/** "Mijn zus wordt blij van tuinieren": true of her, and no part of this plan. */
function isAboutSomebodyElse(clause: string, plain: string, language: Language): boolean {
  if (!speeches[language].ofClient.test(plain)) return true;
  return otherSubject.test(clause) && !speaksSelf.test(clause);
}

/** Despair, or a command to Koers, in one sentence of a message: the rest of it is not for a plan either. */
function isForAPlan(text: string): boolean {
  const language = languageOf(text);
  const commands = (words: string) => injects[language].test(words);
  return !neverInAPlan.test(hear(text, 'nl')) && !commands(straight(text).trim()) && !commands(everydayOf(straight(text).trim()));
}

/** "Je" may be anybody; "u" is whoever reads it. */
const formalAddress = /(?<![\p{L}])(?:u|uw|koers|vous|votre|vos)(?![\p{L}])/iu;

/** Whether a plan may take this sentence over at all. A question only where the client asks it of themself. */
function isFit(sentence: string, language: Language, isQuestion: boolean): boolean {
  if (language === 'nl' && (commandsKoers.test(sentence) || hangsAlone(sentence))) return false;
  if (wordCount(sentence) < 4 || insults.test(sentence) || /https?:|@|\d{6,}/.test(sentence) || formalAddress.test(sentence)) return false;
  const { acts } = readMessage(sentence, language);
  const { ofClient, toReader } = speeches[language];
  if (isQuestion)
    return (
      ofClient.test(sentence) && !toReader.test(sentence) && !(['asks-fact', 'asks-hours', 'asks-legal', 'asks-medical'] as const).some((act) => acts.has(act))
    );
  return ![...acts].some((act) => saidToKoers.has(act));
}

/** "Vat eens samen wat ik beslist heb." "Schrijf mij in" is dialect for "ik schrijf mij in", and stays. */
const commandsKoers =
  /^(?:en |maar |dus |oké,? )*(?:vat|geef|zeg|leg|help|toon|vertel|noem|som|herhaal|zet|maak|lijst)(?: (?:mij|me|het|dat|dit|nu|maar|eens|nog|even|dan|hier|alles|een|de))+ (?!ik(?![\p{L}]))/iu;

/** "Wanneer ik nachten heb": what then, was never said. */
const hangsAlone = (sentence: string): boolean =>
  /^(?:als|wanneer|wannes?|omdat|omda|doordat|zodat|terwijl|tot) [^,:;]*$/iu.test(sentence) &&
  wordCount(sentence) <= 8 &&
  !/(?<![\p{L}])\p{L}+ (?:ik|mij|me)(?![\p{L}])/iu.test(sentence.slice(sentence.indexOf(' ', sentence.indexOf(' ') + 1)));

/** "Dat geeft mij energie." says nothing without what went before it. */
function leansOnBefore(sentence: string, language: Language): boolean {
  if (language === 'nl' && /(?<![\p{L}])(?:er|daar) (?:[^ ,]+ ){0,4}(?:van|mee|over|tegen|voor)(?![\p{L}])/iu.test(sentence) && !/,| om /.test(sentence))
    return true;
  // "Ik doe het graag": what? "Ik doe dat graag, iemand iets uitleggen" says it.
  if (language === 'nl' && pointsAtBefore.test(hear(sentence, language)) && !/,| (?:om|dat|als|wanneer) \p{L}+ /u.test(sentence.slice(12))) return true;
  // "Ik weet niet of dat het probleem oplost", "Ik plan het in": what?
  if (language === 'nl' && pointsInside.test(sentence) && !/,/.test(sentence)) return true;
  return speeches[language].leans.test(sentence);
}
const pointsInside =
  /(?<![\p{L}])of dat (?!(?:ik|je|we|ze|hij|zij|er) )(?:\p{L}+ ){0,4}(?:\p{L}+t|kan|mag|zal|is|was|wil)[.!]?$|^ik \p{L}+ (?:het|dat) (?:in|af|op|uit|aan|door|mee|bij|na)[.!]?$|(?:weet niet|vraag mij af)(?: \p{L}+){0,3} daar(?![\p{L}])/iu;
const pointsAtBefore =
  /^(?:ik \p{L}+|\p{L}+ ik) (?:het|dat) (?:niet|graag|wel|goed|heel|echt|ook|nog|zelf|altijd|eens|leuk|moeilijk|fijn|plezant|voltijds)(?![\p{L}])/u;

const wordCount = (text: string): number => text.match(/[\p{L}\d'’-]+/gu)?.length ?? 0;

/** A message without full stops is cut at its commas, as far as a quotation may be long. */
function cutToSize(sentence: string): string {
  if (sentence.length <= longestQuote) return sentence;
  const end = sentence.lastIndexOf(', ', longestQuote - 2);
  return end > 40 ? `${sentence.slice(0, end)} …` : sentence;
}
