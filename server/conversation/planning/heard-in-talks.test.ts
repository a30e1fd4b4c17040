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

describe('what is asked of Koers itself, and what stands around a story', () => {
  test.each([
    ['Kan mijn werkgever dit opvragen?', 'be-clear/of-koers'],
    ['kan els eigk zien da ik dit allemaal typ? moet ik da dan nog is vertellen de 14e', 'be-clear/of-koers'],
    ['gaat ronny dit lezen? ik wil niet dat ronny denkt dat ik weg wil.', 'be-clear/of-koers'],
    ['Wordt dit gesprek bewaard of moet ik het zelf overschrijven?', 'be-clear/of-koers'],
    ['Kunt u mij ook zeggen hoe lang dit bewaard wordt?', 'be-clear/of-koers'],
    ['Ok. En waar staat die data, in Europa?', 'be-clear/of-koers'],
    ['Telt chatten met jou mee als uren van de cheque of niet?', 'be-clear/of-koers'],
    ['Waarop baseert u zich wanneer u iets beweert? Ik zou graag telkens een bron zien.', 'be-clear/of-koers'],
    ['Begrijpt u eigenlijk wat ik schrijf, of zoekt u gewoon woorden op die erbij passen?', 'be-clear/of-koers'],
    ['Je stelt meer vragen dan je beantwoordt, maar soit.', 'be-clear/of-koers'],
    ["let me guess, nu komt er 'en hoe voelt dat voor jou'", 'be-clear/of-koers'],
    ['wat had je gevraagd', 'be-clear/of-koers'],
    ['wat moek hier eigenlijk doen haha', 'be-clear/of-koers'],
    ['Kan je eerst even samenvatten wat je van mij al weet? Dan zie ik of dat klopt.', 'own-file/known'],
    ['Call begint. Wat kan ik voorbereiden tegen het gesprek met Els? Kort.', 'own-file/prepare'],
    ['Kan je alles nog eens op een rij zetten: doelen, acties en data?', 'summarise/sum-asked'],
    ['Mag ik u eerst enkele vragen stellen over hoe u werkt?', 'welcome'],
    ['ok terug', 'lighten/back'],
    ['wacht efkes de kleine roept', 'lighten'],
    ['dat bovenstaande had ik ingesproken, sorry voor de lange zin', 'lighten/aside'],
    ['nee zo erg is het niet hoor, ge moet u geen zorgen maken. kga niks stoms doen.', 'reflect/reassured'],
    ['Die halve dag, moet ik die actie nu schrappen of opnieuw proberen?', 'hand-back'],
    ['Jij denkt ik kan?', 'hand-back'],
    ['Wat moet ik antwoorden op die vraag?', 'hand-back'],
    ['Wat zeg ik best tegen mijn baas?', 'hand-back'],
    ['En als het niet lukt kan ik dan terug naar mijn klanten of ben ik die kwijt?', 'hand-back/what-if'],
    ['can we skip that one', 'reflect'],
    ['allee den hond staat an de deure. tot de naaste keer', 'close'],
    ['Ich ga nog efkes langs mam met soep. Bedankt hè, saluutjes', 'close'],
  ])('%s', (text, expected) => expect(choose(text)).toBe(expected));

  test.each([
    'Wat te veel is, dat is de rest. Daar heb ik overal ja op gezegd natuurlijk',
    'wat minder gelukt is dat was die halve dag van de avondploeg',
    'Een cijfer plakken op mijn energie nu? Zes op tien.',
    'mijn baas kan dat niet zien, dat ik ziek ben',
    'vorige week vroeg axelle wat vind jij lotte en toen keek iedereen',
  ])('told, not asked: %s', (text) => expect(choose(text)).toBe('open-question'));

  test.each([
    ['Ik heb dat toen gewoon laten vallen en er niks meer van gezegd. was een beetje beschaamd', 'affirm'],
    ['half gedaan. Tot woensdag', 'affirm'],
  ])('nobody is praised for what they are ashamed of: %s', (text, never) => expect(choose(text)).not.toBe(never));
});

describe('what is said back of it', () => {
  const said = (text: string): string => sayFrames(understand(text))[0] ?? '';
  test.each([
    [
      "mijn laatste kantoordirecteur, mevrouw De Backer, zei bij het afscheid: 'Luc, de klanten gaan u meer missen dan wij'",
      'de klanten gaan u meer missen dan wij',
    ],
    ["In het sollicitatiegesprek zeiden ze 'je komt in een fijn klein team'.", 'zeiden ze'],
    ['ik zei kom wij doen dat samen', 'zei je'],
    ['Ik denk soms dat ik gewoon niet gemaakt ben om iets goed te doen.', 'dat je niet gemaakt bent om iets goed te doen'],
    ['Het gaat niet over geld of een vast contract, het gaat erover dat ik niet opnieuw de nieuwe wil zijn.', 'dat je niet opnieuw de nieuwe wil zijn'],
    ['Ik bedoel niet ik ben moe. Ik bedoel mijn hoofd heeft niks te doen.', 'je hoofd heeft niets te doen'],
    ['ons mam heeft dementie, sinds twee jaar officieel. En ik sta voltijds in het middelbaar', 'je mama heeft dementie'],
    ['ik loop al een jaar rond met het idee om zelfstandig coach te worden', 'het idee om zelfstandig coach te worden'],
    ['kheb net 4 lates gedaan en morgen een vroege dus sorry als ik raar typ', 'morgen een vroege'],
  ])('%s', (text, part) => expect(said(text)).toContain(part));

  test.each([
    ['Ik zit op de bus tussen 2 klanten.', 'werkt op de bus'],
    ['Ik ben hoofdverpleegkundige, 51, en ik denk na.', '51, zeg je'],
    ['Het neerschrijven was mij niet onaangenaam. Met vriendelijke groet, Luc Van Nieuwenhove', 'groet'],
    ['ok. misschien stuur ik er ene door. 1. via slack ofzo dan moet ik ni praten', '1.'],
  ])('never of %s', (text, part) => expect(said(text)).not.toContain(part));
});
