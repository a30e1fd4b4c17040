// What a summary may hold: the client's own statements that say something about them, in the second person, in the order in which they
// were told. Background and talk about the conversation stay out. Pure; move-rules.ts asks whether there is enough, the Dutch voice words it.
import type { Frame } from './frames/frame.ts';
import type { Point } from './frames/sum-up.ts';
import { understand } from './frames/understand.ts';
import type { PastTurn, Situation } from './move.ts';
import { isPlainlyRight } from './find-statements.ts';
import { isLearnersDutch, type Reading, readMessage } from './read-message.ts';

const most = 4;
const pointsOutside = /(?:^|\s)(?:hij|hem|haar|ze|zij|die|daar|dit|er|toen|dat(?! (?:je|er|het|ik)))(?=\s|$)/i;
/** A clause that hangs on another is no point of its own. */
const hangs = /^(?:\p{L}+en (?:hoe|wat|waar)|je vertelt dat|omdat|want|als|terwijl|zodat|toen|wat|dat|die|maar|dan|ook|het(?! liefst)|dit|daar)\s/iu;
/** Somebody or something that only the sentence before it names. */
const leansBack =
  /(?:^|\s)(?:hem|haar|hun)(?=\s|$)|(?:^|\s)dat (?:niet|ook|wel|eens|nog)(?=\s)|(?:^|\s)daar (?:zo|al|ook|wel)(?=\s)|(?:^|\s)er dan(?=\s)|\shet$|(?:^|\s)daar(?=\s)|^je \p{L}+ dat(?= (?!je|ze|hij|het|de|er))/iu;
/** What is done to Koers or asked of it is not what the client came to tell. */
const aside = [
  'resists',
  'insults-koers',
  'asks-decision',
  'asks-writing',
  'asks-outside',
  'asks-leave',
  'proposes',
  'is-lost',
  'corrects',
  'injects',
  'closes',
] as const;

/** "Geef mij een lijst": asked of Koers. */
const orders = /^(?:je vraagt(?: niet)? (?:of|waarom|wat)|geef|vat|zeg|vertel|schrijf|maak|leg|toon|zoek|help|laat) je(?=\s)/u;
/** True and empty: who somebody is, that they are there, that they thought a moment. */
const trivial =
  /^je (?:gaat (?:kort zijn|stoppen|slapen|nu)|bent (?:er|terug|\d+|hier)(?:\s|$)|ziet (?:of|wel)|(?:denkt|dacht)(?: \S+){1,3}$|doet (?:het|dat) (?:nu )?alleen$|hebt (?:nog )?\d+ minuten|hebt op \d|komt van|zegt |moest lachen)|(?:^|\s)niet je \p{L}+$/u;
const opensSmall =
  /^(?:je|jij|jullie|de|het|een|die|dat|dit|mijn|ons|er|daar|nu|dan|toen|vroeger|thuis|soms|vaak|altijd|nooit|niemand|iedereen|alles|niets|met|voor|op|in|bij|van|aan|na|over|zonder|tegen|om|tussen|tijdens|sinds|elke?|veel|weinig|te|dertig|\p{Ll}+ (?:jaar|uur|dagen|keer))(?=\s)/u;
/** "Elif verbetert je altijd": a name at the head of a sentence cannot be told from another word, so it stays out. */
const beginsWithName = (clause: string, text: string): boolean => {
  const first = clause.split(' ')[0] ?? '';
  const capital = `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
  return !opensSmall.test(clause) && new RegExp(`(?:^|[.!?]\\s+|(?<=\\s))${capital}(?!\\p{L})`, 'u').test(text);
};
/** Said with an excuse, about the words rather than the work. */
const ofLanguage = /^je nederlands (?:is|gaat)/iu;

const tells = (reading: Reading): boolean => !aside.some((act) => reading.acts.has(act));

/** Below this a frame says too little about the client to be kept. */
const leastTelling = 2.5;
/** Words in one point. */
const longestPoint = 14;

/** The frame of a message that a summary may hold, with how much it says. */
function pointOf(text: string, reading: Reading, isLearner: boolean): (Point & { weight: number }) | null {
  if (!tells(reading)) return null;
  const fit = (frame: Frame): frame is Frame & { clause: string } =>
    frame.clause !== null &&
    (frame.weight >= leastTelling || frame.name.startsWith('years-')) &&
    frame.clause.split(' ').length <= longestPoint &&
    /(?:^|\s)je(?=\s|$)/.test(frame.clause) &&
    !/^(?:omdat|want|terwijl|zodat)$/.test(frame.joint) &&
    !/^(?:kept-silent|keeps-silent|few-words|thought|did-not|nothing-done|there-was|told-to|example|partner-works|is-kind|is-no|is-thing)$/.test(frame.name) &&
    !hangs.test(frame.clause) &&
    !orders.test(frame.clause) &&
    !trivial.test(frame.clause) &&
    !beginsWithName(frame.clause, text) &&
    !ofLanguage.test(frame.clause) &&
    !leansBack.test(frame.clause) &&
    !/(?:^|\s)(?:er|dit|dan)(?=\s|$)|(?:zei|zegt|zeggen|zeiden)(?: altijd)?$/u.test(frame.clause) &&
    !pointsOutside.test(frame.clause.split(' ').slice(0, 2).join(' ')) &&
    (!isLearner || isPlainlyRight(frame.clause));
  const frame = understand(text).find(fit);
  return frame ? { clause: frame.clause, name: frame.name, weight: frame.weight } : null;
}

/** Whether the reply to the turn at `i` was that of a signal. */
export function isAnsweredAsSignal(turns: readonly PastTurn[], i: number): boolean {
  return turns.slice(i + 1).find((turn) => turn.from === 'koers')?.move === 'after-signal';
}

/**
 * The points of a summary, at most four, and whether the message that is answered now gave the last of them.
 * @param since the turns since the last summary, oldest first
 */
export function summaryPoints(
  situation: Pick<Situation, 'text' | 'past' | 'language'>,
  since: readonly PastTurn[],
): { points: string[]; told: Point[]; holdsLatest: boolean } {
  // What was answered as a signal is not brought up again: somebody else may see the screen, and it has its own place.
  const texts = [...since.filter((turn, i) => turn.from === 'client' && !isAnsweredAsSignal(since, i)).map((turn) => turn.text), situation.text];
  const isLearner = [...situation.past.filter((turn) => turn.from === 'client').map((turn) => turn.text), situation.text].some(isLearnersDutch);
  const found: (Point & { weight: number; at: number })[] = [];
  for (const [at, text] of texts.entries()) {
    const point = pointOf(text, readMessage(text, 'nl'), isLearner);
    if (point && !found.some((other) => other.clause === point.clause)) found.push({ ...point, at });
  }
  const kept = [...found]
    .sort((a, b) => b.weight - a.weight || b.at - a.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
  return { points: kept.map(({ clause }) => clause), told: kept, holdsLatest: kept.at(-1)?.at === texts.length - 1 };
}
