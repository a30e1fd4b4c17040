// French and English of what is brought back from an earlier conversation: quoted, never turned.
import type { Wording } from './hear-out-nl.ts';
import { whenInWords } from './when-in-words.ts';

type Phrases = {
  greeting: readonly string[];
  said: readonly string[];
  agreed: readonly string[];
  stillSo: readonly string[];
  besideNow: readonly string[];
  howDidItGo: readonly string[];
  asked: readonly string[];
  atFirst: readonly string[];
  notFound: readonly string[];
  tellAgain: readonly string[];
};

const phrases: Record<'fr' | 'en', Phrases> = {
  fr: {
    greeting: ['Bonjour, heureux de vous revoir ici.', 'Bonjour, bon retour.', 'Bonjour, vous revoilà.'],
    said: ['{W}, vous avez écrit : « {q} ».', '{W}, voici ce que vous disiez : « {q} ».'],
    agreed: ['{W}, vous aviez prévu quelque chose : « {q} ».', '{W}, voici ce que vous vouliez faire : « {q} ».'],
    stillSo: ['Comment voyez-vous cela maintenant ?', "Qu'est-ce que cela est devenu depuis ?", 'Que vous dit cette phrase maintenant ?'],
    besideNow: ['Quel lien voyez-vous avec ce que vous racontez maintenant ?', 'Que vous disent ces deux phrases ensemble ?'],
    asked: ['Vous avez écrit plus tôt : « {q} ».', 'Voici ce que vous écriviez : « {q} ».'],
    atFirst: ['Au début, vous avez écrit : « {q} ».', 'Voici ce que vous écriviez au début : « {q} ».'],
    notFound: ['Je ne retrouve pas cela dans ce que vous avez écrit ici.', 'Dans ce que vous avez écrit ici, je ne retrouve pas cela.'],
    tellAgain: ['Comment le diriez-vous maintenant ?', 'Que vous en reste-t-il ?'],
    howDidItGo: ['Où en est-ce ?', 'Est-ce arrivé, ou y a-t-il eu autre chose ?', "Qu'est-ce que cela a donné ?"],
  },
  en: {
    greeting: ['Hello, good to have you back.', 'Hello, welcome back.', 'Hello, there you are again.'],
    said: ['{W} you wrote: "{q}".', '{W} this is what you said: "{q}".'],
    agreed: ['{W} you were planning something: "{q}".', '{W} this is what you wanted to do: "{q}".'],
    stillSo: ['How do you see that now?', 'What has become of that since?', 'What does that say to you now?'],
    besideNow: ['How does that go with what you tell now?', 'What do you hear when you put those two together?'],
    asked: ['Earlier you wrote: "{q}".', 'This is what you wrote before: "{q}".'],
    atFirst: ['In the beginning you wrote: "{q}".', 'At the start you wrote: "{q}".'],
    notFound: ['I do not find that in what you wrote here.', 'In what you wrote here, I do not find that.'],
    tellAgain: ['How would you say it now?', 'What do you still know of it?'],
    howDidItGo: ['How is that going?', 'Did it happen, or did something come in between?', 'What came of it?'],
  },
};

/** Words what is brought back; false where this reply brings nothing back. */
export function wordMemoryForeign({ chosen, reply, situation }: Wording, language: 'fr' | 'en', voice: { hear: () => void; ask: () => void }): boolean {
  const say = phrases[language];
  if (chosen.case === 'asked') {
    const asked = chosen.said?.text.replace(/["“”«»]/g, '').replace(/[.!…\s]+$/u, '');
    const isGiven = asked !== undefined && reply.say(chosen.said?.isEarly ? say.atFirst : say.asked, { q: asked });
    if (!isGiven) reply.say(say.notFound);
    if (!reply.say(isGiven ? say.stillSo : say.tellAgain)) voice.ask();
    return true;
  }
  const said = chosen.recalls;
  if (!said) return false;
  const isStart = !situation.past.some(({ from }) => from === 'koers');
  if (isStart) reply.say(say.greeting);
  else voice.hear();
  const q = said.text.replace(/["“”«»]/g, '').replace(/[.!…\s]+$/u, '');
  const isSaid = reply.say(said.isCommitment ? say.agreed : say.said, { w: whenInWords(said, language), q });
  if (!isSaid || !reply.say(said.isCommitment ? say.howDidItGo : isStart ? say.stillSo : say.besideNow)) voice.ask();
  return true;
}
