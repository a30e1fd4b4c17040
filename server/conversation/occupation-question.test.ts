// Which messages ask of an occupation, and which do not: in everyday Flemish, dialect, with slips of the pen, in French and English.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, makeCatalogue } from '../knowledge/occupations/catalogue.ts';
import { readStarter } from '../knowledge/occupations/starter.ts';
import { starterRows } from '../knowledge/occupations/starter-rows.ts';
import type { Language } from '../people/roles.ts';
import type { OccupationQuestion, PastTurn } from './move.ts';
import { mayAskOfOccupation, readOccupationQuestion } from './occupation-question.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await makeCatalogue(starterRows((await readStarter()).occupations));
});

type More = { language?: Language; past?: PastTurn[]; insights?: string[] };
const read = (text: string, { language = 'nl', past = [], insights = [] }: More = {}) => readOccupationQuestion(catalogue, { text, language, past, insights });
const client = (text: string): PastTurn => ({ from: 'client', text });

describe('a question about an occupation is heard', () => {
  it.each<[string, OccupationQuestion['ask'], string[], More?]>([
    ['wat doet een zorgkundige precies?', 'what', ['Zorgkundige']],
    ['Wat doet een verpleger in een ziekenhuis?', 'what', ['Verpleegkundige']],
    ['Wat doet een kok de hele dag', 'what', ['Kok']],
    ['wa doet ne loodgieter', 'what', ['Loodgieter-verwarmingsinstallateur']],
    ['wat doe nen elektrieker zoal', 'what', ['Elektricien']],
    ['wat doet een zorgkundigge', 'what', ['Zorgkundige']],
    ['Wat houdt het beroep van jobcoach in?', 'what', ['Jobcoach']],
    ['wat houdt HR-medewerker zijn in?', 'what', ['HR-medewerker']],
    ['Hoe ziet de dag van een postbode eruit?', 'what', ['Postbode']],
    ['Kan je iets vertellen over de job van magazijnier?', 'what', ['Magazijnmedewerker']],
    ['vertel mij eens over lasser', 'what', ['Lasser']],
    ['Ik vraag me af wat een opvoeder eigenlijk doet.', 'what', ['Opvoeder-begeleider']],
    ['Ik zou graag weten wat een boekhouder doet', 'what', ['Boekhouder']],
    ['Wat is een dispatcher?', 'what', ['Dispatcher']],
    ['Wat doe je als kapster?', 'what', ['Kapper']],
    ['Mijn collega werd vroedvrouw. Wat doet die eigenlijk?', 'what', ['Vroedvrouw']],
    ['Ze spraken over een clarkist. Wat is dat?', 'what', ['Heftruckchauffeur']],
    ['Wat doen ambulanciers nog buiten rijden?', 'what', ['Hulpverlener-ambulancier']],
    ['wat doet een camioneur nu anders dan vroeger', 'what', ['Vrachtwagenchauffeur']],

    ['wat moet ik kunnen om elektricien te worden?', 'asks', ['Elektricien']],
    ['wat moek kunnen om kraanman te worden', 'asks', ['Kraanbestuurder']],
    ['Hoe word ik verpleegkundige?', 'asks', ['Verpleegkundige']],
    ['hoe word je treinmachinist', 'asks', ['Treinbestuurder']],
    ['Welk diploma heb ik nodig voor kinesist?', 'asks', ['Kinesitherapeut']],
    ['Welke opleiding moet ik doen om kok te worden?', 'asks', ['Kok']],
    ['Wat vraagt het beroep van lasser?', 'asks', ['Lasser']],
    ['wat vragen ze van een buschauffeur', 'asks', ['Buschauffeur']],
    ['Kan ik zorgkundige worden zonder diploma?', 'asks', ['Zorgkundige']],
    ['Ik wil loodgieter worden, wat heb ik nodig?', 'asks', ['Loodgieter-verwarmingsinstallateur']],
    ['Ik denk aan tuinaanlegger. Wat moet je daarvoor kunnen?', 'asks', ['Tuinaanlegger']],
    ['Wat heb je nodig als poetshulp?', 'asks', ['Huishoudhulp']],
    ['moet je talen kennen als receptionist?', 'asks', ['Onthaalmedewerker']],
    ['welke competenties vraagt elektrisien', 'asks', ['Elektricien']],
    ['hoe word ik progammeur', 'asks', ['Softwareontwikkelaar']],

    ['is verpleegkundige een knelpuntberoep?', 'shortage', ['Verpleegkundige']],
    ['Is bakker ook een knelpuntberoep', 'shortage', ['Brood- en banketbakker']],
    ['Staat metser op de knelpuntlijst?', 'shortage', ['Metselaar']],
    ['Is er veel vraag naar lassers?', 'shortage', ['Lasser']],
    ['zoeken ze veel koks', 'shortage', ['Kok']],
    ['Is er nog werk als journalist?', 'shortage', ['Journalist']],
    ['weet ge of er een tekort is aan kleuterjuffen?', 'shortage', ['Kleuterleerkracht']],
    ['Is dat een knelpuntberoep?', 'shortage', ['Zorgkundige'], { past: [client('wat doet een zorgkundige?'), { from: 'koers', text: 'Dit vond ik.' }] }],

    ['wat is het verschil tussen zorgkundige en verpleegkundige?', 'difference', ['Zorgkundige', 'Verpleegkundige']],
    ['wa is t verschil tusse nen ober en nen barman', 'difference', ['Kelner', 'Barman']],
    ['verschil lasser en pijpfitter?', 'difference', ['Lasser', 'Pijpfitter']],
    ['Is een winkelverkoper hetzelfde als een winkelmedewerker?', 'difference', ['Winkelverkoper', 'Winkelmedewerker']],
    ['Kan je bakker, slager en kok eens vergelijken?', 'difference', ['Brood- en banketbakker', 'Slager', 'Kok']],

    ['welke jobs lijken op wat ik nu doe (poetshulp)?', 'like', ['Huishoudhulp']],
    ['Welke beroepen lijken op opvoeder?', 'like', ['Opvoeder-begeleider']],
    ['ik ben magazijnier, wat zijn gelijkaardige jobs?', 'like', ['Magazijnmedewerker']],
    ['Welke jobs lijken op wat ik nu doe?', 'like', ['Kapper'], { past: [client('Ik werk al tien jaar als kapster in Gent.')] }],
    ['Wat kan ik nog worden met mijn ervaring als verkoopster?', 'like', ['Winkelverkoper']],
    ['zijn er beroepen zoals postbode?', 'like', ['Postbode']],

    ["C'est quoi un plombier ?", 'what', ['Loodgieter-verwarmingsinstallateur'], { language: 'fr' }],
    ['Que fait une aide-soignante ?', 'what', ['Zorgkundige'], { language: 'fr' }],
    ['Comment devenir infirmier ?', 'asks', ['Verpleegkundige'], { language: 'fr' }],
    ['Est-ce que soudeur est un métier en pénurie ?', 'shortage', ['Lasser'], { language: 'fr' }],
    ['Quelle est la différence entre un boulanger et un boucher ?', 'difference', ['Brood- en banketbakker', 'Slager'], { language: 'fr' }],
    ['What does a nurse do?', 'what', ['Verpleegkundige'], { language: 'en' }],
    ['How do I become an electrician?', 'asks', ['Elektricien'], { language: 'en' }],
    ['Is welder a shortage occupation?', 'shortage', ['Lasser'], { language: 'en' }],
    ['What is the difference between a waiter and a bartender?', 'difference', ['Kelner', 'Barman'], { language: 'en' }],
    ['Which jobs are similar to cleaner?', 'like', ['Schoonmaker van gebouwen'], { language: 'en' }],
    ['What does a plumber do?', 'what', ['Loodgieter-verwarmingsinstallateur'], { language: 'nl' }],
  ])('%s', (text, ask, titles, more) => {
    expect(mayAskOfOccupation({ text, language: more?.language ?? 'nl' })).toBe(true);
    const heard = read(text, more);
    expect({ ask: heard?.ask, titles: heard?.named.map(({ title }) => title) }).toEqual({ ask, titles });
  });
});

