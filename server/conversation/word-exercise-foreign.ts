// Exercises in a conversation in French or English: they are in Dutch, and that is said when one begins. What stands in Dutch stands
// between quotation marks; the client may answer in their own language.
import type { Reply } from './compose-reply.ts';
import { currentStep } from './exercise.ts';
import { firstWords, outcomeOf, stepSentences } from './exercise-words.ts';
import type { Wording } from './hear-out-nl.ts';

type Words = {
  begin: readonly string[];
  inDutch: readonly string[];
  ask: readonly string[];
  taken: readonly string[];
  quoted: readonly string[];
  help: readonly string[];
  back: readonly string[];
  resume: readonly string[];
  paused: readonly string[];
  stopped: readonly string[];
  openAsk: readonly string[];
  offer: readonly string[];
  offerHomework: readonly string[];
  offerTwo: readonly string[];
  offerAsk: readonly string[];
  none: readonly string[];
  thinAsk: readonly string[];
  result: readonly string[];
  check: readonly string[];
  confirmed: readonly string[];
  corrected: readonly string[];
  replaced: readonly string[];
  putAside: readonly string[];
  wrongAsk: readonly string[];
};

const words: Record<'fr' | 'en', Words> = {
  fr: {
    begin: ['Nous commençons « {t} », environ {m} minutes.', 'Alors voici « {t} », comptez {m} minutes.'],
    inDutch: ["L'exercice est en néerlandais ; vous pouvez répondre en français."],
    ask: [
      'La question : « {ask} »',
      "L'exercice demande : « {ask} »",
      'Voici la question : « {ask} »',
      'Maintenant : « {ask} »',
      'Et ensuite : « {ask} »',
      'La question suivante : « {ask} »',
      'On continue avec : « {ask} »',
      'En néerlandais : « {ask} »',
    ],
    taken: [
      "C'est noté.",
      "D'accord, je garde cela.",
      'Bien reçu.',
      'Je retiens cela.',
      'Merci, cela reste dans vos mots.',
      'Voilà qui est dit.',
      'Je le note tel quel.',
    ],
    quoted: ['Vous dites « {q} ».', '« {q} », je le garde.', 'Je note « {q} ».', 'Dans vos mots : « {q} ».', 'Donc « {q} ».'],
    help: ["Il n'y a pas de mauvaise réponse.", 'Prenez votre temps.', 'Une petite chose suffit.'],
    back: ['Nous revenons une question en arrière.', 'Une question plus tôt.'],
    resume: ['Nous reprenons là où vous étiez.', 'On continue.', 'Nous voilà de retour.'],
    paused: ["L'exercice attend ; vos réponses restent là.", 'On met cet exercice de côté pour le moment.'],
    stopped: ['Nous arrêtons cet exercice.', "L'exercice peut rester comme il est."],
    openAsk: ['De quoi voulez-vous parler maintenant ?', 'Par quoi voulez-vous continuer ?'],
    offer: ['Il y a un exercice en néerlandais, « {t} », environ {m} minutes.', 'Je pense à « {t} », un exercice en néerlandais de {m} minutes.'],
    offerHomework: [
      'Il vous reste un exercice à faire, en néerlandais : « {t} », environ {m} minutes.',
      'Parmi vos devoirs il y a encore « {t} », en néerlandais, {m} minutes.',
    ],
    offerTwo: ['Il y en a deux, en néerlandais : « {t} » ({m} minutes) et « {u} » ({k} minutes).'],
    offerAsk: ['Voulez-vous le faire, ou préférez-vous continuer à parler ?', 'Est-ce que cela vous tente, ou plutôt pas ?'],
    none: ["Je ne trouve pas d'exercice qui corresponde.", "Pour cela, je n'ai pas d'exercice."],
    thinAsk: ['Voulez-vous faire une pause, ou essayer encore une question ?', 'On fait une pause, ou on continue un peu ?'],
    result: ['Voici ce qui en ressort, en néerlandais.', "L'exercice est fini, voici ce que vous avez rassemblé."],
    check: ["Est-ce que c'est juste ?", 'Vous y reconnaissez-vous ?'],
    confirmed: ['Alors cela reste ainsi dans vos résultats.', "D'accord, je le garde ainsi."],
    replaced: ["C'est corrigé.", "J'ai changé cette ligne.", 'Voici ce que cela devient.'],
    putAside: ["L'exercice est mis de côté, vous pouvez y revenir.", "L'exercice peut attendre, vos réponses restent."],
    corrected: ["J'ajoute vos mots : « {q} ».", 'Il y a maintenant aussi : « {q} ».'],
    wrongAsk: ['Comment le diriez-vous ?', "Qu'est-ce qui n'est pas juste ?"],
  },
  en: {
    begin: ['We begin "{t}", about {m} minutes.', 'Here is "{t}" then, allow {m} minutes.'],
    inDutch: ['The exercise is in Dutch; you can answer in English.'],
    ask: [
      'The question: "{ask}"',
      'The exercise asks: "{ask}"',
      'Here is the question: "{ask}"',
      'Now this one: "{ask}"',
      'And then: "{ask}"',
      'The next question: "{ask}"',
      'We go on with: "{ask}"',
      'In Dutch: "{ask}"',
    ],
    taken: [
      "That's noted.",
      'All right, I keep that.',
      'I have it.',
      'That stays in your own words.',
      'Thank you, that is written down.',
      'So that is there now.',
    ],
    quoted: ['You say "{q}".', '"{q}", I keep that.', 'I write down "{q}".', 'In your words: "{q}".', 'So "{q}".'],
    help: ['There is no wrong answer here.', 'Take your time.', 'Something small is enough.'],
    back: ['We go one question back.', 'One question earlier.'],
    resume: ['We go on where you were.', 'Let us continue.', 'Back to it.'],
    paused: ['The exercise waits, and your answers stay.', 'We put the exercise aside for now.'],
    stopped: ['We stop this exercise.', 'The exercise can stay as it is.'],
    openAsk: ['What would you like to talk about now?', 'Where would you like to go on?'],
    offer: ['There is an exercise in Dutch, "{t}", about {m} minutes.', 'I think of "{t}", an exercise in Dutch of {m} minutes.'],
    offerHomework: ['You still have an exercise to do, in Dutch: "{t}", about {m} minutes.', 'Of your homework there is still "{t}", in Dutch, {m} minutes.'],
    offerTwo: ['There are two, in Dutch: "{t}" ({m} minutes) and "{u}" ({k} minutes).'],
    offerAsk: ['Would you like to do it, or rather go on talking?', 'Is that something for now, or rather not?'],
    none: ['I cannot find an exercise for that.', 'For that I have no exercise.'],
    thinAsk: ['Would you like a pause, or shall we try one more question?', 'Shall we pause here, or go on a little?'],
    result: ['This is what came out of it, in Dutch.', 'The exercise is done, and this is what you gathered.'],
    check: ['Is that right?', 'Do you recognise yourself in it?'],
    confirmed: ['Then it stays like that with your results.', 'All right, I keep it so.'],
    replaced: ['That is put right.', 'I have changed that line.', 'Then it becomes this.'],
    putAside: ['The exercise is put aside, and you can come back to it.', 'The exercise can wait, and your answers stay.'],
    corrected: ['I add your words: "{q}".', 'There is also this now: "{q}".'],
    wrongAsk: ['How would you say it?', 'What is not right?'],
  },
};

