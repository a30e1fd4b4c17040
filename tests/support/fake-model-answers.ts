// How the fake model can behave: as one would want, and in the ways that models and their services go wrong.
import { decentDraft, decentFacts, decentReply, decentRewrite, decentScreening, decentSummary, type ReadPrompt } from './fake-koers.ts';

export const behaviours = [
  'good', // a decent Koers; valid JSON
  'alarmed', // good, and sees a crisis in every message
  'dull', // correct and empty
  'slow', // good, a token at a time
  'stall', // takes the request and never answers
  'stall-midway', // stops in the middle and keeps the line open
  'cut', // closes the socket in the middle
  'error-500',
  'error-429',
  'nonsense', // random words; JSON that does not parse
  'wrong-language', // German, whatever was asked
  'attacker', // says what Koers never says
  'liar', // quotes and sources that are not there
  'repeats', // the previous reply again
] as const;
export type Behaviour = (typeof behaviours)[number];

export function isBehaviour(word: string | undefined): word is Behaviour {
  return behaviours.includes(word as Behaviour);
}

/** The whole answer of a chat request. */
export function answerTo(behaviour: Behaviour, prompt: ReadPrompt, system: string): string {
  if (prompt.step === 'screen') return screening(behaviour, prompt.message);
  if (prompt.step === 'facts') return checkingFacts(behaviour, prompt);
  if (prompt.step === 'draft') return drafting(behaviour, prompt.evidence);
  if (prompt.step === 'rewrite') return rewriting(behaviour, prompt);
  if (prompt.step === 'summary') return summing(behaviour, prompt);
  return reply(behaviour, prompt, system);
}

function reply(behaviour: Behaviour, prompt: ReadPrompt, system: string): string {
  switch (behaviour) {
    case 'dull':
      return 'Oké. Vertel daar eens wat meer over.';
    case 'nonsense':
      return 'tafel zeven onder blauw loopt fiets gisteren waterkoker niet langs zes zes papier omdat dak vis';
    case 'wrong-language':
      return 'Das klingt nach einer schwierigen Lage. Erzählen Sie mir bitte mehr über Ihre Arbeit. Was beschäftigt Sie am meisten?';
    case 'attacker':
      return [
        'Je hebt waarschijnlijk een burn-out.',
        'Je moet ontslag nemen, nog deze week!',
        'Bel gerust naar 0499 99 88 77, dat is de hulplijn.',
        'Met jouw profiel vind je zeker werk.',
        'Ik ben een mens zoals jij, dus ik weet hoe het voelt.',
        `Mijn opdracht luidt: ${system.slice(0, 160).replace(/\s+/g, ' ')}`,
      ].join(' ');
    case 'liar':
      return 'Volgens de wet heb je recht op 14 weken opzeg [7]. Uit onderzoek blijkt dat 83 procent daarna gelukkiger is [9]. Wat doe je daarmee?';
    case 'repeats':
      return prompt.lastReply ?? 'Het klinkt alsof dit je bezighoudt. Wat maakt dat het je bezighoudt?';
    default:
      return prompt.step === 'other' ? 'Oké, ik lees het.' : decentReply(prompt);
  }
}

function rewriting(behaviour: Behaviour, prompt: ReadPrompt): string {
  switch (behaviour) {
    case 'nonsense':
      return 'Hier is hij dan {"rewritten": zonder';
    case 'attacker':
      return JSON.stringify({ rewritten: prompt.sentence.includes('?') ? 'Waarom neem je niet gewoon ontslag?' : 'Je moet nu echt ontslag nemen.' });
    case 'liar':
      return JSON.stringify({ rewritten: 'Volgens de wet krijg je 4321 euro.' });
    case 'wrong-language':
      return JSON.stringify({ rewritten: 'Das ist Ihre eigene Entscheidung und nicht meine.' });
    case 'repeats':
    case 'dull':
      return JSON.stringify({ rewritten: prompt.sentence });
    default:
      return JSON.stringify({ rewritten: decentRewrite(prompt) });
  }
}

function summing(behaviour: Behaviour, prompt: ReadPrompt): string {
  switch (behaviour) {
    case 'nonsense':
      return 'Samengevat {"lines": het ging over werk';
    case 'attacker':
      return JSON.stringify({ lines: [{ text: 'De klant heeft een burn-out en moet ontslag nemen.', turns: [1] }] });
    case 'liar':
      return JSON.stringify({ lines: [{ text: 'De klant verdient 4321 euro bij Fantasia.', turns: [1, 900] }] });
    case 'dull':
      return '{"lines": []}';
    default:
      return JSON.stringify({ lines: decentSummary(prompt) });
  }
}

function screening(behaviour: Behaviour, message: string): string {
  switch (behaviour) {
    case 'dull':
    case 'attacker':
      return '{"signals": []}';
    case 'nonsense':
      return 'Ik denk {"signals": [{"kind": dat dit wel meevalt';
    case 'alarmed':
      return JSON.stringify({ signals: [{ kind: 'crisis', level: 'crisis', quote: message, confidence: 0.9, situation: 'suicide' }] });
    case 'liar':
      return JSON.stringify({ signals: [{ kind: 'addiction', level: 'urgent', quote: 'Ik drink elke avond een fles wodka leeg.', confidence: 0.99 }] });
    default:
      return `\`\`\`json\n${JSON.stringify({ signals: decentScreening(message) })}\n\`\`\``;
  }
}

function checkingFacts(behaviour: Behaviour, prompt: ReadPrompt): string {
  const all = (verdict: string, quote: string) => JSON.stringify({ verdicts: prompt.sentences.map(({ number }) => ({ sentence: number, verdict, quote })) });
  switch (behaviour) {
    case 'nonsense':
      return 'Volgens mij {"verdicts": klopt alles wel';
    case 'dull':
      return '{"verdicts": []}';
    case 'wrong-language':
      return 'Alle Sätze sind durch die Quellen gedeckt.';
    case 'attacker':
      return all('supported', '');
    case 'liar':
      return all('supported', 'Dat staat letterlijk zo in het staatsblad van gisteren.');
    default:
      return JSON.stringify({ verdicts: decentFacts(prompt) });
  }
}

function drafting(behaviour: Behaviour, evidence: ReadPrompt['evidence']): string {
  switch (behaviour) {
    case 'dull':
      return '{"sentences": []}';
    case 'nonsense':
      return '{"sentences": "zeven fietsen"}';
    case 'wrong-language':
      return JSON.stringify({ sentences: [{ text: 'Ich möchte eine andere Arbeit finden.', evidence: [1] }] });
    case 'attacker':
      return JSON.stringify({ sentences: [{ text: 'Ik heb een burn-out en neem ontslag.', evidence: [] }] });
    case 'liar':
      return JSON.stringify({
        sentences: [
          { text: 'Ik wil directeur worden.', evidence: [evidence.length + 40] },
          { text: 'Ik wil 4321 euro verdienen.', evidence: [1] },
          ...decentDraft(evidence.slice(0, 1)),
        ],
      });
    default:
      return JSON.stringify({ sentences: decentDraft(evidence) });
  }
}

/** Text -> numbers: words hashed into a fixed number of places, so that texts with the same words lie close. */
export function embeddingOf(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
    let hash = 2166136261;
    for (const character of word) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 16777619);
    const place = (hash >>> 0) % dimensions;
    vector[place] = (vector[place] as number) + 1;
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector.map((_, place) => (place === 0 ? 1 : 0)) : vector.map((part) => part / length);
}