describe('what the client can do is heard with the question which jobs ask it', () => {
  it.each<[string, string[], OccupationQuestion['from'], More?]>([
    [
      'ik kan goed plannen en organiseren en werk graag met mensen, welke beroepen vragen dat?',
      ['ik kan goed plannen', 'organiseren', 'werk graag met mensen'],
      'message',
    ],
    ['Ik ben handig en heb geduld. Voor welke jobs is dat nodig?', ['ik ben handig', 'heb geduld'], 'message'],
    ['Welke beroepen vragen dat je goed kan luisteren?', ['goed kan luisteren'], 'message'],
    ['wat voor jobs zijn er waar ik met dieren kan werken?', ['met dieren kan werken'], 'message'],
    ['welke beroepen vragen wat ik goed kan?', ['ik kan goed uitleggen'], 'insights', { insights: ['Ik kan goed uitleggen'] }],
    ['En welke jobs vragen dat?', ['ik werk graag met mijn handen'], 'past', { past: [client('Ik werk graag met mijn handen.')] }],
  ])('%s', (text, said, from, more) => {
    expect(read(text, more)).toMatchObject({ ask: 'match', named: [], said, from });
  });
});

describe('what asks nothing of an occupation is left to the conversation', () => {
  it.each<[string, More?]>([
    ['ik ben moe van mijn job'],
    ['mijn man is verpleger'],
    ['Mijn man is verpleger. Wat moet ik doen?'],
    ['Ik werk als kok en ik ben het beu.'],
    ['ik wil elektricien worden'],
    ['Ik ga morgen naar de kapper.'],
    ['Moet ik verpleegkundige worden of niet?'],
    ['Zou ik best lasser worden?'],
    ['Wat is een loopbaancheque?'],
    ['wat is een knelpuntberoep'],
    ['Welke knelpuntberoepen zijn er?'],
    ['Wat doet de VDAB?'],
    ['wat doet het OCMW voor mij?'],
    ['wat doet een vakbond'],
    ['Wat doet een mens in zo een geval?'],
    ['wat doet dat met je?'],
    ['Wat is het verschil tussen bruto en netto?'],
    ['Wat is het verschil tussen jou en Els?'],
    ['Hoe word ik gelukkiger?'],
    ['Hoe word ik zelfstandige?'],
    ['hoe word ik piloot?'],
    ['wat doet een advocaat?'],
    ['Wat doet een dierenarts?'],
    ['Wat vraagt mijn baas van mij?'],
    ['wat verwacht mijn ploegbaas eigenlijk'],
    ['wat moet ik zeggen tegen mijn teamleider?'],
    ['Wat moet ik nu doen?'],
    ['Welke opleiding kan ik volgen?'],
    ['welke jobs zijn er?'],
    ['welke job past bij mij?'],
    ['Lijkt het je een goed idee?'],
    ['Het lijkt alsof mijn werk niemand iets doet.'],
    ['ik ben op zoek naar werk als poetshulp'],
    ['Kan je een vacature voor kok zoeken?'],
    ['Ik vertelde het aan de psycholoog.'],
    ['Is er veel werk op mijn dienst? Ja, te veel.'],
    ['mijn zus is zorgkundige en die is altijd moe, is dat normaal?'],
    ['Wat als ik mijn job verlies als kok?'],
    ['Hoe lang duurt tijdskrediet?'],
    ['wat is ikigai'],
    ['mag mijn chef mij ontslaan'],
    ["Je suis fatigué de mon travail d'infirmier.", { language: 'fr' }],
    ["C'est quoi le bilan de compétences ?", { language: 'fr' }],
    ['Comment devenir plus heureux ?', { language: 'fr' }],
    ['My husband is a nurse.', { language: 'en' }],
    ['What is a career voucher?', { language: 'en' }],
    ['What do I need to do now?', { language: 'en' }],
    [''],
    ['?'],
    ['a'],
    ["'; drop table occupation; --"],
    ['🙂'],
  ])('%s', (text, more) => {
    expect(read(text, more)).toBeNull();
  });
});

describe('a long message', () => {
  it.each([
    ['a run of half questions', `wat kan ik ${'nog '.repeat(1490)}`],
    ['a run of questions', `${'jobs lijken op '.repeat(390)}?`],
    ['a run of names', `wat doet een ${'kok, '.repeat(1000)}`],
    ['a run of tellings', `${'ik kan goed '.repeat(20)}, welke jobs vragen dat? `.repeat(20)],
  ])('is read to its end and no further: %s', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });

  it('is heard by the question it ends with', () => {
    const told = 'Ik werk al jaren in de logistiek en ik weet het niet meer zo goed. '.repeat(60);
    expect(read(`${told}Wat doet een zorgkundige?`)?.named.map(({ title }) => title)).toEqual(['Zorgkundige']);
  });
});
