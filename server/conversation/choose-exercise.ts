// Which exercise fits what a client tells, or asks for. Pure. It is offered, never given: the client chooses, and the counsellor says which
// are open. What was offered lately, or was done in the last two weeks, is not brought up again by Koers; the client may always ask for it.
import type { KnownRun, ListedExercise } from './exercise-plan.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import { isDue } from './homework-plan.ts';
import type { PastExercise, PastTurn, Situation } from './move.ts';
import { readOfferAnswer } from './exercise-wish.ts';
import { readMessage } from './read-message.ts';

/** What a counsellor and the plan say about exercises; each may be absent. */
export type Guided = {
  guidance?: { focus?: string | null; exercises?: readonly string[] | null; leaveAlone?: readonly string[] } | null;
};

/** How many turns of the client an offer stays behind. */
const offersApart = 10;
/** The client's messages before one is brought up, and how many in a conversation. */
const messagesBefore = 5;
const mostOffers = 2;
/** How many turns an exercise that was offered is not offered again. */
const sameApart = 12;
/** Homework without a day comes after what has one. */
const dueLast = 1000;
const leastScore = 4;
const leastHits = 2;

const clientTurns = (past: readonly PastTurn[]): number => past.filter(({ from }) => from === 'client').length;

/** The client's turns since Koers last did what `is` says; null where it never did. */
function turnsSince(past: readonly PastTurn[], is: (turn: PastTurn) => boolean): number | null {
  const at = past.findLastIndex((turn) => turn.from === 'koers' && is(turn));
  return at === -1 ? null : clientTurns(past.slice(at)) + 1;
}

const refsOf = (turn: PastTurn): string[] => (turn.exercise ? [turn.exercise.exerciseId, ...(turn.exercise.others ?? [])] : []);

const ofLoss =
  /(?<!\p{L})(?:overleden|overleed|gestorven|stierf|begraf(?:en|enis)|rouw\p{L}*|uitvaart|kanker|palliatie\p{L}*|miskraam|zelfmoord|ontslagen|verkracht|gepest|mort|morte|décédée?|deuil|obsèques|licenciée?|harcelée?|died|death|dead|grief|funeral|cancer|suicide|fired|bullied|miscarriage)(?!\p{L})/iu;
const wasHard = ({ text }: Pick<PastTurn, 'text'>, language: Situation['language']): boolean => {
  const { isHeavy, isHard } = readMessage(text, language);
  return isHeavy || isHard || ofLoss.test(text);
};

/** Whether the client said no to an exercise in this conversation. */
const hasDeclined = (past: readonly PastTurn[], language: Situation['language']): boolean =>
  past.some((turn, place) => {
    const next = past[place + 1];
    return turn.exercise?.awaits === 'offer' && next?.from === 'client' && readOfferAnswer(next.text, language) === 'no';
  });

/**
 * Whether this is a moment at which an exercise may be brought up at all: never close to something heavy, never again after a no, never
 * before there has been talk. Homework that is due may also be brought up in full telling, and in a language that exercises are not in:
 * the counsellor gave it. Anything else waits for a message that is not.
 */
