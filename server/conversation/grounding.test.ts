import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGrounding, type Source } from './grounding.ts';

const leave: Source = {
  title: 'Verlof om te leren',
  heading: 'Hoeveel uur krijg ik?',
  text: 'In 2023 was het hoogstens 125 uur per schooljaar voor wie voltijds werkt. Uitzendkrachten kunnen het ook gebruiken. Je aanvraag gaat via de RVA.',
  checkedAt: '2026-11-26',
  validTo: null,
};
const other: Source = {
  title: 'De arbeidsarts',
  heading: 'Wie is dat?',
  text: 'De arbeidsarts vervangt je huisarts niet. Alleen met jouw akkoord krijgt je werkgever een brief.',
};
const own = 'ik ben 58 en werk al twaalf jaar in de logistiek, ik slaap slecht';
const check = (sentence: string, sources: readonly Source[] = [leave, other], language: 'nl' | 'fr' | 'en' = 'nl') =>
  checkGrounding(sentence, sources, own, language);

describe('a sentence that states a fact leaves only when its source carries it', () => {
  it.each([
    'Voor wie voltijds werkt, was het in 2023 hoogstens 125 uur per schooljaar [1].',
    'Ook uitzendkrachten kunnen het gebruiken [1].',
    'De arbeidsarts vervangt je huisarts niet [2].',
    'De arbeidsarts vervangt je huisarts niet.',
  ])('carried: %s', (sentence) => expect(check(sentence)).toEqual({ ok: true }));

  it.each([
    ['number', 'In 2023 was het hoogstens 152 uur per schooljaar voor wie voltijds werkt [1].'],
    ['number', 'In 2023 was het hoogstens 125 dagen per schooljaar voor wie voltijds werkt [1].'],
    ['name', 'Je aanvraag gaat via de VDAB [1].'],
    ['denial', 'Uitzendkrachten kunnen het niet gebruiken [1].'],
    ['opposite', 'In 2023 was het minstens 125 uur per schooljaar voor wie voltijds werkt [1].'],
    ['condition', 'Je werkgever krijgt een brief [2].'],
    ['words', 'Je loon loopt gewoon door tijdens dat verlof [1].'],
    ['no-source', 'Het verlof bestaat nog altijd [3].'],
  ])('%s: %s', (rule, sentence) => expect(check(sentence)).toEqual({ ok: false, rule }));

  it('is not carried by another passage than the one it cites', () => {
    expect(check('De arbeidsarts vervangt je huisarts niet [1].').ok).toBe(false);
  });

  it('is held back without a source, when it claims a rule or an amount', () => {
    expect(check('Je hebt recht op 40 euro.', []).ok).toBe(false);
    expect(check('Wie deeltijds werkt, krijgt de helft van die 125 uur.').ok).toBe(false);
  });

  it.each(['Je bent 58 en je werkt al twaalf jaar in de logistiek.', 'Dat weegt op je.', 'Wat deed je toen precies?', 'Je slaapt slecht, schrijf je.'])(
    'what the client told, and what claims nothing, needs none: %s',
    (sentence) => expect(check(sentence)).toEqual({ ok: true }),
  );

  it('holds the figures of other languages against the passage that is cited', () => {
    expect(check('In 2023 it was at most 125 hours per school year [1].', undefined, 'en').ok).toBe(true);
    expect(check('In 2023 it was at most 152 hours per school year [1].', undefined, 'en').ok).toBe(false);
    expect(check('En 2023, c’était 125 heures [2].', undefined, 'fr').ok).toBe(false);
  });

  it.each(['', '[1]', '   ', '[1] [2] [99]', '😬', '%'.repeat(500), `${'a '.repeat(5000)}[1]`])('takes odd input without an error (%#)', (sentence) => {
    expect(() => check(sentence)).not.toThrow();
  });

  it('lets nothing through that the cases of the eval call unsupported, and most of what they call supported', () => {
    type Case = { question: string; passage: Source; nearMiss: Source; supported: string[]; contradicted: string[]; unsupported: string[] };
    const cases = readFileSync(join(import.meta.dirname, '../../evals/grounding/cases.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Case);
    expect(cases.length).toBeGreaterThanOrEqual(60);
    const left = (of: (one: Case) => string[]) =>
      cases.flatMap((one) => of(one).filter((sentence) => checkGrounding(sentence, [one.passage, one.nearMiss], one.question).ok));
    expect(left(({ contradicted, unsupported }) => [...contradicted, ...unsupported])).toEqual([]);
    const supported = cases.flatMap((one) => one.supported).length;
    expect(left(({ supported }) => supported).length / supported).toBeGreaterThan(0.85);
  });
});
