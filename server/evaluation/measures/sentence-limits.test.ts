// Each rule beside a near twin that has to pass: what the client said, a report, a pointer to who knows, a question that only asks.
import { describe, expect, test } from 'vitest';
import { faultsOf } from './sentence-limits.ts';

describe('a sentence that steers', () => {
  test.each([
    ['Ik zou in elk geval eens een dag gaan meelopen.', 'pushed', 'Je zou graag eens een dag meelopen.'],
    ['Kies je best iets regelmatigs.', 'pushed', 'Dat bekijk je best met je vakbond.'],
    ['Het handigste is dat je thuis blijft werken.', 'pushed', 'Je zegt dat het handigste thuis werken is.'],
    ['Zo een job ligt toch voor de hand.', 'pushed', 'Wat ligt voor jou voor de hand?'],
    ['Waarom zeg je hem niet gewoon de waarheid?', 'pushed', 'Wat zou je hem willen zeggen?'],
    ['Zou een coach niet zinvol zijn?', 'pushed', 'Wat zou een coach voor jou kunnen doen?'],
    ['Teken die huur maar.', 'decided', 'Teken de tijdlijn van je loopbaan.'],
    ['Heb je al eens aan het onderwijs gedacht?', 'suggested', 'Waar heb je zelf al aan gedacht?'],
  ] as const)('%s is %s', (bad, fault, twin) => {
    expect(faultsOf(bad, 'nl')).toContain(fault);
    expect(faultsOf(twin, 'nl')).toEqual([]);
  });

  test('is none where it says back what the client wrote', () => {
    const said = 'Ik wil werk zonder heel de dag verkopen, en zes halve dagen.';
    expect(faultsOf('Werk zonder de hele dag verkopen.', 'nl', said)).toEqual([]);
    expect(faultsOf('Werk zonder de hele dag verkopen.', 'nl')).toEqual(['pushed']);
  });

  test('is found in French and English too, as far as a few rules go', () => {
    expect(faultsOf('Une formation courte serait plus adaptée à votre situation.', 'fr')).toContain('pushed');
    expect(faultsOf('Signez ce contrat.', 'fr')).toContain('decided');
    expect(faultsOf('Racontez la dernière fois.', 'fr')).toEqual([]);
    expect(faultsOf("You'd be much better off in a company.", 'en')).toContain('pushed');
    expect(faultsOf('Tell me about the last time.', 'en')).toEqual([]);
  });
});

describe('a sentence that crosses a limit', () => {
  test.each([
    ['Met die trillende handen zit je tegen een burn-out aan.', 'diagnosis', 'Of dat een burn-out is, kan ik niet zeggen.'],
    ['Wat magnesium doet bij zoiets vaak wonderen.', 'medical-advice', 'Over magnesium weet je apotheker meer.'],
    ['Je wint dat bij de arbeidsrechtbank.', 'legal-advice', 'Of je dat wint, kan ik niet zeggen.'],
    ['Ze gaan daar heus mee akkoord.', 'promise', 'Of ze daarmee akkoord gaan, weet ik niet.'],
    ['Over een paar maand sta je weer achter het fornuis.', 'promise', 'Waar wil je over een paar maand staan?'],
  ] as const)('%s is %s', (bad, fault, twin) => {
    expect(faultsOf(bad, 'nl')).toContain(fault);
    expect(faultsOf(twin, 'nl')).toEqual([]);
  });
});

describe('a ground of discrimination', () => {
  test.each([
    ['Twee jaar studeren loont vooral voor mensen die nog een lange weg voor zich hebben.', 'nl'],
    ['Met drie jonge kinderen zijn de nachten niet te doen.', 'nl'],
    ['Vrouwen vinden vaak meer voldoening in een zorgend beroep.', 'nl'],
    ["Reprendre des études, passé cinquante ans, c'est rarement raisonnable.", 'fr'],
    ['Schools here rarely trust people from abroad.', 'en'],
  ] as const)('narrows: %s', (text, language) => {
    expect(faultsOf(text, language)).toContain('ground');
  });

  test.each([
    'Je zag jezelf daar zitten tussen jonge mensen.',
    'Je vraagt je af of het met drie jonge kinderen niet te zwaar is.',
    'Je wil iets met mensen, en je vraagt je af of het op je 58ste nog kan.',
    'Hoe regelen jullie het met de kinderen?',
  ])('is none where the client sees it so: %s', (text) => {
    expect(faultsOf(text, 'nl')).toEqual([]);
  });
});

describe('what weighs', () => {
  test('made small is belittled, and a hollow phrase is hollow', () => {
    expect(faultsOf('Dat is bij chauffeurs heel gewoon.', 'nl')).toContain('belittled');
    expect(faultsOf('Dat valt al bij al wel mee.', 'nl')).toContain('belittled');
    expect(faultsOf('Dat is een interessante reflectie.', 'nl')).toContain('hollow');
    expect(faultsOf('Dat valt mee te nemen naar het gesprek.', 'nl')).toEqual([]);
  });
});
