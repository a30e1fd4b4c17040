// How clients of the story grow: what Nadia and Els said at two moments, what holds Nadia back, how they go about it; and Sofie, who asked
// to come back after her guidance was closed.
import type { CareerCompetency } from '../conversation/stage.ts';
import type { BarrierKind } from '../trajectory/growth/barrier.ts';
import type { Level, Rater } from '../trajectory/growth/rating.ts';
import type { PersonKey } from './cast.ts';
import type { Moment } from './moment.ts';

type Told<As extends Rater> = { client: PersonKey; key: string; by: PersonKey; as: As; at: Moment; said: readonly [CareerCompetency, Level, string][] };

export const toldRatings: readonly Told<Rater>[] = [
  {
    client: 'nadia',
    key: 'nadia first',
    by: 'nadia',
    as: 'client',
    at: [44, '20:10'],
    said: [
      ['qualities', 2, 'Ik doe gewoon mijn werk. Wat daar bijzonder aan is, weet ik niet goed.'],
      ['motives', 2, 'Ik merk dat ik blij word van uitleggen, meer weet ik nog niet.'],
      ['workExploration', 1, 'Ik ken alleen de logistiek.'],
      ['careerControl', 3, 'Beslissen kan ik wel, ik stel het alleen lang uit.'],
      ['networking', 2, 'Ik ken vooral collega’s.'],
    ],
  },
  {
    client: 'nadia',
    key: 'nadia first by els',
    by: 'els',
    as: 'counsellor',
    at: [42, '11:20'],
    said: [
      ['qualities', 4, 'Ze legt uit zonder iemand klein te maken en geeft er zelf voorbeelden van.'],
      ['motives', 2, 'Ze noemt uitleggen, maar nog niet waarom het haar zoveel doet.'],
      ['workExploration', 1, 'Buiten de logistiek nog niets bekeken.'],
      ['careerControl', 3, 'Ze plant stappen, en schuift ze dan op.'],
      ['networking', 3, 'Ze kent meer mensen dan ze zelf telt, ook buiten het magazijn.'],
    ],
  },
  {
    client: 'nadia',
    key: 'nadia second',
    by: 'nadia',
    as: 'client',
    at: [6, '19:40'],
    said: [
      ['qualities', 3, 'Drie collega’s zeiden hetzelfde: dat ik rustig blijf en het nog eens uitleg.'],
      ['motives', 4, 'Ik wil iemand zien groeien. Dat weet ik nu zeker.'],
      ['workExploration', 2, 'Ik heb twee opleiders gesproken.'],
      ['careerControl', 3, 'Ik heb een lijstje, en twee dingen zijn gedaan.'],
    ],
  },
  {
    client: 'nadia',
    key: 'nadia second by els',
    by: 'els',
    as: 'counsellor',
    at: [5, '10:15'],
    said: [
      ['qualities', 4, 'Ze noemt nu zelf wat anderen zeggen.'],
      ['motives', 4, 'Helder en in haar eigen woorden.'],
      ['workExploration', 2, 'Twee gesprekken, nog geen plek van binnen gezien.'],
      ['careerControl', 4, 'Ze zette twee stappen zonder dat ik ernaar vroeg.'],
    ],
  },
];

export const toldBarriers: readonly {
  client: PersonKey;
  key: string;
  by: PersonKey;
  as: Rater;
  wordsOf: Rater;
  at: Moment;
  kind: BarrierKind;
  text: string;
  since: string;
  helps: string;
  handled?: true;
}[] = [
  {
    client: 'nadia',
    key: 'nadia diploma',
    by: 'els',
    as: 'counsellor',
    wordsOf: 'client',
    at: [42, '11:25'],
    kind: 'diploma',
    text: 'Zonder diploma gaan ze mij toch niet laten lesgeven.',
    since: 'al jaren',
    helps: 'Nagaan bij twee opleiders hoe zij begonnen zijn.',
  },
  {
    client: 'nadia',
    key: 'nadia doubt',
    by: 'nadia',
    as: 'client',
    wordsOf: 'client',
    at: [30, '21:00'],
    kind: 'doubt',
    text: 'Straks laat ik mijn ploeg in de steek.',
    since: 'sinds ik hierover nadenk',
    helps: 'Met mijn ploegbaas praten over wie het kan overnemen.',
    handled: true,
  },
  {
    client: 'sofie',
    key: 'sofie time',
    by: 'sofie',
    as: 'client',
    wordsOf: 'client',
    at: [6, '19:20'],
    kind: 'time',
    text: 'Het inwerken vreet mijn avonden.',
    since: 'sinds ik begon',
    helps: '',
  },
];

export const toldApproach = {
  client: 'nadia',
  by: 'els',
  at: [41, '10:00'],
  agreedAt: [40, '20:30'],
  steps: [
    { key: 'ask colleagues', what: 'Aan drie collega’s vragen wat zij van mij leerden', who: 'client', whoElse: '', inDays: -20, means: 'tijdens de pauze' },
    {
      key: 'find trainers',
      what: 'Twee opleiders zoeken die willen vertellen over hun werk',
      who: 'counsellor',
      whoElse: '',
      inDays: -15,
      means: 'het netwerk van het centrum',
    },
    { key: 'look inside', what: 'Een halve dag meelopen in een opleidingscentrum', who: 'both', whoElse: '', inDays: 21, means: 'een dag verlof' },
  ],
  support: 'Gesprekken na 17 uur, want Nadia werkt in de vroege.',
} as const;

/** Closed, with what the client said of it at the end; nobody asked to come back. */
export const toldClosing = {
  client: 'joris',
  by: 'els',
  closedAt: [50, '11:30'],
  note: 'Je weet waar je naartoe wilt. De rest is aan jou en je school.',
  askedHowItWas: [55, '16:40'],
  answeredAt: [54, '20:05'],
  words: 'Ik ben blij dat ik niet moest kiezen tussen blijven en weggaan.',
  scores: { heard: 5, clearer: 5, steps: 4, pace: 4, again: 5 },
} as const;

/** Sofie’s guidance was closed, and opened again on her request. */
export const toldAftercare = {
  client: 'sofie',
  by: 'karim',
  closedAt: [41, '15:30'],
  note: 'Je hebt je stap gezet. Loopt het anders dan je dacht, dan mag je terugkomen.',
  askedAt: [12, '20:05'],
  question: 'Ik ben begonnen in het woonzorgcentrum en mijn acties blijven liggen. Mag ik nog eens komen praten?',
  grantedAt: [11, '10:40'],
  answer: 'Dat mag. Schrijf gerust, en we bellen volgende week.',
  stuck: { action: 'Koffie drinken met Ine', note: 'Geen tijd: het inwerken vreet mijn avonden.', at: [6, '19:10'] },
  askedHowItWas: [42, '11:10'],
} as const;
