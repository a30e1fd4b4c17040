// What a model is told of an exercise, and what Koers says itself where the model did not: the question of a step always gets asked, and
// what came out is given back in the client's words, not in a model's.
import { outcomeOf, stepSentences } from './exercise-words.ts';
import { wordMove } from './guide.ts';
import type { ChosenMove, Passage, Situation } from './move.ts';

const withoutQuotes = (sentence: string): string => sentence.replace(/["“«„][^"”»]*["”»]/g, '');
const asks = (sentence: string): boolean => withoutQuotes(sentence).includes('?');

/** The step that a reply comes to; null where it comes to none. */
function stepOf({ exercise }: ChosenMove): { sentences: string[]; help: string[] } | null {
  if (exercise?.kind !== 'play' || exercise.play.next.status !== 'running' || exercise.play.next.step === null) return null;
  const { run, play } = exercise;
  if (play.deed.kind === 'answer' && play.deed.offersPause) return null;
  const step = play.next.step ?? '';
  return {
    sentences: stepSentences(run.definition, play.next.answers, step, 'ask'),
    help: play.deed.kind === 'help' ? stepSentences(run.definition, play.next.answers, step, 'help') : [],
  };
}

/** Lines of the instruction; the words of the client in it are hidden with the rest. */
export function exerciseLines(chosen: ChosenMove): string[] {
  const { exercise } = chosen;
  if (!exercise) return [];
  if (exercise.kind === 'offer') {
    const tasks = (exercise.tasks ?? []).map(
      (task) => `huiswerk dat geen oefening is: "${task}". Vraag hoe het ging; op gedaan zetten doet de klant zelf, bij het huiswerk`,
    );
    if (exercise.isHomework && exercise.isAsked && exercise.offers.length + tasks.length === 0)
      return ['er staat geen huiswerk open: zeg dat, en vraag waarover de klant het wil hebben'];
    const named = exercise.offers.map(({ title, minutes, purpose }) => `oefening: "${title}", ongeveer ${minutes} minuten. ${purpose}`);
    if (exercise.isHomework) return ['het is huiswerk dat de klant meekreeg', ...named, ...tasks];
    return named.length > 0 ? named : ['er is geen oefening die past: zeg dat, en vraag waarover ze mag gaan'];
  }
  if (exercise.kind === 'correct' && exercise.line !== null) return [`de regel is aangepast, zeg hem terug zoals hij nu is: ${exercise.line}`];
  if (exercise.kind === 'correct') return [`wat de klant erbij zegt: "${exercise.note}"`];
  if (exercise.kind === 'confirm') return ['de klant zegt dat het klopt: zeg dat het zo blijft staan, en vraag wat de klant er als eerste mee wil'];
  const { deed, next } = exercise.play;
  if (next.status === 'finished') return [];
  if (next.status !== 'running') return [next.status === 'stopped' ? 'de oefening stopt hier' : 'de oefening ligt nu opzij, de antwoorden blijven'];
  const step = stepOf(chosen);
  if (!step) return ['het antwoord komt er nu niet: vraag of de klant even wil pauzeren of nog een vraag wil proberen'];
  return [
    ...(deed.kind === 'begin'
      ? [`de oefening "${exercise.run.definition.title}" begint, ongeveer ${exercise.run.definition.minutes} minuten; overslaan, teruggaan en pauzeren mag`]
      : []),
    ...(deed.kind === 'back' ? ['de klant ging een vraag terug'] : []),
    ...(step.help.length > 0 ? [`hulp bij de vraag: "${step.help.join(' ')}"`] : []),
    `${deed.kind === 'stays' ? 'antwoord eerst kort, en kom dan terug op de oefening; de' : 'de'} vraag van de oefening, de enige vraag in je antwoord: "${step.sentences.join(' ')}"`,
  ];
}

const contentOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];

/** Whether a question of a model's may be said: in an exercise only the step's own. */
export function mayAsk(chosen: ChosenMove, sentence: string): boolean {
  if (!asks(sentence)) return true;
  if (chosen.move === 'exercise-result' && chosen.exercise?.kind === 'play') return false;
  const step = stepOf(chosen);
  if (!step) return true;
  const wanted = contentOf([...step.sentences, ...step.help].filter(asks).join(' ') || step.sentences.join(' '));
  const said = new Set(contentOf(sentence));
  return wanted.filter((word) => said.has(word)).length >= wanted.length / 2;
}

/** What Koers adds to a model's reply: the step where it was not asked, what came out where the exercise is done. */
export function closingOf(chosen: ChosenMove, situation: Situation, passages: readonly Passage[], hasAsked: boolean): string[] {
  const { exercise } = chosen;
  if (exercise?.kind !== 'play' || hasAsked) return [];
  const { sentences } = wordMove(chosen, situation, passages);
  if (exercise.play.next.status === 'finished') {
    const lines = outcomeOf(exercise.run.definition, exercise.play.next).lines.join(' ');
    return sentences.filter((sentence, place) => place > 0 && (asks(sentence) || lines.includes(sentence.replace(/^(?:Ook nu|En): /u, ''))));
  }
  const step = stepOf(chosen);
  if (!step) return [];
  const from = sentences.findIndex((sentence) => step.sentences.includes(sentence));
  return from >= 0 ? sentences.slice(from) : sentences.filter((sentence) => asks(sentence) || /["“«„][^"”»]*\?["”»]/.test(sentence)).slice(-1);
}
