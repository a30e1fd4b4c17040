// One conversation of two hundred turns, put together from parts: what repetition, time and memory are after months of writing.
// What is told in the fifth turn is asked for near the end. Always the same: nothing here is drawn by lot.
import type { PlayedTurn } from './measure.ts';
import type { DialogueScript } from './play-script.ts';

/** The client's dream, told once and early; the reply that must know it, and a word of it. */
export const toldAt = 5;
export const askedAt = 190;
export const needed = 'fietsenmaker';

const opening = [
  'Dag, ik begin eraan.',
  'Ik werk op de planning van een transportfirma in Genk, acht jaar nu.',
  'Het werk zelf ken ik vanbuiten.',
  'Els vroeg om eens op te schrijven wat ik eigenlijk zou willen.',
  'Ik wil ooit samen met mijn zus Veerle een fietsenmakerij beginnen in Diest.',
  'Zij doet de winkel, ik de werkplaats. Dat zeggen we al sinds we kinderen waren.',
];

const people = [
  'mijn collega Bert',
  'de nieuwe chauffeur',
  'mijn ploegbaas',
  'een vaste klant',
  'mijn schoonbroer',
  'de buurvrouw',
  'een oude schoolvriend',
  'mijn dochter',
];
const happenings = [
  'heeft mij gevraagd hoe ik dat altijd zo snel opgelost krijg',
  'heeft heel de middag staan klagen over de uren',
  'heeft mij bedankt omdat ik langer gewerkt had',
  'heeft een job gevonden dichter bij huis',
  'heeft mij een fout aangewreven die niet van mij was',
  'heeft mij een halve dag meegenomen naar zijn atelier',
  'heeft gezegd dat ik te veel op mij neem',
];
const works = [
  'de ritten voor de feestdagen ingepland',
  'een nieuwe planner ingewerkt',
  'drie uur vergaderd over een lijst die niemand gebruikt',
  'een chauffeur geholpen die in Duitsland stilstond',
  'een oud rekenblad hersteld dat al jaren fout liep',
  'een klant aan de lijn gehad die alles gisteren wou',
  'de stagiair laten meekijken',
];
const times = ['Vandaag', 'Gisteren', 'Vanmorgen', 'Deze week', 'Maandag'];
const feelings = [
  'Daar was ik wel trots op.',
  'Daar word ik moe van.',
  'Dat gaf mij energie voor heel de dag.',
  'Ik weet niet goed wat ik daarvan moet vinden.',
  'Daar heb ik nog lang over nagedacht.',
  'Ik zei niets, zoals altijd.',
  'Dat deed deugd.',
  'Zo zou elke dag mogen zijn.',
  'Ik was blij toen ik naar huis kon.',
  'Niemand heeft het gemerkt, denk ik.',
  'Dat is waarom ik dit werk ooit gekozen heb.',
];
const spareTime = [
  'Zaterdag heb ik de fiets van de buurjongen hersteld. De ketting, de remmen, alles.',
  'Ik heb zondag een wiel gericht, dat is werk waar je de klok bij vergeet.',
  'Mijn zus heeft een pand gezien met een werkplaats achteraan.',
  'Ik heb een oude koersfiets gekocht om op te knappen.',
  'In het repair café hebben ze mij vier fietsen gegeven op een namiddag.',
  'Een buurman bracht zijn bakfiets binnen, met de groeten van zijn broer.',
  'Ik heb mijn gereedschap eens geteld, dat is al een halve winkel.',
  'We zijn met ons twee op de fietsbeurs geweest.',
  'Ik heb een filmpje bekeken over elektrische motoren en meegeschreven.',
  'De kinderen van Veerle wilden leren banden plakken.',
  'Ik heb een naam bedacht voor de zaak.',
];
const doubts = [
  'Maar ik heb een vast loon en dat geeft toch rust.',
  'Ik ben 47, is dat niet wat laat?',
  'Mijn man vindt het goed, zolang we het huis kunnen afbetalen.',
  'Ik heb nooit een diploma van iets gehaald behalve handel.',
  'Wat als er geen klanten komen.',
  'Mijn zus wil sneller dan ik.',
  'Ik ken niets van boekhouding.',
];
const shorts = ['ja', 'goh', 'weet niet', 'misschien', 'klopt', 'ok'];
const questions = [
  'Hoe word ik zelfstandige in bijberoep?',
  'Wat doet een fietsenmaker precies?',
  'Wat vind jij daarvan?',
  'Hoeveel uur heb ik nog?',
  'Wat zijn mijn acties ook weer?',
  'Is fietsenmaker een knelpuntberoep?',
  'Wat is een ondernemingsloket?',
  'Hoeveel kost een loopbaancheque?',
  'Wat is EVC?',
];
const plans = [
  'Ik ga dat deze week eens met mijn zus bespreken.',
  'Ik ga vrijdag vragen of ik vier vijfde kan werken.',
  'Ik ga een keer binnenstappen bij de fietsenmaker in Leuven.',
  'Ik ga uitrekenen wat een werkplaats kost.',
  'Ik zal het eens opschrijven voor Els.',
  'Ik ga de huurprijs van dat pand opvragen.',
  'Ik ga morgen eens bellen naar een ondernemingsloket.',
];
const goodbyes = ['Tot morgen.', 'Genoeg voor vandaag.', 'Ik ga slapen.', 'Merci, tot later.'];

