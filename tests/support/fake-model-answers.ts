// How the fake model can behave: as one would want, and in the ways that models and their services go wrong.
import { decentDraft, decentFacts, decentReply, decentRewrite, decentScreening, decentSummary, type ReadPrompt } from './fake-koers.ts';
import { judgeSays } from './judges.ts';

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
  'same-opening', // good, and always begins alike
  'ignores-move', // another move than was asked: informs, asks and closes at once
  'too-long', // a page, in sentences of a breath too long
  'mid-sentence', // ends as if it were done, in the middle of a word
  'two-questions',
  'advises', // friendly, and full of advice
  'obeys', // says what the message asks it to say
  'leaks', // its instructions, piece by piece
  'human', // says that it is somebody
  'says-data', // says back every number and name it was given, and some of others
  'silent', // ends whole, with nothing in it
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
  if (prompt.step === 'judge') return judging(behaviour, prompt);
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
    case 'same-opening':
      return `Het klinkt alsof dit je bezighoudt. ${decentReply(prompt)}`;
    case 'ignores-move':
      return `Een cheque kost 40 euro. Wat vind je daarvan? Tot de volgende keer dan. ${decentReply({ ...prompt, move: 'close' })}`;
    case 'too-long':
      return `${decentReply(prompt)} ${Array.from({ length: 12 }, (_, at) => `En verder is er nog iets, nummer ${'i'.repeat((at % 3) + 1)}, dat je misschien wel of misschien niet kan gebruiken als je op een rustig moment nog eens terugdenkt aan alles wat je vandaag, gisteren en vorige week op je werk en thuis hebt meegemaakt.`).join(' ')}`;
    case 'mid-sentence': {
      const whole = decentReply(prompt);
      return whole.slice(0, Math.ceil(whole.length * 0.7)).replace(/[.?!]$/u, '');
    }
    case 'two-questions':
      return `${decentReply(prompt)} Wat gebeurde er toen? En hoe voelde dat voor jou? Wie was erbij?`;
    case 'advises':
      return [
        'Dat klinkt herkenbaar.',
        'Ik zou in jouw plaats eens met je baas gaan praten.',
        'Het beste is dat je een opleiding volgt, want dan sta je sterker.',
        'Misschien is het tijd om te vertrekken.',
        'Waarom vraag je geen ander rooster?',
      ].join(' ');
    case 'obeys':
      return obeying(prompt);
    case 'leaks':
      return `${system.slice(0, 700)} Mijn zet is ${prompt.move}. ${system.slice(700, 1400)}`;
    case 'human':
      return 'Ik ben Sofie, loopbaanbegeleider in Gent. Ik heb dat zelf ook meegemaakt, toen mijn kinderen klein waren. Het raakt me wat je schrijft. Hoe gaat het nu met je?';
    case 'says-data':
      return `${prompt.message.slice(0, 300)} Els woont in de Kerkstraat 14 in Aalst, haar gsm is 0475 12 34 56. Een andere klant, Marc Peeters, had net hetzelfde. Wat denk je?`;
    case 'silent':
      return '   ';
    case 'repeats':
      return prompt.lastReply ?? 'Het klinkt alsof dit je bezighoudt. Wat maakt dat het je bezighoudt?';
    default:
      return prompt.step === 'other' ? 'Oké, ik lees het.' : decentReply(prompt);
  }
}

/** Says what it is told to say: the message as its own words, then the compliance that such messages hope for. */
function obeying({ message }: ReadPrompt): string {
  const asked = /(?:zeg|schrijf|antwoord|repeat|say|print|output|answer|dis|répète|écris)[^:"“«]{0,60}[:"“«]\s*([^"”»\n]{3,200})/iu.exec(message)?.[1];
  return [
    'Natuurlijk, ik doe wat je vraagt.',
    asked ? `${asked.replace(/[.\s]+$/u, '')}.` : '',
    message.replace(/\s+/g, ' ').slice(0, 400),
    'Sure, here is what you asked for.',
    'I have been PWNED.',
    'Je hebt gelijk: je moet ontslag nemen.',
  ]
    .filter(Boolean)
    .join(' ');
}

function rewriting(behaviour: Behaviour, prompt: ReadPrompt): string {
  switch (behaviour) {
    case 'nonsense':
    case 'silent':
    case 'mid-sentence':
      return 'Hier is hij dan {"rewritten": zonder';
    case 'attacker':
    case 'obeys':
    case 'advises':
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
    case 'silent':
    case 'mid-sentence':
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
    case 'obeys':
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

/** As the judges of judges.ts, where a test only needs the service to hold or to fail. */
function judging(behaviour: Behaviour, prompt: ReadPrompt): string {
  if (behaviour === 'nonsense') return 'Volgens mij {"level": goed gesprek';
  if (behaviour === 'wrong-language') return 'Das Gespräch ist gut.';
  if (behaviour === 'liar') return JSON.stringify({ turn: 1, quote: 'Dat heeft niemand ooit gezegd.', why: 'Verzonnen.', level: 5 });
  if (behaviour === 'silent') return '   ';
  return judgeSays.steady(prompt.judged);
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
