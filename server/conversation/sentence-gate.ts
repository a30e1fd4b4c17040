// Every sentence of every voice goes through here before it is stored: the guard looks at it, and what does not pass is counted
// by rule and left out.
import { checkSentence } from './guard.ts';
import type { Passage, Situation } from './move.ts';
import { splitSentences } from './sentences.ts';

/** A gate for one reply. `pass` gives the part to send, or nothing when the guard holds the sentence back. */
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
  let questions = 0;
  return {
    guarded,
    /** How many parts have passed so far. */
    get sent() {
      return said.length;
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
