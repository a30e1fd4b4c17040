import { describe, expect, test } from 'vitest';
import type { FactVerdict } from './check-facts.ts';
import type { Passage, Situation } from './move.ts';
import { makeSentenceGate } from './sentence-gate.ts';

const passage = (id: string, heading: string, text: string, more: Partial<Passage> = {}): Passage => ({
  id,
  documentId: `d-${id}`,
  title: 'Verlof om te leren',
  heading,
  text,
  url: null,
  checkedAt: '2026-11-26',
  validTo: null,
  ...more,
});
const hours = passage(
  'p1',
  'Hoeveel uur verlof krijg ik?',
  'In 2023 was het hoogstens 125 uur per schooljaar voor wie voltijds werkt. Uitzendkrachten kunnen het ook gebruiken.',
);
const ended = passage('p2', 'Hoeveel uur verlof kreeg ik?', 'Je kreeg toen 150 uur verlof per schooljaar.', { validTo: '2020-08-31' });
const base: Situation = {
  stage: 'deepening',
  language: 'nl',
  text: 'Hoeveel uur verlof krijg ik?',
  past: [],
  findings: [],
  counsellorName: 'Els',
  clientName: 'Noor',
  hoursLeft: null,
  careerQuestion: null,
  insights: [],
  actions: [],
};
const right = 'Voor wie voltijds werkt, was het in 2023 hoogstens 125 uur per schooljaar [1].';
const wrong = 'In 2023 was het hoogstens 152 uur per schooljaar [1].';
const workers = 'Ook uitzendkrachten kunnen het gebruiken [1].';

type Line = string | readonly [string, FactVerdict];
/** What leaves of a reply of these sentences, with the verdict of a model where it was asked. */
function say(lines: readonly Line[], { situation = {}, passages = [hours] }: { situation?: Partial<Situation>; passages?: Passage[] } = {}) {
  const gate = makeSentenceGate({ ...base, ...situation }, passages, { informs: true, query: base.text, today: '2026-11-26' });
  const parts = lines.flatMap((line) => {
    const [sentence, verdict] = typeof line === 'string' ? [line, null] : line;
    return gate.passHeld(gate.hold(sentence), verdict, (same) => same);
  });
  if (gate.sent > 0) parts.push(...gate.askInstead((same) => same));
  return { text: parts.join(''), guarded: gate.guarded };
}

describe('a fact leaves only when neither check is against it', () => {
  test.each([
    ['no model asked', [right], right, []],
    ['the model agrees', [[right, 'supported']], right, []],
    ['the model gives no verdict, and nobody acts on it', [right, [workers, 'unknown']], `${right} ${workers}`, []],
  ] as const)('%s: it does', (_, lines, text, guarded) => expect(say(lines)).toEqual({ text, guarded }));

  test('the model is against it: it does not, and is counted', () => {
    expect(say([[right, 'unsupported'], workers, 'Welke opleiding heb je in je hoofd?'])).toMatchObject({
      guarded: ['grounding:not-entailed', 'grounding:left-hanging'],
    });
  });

  test('the model is for it and the embedded check is not: it does not', () => {
    const { text, guarded } = say(['Je wil weten hoeveel uur je krijgt.', [wrong, 'supported']]);
    expect(text).not.toContain('152');
    expect(guarded).toContain('grounding:number');
  });

  test('no verdict on money, rights, dates or health: the source is pointed at, or speaks itself', () => {
    const other = passage('p3', 'Wie betaalt mij in die uren?', 'Je loon loopt door tot 3.714 euro bruto per maand.');
    const { text, guarded } = say([['Je loon loopt door tot 3.714 euro bruto [1].', 'unknown']], { passages: [other] });
    expect(text).toMatch(/^Hoe dat precies zit, lees je in de bron zelf \[1\]\./);
    expect(guarded).toContain('grounding:no-verdict');
    expect(say([[right, 'unknown']]).text).toMatch(/^In 2023 was het hoogstens 125 uur per schooljaar voor wie voltijds werkt \[1\]\./);
  });

  test('word for word from its source: no verdict is needed', () => {
    const quoted = 'In 2023 was het hoogstens 125 uur per schooljaar voor wie voltijds werkt [1].';
    expect(say([[quoted, 'unknown']])).toEqual({ text: quoted, guarded: [] });
  });
});

