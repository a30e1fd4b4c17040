// People who were with Karim before the story begins, and of whom only figures are looked at now: enough of them that trends show something
// to a newcomer, and few enough that some groups are too small to show. Each had three short conversations and was closed. Pure.
import type { BarrierKind } from '../trajectory/growth/barrier.ts';

export type EarlierClient = {
  name: string;
  work: string;
  years: string;
  heavy: string;
  wish: string;
  proof: string;
  step: string;
  barriers: readonly [kind: BarrierKind, isOpen: boolean][];
  /** Of their three actions. */
  done: number;
  stuck: boolean;
  /** How it was, 1 to 5, for the five questions in their order. */
  satisfied: readonly [number, number, number, number, number];
  thumb: 'up' | 'down' | null;
};

/** What Koers made of how heavy it was for some of them, and what Karim made of that. */
export const earlierSignals: Readonly<Record<string, { minutes: number; hours: number; outcome: 'false-alarm' | 'discuss' | 'refer' }>> = {
  Griet: { minutes: 35, hours: 15, outcome: 'discuss' },
  Koen: { minutes: 50, hours: 39, outcome: 'discuss' },
  Mieke: { minutes: 22, hours: 16, outcome: 'discuss' },
  Jonas: { minutes: 95, hours: 38, outcome: 'false-alarm' },
  Samira: { minutes: 40, hours: 15, outcome: 'discuss' },
  Dirk: { minutes: 15, hours: 14, outcome: 'refer' },
  Patrick: { minutes: 28, hours: 40, outcome: 'refer' },
};

const told = (
  name: string,
  [work, years, heavy, wish, proof, step]: readonly [string, string, string, string, string, string],
  barriers: EarlierClient['barriers'],
  [done, stuck]: readonly [number, boolean],
  satisfied: EarlierClient['satisfied'],
  thumb: EarlierClient['thumb'] = null,
): EarlierClient => ({ name, work, years, heavy, wish, proof, step, barriers, done, stuck, satisfied, thumb });

export const earlierClients: readonly EarlierClient[] = [
  told(
    'Griet',
    ['de keuken van een school', 'elf jaar', 'de vroege uren', 'met ouderen koken', 'in het buurthuis geholpen', 'mail ik de zorgschool'],
    [
      ['care', false],
      ['diploma', true],
    ],
    [2, true],
    [5, 4, 4, 5, 5],
    'up',
  ),
  told(
    'Ahmed',
    ['een garage', 'zeven jaar', 'altijd alleen sleutelen', 'jongeren het vak leren', 'mijn neef leren lassen', 'bel ik het VDAB'],
    [
      ['diploma', true],
      ['market', true],
    ],
    [1, true],
    [4, 4, 3, 4, 4],
    'up',
  ),
  told(
    'Lies',
    ['een apotheek', 'veertien jaar', 'de druk aan de balie', 'iets met planten', 'de tuin van de buren aangelegd', 'bezoek ik een tuincentrum'],
    [
      ['confidence', false],
      ['market', false],
    ],
    [3, false],
    [5, 5, 4, 5, 5],
  ),
  told(
    'Koen',
    [
      'een callcenter',
      'vijf jaar',
      'de hele dag klachten',
      'achter de schermen werken',
      'het rooster gemaakt toen de baas ziek was',
      'vraag ik mijn chef om een gesprek',
    ],
    [
      ['confidence', true],
      ['market', false],
    ],
    [1, true],
    [3, 4, 3, 4, 3],
    'down',
  ),
  told(
    'Mieke',
    ['een bank', 'twintig jaar', 'de cijfers die ik moest halen', 'mensen thuis bijstaan', 'mijn vader verzorgd', 'ga ik kijken bij thuiszorg'],
    [
      ['care', true],
      ['confidence', false],
    ],
    [2, false],
    [4, 5, 5, 4, 5],
    'up',
  ),
  told(
    'Jonas',
    ['een drukkerij', 'acht jaar', 'de nachten', 'overdag en buiten werken', 'paden aangelegd met de scouts', 'schrijf ik mij in bij een groendienst'],
    [
      ['market', false],
      ['diploma', true],
    ],
    [2, true],
    [4, 3, 4, 4, 4],
  ),
  told(
    'Samira',
    ['een kapsalon', 'zes jaar', 'het lange rechtstaan', 'met kinderen werken', 'op de speelpleinwerking gestaan', 'vraag ik info over de opleiding'],
    [
      ['diploma', true],
      ['health', false],
    ],
    [1, true],
    [4, 4, 4, 5, 4],
  ),
  told(
    'Dirk',
    ['de bouw', 'zesentwintig jaar', 'mijn knieën', 'mijn kennis doorgeven', 'twee leerjongens opgeleid', 'bel ik een centrum voor volwassenen'],
    [
      ['health', true],
      ['market', false],
    ],
    [2, false],
    [5, 4, 4, 4, 5],
    'up',
  ),
  told(
    'Anke',
    ['een reisbureau', 'negen jaar', 'de onzekerheid', 'vast werk met planning', 'alle groepsreizen geregeld', 'pas ik mijn cv aan'],
    [
      ['confidence', false],
      ['market', true],
    ],
    [3, false],
    [4, 4, 5, 4, 4],
  ),
  told(
    'Tarik',
    ['een magazijn', 'vier jaar', 'het tempo', 'iets met computers', 'de scanners van de collega’s hersteld', 'volg ik een gratis proefles'],
    [
      ['diploma', true],
      ['confidence', true],
    ],
    [1, true],
    [3, 3, 3, 4, 4],
  ),
  told(
    'Veerle',
    [
      'een secretariaat',
      'zestien jaar',
      'dat niemand mij iets vroeg',
      'zelf beslissen',
      'het archief opnieuw ingedeeld',
      'stel ik mijn plan aan de directeur voor',
    ],
    [
      ['confidence', false],
      ['care', false],
    ],
    [3, false],
    [5, 5, 5, 5, 5],
    'up',
  ),
  told(
    'Patrick',
    [
      'een bakkerij',
      'achttien jaar',
      'het meel op mijn longen',
      'blijven bakken maar minder',
      'taarten voor het hele dorp gemaakt',
      'praat ik met de arbeidsarts',
    ],
    [
      ['health', true],
      ['diploma', true],
    ],
    [1, true],
    [4, 3, 4, 3, 4],
  ),
];

