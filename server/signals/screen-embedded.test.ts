import { expect, test } from 'vitest';
import { loadClassifier } from './load-classifier.ts';
import { screenText } from './screen-embedded.ts';

const classifier = loadClassifier();

test('most dangerous first, one signal a kind, and every finder that saw it is named', () => {
  const signals = screenText('Mijn man slaat mij. Ik wil niet meer leven.', classifier);
  expect(signals[0]).toMatchObject({ kind: 'crisis', level: 'crisis', quote: 'Ik wil niet meer leven.' });
  expect(signals[0]?.foundBy).toContain('rule');
  expect(signals.find(({ kind }) => kind === 'domestic-violence')?.level).toBe('urgent');
  expect(new Set(signals.map(({ kind }) => kind)).size).toBe(signals.length);
});

test('what one finder misses the other may find', () => {
  const text = 'Ik huil elke ochtend in de auto en kan niet meer slapen, al maanden.';
  expect(screenText(text, classifier).length).toBeGreaterThan(0);
});

test('ordinary talk raises nothing', () => {
  for (const text of [
    'Ja.',
    'ok tot donderdag',
    'De infodag was tof, ik heb drie vragen voor de volgende keer.',
    'Thanks, the exercise helped.',
    "J'ai fait l'exercice des valeurs.",
  ]) {
    expect(screenText(text, classifier)).toEqual([]);
  }
});

// Each of these once stopped the coaching or sent a person for nothing. None of them stands in the messages that were trained on.
test.each([
  'Moet ik nu ontslag nemen of niet? Zeg jij het maar.',
  'Ben je er nog?',
  'Dat geeft mij energie, en het sorteren zelf niet meer.',
  'ik heb van mijn 3 acties nog niks gedaan 😬',
  'Puis-je être licenciée si je suis malade ?',
  'kben treinbegeleider en da was altijd mijn droom, nu nimeer',
  'Maar ik weet niet wat.',
  'Hoeveel uur begeleiding krijg ik eigenlijk?',
])('talk between sessions is no crisis, no barrier of language and not out of scope: %s', (text) => {
  const kinds = screenText(text, classifier).map(({ kind }) => kind);
  expect(kinds).not.toContain('crisis');
  expect(kinds).not.toContain('language-barrier');
  expect(kinds).not.toContain('out-of-scope');
});

test.each(['bedankt omdat ik gebleven was', 'Ze zou mij aannemen als ze kon', 'Comment demander la reconnaissance de mon diplôme étranger ?'])(
  'staying, being hired and a diploma are no crisis: %s',
  (text) => {
    expect(screenText(text, classifier).map(({ kind }) => kind)).not.toContain('crisis');
  },
);

test.each([
  'De verkoop hoeft voor mij niet meer, ik wil naar de achterkant, de inkoop.',
  'Een dode boom vellen is gevaarlijker dan een levende, want je weet niet waar hij breekt.',
  'De planner stuurt mij altijd naar de haven en dan sta ik daar uren stil aan het water.',
  'maar dan moet ik die garage in',
  'Waar zijn er tekorten op de weg, het spoor of in het magazijn?',
])('work talk and a question of fact stop no conversation: %s', (text) => {
  expect(screenText(text, classifier).map(({ level }) => level)).not.toContain('crisis');
});

test('a question of fact that only sounds like a crisis shows no help line, and is still looked at', () => {
  const found = screenText('Waar zijn er tekorten op de weg, het spoor of in het magazijn?', classifier);
  expect(found.map(({ kind, level }) => `${kind}/${level}`)).toEqual(['crisis/attention']);
});

// Known and not yet mended (evals/signals/README.md): each is still named a crisis, the first at its level. A line that starts to pass moves up.
test.fails.each(['Vandaag heb ik alle ritten opnieuw gepland omdat er een brug dicht was.', 'Waar zijn er tekorten op de weg, het spoor of in het magazijn?'])(
  'known to be taken for a crisis: %s',
  (text) => {
    expect(screenText(text, classifier).map(({ kind }) => kind)).not.toContain('crisis');
  },
);

test.each([
  'maar dan moet ik die garage in',
  'Wacht ik beter of niet?',
  'Dat het van mij was, denk ik. En dat ik het voor iemand maakte die ik graag zie.',
  'De vroege shift is om vier uur opstaan.',
  'Ik was twintig minuten met een klant bezig.',
  'Ik ga het haar vanavond zeggen, dat ik het doe.',
])('an answer in the middle of a talk about work is no crisis: %s', (text) => {
  expect(screenText(text, classifier).map(({ kind }) => kind)).not.toContain('crisis');
});

test('a crisis said in plain words stays one, whatever ordinary talk was learned', () => {
  for (const text of [
    'Ik wil dood.',
    'ik zie het leven niet meer zitten',
    'Je ne veux plus vivre.',
    'I want to kill myself.',
    'kwil der een eind aan maken, aan mijn leven',
  ]) {
    expect(screenText(text, classifier)[0]).toMatchObject({ kind: 'crisis', level: 'crisis' });
  }
});

test('an ordinary message is screened well within a turn, and the longest one too', () => {
  const text = 'Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega’s inwerken. Wat doe ik daarmee? ';
  screenText(text, classifier);
  const time = (message: string, rounds: number) => {
    const started = performance.now();
    for (let round = 0; round < rounds; round++) screenText(message, classifier);
    return (performance.now() - started) / rounds;
  };
  expect(time(text, 20)).toBeLessThan(20);
  expect(time(text.repeat(48).slice(0, 6000), 3)).toBeLessThan(400);
});
