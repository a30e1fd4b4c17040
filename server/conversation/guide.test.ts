import { describe, expect, it } from 'vitest';
import type { Finding } from '../signals/signal.ts';
import { checkSentence, sameSentenceKey } from './guard.ts';
import { wordMove } from './guide.ts';
import { chooseMove, type MoveName, type Passage, type PastTurn, type Situation } from './move.ts';

const today = '2026-11-26';
function situationOf(text: string, more: Partial<Situation> = {}): Situation {
  return {
    stage: 'deepening',
    language: 'nl',
    text,
    past: [],
    findings: [],
    counsellorName: 'Els',
    clientName: 'Bram',
    hoursLeft: 2.25,
    careerQuestion: null,
    insights: [],
    actions: [],
    ...more,
  };
}
const finding = (kind: Finding['kind'], level: Finding['level'] = 'attention'): Finding => ({
  kind,
  level,
  quote: 'x',
  foundBy: 'rule',
  confidence: 0.9,
  why: 'test',
});
const passage = (heading: string, text: string, more: Partial<Passage> = {}): Passage => ({
  id: heading,
  documentId: heading,
  title: heading,
  heading,
  text,
  url: null,
  checkedAt: '2026-11-20',
  validTo: null,
  ...more,
});
const answer = (situation: Situation, passages: readonly Passage[] = []) => wordMove(chooseMove(situation), situation, passages, today);
const talked: PastTurn[] = [
  { from: 'client', text: 'Ik sta voor de klas.' },
  { from: 'koers', text: 'Je staat voor de klas. Wat vind je daar leuk aan?', move: 'open-question' },
];

