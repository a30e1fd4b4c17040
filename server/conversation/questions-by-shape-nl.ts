// The questions that follow from what kind of thing was told (shape-of-telling.ts). In order: the first that was not asked yet. Data.
import type { Shape } from './shape-of-telling.ts';

export const questionsByShape: Readonly<Record<Shape, readonly string[]>> = {
  grief: ['Hoe is dat vandaag voor jou?', 'Wat mis je het meest?', 'Hoe speelt dat mee op je werk?'],
  foretold: ['Wat zal dat zijn?', 'En wat zou jij dan antwoorden?'],
  said: [
    'En wat vind jij daar zelf van?',
    'Wat herken je daarin?',
    'Hoe klinkt dat voor jou?',
    'Wat zou je daarop willen antwoorden?',
    'Wat doet het met jou dat je dat te horen krijgt?',
  ],
  untold: ['Hoe is het om het hier wel te zeggen?', 'Wat maakt dat je het voor jezelf hield?', 'Wie zou het ook mogen weten?'],
  thanked: ['Wat betekende dat voor jou?', 'Wat had jij gedaan dat zo telde?', "Wanneer kreeg je dat nog, zo'n teken?"],
  insight: ['Wat verandert dat aan hoe je ernaar kijkt?', 'Waar zie je dat nog gebeuren?', 'Wat wil je doen met wat je nu ziet?'],
  released: ['Wat is er veranderd, dat het niet meer hoeft?', 'Wat komt er in de plaats?', 'Wat zegt dat over wat je nu wil?'],
  contrast: [
    'Wat is er daardoor voor jou veranderd?',
    'Wat mis je het meest van hoe het was?',
    'Hoe hou je daar vandaag nog een stukje van vast?',
    'Wat zou je het eerst willen terugdraaien?',
  ],
  musing: [
    'Wat maakt dat je daaraan denkt?',
    'Wat zou je daar graag te weten komen?',
    'Wat heb je nodig om het eens te proberen?',
    'Wat zou een klein begin zijn?',
  ],
  success: ['Wat deed je toen dat hielp?', 'Wat daarvan kan je nu opnieuw gebruiken?', 'Wat heb je daar over jezelf geleerd?', 'Hoe voelde dat toen?'],
  unsaid: [
    'Wat had je willen zeggen?',
    'Wat houdt je tegen om het te zeggen?',
    'Tegen wie zou je het wél kunnen zeggen?',
    'Wat zou er veranderen als je het wel uitsprak?',
    'Wat heb je nodig om het de volgende keer te zeggen?',
    'Bij wie zwijg je niet?',
  ],
  weighing: ['Wat weegt vandaag het zwaarst voor jou?', 'Hoe zou je van allebei een stukje kunnen hebben?', 'Welk van de twee laat je het minst los?'],
  reason: ['Wat zou er dan gebeuren?', 'Hoe zeker ben je daarvan?', 'Waar komt dat idee vandaan?', 'Wie denkt daar anders over?'],
  blame: [
    'Wat neem je jezelf daarin het meest kwalijk?',
    'Wat zou je tegen een vriend zeggen die je dit vertelde?',
    'Wat lag er toen wel in jouw handen, en wat niet?',
    'Wat heb je die keer wél gedaan?',
  ],
  fear: [
    'Wat is het ergste dat er volgens jou kan gebeuren?',
    'Wat zou je doen als die schrik er niet was?',
    'Wat zou je helpen om het toch te proberen?',
    'Wanneer had je dat ook, en deed je het toch?',
  ],
  plan: [
    'Wat hoop je dat het oplevert?',
    'Hoe wil je eraan beginnen?',
    'Wat zou het je makkelijker maken?',
    'Wanneer is het voor jou geslaagd?',
    'Wat wil je op voorhand klaar hebben?',
    'Wat kan er in de weg komen?',
    'Wie mag er weten dat je dit van plan bent?',
  ],
  loss: [
    'Wat daarvan zou je het meest missen?',
    'Wat deed het met jou toen je dat hoorde?',
    'Hoe zou je daar een stukje van kunnen terugkrijgen?',
    'Wat maakte dat zo kostbaar voor jou?',
  ],
  hindrance: [
    'Wat zou er wél kunnen, al is het klein?',
    'Hoe zeker ben je dat het niet kan?',
    'Wie zou je kunnen helpen om dat uit te zoeken?',
    'Wat heb je al wél in handen?',
  ],
  way: ['Van wie heb je dat zo geleerd?', 'Wat gebeurt er dan bij de ander?', 'Wat maakt dat je het net zo aanpakt?', 'Waar doe je dat nog zo?'],
  example: ['Wat daarvan zou jij ook willen?', 'Wat spreekt je aan in hoe die persoon werkt?', 'Wat zou je die persoon willen vragen?'],
  inherited: ['Wat deed die persoon dat je zo bijbleef?', 'Hoe doe jij dat vandaag op jouw manier?', 'Wie leert het nu van jou?'],
  recent: ['Wat ging er toen door je heen?', 'Wat is je daarvan het meest bijgebleven?', 'Wat vond je daar zelf van?', 'Wat had je liever gezien?'],
  unclear: ['Wat weet je al wél?', 'Wat wil je zeker niet?', 'Waarover zou je het eerst klaarheid willen?'],
  difference: ['Waar zit voor jou het verschil?', 'Wat zegt dat verschil over wat jij nodig hebt?', 'Wat zou je van het ene meenemen naar het andere?'],
  strength: [
    'Hoe heb je dat geleerd?',
    'Waar zou je dat nog kunnen gebruiken, buiten je werk van nu?',
    'Wie heeft dat al tegen jou gezegd?',
    'Waaraan merk jij dat het goed zit?',
  ],
  wish: [
    'Wat daarin trekt je het meest?',
    'Wat zou er dan anders zijn dan nu?',
    'Wat staat er vandaag tussen jou en dat?',
    'Waar heb je dat al eens geproefd?',
  ],
  event: [
    'Wat ging er toen door je heen?',
    'Wat is je daarvan het meest bijgebleven?',
    'Wat vond je daar zelf van?',
    'Wat had je liever gezien?',
    'Wat deed jij daarna?',
  ],
  state: ['Wanneer merkte je dat voor het laatst?', 'Waar komt dat door, denk je?', 'Wat doet dat met je dag?', 'Sinds wanneer is dat zo?'],
  background: [
    'Wat doe je daarvan het liefst?',
    'Wat maakt dat je er nu over nadenkt?',
    'Wat is er door de jaren veranderd?',
    'Welk stuk daarvan mag blijven?',
  ],
};

/** After an intention to ask somebody: what to ask is the next step. */
export const askingPlans: readonly string[] = ['Wat is het eerste dat je wil vragen?', 'Wat wil je na dat gesprek zeker weten?'];

/** A bare word as an answer, with no known subject: the word itself is asked about, not something else. */
export const fragmentQuestions: readonly string[] = [
  'Wil je daar meer van, of juist minder?',
  'Wat hoort daar voor jou bij?',
  'Waarom noem je net dat?',
  'Wat zie je voor je als je dat zegt?',
  'Hoe ziet dat eruit op een gewone dag?',
  'Wanneer was dat voor jou goed?',
];