describe('in French and English a fact leaves with a verdict, else the Dutch source is quoted', () => {
  const english = 'In 2023 it was at most 125 hours per school year for those who work full time [1].';
  test.each([
    ['supported', english],
    ['unknown', 'It says, in Dutch: "In 2023 was het hoogstens 125 uur per schooljaar voor wie voltijds werkt" [1].'],
  ] as const)('%s', (verdict, text) => {
    expect(say([[english, verdict], 'Which course do you have in mind?'], { situation: { language: 'en' } }).text).toBe(
      `${text} Which course do you have in mind?`,
    );
  });
  test('also where no model checks', () => {
    expect(say(['En 2023, c’était au maximum 125 heures [1].'], { situation: { language: 'fr' } }).text).toMatch(/^La source dit, en néerlandais/);
  });
});

describe('what is left out leaves no hole', () => {
  test.each([
    ['Maar', ['Maar uitzendkrachten kunnen het ook gebruiken [1].'], 'Uitzendkrachten kunnen het ook gebruiken [1].'],
    ['a fact that follows from one that is gone', [wrong, 'Daarom kan je 125 uur opnemen.', 'Wat wil je leren?'], 'Wat wil je leren?'],
    ['a fact that points at one that is gone', [right, wrong, 'Dat is een hele hoop.', 'Wat wil je leren?'], `${right} Wat wil je leren?`],
    ['a fact after a fact that stayed', [right, 'Dat is een hele hoop.', 'Wat wil je leren?'], `${right} Dat is een hele hoop. Wat wil je leren?`],
  ])('%s', (_, lines, text) => expect(say(lines).text).toBe(text));

  test('where no fact could be said, the source speaks before the question', () => {
    expect(say(['Je wil weten hoeveel uur je krijgt.', wrong, 'Welke opleiding heb je in je hoofd?']).text).toBe(
      'Je wil weten hoeveel uur je krijgt. In 2023 was het hoogstens 125 uur per schooljaar voor wie voltijds werkt [1]. Welke opleiding heb je in je hoofd?',
    );
  });

  test.each([
    ['asks back', ['Wat doe je daarmee?'], /^In 2023 was het hoogstens 125 uur .* \[1\]\. Wat doe je daarmee\?$/u],
    ['says that it does not know', ['Dat weet ik niet zeker.', 'Wil je het aan Els vragen?'], /^Dat weet ik niet zeker\. Wil je het aan Els vragen\?$/u],
  ])('a model that %s does not pass over a question of fact', (_, lines, text) => expect(say(lines).text).toMatch(text));

  test('where the source does not answer either, that is said; a question about what is gone makes way', () => {
    const other = passage('p4', 'Wie is de arbeidsarts?', 'De arbeidsarts vervangt je huisarts niet.');
    expect(say(['Je wil weten hoeveel uur je krijgt.', wrong, 'Wat betekent dat voor jou?'], { passages: [other] }).text).toBe(
      'Je wil weten hoeveel uur je krijgt. Wat je vraagt, vind ik niet zeker genoeg terug in mijn bronnen. Wil je dat stuk aan Els vragen?',
    );
  });

  test('where nothing could be said, nothing is: the embedded voice words the move', () => {
    expect(say([wrong]).text).toBe('');
  });

  test('a reply that stands without it needs no excuse, one of a single fact does', () => {
    expect(say([right, wrong, workers]).text).toBe(`${right} Niet alles wat je vraagt, vind ik terug in mijn bronnen. Wil je dat stuk aan Els vragen?`);
    expect(say([right, 'Uitzendkrachten kunnen het ook gebruiken [1].', wrong]).text).toBe(`${right} Uitzendkrachten kunnen het ook gebruiken [1].`);
  });
});

test('what no longer holds is told with until when it did', () => {
  const { text } = say(['Je kreeg toen 150 uur verlof per schooljaar [1].', 'Wat wil je leren?'], { passages: [ended] });
  expect(text).toBe(
    'Je kreeg toen 150 uur verlof per schooljaar [1]. Let op: dit gold tot 31 augustus 2020 en is nagekeken op 26 november 2026, dus het kan nu anders zijn. Wat wil je leren?',
  );
});
