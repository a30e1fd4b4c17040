// The words around what is said of an occupation, in Dutch. The facts themselves are sentences of the source (describe-occupation.ts).

/** Said of what the client told; never that it fits. */
export const met = [
  'Over "{skill}" vertelde je al iets: "{said}".',
  'Van "{skill}" hoorde ik al iets bij jou: "{said}".',
  'Bij "{skill}" denk ik aan wat je schreef: "{said}".',
];

export const ask = {
  what: [
    'Welk stuk daarvan spreekt je aan, of juist niet?',
    'Wat daarvan herken je van jezelf?',
    'Wat zou je daarvan graag doen, en wat liever niet?',
    'Wat wil je er nog over weten?',
  ],
  asks: ['Welke van die dingen doe je nu al?', 'Wat daarvan wil je eerst bekijken?', 'Welk stuk lijkt je het moeilijkst?', 'Wat wil je er nog over weten?'],
  shortage: [
    'Wat zou dat voor jou veranderen?',
    'Hoeveel weegt dat mee voor jou?',
    'Wil je ook weten wat het beroep vraagt?',
    'Wat is er voor jou nog belangrijk, naast of er vraag naar is?',
  ],
  difference: [
    'Bij welke van die dingen blijf je hangen?',
    'Welk verschil telt voor jou het meest?',
    'Wat daarvan zou je graag doen, en wat liever niet?',
    'Wat wil je er nog over weten?',
  ],
  like: [
    'Over welk van die beroepen wil je meer weten?',
    'Wat van je werk nu zou je graag meenemen?',
    'Wat moet er voor jou anders zijn dan nu?',
    'Wat daarvan had je zelf ook al bedacht?',
  ],
} as const;

export const toldHere = ['Je vertelde: {q}.', 'Je schrijft: {q}.', 'Dit lees ik bij jou: {q}.'];
export const toldBefore = ['Eerder schreef je: {q}.', 'Vroeger in dit gesprek zei je: {q}.'];
export const toldInsights = ['Je bevestigde eerder over jezelf: {q}.', 'Bij je eigen inzichten staat: {q}.'];
/** What comparing words cannot tell, and the choice back. */
export const onlyWords = [
  'Ik leg alleen woorden naast elkaar: welk van die beroepen wil je zelf van dichterbij bekijken?',
  'Meer dan woorden vergelijken doe ik hier niet: wat ontbreekt er volgens jou nog?',
  'Dit zijn woorden naast woorden: wat daarvan had je niet verwacht?',
  'Verder dan de woorden kijk ik niet: wat van wat je vertelde telt voor jou het zwaarst?',
];
export const noneMatched = [
  'In wat de beroepen vragen, vond ik jouw woorden niet terug. Dat zegt iets over woorden, niet over jou.',
  'Met deze woorden vond ik geen beroep dat ze ook gebruikt. Dat zegt niets over wat je kan.',
];
export const noneMatchedAsk = [
  'Kan je een moment beschrijven waarop je dat deed?',
  'Hoe zou je het nog kunnen zeggen, met een voorbeeld van op je werk?',
  'Wat doe je dan precies, als je dat doet?',
];
/** Not on the list is not the same as no work. */
export const notListed = [
  'Niet op die lijst staan wil niet zeggen dat er geen werk in is.',
  'Dat is iets anders dan geen werk: de lijst noemt alleen wat moeilijk ingevuld raakt.',
  'Over hoeveel werk er wel is, zegt die lijst niets.',
];
export const nearOnPaper = [
  'Ze vragen op papier voor een stuk hetzelfde; wat je wil, weet jij.',
  'Dat is wat de beschrijvingen delen, geen keuze.',
  'Of je die kant op wil, is een andere vraag.',
];
export const exhausted = [
  'Meer dan ik je al toonde, staat er niet in deze bron.',
  'Daarover heb ik alles al gezegd wat in mijn bron staat.',
  'In mijn bron vind ik daar niets nieuws meer over.',
];
