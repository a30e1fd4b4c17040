// The Dutch of exercises: a word on the answer in the client's words, then the step that comes now. The question of the step always gets
// asked, in whatever wording has not been used yet.
import { currentStep, optionsOf } from './exercise.ts';
import type { ExercisePlan, KnownRun } from './exercise-plan.ts';
import { firstWords, listed, outcomeOf, stepSentences } from './exercise-words.ts';
import { fillIn, type Fill, type Reply } from './compose-reply.ts';
import { hearOut, lowerFirst, mirror, names, type Teller, type Wording } from './hear-out-nl.ts';
import * as say from './phrases-exercise-nl.ts';
import { speaksSimply } from './pick-question.ts';

const numberWords = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
const inWords = (count: number): string => numberWords[count] ?? String(count);
const bare = (text: string): string =>
  text
    .replace(/["“”«»„]/g, '')
    .replace(/[\s.,;:!…]+$/u, '')
    .trim();
type PlayPlan = Extract<ExercisePlan, { kind: 'play' }>;

/** Says the sentences of a step; its question in another wording where it was asked before. True when something asks. */
function sayStep(reply: Reply, sentences: readonly string[], leads: readonly string[] = say.again, hasLead = false): boolean {
  const asking = sentences.findLastIndex((sentence) => sentence.includes('?'));
  const main = asking === -1 ? sentences.length - 1 : asking;
  let isAsked = false;
  for (const [place, sentence] of sentences.entries()) {
    if (place !== main) {
      // What leads up to a question was read already when the question comes back.
      if (!hasLead) reply.add(sentence);
      continue;
    }
    const variants = leads.map((lead) => fillIn(lead, { ask: lowerFirst(sentence) }) ?? '');
    const isNew = !hasLead && reply.add(sentence);
    isAsked = isNew || reply.say(variants) || reply.add(sentence) || reply.say(say.quoted, { ask: bare(sentence).concat(sentence.endsWith('?') ? '?' : '') });
  }
  return isAsked;
}

function sayAsk(wording: Wording, { run, play }: PlayPlan, leads?: readonly string[], hasLead = false): void {
  if (play.next.step === null) return;
  const { situation, reading, reply } = wording;
  const isSimple = speaksSimply(situation, reading) || situation.guidance?.simpler === true;
  sayStep(reply, stepSentences(run.definition, play.next.answers, play.next.step, isSimple ? 'simply' : 'ask'), leads, hasLead);
}

/** Things that read well in a row without marks: short, and none of them a clause. */
const areShort = (items: readonly string[]): boolean =>
  items.every((item) => item.split(/\s+/).length <= 4 && !/(?<!\p{L})(?:ik|mijn|mij|me|dat|als|omdat|we|ons)(?!\p{L})/iu.test(item));

/** A word on the answer, in the client's words; never all of it where it is long. */
function sayTaken(wording: Wording, run: KnownRun, { answered, took, read }: Extract<PlayPlan['play']['deed'], { kind: 'answer' }>): void {
  const { reply } = wording;
  const step = run.definition.steps.find(({ id }) => id === answered);
  const items = read.items.map(bare).filter(Boolean);
  const one = items[0] ?? '';
  const says = (pool: readonly string[], fill: Fill = {}): boolean => reply.say(pool, fill);
  const isSaid = (): boolean => {
    if (took === 'skipped') return says(say.skipped);
    if (took === 'unsure') return says(say.unsureTaken);
    if (took === 'as-is') return one.split(/\s+/).length <= 8 ? says(say.asIs, { o: lowerFirst(one) }) : says(say.asIsBare);
    switch (step?.answer) {
      case 'number':
        return says(say.number, { n: one });
      case 'one':
        return one.split(/\s+/).length <= 10 && says(say.chosen, { o: lowerFirst(one) });
      case 'date':
        return one.split(/\s+/).length <= 8 && says(say.date, { o: lowerFirst(one) });
      case 'order':
        return says(say.first, { o: lowerFirst(one) });
      case 'some':
      case 'lines': {
        const [few, short] = [items.length >= 2 && items.length <= 3, items.map(lowerFirst)];
        if (few && areShort(short) && says(say.things, { o: listed(short) })) return true;
        if (items.length >= 2) return says(say.manyThings, { o: lowerFirst(firstWords(one, 8)), aantal: inWords(items.length) });
        return one.split(/\s+/).length <= 8 && says(say.chosen, { o: lowerFirst(one) });
      }
      default:
        return mirror(wording, { withSecond: false });
    }
  };
  if (isSaid()) return;
  if (took === 'answered' && mirror(wording, { withSecond: false })) return;
  if (took === 'answered' && one !== '' && one.split(/\s+/).length <= 7 && says(say.asIs, { o: lowerFirst(one) })) return;
  if (!says(say.taken)) reply.sayPair(say.takenPair.head, say.takenPair.tail);
}

/** The other handle of a step, and what is still missing in words of its own. */
function sayHelp(wording: Wording, { run, play }: PlayPlan, why: Extract<PlayPlan['play']['deed'], { kind: 'help' }>['why']): void {
  const { reply } = wording;
  const step = currentStep(run.definition, play.next);
  if (!step) return;
  const options = optionsOf(run.definition, step, play.next.answers).map((option) => lowerFirst(bare(option)));
  const choices = listed(options).replace(/ en (?=[^,]*$)/u, ' of ');
  const hasRange = step.least !== undefined && step.most !== undefined;
  const handles: Partial<Record<typeof why, { lead: readonly string[]; question: readonly string[]; fill?: Fill }>> = {
    ...(options.length <= 6 && { option: { lead: say.helpOption, question: say.askOption, fill: { o: choices } } }),
    ...(options.length <= 8 && { order: { lead: say.helpOrder, question: say.askOrder, fill: { o: listed(options) } } }),
    number: hasRange
      ? { lead: say.helpNumber, question: say.askNumber, fill: { a: String(step.least), z: String(step.most) } }
      : { lead: say.helpAnyNumber, question: say.askNumber },
    more: { lead: say.helpMore, question: say.askMore, fill: { aantal: inWords(step.least ?? 1) } },
    date: { lead: say.helpDate, question: say.askDate },
  };
  const handle = handles[why === 'range' ? 'number' : why];
  if (handle) reply.say(handle.lead, handle.fill);
  else {
    reply.say(why === 'lost' ? say.helpLost : say.helpUnsure);
    sayStep(reply, stepSentences(run.definition, play.next.answers, step.id, 'help'));
  }
  const questions = handle?.question ?? (why === 'option' ? say.askOption : why === 'order' ? say.askOrder : say.askAnything);
  if (!reply.asksAlready && !reply.say(questions)) sayAsk(wording, { kind: 'play', run, play }, say.again, true);
}

export const exerciseStep: Teller = (wording) => {
  const { chosen, reply, situation } = wording;
  if (chosen.exercise?.kind !== 'play') return;
  const plan = chosen.exercise;
  const { run, play } = plan;
  const { deed } = play;
  const title = { t: bare(run.definition.title), m: String(run.definition.minutes) };
  switch (deed.kind) {
    case 'begin':
      reply.say(say.begin, title);
      reply.say(say.freedom);
      sayAsk(wording, plan);
      return;
    case 'resume': {
      const isOpen = situation.past.slice(-6).some((turn) => turn.exercise?.runId === run.id && turn.exercise.status === 'running');
      reply.say(isOpen && run.state.status === 'running' ? say.resumeHere : say.resume, title);
      sayAsk(wording, plan);
      return;
    }
    case 'back':
      reply.say(deed.wasFirst ? say.backAtFirst : say.back);
      sayAsk(wording, plan, say.again, true);
      return;
    case 'help':
      sayHelp(wording, plan, deed.why);
      return;
    case 'answer':
      sayTaken(wording, run, deed);
      if (deed.offersPause && reply.say(say.thin)) {
        if (reply.say(say.thinChoice)) return;
      }
      sayAsk(wording, plan);
      return;
    default:
      sayAsk(wording, plan);
      return;
  }
};

export const exercisePause: Teller = (wording) => {
  const { chosen, reply } = wording;
  const plan = chosen.exercise;
  if (plan?.kind !== 'play') return;
  if (plan.play.next.status === 'stopped') {
    reply.say(say.stopped);
    reply.say(say.stoppedKept);
    reply.say(say.pausedAsk);
    return;
  }
  const why = plan.play.deed.kind === 'pause' ? plan.play.deed.why : 'asked';
  reply.say(why === 'resists' ? say.pausedResists : say.paused);
  reply.say(say.pausedKept);
  if (why === 'closes') reply.say(say.pausedCloses);
  if (why === 'resists' || why === 'other-subject') reply.say(say.pausedAsk);
};

export const exerciseOffer: Teller = (wording) => {
  const { chosen, reply, situation } = wording;
  const plan = chosen.exercise;
  if (plan?.kind !== 'offer') return;
  const [first, second] = plan.offers;
  const fill = {
    ...names(situation),
    t: bare(first?.title ?? ''),
    m: String(first?.minutes ?? ''),
    u: bare(second?.title ?? ''),
    k: String(second?.minutes ?? ''),
  };
  if (plan.wasClosed) reply.say(say.offerClosed, fill);
  if (!first) {
    if (!plan.wasClosed) reply.say(say.offerNone);
    reply.say(say.offerNoneAsk);
    return;
  }
  if (!plan.isAsked) hearOut(wording);
  if (second) {
    reply.say(say.offerTwo, fill);
    reply.say(say.offerTwoChoice);
    return;
  }
  const pool = plan.resumes ? say.offerResume : plan.isHomework ? say.offerHomework : plan.isAsked ? say.offerAsked : say.offer;
  reply.say(pool, fill) || reply.say([...say.offer, ...say.offerAsked], fill);
  reply.add(first.purpose);
  reply.say(say.offerChoice);
};

export const exerciseResult: Teller = (wording) => {
  const { chosen, reply, situation } = wording;
  const plan = chosen.exercise;
  if (plan?.kind === 'confirm') {
    reply.say(say.confirmed);
    reply.say(say.confirmedWho, names(situation));
    reply.say(say.confirmedAsk);
    return;
  }
  if (plan?.kind === 'correct') {
    if (plan.note === '') {
      reply.say(say.wrong);
      reply.say(say.wrongAsk);
      return;
    }
    if (plan.line !== null) {
      reply.say(say.replaced);
      sayLine(reply, plan.line);
      reply.say(say.replacedAsk);
      return;
    }
    reply.say(say.corrected, { o: lowerFirst(firstWords(bare(plan.note), 24)) });
    reply.say(say.correctedRest);
    reply.say(say.correctedAsk);
    return;
  }
  if (plan?.kind !== 'play') return;
  const { lines } = outcomeOf(plan.run.definition, plan.play.next);
  if (lines.length === 0) {
    reply.say(say.resultEmpty);
    reply.say(say.resultEmptyRest);
    reply.say(say.pausedAsk);
    return;
  }
  reply.say(say.resultLead);
  for (const line of lines) sayLine(reply, line);
  reply.say(say.resultCheck);
};

function sayLine(reply: Reply, line: string): void {
  for (const sentence of lineSentences(line)) reply.add(sentence) || reply.say(['Ook nu: {l}', 'En: {l}'], { l: lowerFirst(sentence) });
}

/** A line may hold two sentences; a mark inside what the client said ends none. */
function lineSentences(line: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let i = 0; i < line.length; i++) {
    const letter = line[i] ?? '';
    if (/["“”«»]/.test(letter)) quoted = !quoted;
    if (!quoted && /[.!?]/.test(letter) && /^[.!?]\s+\p{Lu}/u.test(line.slice(i, i + 4))) {
      parts.push(line.slice(from, i + 1).trim());
      from = i + 1;
    }
  }
  parts.push(line.slice(from).trim());
  return parts.filter(Boolean);
}

/**
 * Ends a reply that answered something else in the middle of an exercise: its own question makes way for the step. Where the exercise was laid
 * aside, only that is said.
 */
export function endWithStep(wording: Wording): void {
  const { chosen, reply } = wording;
  const plan = chosen.exercise;
  if (plan?.kind !== 'play' || chosen.move.startsWith('exercise-')) return;
  if (plan.play.deed.kind === 'pause') {
    const question = takeQuestion(reply);
    reply.say([
      'De oefening ligt intussen opzij, op de plaats waar je was.',
      'De oefening kan wachten, je antwoorden blijven staan.',
      'Met de oefening verdergaan kan later nog.',
    ]);
    if (question) reply.add(question);
    return;
  }
  if (plan.play.deed.kind !== 'stays') return;
  const question = takeQuestion(reply);
  const leads = chosen.move === 'after-signal' ? say.backAfterSignal : say.backToStep;
  sayAsk(wording, plan, leads, true);
  if (!reply.asksAlready && question) reply.add(question);
}

/** Takes the question off the end of a reply. */
function takeQuestion(reply: Reply): string | null {
  const last = reply.sentences.at(-1);
  if (!last || reply.sentences.length < 2 || !last.replace(/["“«][^"”»]*["”»]/g, '').includes('?') || /\[\d+\]/.test(last)) return null;
  return reply.sentences.pop() ?? null;
}
