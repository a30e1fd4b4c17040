// Every sentence of every voice goes through here before it is stored: the guard looks at it, what a model says is held against the
// passages it cites, and what does not pass is counted by rule and left out.
import { checkGrounding } from './grounding.ts';
import { checkSentence } from './guard.ts';
import type { Passage, Situation } from './move.ts';
import { splitSentences } from './sentences.ts';

/** Asked when something could not be said for want of a source, and nothing else is asked. */
const askInstead = {
  nl: (counsellor: string) => `Niet alles wat je vraagt, vind ik terug in mijn bronnen. Wil je dat stuk aan ${counsellor} vragen?`,
  fr: (counsellor: string) => `Je ne retrouve pas tout dans mes sources. Voulez-vous poser cette partie de la question à ${counsellor} ?`,
  en: (counsellor: string) => `I cannot find all of it in my sources. Would you like to ask ${counsellor} about that part?`,
};

/**
 * A gate for one reply. `pass` gives the part to send, or nothing when the sentence is held back.
 */
export function makeSentenceGate(situation: Situation, passages: readonly Passage[]) {
  const alreadySaid = situation.past.filter(({ from }) => from === 'koers').flatMap(({ text }) => splitSentences(text));
  const said: string[] = [];
  const guarded: string[] = [];
  const allowed = [
    situation.text,
    ...situation.past.map(({ text }) => text),
    ...passages.map(({ title, heading, text, url, checkedAt, validTo }) => [title, heading, text, url, checkedAt, validTo].join('\n')),
    situation.careerQuestion ?? '',
    ...situation.insights,
    ...situation.actions,
    hoursInWords(situation.hoursLeft),
  ].join('\n');
  const own = [
    situation.text,
    ...situation.past.filter(({ from }) => from !== 'koers').map(({ text }) => text),
    situation.careerQuestion ?? '',
    ...situation.insights,
    ...situation.actions,
    situation.counsellorName,
    situation.clientName,
    hoursInWords(situation.hoursLeft),
  ].join('\n');
  let questions = 0;
  let ungrounded = 0;
  return {
    guarded,
    /** How many parts have passed so far. */
    get sent() {
      return said.length;
    },
    /** The same for a sentence of a model: what it states must stand in the passage it cites. `change` renumbers its markers. */
    passGrounded(sentence: string, change: (sentence: string) => string): string[] {
      if (checkGrounding(sentence, passages, own, situation.language).ok) return this.pass(sentence, change);
      ungrounded++;
      guarded.push('invented-fact');
      return [];
    },
    /** What closes a model's reply of which something could not be said: a question instead of the fact. */
    askInstead(): string[] {
      if (ungrounded === 0 || questions > 0) return [];
      return splitSentences(askInstead[situation.language](situation.counsellorName)).flatMap((sentence) => this.pass(sentence));
    },
    pass(sentence: string, change: (sentence: string) => string = (same) => same): string[] {
      const verdict = checkSentence(sentence, { language: situation.language, allowed, alreadySaid: [...alreadySaid, ...said], questionsSoFar: questions });
      const citesNothing = [...sentence.matchAll(/\[(\d{1,2})\]/g)].some(([, number]) => Number(number) < 1 || Number(number) > passages.length);
      if (!verdict.ok || citesNothing) {
        guarded.push(verdict.ok ? 'invented-fact' : verdict.rule);
        return [];
      }
      if (sentence.includes('?')) questions++;
      const part = `${said.length === 0 ? '' : ' '}${change(sentence)}`;
      said.push(sentence);
      return [part];
    },
  };
}

/** The client's own file may be quoted: hours and minutes left. */
function hoursInWords(hours: number | null): string {
  if (hours === null) return '';
  return `${hours} ${Math.floor(hours)} ${Math.round((hours % 1) * 60)}`;
}
