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

  describe('and with what bounds it there', () => {
    const of = (text: string, more: Partial<Source> = {}): Source[] => [{ title: 'Een regel', heading: 'Hoe zit het?', text, ...more }];
    it.each([
      ['condition', 'Als je btw aanrekent, laat je dat nummer activeren.', 'Je laat dat nummer activeren [1].'],
      ['condition', 'Wie geen mailadres heeft, krijgt een brief.', 'Je krijgt een brief [1].'],
      ['condition', 'Ben je minstens 45 en werk je er een jaar, dan geldt de bijzondere regeling.', 'De bijzondere regeling geldt voor je [1].'],
      ['condition', 'Bij structureel telewerk zorgt de werkgever voor het materiaal.', 'De werkgever zorgt voor het materiaal [1].'],
      ['condition', 'Een begeleider praat als jij dat wil met een werkgever.', 'Een begeleider praat met een werkgever [1].'],
      ['condition', 'Het is verlof om te zorgen voor een familielid dat ernstig ziek is.', 'Het is verlof om te zorgen voor een familielid [1].'],
      ['strength', 'Het duurt meestal drie maanden tot het bewijs.', 'Het duurt drie maanden tot het bewijs [1].'],
      ['strength', 'In bijna elke sector staan minimumlonen per functie.', 'In elke sector staan minimumlonen per functie [1].'],
      ['strength', 'Volgens een persoverzicht blijft de prijs van het traject gelijk.', 'De prijs van het traject blijft gelijk [1].'],
      ['strength', 'Het krediet is aangekondigd voor werkenden.', 'Het krediet is er voor werkenden [1].'],
      ['denial', 'De lijst zegt dat er veel vraag is, niet dat jij die job krijgt.', 'De lijst zegt dat jij die job krijgt [1].'],
      ['denial', 'We vonden nergens dat Edenred iets krijgt over je gesprekken.', 'Edenred krijgt iets over je gesprekken [1].'],
      ['number', 'Het inschrijvingsgeld was rond 2021 38 euro.', 'Het inschrijvingsgeld was rond 2026 38 euro [1].'],
    ])('%s: "%s" does not carry "%s"', (rule, text, sentence) => {
      expect(check(sentence, of(text, { checkedAt: '2026-11-26' }))).toEqual({ ok: false, rule });
    });

    it.each([
      ['Als je btw aanrekent, laat je dat nummer activeren.', 'Als je btw aanrekent, laat je het nummer activeren [1].'],
      ['Wie zelfstandige of werkloos is, kan geen flexi-job doen.', 'Wie werkloos is, kan geen flexi-job doen [1].'],
      ['Het is 125 uur voor wie voltijds werkt, en minder voor wie deeltijds werkt.', 'Voor wie voltijds werkt, is het 125 uur [1].'],
      ['Het duurt meestal drie maanden tot het bewijs.', 'Vaak duurt het drie maanden tot het bewijs [1].'],
      ['Niet nagekeken: het aantal voor dit schooljaar.', 'Het aantal voor dit schooljaar is niet nagekeken [1].'],
      ['Bel gratis 0800 12 800, of vul het formulier in.', 'Je belt gratis 0800 12 800, of je vult het formulier in [1].'],
    ])('"%s" carries "%s"', (text, sentence) => expect(check(sentence, of(text))).toEqual({ ok: true }));

    it('tells of another place only with its name, unless the client named it', () => {
      const there = of('Een opleiding in een bedrijf duurt 4 tot 26 weken.', { title: 'Leren in een bedrijf in Wallonië' });
      expect(check('Een opleiding in een bedrijf duurt 4 tot 26 weken [1].', there)).toEqual({ ok: false, rule: 'scope' });
      expect(check('In Wallonië duurt een opleiding in een bedrijf 4 tot 26 weken [1].', there)).toEqual({ ok: true });
      expect(checkGrounding('Een opleiding in een bedrijf duurt 4 tot 26 weken [1].', there, 'ik woon in Wallonië')).toEqual({ ok: true });
    });

    it('tells of what has ended only as past', () => {
      const ended = of('Er stonden 241 beroepen op de lijst van VDAB.', { validTo: '2025-01-31' });
      const on = (sentence: string, today: string) => checkGrounding(sentence, ended, own, 'nl', { today });
      expect(on('Er staan 241 beroepen op de lijst van VDAB [1].', '2026-11-26')).toEqual({ ok: false, rule: 'scope' });
      expect(on('Er stonden toen 241 beroepen op de lijst van VDAB [1].', '2026-11-26')).toEqual({ ok: true });
      expect(on('Er staan 241 beroepen op de lijst van VDAB [1].', '2024-06-01')).toEqual({ ok: true });
    });
  });

  describe('and without a marker, in a reply that informs, only plain talk', () => {
    const told = (sentence: string) => checkGrounding(sentence, [leave, other], own, 'nl', { informs: true });
    it.each([
      'Je wil weten binnen welke tijd je betaalt.',
      'Je twijfelt of je verlof kan krijgen.',
      'Dat is een hele stap.',
      'Ik heb het opgezocht.',
      'Heb je daar al met de VDAB over gepraat?',
      'Waar wil je je diploma voor gebruiken?',
    ])('leaves: %s', (sentence) => expect(told(sentence)).toEqual({ ok: true }));
    it.each([
      'Studentenjobs van voor je achttiende tellen dubbel.',
      'Je loon loopt dan gewoon door.',
      'In de praktijk krijgen weinig mensen een boete.',
      'Je vraagt het aan bij Actiris.',
      'Wist je dat je altijd recht hebt op verlof?',
      'De meeste centra werken samen met scholen in de buurt.',
    ])('stays: %s', (sentence) => expect(told(sentence).ok).toBe(false));
  });

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