export function mayOfferNow(situation: Situation): 'any' | 'homework' | null {
  const { past, text, language, findings } = situation;
  if (findings.length > 0 || hasDeclined(past, language) || clientTurns(past) < messagesBefore) return null;
  // Right after an exercise, or something heavy, there is talk first.
  if (past.slice(-12).some(({ from, move }) => from === 'koers' && (move === 'after-signal' || move === 'safety'))) return null;
  if (past.slice(-4).some(({ from, move }) => from === 'koers' && move === 'repair')) return null;
  const before = past.findLast(({ from }) => from === 'client');
  const { acts, substance, isLearner, statements } = readMessage(text, language);
  if (wasHard(situation, language) || substance < 5 || isLearner || (before && wasHard(before, language))) return null;
  if ([...acts].some((act) => act !== 'tells' && act !== 'feels' && act !== 'two-sides' && act !== 'did-something' && act !== 'proposes')) return null;
  const isOffer = ({ exercise, move }: PastTurn) => move === 'exercise-offer' || (exercise !== undefined && exercise.status !== 'running');
  const since = turnsSince(past, isOffer);
  if (since !== null && since <= offersApart) return null;
  const offers = past.filter(({ from, move }) => from === 'koers' && move === 'exercise-offer').length;
  return language !== 'nl' || offers >= mostOffers || statements.length >= 2 ? 'homework' : 'any';
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
/** Words of a title or of a request that name nothing. */
const ofNothing = new Set(
  'oefening oefeningen oefeningske een het de die dat deze van voor met over rond naar mijn jouw jezelf mezelf zelf doen iets eens wil zou kan ik je we in op aan uit en of bij om te heb hebt geef graag misschien nog wat welke kort korte goed mij me is er zijn werk werken loopbaan beginnen starten samen nu dan weten weet vind vinden vindt echt eigenlijk denk denken zeggen zoek zoeken help helpen helpt'.split(
    ' ',
  ),
);
const wordsOf = (text: string): string[] => [...new Set(letters(text).split(' '))].filter((word) => word.length > 2 && !ofNothing.has(word));
const isSame = (a: string, z: string): boolean =>
  a === z || (a.length >= 4 && z.length >= 4 && (a.startsWith(z.slice(0, Math.max(4, z.length - 2))) || z.startsWith(a.slice(0, Math.max(4, a.length - 2)))));
const holdsWord = (text: string, word: string): boolean => {
  const [plain, wanted] = [` ${letters(text)} `, letters(word)];
  return wanted.length <= 3 ? plain.includes(` ${wanted} `) : plain.includes(` ${wanted}`);
};

/** The exercise that a title names, whole or in part; null where none is named plainly. */
export function findByTitle(library: readonly ListedExercise[], title: string): ListedExercise | null {
  const wanted = letters(title);
  if (wanted === '') return null;
  const exact = library.find((one) => letters(one.title) === wanted) ?? library.find((one) => letters(one.title).startsWith(`${wanted} `));
  if (exact) return exact;
  const asked = wordsOf(title);
  if (asked.length === 0) return null;
  const scored = library
    .map((one) => {
      const own = wordsOf(one.title);
      // A long word that holds the one that was said: "waardenoefening" names "Waarden ordenen".
      const shared = asked.filter((word) => own.some((other) => isSame(word, other) || (other.length >= 5 && word.startsWith(other)))).length;
      return { one, score: shared / asked.length, rest: own.length };
    })
    .filter(({ score }) => score >= 0.6)
    .sort((a, z) => z.score - a.score || a.rest - z.rest);
  return scored[0]?.one ?? null;
}

/** Whether an exercise is about something that was asked to be left alone. */
function isLeftAlone(one: ListedExercise, { guidance }: Guided): boolean {
  return (guidance?.leaveAlone ?? []).some((subject) =>
    wordsOf(subject).some((word) => wordsOf(`${one.title} ${one.purpose} ${one.fits.join(' ')}`).some((own) => isSame(word, own))),
  );
}

/** Whether the counsellor left this exercise open to the client. */
export function isOpen(one: Pick<ListedExercise, 'id'>, { guidance }: Guided): boolean {
  return guidance?.exercises == null || guidance.exercises.includes(one.id);
}

/** How often the last three messages touch what an exercise fits; one word in passing is no subject. */
function hitsOf(one: ListedExercise, { text, past, language }: Situation): number {
  const told = [
    ...past
      .filter(({ from }) => from === 'client')
      .slice(-2)
      .map((turn) => turn.text),
    text,
  ];
  return told.reduce((hits, said) => {
    const topics = readMessage(said, language).topics as readonly string[];
    const everyday = toEverydayDutch(said);
    return hits + one.fits.filter((fit) => topics.includes(fit) || holdsWord(everyday, fit)).length;
  }, 0);
}

/** How well an exercise fits what was told; the latest counts most. */
function scoreOf(one: ListedExercise, situation: Situation & Guided): number {
  const { text, past, language, stage, guidance } = situation;
  const earlier = past.filter(({ from }) => from === 'client').slice(-3);
  const inText = readMessage(text, language).topics as readonly string[];
  const before = earlier.flatMap((turn) => readMessage(turn.text, language).topics as readonly string[]);
  const everyday = toEverydayDutch(text);
  let score = 0;
  for (const fit of one.fits) {
    const place = inText.indexOf(fit);
    if (place >= 0) score += place === 0 ? 4 : 2;
    else if (holdsWord(everyday, fit)) score += 4;
    else if (before.includes(fit)) score += 1;
    else if (earlier.some((turn) => holdsWord(turn.text, fit))) score += 1;
  }
  if (score > 0 && guidance?.focus === one.competency) score += 3;
  return score > 0 && one.stages.includes(stage) ? score + 1 : score;
}

/** An exercise to bring up, or one that lies aside; null where none fits well enough. */
export function chooseOffer(
  library: readonly ListedExercise[],
  paused: readonly KnownRun[],
  recent: readonly string[],
  situation: Situation & Guided,
): { offer: ListedExercise; resumes: KnownRun | null; isHomework: boolean } | null {
  const { past, stage, guidance, homework = [] } = situation;
  const saidLately = (id: string): boolean => {
    const since = turnsSince(past, (turn) => refsOf(turn).includes(id));
    return since !== null && since <= sameApart;
  };
  const fresh = library.filter((one) => isOpen(one, situation) && !isLeftAlone(one, situation) && !saidLately(one.id));
  const open = fresh.filter(({ id }) => !recent.includes(id));
  // Given again by a counsellor, it may be done again.
  const due = homework
    .filter((one) => isDue(one) && fresh.some(({ id }) => id === one.exerciseId))
    .toSorted((a, z) => (a.dueIn ?? dueLast) - (z.dueIn ?? dueLast))[0];
  const dueOne = due && fresh.find(({ id }) => id === due.exerciseId);
  if (!dueOne && mayOfferNow(situation) !== 'any') return null;
  if (dueOne) return { offer: dueOne, resumes: paused.find(({ exerciseId }) => exerciseId === dueOne.id) ?? null, isHomework: true };
  const fitting = open
    .filter((one) => (one.stages.length === 0 || one.stages.includes(stage)) && (!guidance?.focus || guidance.focus === one.competency))
    .filter((one) => hitsOf(one, situation) >= leastHits || guidance?.exercises?.includes(one.id))
    .map((one) => ({ one, score: scoreOf(one, situation) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, z) => z.score - a.score || a.one.minutes - z.one.minutes || a.one.title.localeCompare(z.one.title));
  const best = fitting[0]?.one;
  return best ? { offer: best, resumes: paused.find(({ exerciseId }) => exerciseId === best.id) ?? null, isHomework: false } : null;
}

/** The one that is plainly meant by what it is about; null where several could be. */
export function findBySubject(library: readonly ListedExercise[], about: string): ListedExercise | null {
  const asked = wordsOf(about).filter((word) => word.length >= 4);
  const meant = library.filter((one) => {
    const own = wordsOf(`${one.title} ${one.purpose} ${one.fits.join(' ')}`);
    return asked.length > 0 && asked.every((word) => own.some((other) => isSame(word, other) || (word.length > 7 && other.startsWith(word.slice(0, 7)))));
  });
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** The best one or two for who asks for an exercise, by what they ask and what they told. */
export function chooseAsked(library: readonly ListedExercise[], about: string, recent: readonly string[], situation: Situation & Guided): ListedExercise[] {
  const { past, stage, guidance } = situation;
  const open = library.filter((one) => isOpen(one, situation) && !isLeftAlone(one, situation));
  const asked = wordsOf(about);
  const topics = readMessage(about, situation.language).topics as readonly string[];
  const scored = open.map((one) => {
    const own = wordsOf(`${one.title} ${one.purpose} ${one.fits.join(' ')}`);
    const inTitle = wordsOf(one.title);
    const named =
      asked.filter((word) => own.some((other) => isSame(word, other))).length * 3 +
      asked.filter((word) => inTitle.some((other) => isSame(word, other))).length * 2;
    const ofTopic = one.fits.filter((fit) => topics.includes(fit)).length * 2;
    const wasOffered = past.some((turn) => refsOf(turn).includes(one.id));
    const score = named + ofTopic + scoreOf(one, situation) + (one.stages.includes(stage) ? 1 : 0) + (guidance?.focus === one.competency ? 2 : 0);
    return { one, named: named + ofTopic, score: score - (recent.includes(one.id) ? 3 : 0) - (wasOffered ? 2 : 0) };
  });
  const byScore = scored.sort((a, z) => z.score - a.score || a.one.minutes - z.one.minutes || a.one.title.localeCompare(z.one.title));
  const named = byScore.filter(({ named: hits }) => hits > 0);
  return (named.length > 0 ? named : byScore).slice(0, 2).map(({ one }) => one);
}

/** Whether a short answer to an offer says which: "de tweede", "die van de waarden". */
export function namesChoice(text: string, offered: Pick<PastExercise, 'exerciseId' | 'others'>, library: readonly ListedExercise[]): boolean {
  if (text.trim().split(/\s+/).length > 8 || text.includes('?')) return false;
  const choice = /^(?:(?:ja|oke|oké|ok|goh|euh|dan|graag|liefst|liever|eerst|doe(?: maar)?|geef mij)[\s,]+)*(?:die|de|den|dat|het|dien)(?!\p{L})(.*)$/isu.exec(
    text.trim(),
  );
  if (!choice) return false;
  if (/^\s*oefening(?:ske|etje)?(?: (?:eerst|doen|dan|maar|graag|aub))*[\s.]*$/iu.test(choice[1] ?? '')) return true;
  if (/^\s*(?:eerste?|tweede?n?|derden?|2e|2de|3e|3de|1ste|andere|laatste)(?: (?:oefening|dan|maar|graag|aub))*[\s.]*$/iu.test(choice[1] ?? '')) return true;
  const ids = [offered.exerciseId, ...(offered.others ?? [])];
  return (
    /^\s*(?:met|van|over|rond|oefening)(?!\p{L})/iu.test(choice[1] ?? '') &&
    findByTitle(
      library.filter(({ id }) => ids.includes(id)),
      text,
    ) !== null
  );
}

/** Which of what was offered a yes is about: "de tweede", a word of its title, else the first. */
export function chosenOf(text: string, offered: Pick<PastExercise, 'exerciseId' | 'others'>, library: readonly ListedExercise[]): ListedExercise | null {
  const ids = [offered.exerciseId, ...(offered.others ?? [])];
  const among = ids.flatMap((id) => library.filter((one) => one.id === id));
  const named = findByTitle(among, text);
  if (named) return named;
  // "De tweede" where there was one only, is about something else.
  if (/(?<!\p{L})(?:laatste|last|dernier)(?!\p{L})/iu.test(text)) return among.at(-1) ?? null;
  if (/(?<!\p{L})(?:tweede|2e|2de|andere|second|other|deuxième|autre)(?!\p{L})/iu.test(text)) return among[1] ?? null;
  return among[/(?<!\p{L})(?:derde|3e|3de|third|troisième)(?!\p{L})/iu.test(text) ? 2 : 0] ?? null;
}