const bare = (text: string): string => text.replace(/["“”«»„]/g, '').trim();

function sayStep({ chosen, reply }: Wording, own: Words): void {
  const plan = chosen.exercise;
  if (plan?.kind !== 'play' || plan.play.next.step === null) return;
  const which = plan.play.deed.kind === 'help' ? 'help' : 'ask';
  const sentences = stepSentences(plan.run.definition, plan.play.next.answers, plan.play.next.step, which);
  reply.say(own.ask, { ask: bare(sentences.join(' ')) }) || reply.say(own.ask, { ask: bare(sentences.at(-1) ?? '') });
}

/** Words an exercise in French or English. False where the move is none of an exercise. */
export function wordExerciseForeign(wording: Wording, language: 'fr' | 'en'): boolean {
  const { chosen, reply, reading } = wording;
  const plan = chosen.exercise;
  if (!chosen.move.startsWith('exercise-') || !plan) return false;
  const own = words[language];
  switch (plan.kind) {
    case 'offer': {
      const [first, second] = plan.offers;
      if (!first) {
        reply.say(own.none);
        reply.say(own.openAsk);
        return true;
      }
      const fill = { t: bare(first.title), m: String(first.minutes), u: bare(second?.title ?? ''), k: String(second?.minutes ?? '') };
      reply.say(second ? own.offerTwo : plan.isHomework ? own.offerHomework : own.offer, fill);
      reply.say(own.offerAsk);
      return true;
    }
    case 'confirm':
      reply.say(own.confirmed);
      reply.say(own.openAsk);
      return true;
    case 'correct':
      if (plan.line !== null) {
        reply.say(own.replaced);
        reply.add(language === 'fr' ? `« ${bare(plan.line)} »` : `"${bare(plan.line)}"`);
      } else if (plan.note !== '') reply.say(own.corrected, { q: firstWords(bare(plan.note), 24) });
      reply.say(plan.note === '' ? own.wrongAsk : own.openAsk);
      return true;
    case 'play':
      break;
  }
  const { run, play } = plan;
  const { deed, next } = play;
  if (next.status === 'stopped' || next.status === 'paused') {
    reply.say(next.status === 'stopped' ? own.stopped : own.paused);
    reply.say(own.openAsk);
    return true;
  }
  if (deed.kind === 'begin') {
    reply.say(own.begin, { t: bare(run.definition.title), m: String(run.definition.minutes) });
    reply.say(own.inDutch);
  } else if (deed.kind === 'resume') reply.say(own.resume);
  else if (deed.kind === 'back') reply.say(own.back);
  else if (deed.kind === 'help') reply.say(own.help);
  else if (!(reading.quote !== null && reply.say(own.quoted, { q: bare(reading.quote) }))) reply.say(own.taken);
  if (next.status === 'finished') {
    const { lines } = outcomeOf(run.definition, next);
    if (lines.length === 0) reply.say(own.openAsk);
    else {
      reply.say(own.result);
      const mark = language === 'fr' ? (line: string): string => `« ${bare(line)} »` : (line: string): string => `"${bare(line)}"`;
      for (const line of lines) reply.add(mark(line));
      reply.say(own.check);
    }
    return true;
  }
  if (deed.kind === 'answer' && deed.offersPause && reply.say(own.thinAsk)) return true;
  sayStep(wording, own);
  return true;
}

/** Ends a reply that answered something else in the middle of an exercise with the step. */
export function endWithStepForeign(wording: Wording, language: 'fr' | 'en'): void {
  const { chosen, reply } = wording;
  const plan = chosen.exercise;
  if (plan?.kind !== 'play' || chosen.move.startsWith('exercise-')) return;
  if (plan.play.deed.kind === 'pause') {
    const question = dropQuestion(reply);
    reply.say(words[language].putAside);
    if (question) reply.add(question);
    return;
  }
  if (plan.play.deed.kind !== 'stays' || !currentStep(plan.run.definition, plan.play.next)) return;
  dropQuestion(reply);
  sayStep(wording, words[language]);
}

/** Takes the question off the end of a reply. */
function dropQuestion(reply: Reply): string | null {
  const last = reply.sentences.at(-1);
  const isQuestion = last && reply.sentences.length > 1 && last.replace(/["“«][^"”»]*["”»]/g, '').includes('?') && !/\[\d+\]/.test(last);
  return isQuestion ? (reply.sentences.pop() ?? null) : null;
}
