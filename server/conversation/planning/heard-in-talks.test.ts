// What played conversations showed: each line was once answered as if it were something else.
import { describe, expect, test } from 'vitest';
import { chooseMove, type PastTurn, type Situation } from '../move.ts';
import { sayFrames } from '../frames/say-frames.ts';
import { understand } from '../frames/understand.ts';

const client = (text: string): PastTurn => ({ from: 'client', text });
const koers = (move: PastTurn['move'], text = 'Ik lees mee.'): PastTurn => ({ from: 'koers', text, ...(move && { move }) });
const talked = [
  client('Ik ben ploegbaas in een drukkerij.'),
  koers('open-question'),
  client('Ik sta er al lang, meestal met de vroege.'),
  koers('open-question'),
  client('Op dinsdag stel ik de planning op.'),
  koers('hand-back'),
];
const choose = (text: string, past: readonly PastTurn[] = talked, more: Partial<Situation> = {}) => {
  const { move, case: said } = chooseMove({
    stage: 'deepening',
    language: 'nl',
    text,
    past,
    findings: [],
    counsellorName: 'Els',
    clientName: 'Bram',
    hoursLeft: 2,
    careerQuestion: null,
    insights: [],
    actions: [],
    ...more,
  });
  return said ? `${move}/${said}` : move;
};

describe('what a client does', () => {
  test.each([
    ['Das al de tweede keer dat ge dat vraagt.', 'repair'],
    ['Ik heb u toch gezegd wat ik doe, ploegbaas.', 'repair'],
    ['Dat vroeg je daarnet al.', 'repair'],
    ['Hm, daar moet ik eens over nadenken.', 'reflect/think'],
    ['Op een schaal van tien ben ik vier tevreden.', 'scaling/lower'],
    ['Vat het eens samen voor mij', 'summarise/sum-asked'],
    ['Geef mij gewoon een lijst van jobs die bij mij passen.', 'hand-back'],
    ['Oké ik bel haar woensdagavond.', 'commit/agreed'],
    ['Dag', 'close'],
    ['salut he', 'close'],
    ['Ik zit hier alleen omdat mijn vrouw vond dat ik het moest doen.', 'reflect'],
  ])('%s', (text, expected) => expect(choose(text)).toBe(expected));

  test.each([
    ['daag', 'welcome'],
    ['Dag', 'welcome'],
  ])('%s, at the door', (text, expected) => expect(choose(text, [])).toBe(expected));

  test.each(['Sofie heb ik nog niet gebeld. Ik stel het altijd uit.', 'Ze hebben mij eens gevraagd voor die opleiding, maar ik heb nee gezegd.'])(
    'what was not done is not praised: %s',
    (text) => expect(choose(text)).not.toBe('affirm'),
  );

  test('who tells of a talk with somebody does not ask what they said before', () => {
    expect(choose('weet ge wat ik echt zou willen, les geven aan die jonge gasten')).not.toMatch(/^recall/);
  });

  test('a wage is no matter of law', () => expect(choose('Wat is het loon in de thuiszorg?')).not.toBe('limit'));

  test.each([
    ['I feel a bit useless.', 'en'],
    ['Merci beaucoup', 'fr'],
  ] as const)('%s is not taken for resistance', (text, language) => expect(choose(text, talked, { language })).not.toBe('reflect'));
});

describe('who somebody is', () => {
  const health = (quote: string) => [{ kind: 'health-limitation', level: 'attention', quote, foundBy: 'rule', confidence: 0.9, why: 'test' } as const];
  test('is listened to as of anybody, and no reason for a doctor', () => {
    const says = 'Ik ben doof aan één oor en ik woon in Aalst.';
    expect(choose(says, talked, { findings: health(says) })).toBe('open-question');
  });
  test('what it stands in the way of is answered', () => {
    const says = 'Ik ben doof aan één oor en ik kan de radio op de werf niet verstaan.';
    expect(choose(says, talked, { findings: health(says) })).toBe('after-signal');
  });
});

describe('what is said back', () => {
  const heard = (text: string) => sayFrames(understand(text), { alone: true, whole: false })[0];
  test.each([
    ['Mijn dochter zegt altijd mama je zou een goeie verzorgende zijn', '"je zou een goeie verzorgende zijn", zegt je dochter altijd'],
    ['mijn vrouw zegt ge zijt gelukkiger in de garage als op de bus', '"ge zijt gelukkiger in de garage als op de bus", zegt je vrouw'],
    ['Mijn vader zei altijd: een De Backer gaat niet achteruit.', '"een De Backer gaat niet achteruit", zei je vader altijd'],
    ['Wat mij vroeger plezier gaf was iets bouwen en zien dat mensen het gebruiken.', 'iets bouwen en zien dat mensen het gebruiken'],
    ['Wat ik wel graag doe is een jonge gast tonen hoe ge een naad legt.', 'een jonge gast tonen hoe je een naad legt: dat doe je graag'],
    ['maar dan moet ik terug naar school zeker? ik ben 43', 'dan zou je terug naar school moeten'],
    ['Ja ik zou het wel willen maar wie gaat er dan voor het eten zorgen', '"wie gaat er voor het eten zorgen": die vraag zit er nog tussen'],
    ['en dan denk ik, waar ben ik eigenlijk mee bezig, snap je?', '"waar ben ik mee bezig", denk je dan'],
    ['ma ik heb zelf maar 6 beroeps gedaan', 'je hebt zelf maar 6 beroeps gedaan'],
    ['Zo heb ik het nog niet bekeken.', 'zo keek je er nog niet naar'],
    ['Ik ben ingenieur in Syrië maar hier ik werk in een magazijn', 'je werkt in een magazijn'],
  ])('%s', (text, said) => expect(heard(text)).toBe(said));

  test.each(['Ik zit hier alleen omdat mijn vrouw vond dat ik het moest doen.', 'Mijn vriend heeft ook gedaan.'])('half a clause is none: %s', (text) =>
    expect(sayFrames(understand(text), { alone: true, whole: false }).join(' | ')).not.toMatch(/je zit hier alleen(?: \||$)|heeft gedaan/),
  );
});
