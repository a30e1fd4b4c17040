// What is said of homework to who asks for it, in the three languages: what there is, and what may be done with it now. A task that is no
// exercise is asked after, and it is said that Koers cannot tick it off.
import type { Language } from '../people/roles.ts';
import { firstWords } from './exercise-words.ts';
import type { HomeworkPlan } from './homework-plan.ts';
import { names, type Wording } from './hear-out-nl.ts';

type Words = {
  one: readonly string[];
  begun: readonly string[];
  oneAsk: readonly string[];
  /** {o}: two or more, with their minutes. */
  several: readonly string[];
  severalAsk: readonly string[];
  mixedAsk: readonly string[];
  task: readonly string[];
  taskAsk: readonly string[];
  tickedElsewhere: readonly string[];
  none: readonly string[];
  noneWho: readonly string[];
  noneAsk: readonly string[];
  quote: (text: string) => string;
  minutes: (count: number) => string;
  and: string;
};

const words: Record<Language, Words> = {
  nl: {
    one: [
      'Je kreeg "{t}" mee, een oefening van ongeveer {m} minuten.',
      'Je huiswerk is de oefening "{t}", reken op {m} minuten.',
      'Er staat één ding open: de oefening "{t}", goed voor {m} minuten.',
    ],
    begun: ['Aan "{t}" was je al begonnen, die ligt nog open.', 'Van je huiswerk ligt "{t}" nog halfweg.'],
    oneAsk: ['Wil je ze nu doen, of liever later?', 'Beginnen we eraan, of praat je liever eerst verder?', 'Is dit er het moment voor, of liever niet?'],
    several: ['Er staat open: {o}.', 'Dit heb je nog: {o}.', 'Je huiswerk op een rij: {o}.', 'Bij je huiswerk staan {o}.'],
    severalAsk: ['Met welke wil je beginnen?', 'Welke pak je eerst?', 'Welke wil je nu doen?'],
    mixedAsk: ['Doen we de oefening, of vertel je liever hoe de rest ging?', 'Wil je de oefening doen, of eerst iets kwijt over de rest?'],
    task: ['Dit kreeg je mee: {o}.', 'Bij je huiswerk staat {o}.', 'Je huiswerk was {o}.', 'Nog open is {o}.'],
    taskAsk: ['Hoe is dat gegaan?', 'Is het er al van gekomen, of nog niet?', 'Hoe ver ben je ermee?'],
    tickedElsewhere: ['Op gedaan zetten doe je zelf, bij je huiswerk.', 'Is het gebeurd, dan zet je het zelf op gedaan bij je huiswerk.'],
    none: ['Er staat nu geen huiswerk voor je open.', 'Ik zie geen huiswerk dat nog open staat.', 'Van huiswerk staat er hier niets open.'],
    noneWho: ['Denk je aan iets dat je met {naam} afsprak, vraag het dan even na.', 'Wat je met {naam} afsprak en hier niet staat, weet {naam} wel.'],
    noneAsk: ['Waar wil je het nu over hebben?', 'Wat wil je vandaag bekijken?', 'Waar begin je graag mee?'],
    quote: (text) => `"${text}"`,
    minutes: (count) => `${count} minuten`,
    and: 'en',
  },
  fr: {
    one: ['Vous avez reçu « {t} », un exercice en néerlandais de {m} minutes.', 'Votre devoir est l’exercice « {t} », en néerlandais, environ {m} minutes.'],
    begun: ['Vous aviez commencé « {t} », il est encore ouvert.', 'L’exercice « {t} » est resté à mi-chemin.'],
    oneAsk: ['Voulez-vous le faire maintenant, ou plutôt plus tard ?', 'On commence, ou vous préférez d’abord parler ?'],
    several: ['Il reste {o}.', 'Voici ce qui est ouvert : {o}.'],
    severalAsk: ['Par lequel voulez-vous commencer ?', 'Lequel voulez-vous faire maintenant ?'],
    mixedAsk: ['Faisons-nous l’exercice, ou préférez-vous raconter le reste ?', 'L’exercice d’abord, ou plutôt le reste ?'],
    task: ['On vous a demandé ceci : {o}.', 'Votre devoir était {o}.'],
    taskAsk: ['Comment cela s’est-il passé ?', 'Est-ce déjà fait, ou pas encore ?'],
    tickedElsewhere: ['C’est vous qui le notez comme fait, dans vos devoirs.', 'Si c’est fait, vous pouvez l’indiquer vous-même dans vos devoirs.'],
    none: ['Aucun devoir n’est ouvert pour le moment.', 'Je ne vois pas de devoir ouvert.'],
    noneWho: ['Pour ce que vous avez convenu avec {naam}, demandez-lui.', '{Naam} sait ce que vous avez convenu ensemble.'],
    noneAsk: ['De quoi voulez-vous parler maintenant ?', 'Par quoi voulez-vous commencer ?'],
    quote: (text) => `« ${text} »`,
    minutes: (count) => `${count} minutes`,
    and: 'et',
  },
  en: {
    one: ['You were given "{t}", an exercise in Dutch of about {m} minutes.', 'Your homework is the exercise "{t}", in Dutch, about {m} minutes.'],
    begun: ['You had begun "{t}", and it is still open.', 'The exercise "{t}" is still half done.'],
    oneAsk: ['Would you like to do it now, or rather later?', 'Shall we begin, or would you rather talk first?'],
    several: ['Still open: {o}.', 'This is your homework: {o}.'],
    severalAsk: ['Which one would you like to begin with?', 'Which of them shall we do now?'],
    mixedAsk: ['Shall we do the exercise, or would you rather tell how the rest went?', 'The exercise first, or rather the rest?'],
    task: ['You were asked this: {o}.', 'Your homework was {o}.'],
    taskAsk: ['How did it go?', 'Did it work out yet, or not so far?'],
    tickedElsewhere: ['Marking it as done is up to you, with your homework.', 'If it is done, you can mark it yourself with your homework.'],
    none: ['There is no homework open for you now.', 'I see no homework that is still open.'],
    noneWho: ['If you agreed on something with {naam}, it is best to ask.', '{Naam} knows what the two of you agreed.'],
    noneAsk: ['What would you like to talk about now?', 'Where would you like to begin?'],
    quote: (text) => `"${text}"`,
    minutes: (count) => `${count} minutes`,
    and: 'and',
  },
};