const from = (parts: readonly string[], at: number): string => parts[at % parts.length] ?? '';
const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];

/** One sitting: a greeting, work, somebody, a word, what is done in spare time, a doubt, a question, an intention, the end. */
function sitting(at: number): string[] {
  return [
    `Hallo, het is ${from(days, at)} en ik heb even tijd.`,
    `${from(times, at)} heb ik ${from(works, at)}.`,
    from(feelings, at),
    `En ${from(people, at)} ${from(happenings, at * 3 + 1)}.`,
    from(shorts, at),
    from(spareTime, at * 2),
    from(feelings, at * 2 + 5),
    from(doubts, at),
    from(questions, at),
    from(shorts, at + 2),
    from(plans, at * 2 + 1),
    from(goodbyes, at),
  ];
}

const ending = [
  'Hallo, daar ben ik nog eens.',
  'Wat wou ik in het begin ook weer met mijn zus beginnen?',
  'Ja, dat is het nog altijd.',
  'We hebben dat pand in Diest nu echt bezocht.',
  'Veerle stond daar te stralen tussen de lege rekken.',
  'Ik zag mijn werkbank al staan.',
  'Vat eens samen waar ik sta.',
  'Wat waren mijn acties?',
  'Ik bel maandag met de boekhouder van mijn zus.',
  'Ik ben er klaar voor, denk ik.',
  'Ik zal u laten weten hoe het loopt.',
  'Bedankt, tot de volgende keer.',
];

/** The script. Its two hundred turns are the same every time. */
export function longConversation(): DialogueScript {
  const middle = Array.from({ length: 16 }, (_, at) => sitting(at)).flat();
  const turns = [...opening, ...middle.slice(0, askedAt - 2 - opening.length), ...ending];
  return {
    turns: turns.slice(0, 200),
    client: { stage: 'deepening', counsellor: 'Els', hoursLeft: 3, insights: [], actions: ['Met mijn zus rond de tafel zitten'] },
  };
}

/** Whether what was told early was still known, and whether replies grew slower. */
export function longTable(turns: readonly PlayedTurn[]): string {
  const middleOf = (part: readonly PlayedTurn[]): number => part.map(({ took = 0 }) => took).sort((a, b) => a - b)[Math.floor(part.length / 2)] ?? 0;
  const quarter = Math.floor(turns.length / 4);
  return [
    `told at turn ${toldAt}, known at turn ${askedAt}: ${isKnownAtEnd(turns) ? 'yes' : 'no'}`,
    `milliseconds a reply, middle value: first quarter ${middleOf(turns.slice(0, quarter))}, last quarter ${middleOf(turns.slice(-quarter))}`,
  ].join('\n');
}

/** Whether the reply to the question near the end holds what was told in the beginning. */
export const isKnownAtEnd = (turns: readonly PlayedTurn[]): boolean => turns[askedAt - 1]?.reply.text.toLowerCase().includes(needed) ?? false;