type Talk = readonly (readonly [move: string | null, text: string])[];

/** What was said in the three conversations; client and Koers by turns, with the move of each reply. In the first months Koers was not yet what it is. */
export function talksOf(client: EarlierClient, place: number): readonly Talk[] {
  const { wish, proof, step } = client;
  return [
    firstTalk(client, place),
    [
      [null, `Ik weet niet of ik dat wel kan, ${wish}.`],
      ['open-question', `Je twijfelt of "${wish}" iets voor jou is. Wanneer heb je al iets gedaan dat daarop lijkt?`],
      [null, `Ik heb eens ${proof}. Dat liep eigenlijk goed.`],
      place % 4 === 1
        ? ['affirm', `Goed zo. Had je dat al verteld aan Karim? Sta je op je werk bekend als iemand die dat kan?`]
        : ['affirm', `"Ik heb eens ${proof}", schrijf je, en het liep goed. Dat deed je zonder dat iemand het je voordeed.`],
      [null, 'Ja, zo had ik het nog niet bekeken.'],
      ['summarise', `Je begon met twijfel over "${wish}", en er kwam iets boven dat je zelf had klaargespeeld. Klopt dat?`],
    ],
    [
      [null, `Volgende week ${step}.`],
      ['open-question', `"Volgende week ${step}", schrijf je. Wat heb je daarvoor nodig?`],
      [null, 'Vooral een rustig moment. Dinsdagavond zou kunnen.'],
      ['close', 'Dinsdagavond, op een rustig moment. Zo staat het er. Tot de volgende keer.'],
    ],
  ];
}

function firstTalk({ work, years, heavy, wish }: EarlierClient, place: number): Talk {
  const [first, second] = (
    [
      [
        `Al ${years} in ${work}, en ${heavy} weegt. Wat zou er anders zijn als het niet meer woog?`,
        `Je denkt aan ${wish}, met nog zin over ’s avonds. Wat trekt je daarin aan?`,
      ],
      ['Is het druk op je werk? Ben je dan moe als je thuiskomt?', 'Heb je dat al eens gedaan? Kan je ervan leven?'],
      [`Je zou beter iets anders zoeken dan ${work}. Een opleiding is voor jou de beste keuze.`, `Dan moet je voor ${wish} gaan. Schrijf je deze week nog in.`],
      ['Het klinkt alsof het lastig is. Wil je er iets meer over vertellen?', 'Het klinkt alsof het lastig is. Wil je er iets meer over vertellen?'],
    ] as const
  )[place % 4] as readonly [string, string];
  return [
    [null, `Ik werk al ${years} in ${work} en het weegt. Vooral ${heavy}.`],
    ['open-question', first],
    [null, `Dan had ik ’s avonds nog zin om iets te doen. Ik denk aan ${wish}.`],
    ['open-question', second],
    [null, 'Dat je ziet waarvoor je het doet.'],
    ['close', 'Zien waarvoor je het doet: dat nemen we mee naar je gesprek met Karim. Tot de volgende keer.'],
  ];
}
