// The contract in Dutch: this is the text that counts.
import { type ContractWords, dayIn, hoursAndMinutes, ownLines } from './contract-text.ts';

const places = { centre: 'in het loopbaancentrum', video: 'via video', phone: 'aan de telefoon', elsewhere: 'op een plek die we samen kiezen' };
const paid = {
  cheque: 'Je betaalt met een loopbaancheque die je zelf aanvroeg.',
  credit: 'Je betaalt met een loopbaankrediet dat je zelf aanvroeg.',
  own: 'Je betaalt de begeleiding zelf.',
};

export const contractNl: ContractWords = ({ client, counsellor, centre, standIn }, terms) => [
  {
    heading: 'Wie spreekt dit af?',
    lines: [
      `${client}, klant, en ${counsellor}, loopbaanbegeleider bij ${centre}.`,
      ...(standIn ? [`Is ${counsellor} er een tijd niet, dan neemt ${standIn} het over.`] : []),
      `De begeleiding begint op ${dayIn('nl-BE', terms.startsOn)}.`,
    ],
  },
  {
    heading: 'Waar gaat het over?',
    lines: [
      'We vertrekken van jouw loopbaanvraag. Jij nam zelf het initiatief, en jij beslist over je loopbaan.',
      'De begeleiding is geen deel, geen voorbereiding en geen slot van een andere begeleiding, opleiding of coaching.',
      'Op het einde is er een persoonlijk ontwikkelingsplan. Dat is van jou.',
    ],
  },
  {
    heading: 'Hoeveel en waar?',
    lines: [
      `We hebben ${hoursAndMinutes(terms.minutes, (count) => `${count} uur`, 'en')} voor onze gesprekken. Die zijn in het Nederlands, ${list(terms.meetings.map((place) => places[place]))}.`,
      'Chatten met Koers, mails en opdrachten thuis gaan niet van die uren af.',
      `${paid[terms.payment]}${terms.price ? ` Jouw deel: ${terms.price}.` : ''}`,
      `Kan je niet komen, zeg het dan minstens ${terms.cancelHours} uur vooraf. Later verzetten kan het uur kosten, behalve bij ziekte of overmacht.`,
    ],
  },
  {
    heading: 'Wat mag je van mij verwachten?',
    lines: [
      'Ik luister, ik oordeel niet en ik stuur je niet naar één keuze.',
      'Ik bereid onze gesprekken voor en bewaak dat er tijd is voor je plan.',
      'Wat je vertelt, blijft tussen ons. Je werkgever verneemt niets. Ik deel pas iets met iemand anders als jij de tekst las en akkoord gaat.',
      'Er is één uitzondering: bij ernstig gevaar voor jou of iemand anders zoek ik hulp, en ik zeg het je zo mogelijk eerst.',
      'Ik zoek geen job voor je, schrijf geen brieven in jouw plaats en geef geen medisch of juridisch advies. Ik weet wel wie dat kan.',
    ],
  },
  {
    heading: 'Wat verwacht ik van jou?',
    lines: ['Dat je meedenkt en tussen twee gesprekken iets doet, op jouw tempo.', 'Dat je het zegt als iets niet klopt, te snel gaat of niet helpt.'],
  },
  {
    heading: 'Wat zijn je rechten?',
    lines: [
      'Je doet vrijwillig mee. Je kan op elk moment stoppen en je zegt niet waarom als je dat niet wil.',
      'Je mag je dossier inzien, laten verbeteren en laten wissen, zolang de wet niet vraagt dat we iets bewaren.',
      'VDAB mag nakijken of er een plan is. Welke persoonlijke stukken daar niet in staan, kies jij.',
      'Ben je niet tevreden, dan kan je bij mij terecht, bij de verantwoordelijke van het centrum of bij VDAB.',
      'Na het einde kan je terugkomen met een vraag. Tot wanneer, spreken we af als we afsluiten.',
    ],
  },
  {
    heading: 'En Koers?',
    lines: [
      'Koers is een computerprogramma waarmee je tussen twee gesprekken kan nadenken. Je kiest zelf of je het gebruikt, en stoppen verandert niets aan je begeleiding.',
    ],
  },
  ...(terms.ownAgreements ? [{ heading: 'Wat we nog afspreken', lines: ownLines(terms.ownAgreements) }] : []),
  {
    heading: 'Als er iets verandert',
    lines: ['Verandert er iets aan dit contract, dan maken we een nieuwe versie. Die geldt pas als jij ze aanvaardt.'],
  },
];

const list = (words: string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} of ${words.at(-1)}`);
