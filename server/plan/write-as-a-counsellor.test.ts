// What a counsellor would strike out of a draft: what is no goal, another's opinion as if it were the client's, half a thought, a thing done
// by now, the same twice, the wrong day.
import { describe, expect, test } from 'vitest';
import { sayPlainly } from './plain-language.ts';
import { readItem } from './plan-items.ts';
import { type SectionName, sectionNames } from './section.ts';
import { sourcesOfSession } from './session-source.ts';
import type { Source } from './source-store.ts';
import { writeFromEvidence, writeWholeFromEvidence } from './write-from-evidence.ts';

const said = (...messages: string[]): Source[] => messages.map((text, i) => ({ kind: 'message', id: `m${i}`, text }));
const sectionsOf = (sources: Source[], part: string): SectionName[] =>
  sectionNames.filter((name) => writeFromEvidence(name, sources).sentences.some(({ text }) => text.includes(part)));
const isIn = (sources: Source[], part: string): SectionName | null => sectionsOf(sources, part)[0] ?? null;

describe('a goal is the client’s own wish to do or to be something', () => {
  test.each(['Ik hoop dat ik deze vragen goed beantwoord.', 'Ik zou soms willen dat iemand mij eens bedankt.', 'Ik zou dan ook de planning mogen maken.'])(
    '"%s" is none',
    (text) => {
      expect(writeFromEvidence('goals', said(text))).toEqual({ sentences: [], items: [] });
    },
  );
  test('looking for somebody who helps is a need for support', () => {
    expect(isIn(said('Ik zou graag iemand willen die mee naar mijn boekhouding kijkt.'), 'boekhouding')).toBe('supportNeeds');
  });
  test('what one could ask is looked into, not decided', () => {
    expect(isIn(said('Ik zou kunnen vragen of ik een week mag meedraaien in de bakkerij.'), 'bakkerij')).toBe('workExploration');
  });
  test('a wish stays a goal', () => expect(isIn(said('Ik wil weer voltijds gaan werken na de bevalling.'), 'bevalling')).not.toBeNull());
});

describe('what another thinks is not the client’s', () => {
  test('what one must learn, says another: no learning of this plan', () => {
    expect(isIn(said('Mijn ploegbaas zegt dat ik mij moet leren inhouden.'), 'inhouden')).not.toBe('learning');
  });
  test('what one should do, says another: no quality', () => {
    expect(isIn(said('Mijn vrouw vindt dat ik gewoon ander werk moet aannemen.'), 'aannemen')).not.toBe('qualities');
  });
  test('what others see in one is', () => expect(isIn(said('Mijn collega’s zeggen dat ik goed kan luisteren.'), 'luisteren')).toBe('qualities'));
});

describe('half a thought does not stand alone', () => {
  test.each([
    'Ik weet niet of dat mijn probleem wel oplost.',
    'Ik leg het vast.',
    'wanneer ik late shift heb',
    'Som eens op wat ik gekozen heb.',
    'Ik ben die mevrouw van vorige keer.',
  ])('"%s"', (text) => expect(sectionNames.flatMap((name) => writeFromEvidence(name, said(text)).sentences)).toEqual([]));
  test('with what it leans on it does', () => {
    const sources = said('Ik denk er soms aan om van dienst te veranderen. Ik weet niet of dat veel oplost.');
    expect(isIn(sources, 'Ik weet niet of dat veel oplost.')).not.toBeNull();
    expect(isIn(sources, 'van dienst te veranderen. Ik weet niet')).not.toBeNull();
  });
});

describe('the right home', () => {
  test.each<[string, string, SectionName]>([
    ['Ik heb in maart een cursus EHBO gegeven aan dertig vrijwilligers.', 'EHBO', 'qualities'],
    ['Ik heb nog nooit met Excel gewerkt.', 'Excel', 'barriers'],
    ['Ik kan die nachten niet meer combineren met de kleine.', 'nachten', 'careerControl'],
  ])('"%s"', (text, part, section) => expect(isIn(said(text), part)).toBe(section));
  test('nights awake are no shift', () => expect(isIn(said('Ik had er twee nachten aan geschreven en het was klaar.'), 'nachten')).not.toBe('careerControl'));
  test('the start of a story is no action', () => expect(isIn(said('Ik zal beginnen bij mijn eerste job.'), 'eerste job')).not.toBe('actions'));
});

describe('an action', () => {
  test('that was done by now is no action any more', () => {
    const sources = said('Ik ga de dienst opleidingen vragen wat de avondcursus kost.', 'Ik heb de dienst opleidingen gevraagd: de avondcursus kost 180 euro.');
    expect(writeFromEvidence('actions', sources).items).toEqual([]);
    expect(writeFromEvidence('actions', said('Ik ga mijn tante bellen over haar winkel.', 'Ik heb haar daarnet gebeld.')).items).toEqual([]);
  });
  test('that was not done yet, stays', () => {
    const sources = said(
      'Ik ga de dienst opleidingen vragen wat de avondcursus kost.',
      'Ik heb de dienst opleidingen nog niet gevraagd wat de avondcursus kost.',
    );
    expect(writeFromEvidence('actions', sources).items).toHaveLength(1);
  });
  test('has the day of the asking, not of what is asked', () => {
    expect(readItem('Ik ga dinsdag aan HR vragen of ik volgend jaar minder kan werken.', 'x', '2026-11-27')).toMatchObject({
      when: 'dinsdag',
      dueOn: '2026-12-01',
    });
    expect(readItem('Ik vraag of ik in maart kan starten.', 'x', '2026-11-27')).not.toHaveProperty('when');
  });
  test('of a session has its own words, and its own day', () => {
    const record = { id: 's', record: '', actions: [{ text: 'het CVO opbellen', when: 'voor eind maart', dueOn: null }], heldOn: '2026-11-27', heldAt: 1 };
    const { sentences, items } = writeWholeFromEvidence(sourcesOfSession(record)).actions;
    expect(sentences.map(({ text }) => text)).toEqual(['In het gesprek van 27 november spraken we af: het CVO opbellen.']);
    expect(items).toEqual([{ text: 'Het CVO opbellen.', when: 'voor eind maart', dueOn: '2027-03-31' }]);
  });
  test('of a session takes the place of the same one without its thing', () => {
    const record = { id: 's', record: '', actions: [{ text: 'het onthaal van de academie mailen' }], heldOn: '2026-11-27', heldAt: 10 };
    const sources = [...said('Ik zal het eens vragen aan de academie.').map((one) => ({ ...one, saidAt: 1 })), ...sourcesOfSession(record)];
    expect(writeFromEvidence('actions', sources).items.map(({ text }) => text)).toEqual(['Het onthaal van de academie mailen.']);
  });
});

test('what an exercise or an insight says in more words is not told again', () => {
  const sources: Source[] = [
    { kind: 'exercise', id: 'e', text: 'Tijd voor mijn gezin komt op één, loon op twee.', section: 'motives' },
    ...said('Tijd voor mijn gezin komt dan op één, denk ik.'),
  ];
  expect(sectionNames.flatMap((name) => writeFromEvidence(name, sources).sentences.map(({ text }) => text))).toEqual([
    'Tijd voor mijn gezin komt op één, loon op twee.',
  ]);
});

test('in simpler words the year stays with its list', () => {
  expect(sayPlainly('Lasser staat op de VDAB-lijst van knelpuntberoepen van 2026.').text).toBe(
    'Lasser staat op de VDAB-lijst van 2026 met beroepen waarvoor bedrijven te weinig mensen vinden.',
  );
});