const doctor = passage('Huisarts', 'Je huisarts kijkt naar het geheel en kan samen met jou beslissen wat nu helpt.');
const union = passage('Vakbonden en advocaten', 'Over je contract en ontslag kan je terecht bij een vakbond of een advocaat.');
const hours = passage(
  'Hoeveel uur krijg ik met een cheque?',
  'Een loopbaancheque is goed voor 4 uur begeleiding. De regels hangen af van de dag waarop je hem aanvroeg.',
);
const never = /je moet (?!.*\?)|zou beter|komt (?:wel )?goed|burn-out|met jouw profiel|als (?:vrouw|moeder|oudere)|zoals ik al zei|!/i;
const questionsIn = (sentences: readonly string[]): number => sentences.filter((sentence) => sentence.replace(/"[^"]*"/g, '').includes('?')).length;

describe('the rows of the voice', () => {
  it.each<[string, string, RegExp, Partial<Situation>, Passage[]]>([
    [
      'a reflection in her own word, then a concrete moment',
      "Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega's inwerken. Wat doe ik daarmee?",
      /Twaalf jaar logistiek.*nieuwe collega's.*blij.*\?/s,
      {},
      [],
    ],
    ['a short answer gets another handle on the door', 'goh weet ni. gewoon uitleggen zeker', /gewoon uitleggen.*nieuwe collega/is, { past: talked }, []],
    [
      'both sides stand, and the client picks',
      'Ik zou graag iets met mensen doen maar ik ben 58, wie neemt mij nu nog aan',
      /iets met mensen.*58.*arbeidsmarkt.*\?/s,
      {},
      [],
    ],
    [
      'the decision is handed back with a first step of weighing',
      'Moet ik nu ontslag nemen of niet? Zeg jij het maar.',
      /jouw (?:plaats|leven)|beslis jij|kies jij/,
      {},
      [],
    ],
    ['own file first, then the rule with its source', 'Hoeveel uur begeleiding krijg ik eigenlijk?', /2 uur en 15 minuten.*\[1\]/s, {}, [hours]],
    [
      'anger is heard, the boss is not judged',
      'Mijn baas is gewoon een eikel, ge kunt daar niks mee',
      /je baas.*niets mee kan.*Wat is er laatst gebeurd/s,
      {},
      [],
    ],
    ['a light choice', 'ja', /, of .*\?/, { past: talked }, []],
    [
      'the mistake is owned, restated, and the weight is asked',
      'Nee zo bedoelde ik het niet. Ik vind lesgeven wél leuk, het is al de rest.',
      /lesgeven.*wél leuk.*"al de rest"/is,
      { past: talked },
      [],
    ],
    ['it is a program, and who reads', 'Ben jij een robot?', /programma.*Els/s, {}, []],
    ['the letter is hers', 'Kan je mijn motivatiebrief schrijven?', /brief.*\?/is, {}, []],
    [
      'a question of law is pointed on, with a source and a person',
      'Mag mijn baas mij zomaar ontslaan als ik ziek ben?',
      /vakbond.*\[1\].*Els ziet dat je dit vroeg, zoals afgesproken/s,
      { findings: [finding('legal-dispute')] },
      [union],
    ],
    [
      'heard first, no diagnosis, who sees it, the choice is theirs',
      'kslaap slecht de laatste maanden en als ik aan maandag denk word ik misselijk',
      /[Ss]lecht slapen.*maandag.*misselijk.*kan ik niet zeggen; je huisarts.*\[1\].*Els.*zoals afgesproken|Zoals afgesproken.*\?/s,
      { findings: [finding('burnout')] },
      [doctor],
    ],
    ['no blame in aftercare', 'ik heb van mijn 3 acties nog niks gedaan 😬', /(?:actie|tijd).*\?/s, { stage: 'aftercare' }, []],
    [
      'plainer words for who is learning Dutch, and no correction',
      'Ik wil andere werk maar ik weet niet welke, mijn Nederlands niet goed',
      /wil ander werk.*je weet niet welk\. [^?]{5,60}\?$/s,
      { findings: [finding('language-barrier')] },
      [],
    ],
  ])('%s', (_name, text, expected, more, passages) => {
    const { sentences, cited } = answer(situationOf(text, more), passages);
    const whole = sentences.join(' ');
    expect(whole).toMatch(expected);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
    expect(questionsIn(sentences)).toBeLessThanOrEqual(1);
    expect(whole).not.toMatch(never);
    expect(whole.match(/\[\d+\]/g)?.length ?? 0).toBeGreaterThanOrEqual(cited.length);
  });
});

describe('informing', () => {
  it('with no hours left, nothing is planned for them', () => {
    const { sentences } = answer(situationOf('Hoeveel uur heb ik nog?', { hoursLeft: 0 }), [hours]);
    expect(sentences.join(' ')).toMatch(/geen uren meer|opgebruikt/);
    expect(sentences.join(' ')).not.toMatch(/die tijd|daarin/);
  });

  it('gives the figure, the marker and the passage it comes from', () => {
    const other = passage('Wat is netwerken?', 'Netwerken is contacten leggen en onderhouden rond je werk.');
    const { move, sentences, cited } = answer(situationOf('Hoeveel uur krijg je met een loopbaancheque?', { hoursLeft: null }), [other, hours]);
    expect(move).toBe('inform');
    expect(sentences.join(' ')).toContain('Een loopbaancheque is goed voor 4 uur begeleiding [1].');
    expect(cited).toEqual([1]);
  });

  it('says so when no source answers, and who can be asked', () => {
    const { move, sentences, cited } = answer(situationOf('Wat verdient een leerkracht?'), [hours, doctor]);
    expect(move).toBe('inform-unknown');
    expect(cited).toEqual([]);
    expect(sentences.join(' ')).toContain('Els');
    expect(sentences.join(' ')).not.toMatch(/\[\d\]|\d/);
  });

  it('says that a rule has run out, with both dates', () => {
    const old = passage('Wat kost een loopbaancheque?', 'Een loopbaancheque kost 45 euro per cheque.', { validTo: '2025-09-30' });
    expect(answer(situationOf('Wat kost een loopbaancheque?'), [old]).sentences.join(' ')).toMatch(/30 september 2025.*20 november 2026/);
    expect(answer(situationOf('Wat kost een loopbaancheque?'), [{ ...old, validTo: '2027-01-01' }]).sentences.join(' ')).not.toContain('2027');
  });

  it('a source that warns about itself is quoted with its warning', () => {
    const unsure = passage(
      'Wat kost een loopbaancheque?',
      'Een loopbaancheque kost 90 euro volgens één website. Niet nagekeken: op een pagina van VDAB staat die prijs niet.',
    );
    expect(answer(situationOf('Wat kost een loopbaancheque?'), [unsure]).sentences.join(' ')).toContain('Niet nagekeken');
  });

  it('does not answer the same question twice with the same sentence', () => {
    const first = answer(situationOf('Wat kost een loopbaancheque?'), [
      passage('Wat kost een loopbaancheque?', 'Een loopbaancheque kost 90 euro volgens één website.'),
    ]);
    const past: PastTurn[] = [
      { from: 'client', text: 'Wat kost een loopbaancheque?' },
      { from: 'koers', text: first.sentences.join(' '), move: 'inform' },
    ];
    const second = answer(situationOf('En wat kost een loopbaancheque nu?', { past }), [
      passage('Wat kost een loopbaancheque?', 'Een loopbaancheque kost 90 euro volgens één website.'),
    ]);
    expect(second.move).toBe('inform-unknown');
  });
});

describe('after a signal', () => {
  it('violence at home: nothing is said back, no one is named, 1712 with its source', () => {
    const line = passage('1712', '1712 is een hulplijn voor elke vraag over geweld.');
    const { sentences, cited } = answer(
      situationOf('Mijn man Dirk heeft mij weer geduwd in de keuken', { findings: [finding('domestic-violence', 'urgent')] }),
      [line],
    );
    const whole = sentences.join(' ');
    expect(whole).not.toMatch(/Dirk|man|geduwd|keuken/);
    expect(whole).toMatch(/1712.*\[1\]/);
    expect(whole.match(/Els/g)).toHaveLength(1);
    expect(cited).toEqual([0]);
  });

  it('without a source no help is named', () => {
    const whole = answer(situationOf('Ik slaap niet meer en ik ben uitgeput', { findings: [finding('burnout')] })).sentences.join(' ');
    expect(whole).toContain('kan ik niet zeggen');
    expect(whole).not.toMatch(/huisarts|\[\d\]/);
  });

  it.each(['fr', 'en'] as const)('%s: heard, seen, and the choice left', (language) => {
    const text = language === 'fr' ? 'Je dors mal et je suis épuisée' : 'I sleep badly and I am exhausted';
    const { sentences } = answer(situationOf(text, { language, findings: [finding('burnout')] }), [doctor]);
    expect(sentences.join(' ')).toMatch(/Els/);
    expect(questionsIn(sentences)).toBe(1);
  });
});

describe('a question that follows', () => {
  const lastOf = (text: string, more: Partial<Situation> = {}): string => answer(situationOf(text, { past: talked, ...more })).sentences.at(-1) ?? '';
  it.each([
    ['what was kept in is asked after', 'Ik had drie fouten gezien, maar ik heb niets gezegd.', /willen zeggen/],
    ['a plan is asked where it goes', 'Ik ga zondag een lijst schrijven.', /oplevert|beginnen/],
    ['both choices are weighed', 'Als ik blijf heb ik mijn loon en mijn verlof. Als ik ga heb ik rust in mijn hoofd.', /weegt/],
    ['a fear is taken seriously', 'Ik ben bang dat ze denkt dat ik weg wil.', /stel je je dan voor|zou er dan/],
    ['a figure in passing is no love of order', 'Hij zei dat mijn cijfers beschamend waren. Iedereen keek naar de grond.', /raakte|door je heen|toen/],
  ])('%s', (_policy, text, expected) => {
    expect(lastOf(text)).toMatch(expected);
  });

  it('both choices are said back, not one of them', () => {
    expect(answer(situationOf('Als ik blijf heb ik mijn loon en mijn verlof. Als ik ga heb ik rust in mijn hoofd.', { past: talked })).sentences[0]).toBe(
      'Als je blijft, heb je je loon en je verlof; als je gaat, heb je rust in je hoofd.',
    );
  });

  it('after anger, the event is not asked for when it was just told', () => {
    const past: PastTurn[] = [
      { from: 'client', text: 'Mijn baas heeft mij vandaag voor schut gezet.' },
      { from: 'koers', text: 'Dat vraagt veel van je. Wat raakte je daarin het meest?', move: 'open-question' },
    ];
    const whole = answer(situationOf('Die man is gewoon een klootzak.', { past })).sentences.join(' ');
    expect(whole).toContain('je baas');
    expect(whole).not.toContain('Wat is er laatst gebeurd');
  });

  it('who is learning Dutch gets the same question in fewer words', () => {
    const past: PastTurn[] = [
      { from: 'client', text: 'In mijn land ik was apotheker.' },
      { from: 'koers', text: 'In je land was je apotheker. Wat vond je goed aan dat werk?', move: 'open-question' },
    ];
    expect(lastOf('Ik begrijp vraag niet.', { past })).toBe('Waarom was dat werk leuk?');
  });

  it('what Koers cannot answer is owned when the client says so', () => {
    const past: PastTurn[] = [
      { from: 'client', text: 'Zeg me dan eens wat ik daarmee moet.' },
      { from: 'koers', text: 'Dat beslis jij. Wat weegt er het zwaarst in door?', move: 'hand-back' },
    ];
    expect(answer(situationOf('Dat was geen antwoord op mijn vraag.', { past })).sentences.join(' ')).toMatch(/geen antwoord|niet op geantwoord/);
  });
});

describe('what was said before', () => {
  const insights = ["In een groep collega's begin ik pas echt te draaien."];
  const past: PastTurn[] = [
    ...talked,
    { from: 'client', text: 'Ik ben daar graag.' },
    { from: 'koers', text: 'Je bent daar graag. Hoe komt dat?', move: 'open-question' },
  ];
  it('comes back when the subject does, once in eight replies', () => {
    const first = answer(situationOf("Mijn collega's zitten nu allemaal thuis te werken.", { insights, past }));
    expect(first.sentences.join(' ')).toContain('Vorige keer zei je: "in een groep collega\'s begin ik pas echt te draaien"');
    const later: PastTurn[] = [...past, { from: 'client', text: 'x' }, { from: 'koers', text: first.sentences.join(' '), move: 'open-question' }];
    expect(
      answer(situationOf("Ik mis mijn collega's.", { insights: [...insights, "Ik leer het meest van collega's."], past: later })).sentences.join(' '),
    ).not.toContain('Vorige keer');
  });

  it('does not come back for another subject', () => {
    expect(answer(situationOf('Ik wil meer loon.', { insights, past })).sentences.join(' ')).not.toContain('Vorige keer');
  });
});

describe('a summary', () => {
  it("gathers what was told in the client's words and asks whether it is right", () => {
    const past: PastTurn[] = [
      { from: 'client', text: 'Ik werk al tien jaar in een winkel in Gent.' },
      { from: 'koers', text: 'a', move: 'open-question' },
      { from: 'client', text: 'Ik verveel mij daar elke dag.' },
      { from: 'koers', text: 'b', move: 'open-question' },
      { from: 'client', text: 'Ik zou liever met kinderen werken.' },
      { from: 'koers', text: 'c', move: 'open-question' },
    ];
    const { move, sentences } = answer(situationOf('Ik denk aan een job in de kinderopvang.', { past }));
    expect(move).toBe('summarise');
    expect(sentences.join(' ')).toMatch(
      /je werkt al tien jaar in een winkel in Gent.*Je? zou liever met kinderen werken.*je denkt aan een job in de kinderopvang.*\?/is,
    );
    expect(sentences.length).toBeLessThanOrEqual(6);
  });

  it('leaves out what the client wanted to leave', () => {
    const past: PastTurn[] = [
      { from: 'client', text: 'Ik slaap slecht en ik huil veel.' },
      { from: 'koers', text: 'a', move: 'after-signal' },
      { from: 'client', text: 'liever over iets anders' },
      { from: 'koers', text: 'b', move: 'lighten' },
      ...['Ik werk graag met hout.', 'Ik maak zelf meubels.', 'Ik wil daar iets mee doen.'].flatMap((text): PastTurn[] => [
        { from: 'client', text },
        { from: 'koers', text: `Goed: ${text}`, move: 'open-question' },
      ]),
    ];
    const { move, sentences } = answer(situationOf('Ik denk aan een opleiding schrijnwerker.', { past }));
    expect(move).toBe('summarise');
    expect(sentences.join(' ')).not.toMatch(/slaap|huil/);
  });
});

describe('sixty turns', () => {
  const stories: Record<'nl' | 'fr' | 'en', string[]> = {
    nl: [
      'Ik werk al negen jaar in een magazijn.',
      'ja',
      "Mijn collega's zijn oké maar de chef roept veel.",
      'weet ni',
      'Ik zou liever buiten werken, met planten.',
      'vrijheid',
      'kben moe als ik thuiskom',
      'Ik twijfel of ik nog kan studeren op mijn 51.',
      'nee',
      'Ik heb gisteren naar een tuincentrum gebeld.',
    ],
    fr: [
      'Je travaille dans un dépôt depuis neuf ans.',
      'oui',
      'Mes collègues sont bien mais le chef crie.',
      'je ne sais pas',
      'Je voudrais travailler dehors.',
      'la liberté',
      'Je suis fatigué le soir.',
      "J'aimerais étudier mais j'ai 51 ans.",
      'non',
      "J'ai appelé une pépinière hier.",
    ],
    en: [
      'I have worked in a warehouse for nine years.',
      'yes',
      'My colleagues are fine but the boss shouts.',
      'no idea',
      'I would rather work outside.',
      'freedom',
      'I am tired at night.',
      'I want to study but I am 51.',
      'no',
      'I called a nursery yesterday.',
    ],
  };
  it.each([
    ['nl', null],
    ['fr', null],
    ['en', null],
    ['nl', 'ja'],
    ['fr', 'oui'],
    ['en', 'yes'],
  ] as const)('%s %s: nothing is said twice, no opening returns at once, and every sentence passes the guard', (language, only) => {
    const past: PastTurn[] = [];
    const said = new Set<string>();
    let opening = '';
    for (let turn = 0; turn < 60; turn++) {
      const text = only ?? `${stories[language][turn % 10] ?? ''}`;
      const situation = situationOf(text, {
        language,
        past: [...past],
        stage: (['intake', 'deepening', 'synthesis', 'aftercare'] as const)[Math.floor(turn / 15)] ?? 'intake',
      });
      const { move, sentences } = answer(situation);
      expect(sentences.length, `${turn} ${move}`).toBeGreaterThanOrEqual(2);
      expect(sentences.length, `${turn} ${move}`).toBeLessThanOrEqual(move === 'summarise' ? 6 : 4);
      expect(questionsIn(sentences)).toBeLessThanOrEqual(1);
      for (const sentence of sentences) {
        expect(said.has(sameSentenceKey(sentence)), sentence).toBe(false);
        said.add(sameSentenceKey(sentence));
        expect(
          checkSentence(sentence, {
            language,
            allowed: `${past.map((earlier) => earlier.text).join(' ')} ${text} 2 15 Els`,
            questionsSoFar: 0,
            alreadySaid: [],
          }),
          sentence,
        ).toEqual({ ok: true });
      }
      const begins = sameSentenceKey(sentences[0] ?? '')
        .split(' ')
        .slice(0, 2)
        .join(' ');
      expect(begins).not.toBe(opening);
      opening = begins;
      past.push({ from: 'client', text }, { from: 'koers', text: sentences.join(' '), move });
    }
  });

  it('the same situation gives the same reply', () => {
    const situation = situationOf('Ik werk al negen jaar in een magazijn.', { past: talked });
    expect(answer(situation)).toEqual(answer(situation));
  });
});

describe('every move in every language', () => {
  const moves: MoveName[] = [
    'open-question',
    'reflect',
    'reflect-both-sides',
    'summarise',
    'affirm',
    'reframe',
    'inform',
    'inform-unknown',
    'own-file',
    'hand-back',
    'limit',
    'be-clear',
    'repair',
    'lighten',
    'after-signal',
    'follow-up',
    'welcome',
    'close',
  ];
  it.each(moves.flatMap((move) => (['nl', 'fr', 'en'] as const).map((language) => [move, language] as const)))(
    '%s in %s has words of its own',
    (move, language) => {
      const text = { nl: 'Ik werk in de zorg en dat weegt.', fr: 'Je travaille dans les soins et cela pèse.', en: 'I work in care and it weighs on me.' }[
        language
      ];
      const { sentences } = wordMove(
        { move, reason: 'test', query: null },
        situationOf(text, { language, past: talked, actions: ['Bellen'], findings: move === 'after-signal' ? [finding('burnout')] : [] }),
        [],
        today,
      );
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(questionsIn(sentences)).toBeLessThanOrEqual(1);
    },
  );

  it('a crisis is never worded here', () => {
    expect(wordMove({ move: 'safety', reason: 'test', query: null }, situationOf('x'), [], today).sentences).toEqual([]);
  });
});

describe('what is never said back', () => {
  it.each(['Wat zijt gij een klootzak van een robot', 'Mijn chef is een smeerlap en ik kan er niet meer tegen'])('%s', (text) => {
    expect(answer(situationOf(text)).sentences.join(' ')).not.toMatch(/klootzak|smeerlap/);
  });

  it('"ik moet" never comes back as "je moet"', () => {
    expect(answer(situationOf('Ik moet elke dag om vijf uur opstaan voor mijn werk.')).sentences.join(' ')).not.toMatch(/\bje moet\b/i);
  });
});