const bare = (text: string): string =>
  text
    .replace(/["“”«»„]/g, '')
    .replace(/[\s.,;:!…]+$/u, '')
    .trim();

/** A task is given back as it stands; of a long one, how it begins. */
const longest = 24;

function inARow(items: readonly string[], and: string): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}` : (items[0] ?? '');
}

/** The homework of a plan that was asked for; null where the plan is another. */
export function homeworkIn({ chosen }: Pick<Wording, 'chosen'>): HomeworkPlan | null {
  const plan = chosen.exercise;
  return plan?.kind === 'offer' && plan.isHomework && plan.isAsked ? { ...plan, tasks: plan.tasks ?? [] } : null;
}

/** Says what homework there is. */
export function sayHomework({ situation, reply }: Wording, { offers, tasks, resumes }: HomeworkPlan): void {
  const say = words[situation.language];
  const toldTasks = tasks.map((task) => say.quote(firstWords(bare(task), longest)));
  const [first] = offers;
  if (!first) {
    if (toldTasks.length === 0) {
      reply.say(say.none);
      reply.say(say.noneWho, names(situation));
      reply.say(say.noneAsk);
      return;
    }
    reply.say(say.task, { o: inARow(toldTasks, say.and) });
    reply.say(say.tickedElsewhere);
    reply.say(say.taskAsk);
    return;
  }
  if (offers.length === 1 && toldTasks.length === 0) {
    const fill = { t: bare(first.title), m: String(first.minutes) };
    reply.say(resumes ? [...say.begun, ...say.one] : say.one, fill, resumes !== null);
    if (situation.language === 'nl' && !resumes) reply.add(first.purpose);
    reply.say(say.oneAsk);
    return;
  }
  // What stands behind a colon explains the title; in a row it would be too much.
  const told = offers.map(({ title, minutes }) => `${say.quote(bare(title.split(': ')[0] ?? title))} (${say.minutes(minutes)})`);
  reply.say(say.several, { o: inARow([...told, ...toldTasks], say.and) });
  reply.say(offers.length === 1 ? say.mixedAsk : say.severalAsk);
}
