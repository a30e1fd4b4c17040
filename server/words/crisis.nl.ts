// Fixed answers in a crisis, Dutch. Source of tone and of the first drafts: the organisation's voice guide; numbers as printed in
// February 2026.
import type { CrisisWords } from './crisis-words.ts';

const machine = 'Ik ben een computerprogramma en kan je hierbij niet helpen zoals een mens dat kan.';
const callNow = 'Bel nu 112, of vraag iemand dichtbij om te bellen.';
const notAlone = 'Blijf niet alleen als dat kan: ga naar iemand toe, of bel iemand die bij je kan komen.';
const held = 'Ik stel nu geen vragen over je loopbaan. Dat kan weer als een mens dit gesprek bekeken heeft.';
const looksFirst = 'Voor we verdergaan, kijkt eerst een mens mee. Dat doe ik liever een keer te veel dan een keer te weinig.';

export const crisisNl: CrisisWords = {
  opening: {
    suicide: ['Wat je schrijft, neem ik ernstig.', machine, 'Ben je nu veilig?', 'Zo niet: bel 112.', 'Praten kan dag en nacht, gratis en anoniem: bel 1813.'],
    'self-harm': [
      'Wat je schrijft over jezelf pijn doen, neem ik ernstig.',
      machine,
      'Ben je nu veilig?',
      'Ben je gewond of ben je bang dat het verder gaat: bel 112.',
      'Praten kan dag en nacht, gratis en anoniem: bel 1813.',
    ],
    threatened: [
      'Wat je schrijft, neem ik ernstig.',
      machine,
      'Ben je nu in gevaar?',
      'Bel dan 112 of de politie op 101, of vraag iemand dichtbij om te bellen.',
      'Wil je over geweld praten, dan kan dat op 1712. Dat is geen noodnummer.',
      'Kan iemand je scherm zien? Je mag dit venster op elk moment sluiten.',
    ],
    'danger-other': [
      'Wat je schrijft, neem ik ernstig.',
      machine,
      'Is er nu iemand in gevaar, jij of iemand anders?',
      'Bel dan 112.',
      'Gaat het over zelfmoord, dan kan je dag en nacht praten op 1813, ook als je bezorgd bent om iemand anders. Gaat het over geweld, dan kan je praten op 1712.',
    ],
  },
  followUp: {
    suicide: {
      'not-safe': [callNow, notAlone, 'Op 1813 luistert er dag en nacht iemand, ook midden in de nacht.'],
      safe: ['Dank je om dat te zeggen.', 'Verandert dat, vandaag of vannacht: bel 112, of praat met iemand op 1813.', held],
      misunderstood: ['Dank je om het te zeggen. Dan heb ik je verkeerd begrepen.', looksFirst],
      other: [
        'Ik lees wat je schrijft, maar ik ben niet de juiste om hier verder over te praten.',
        'Op 1813 kan dat wel, dag en nacht. Is er gevaar: bel 112.',
      ],
    },
    'self-harm': {
      'not-safe': [callNow, notAlone, 'Op 1813 luistert er dag en nacht iemand.'],
      safe: ['Dank je om dat te zeggen.', 'Komt het terug: bel 1813 om te praten, en 112 als je gewond bent.', held],
      misunderstood: ['Dank je om het te zeggen. Dan heb ik je verkeerd begrepen.', looksFirst],
      other: [
        'Ik lees wat je schrijft, maar ik ben niet de juiste om hier verder over te praten.',
        'Op 1813 kan dat wel, dag en nacht. Ben je gewond: bel 112.',
      ],
    },
    threatened: {
      'not-safe': [
        'Bel nu 112 of 101, of vraag iemand dichtbij om te bellen.',
        'Kan je weg, ga dan naar een plek waar andere mensen zijn.',
        'Dit venster mag je meteen sluiten.',
      ],
      safe: ['Dank je om dat te zeggen.', 'Verandert dat: bel 112 of 101. Over wat er gebeurt praten kan op 1712.', held],
      misunderstood: ['Dank je om het te zeggen. Dan heb ik je verkeerd begrepen.', looksFirst],
      other: ['Ik lees wat je schrijft, maar ik kan je hierbij niet beschermen.', 'Is er gevaar: bel 112 of 101. Praten over geweld kan op 1712.'],
    },
    'danger-other': {
      'not-safe': [callNow, 'Zorg dat er iemand bij is, bij jou of bij de ander.', 'Wacht niet op een antwoord van mij.'],
      safe: ['Dank je om dat te zeggen.', 'Verandert dat voor jou of voor iemand anders: bel 112.', held],
      misunderstood: ['Dank je om het te zeggen. Dan heb ik je verkeerd begrepen.', looksFirst],
      other: [
        'Ik lees wat je schrijft, maar hier is een mens voor nodig.',
        'Is er iemand in gevaar: bel 112. Praten kan op 1813 als het over zelfmoord gaat, en op 1712 als het over geweld gaat.',
      ],
    },
  },
  holding: [
    ['Ik heb je bericht gelezen en bewaard.', 'Dit gesprek wacht op een mens. Is er gevaar, wacht dan niet: bel 112.'],
    ['Wat je schrijft, blijft hier staan voor {name}.', 'Wil je nu met iemand praten, dan kan dat op 1813, dag en nacht.'],
    ['Ik ben er nog, maar ik blijf een programma.', 'Iemand die echt kan luisteren, vind je nu op 1813. In gevaar: 112.'],
    ['Je hoeft hier niets meer uit te leggen als je dat niet wil.', 'Wat je al schreef, kan {name} lezen. Is het dringend: bel 112.'],
    [
      'Ik antwoord je niet zoals anders, omdat dit belangrijker is dan je loopbaan.',
      'Ken je iemand die nu bij je kan zijn? Dat mag een buur, een vriend of familie zijn.',
    ],
    ['Je bericht is aangekomen.', 'Ik weet niet wanneer {name} het leest. Heb je nu iemand nodig: 1813 om te praten, 112 bij gevaar.'],
    ['Ik begin niet over iets anders zolang er geen mens gekeken heeft.', 'Je huisarts of de dokter van wacht kan je ook helpen. In gevaar: 112.'],
    ['Dank je om te blijven schrijven.', 'Een gesprek met een mens helpt nu meer dan een gesprek met mij: 1813, dag en nacht.'],
  ],
  alert: {
    sent: {
      alone: ['Ik heb {name} een dringende melding gestuurd.', '{name} is niet dag en nacht bereikbaar: wacht niet op een antwoord hier.'],
      withStandIn: ['Ik heb {name} en {standIn} een dringende melding gestuurd.', 'Zij zijn niet dag en nacht bereikbaar: wacht niet op een antwoord hier.'],
    },
    listed: {
      alone: ['Je bericht staat nu bovenaan bij {name}, als dringend.', '{name} ziet dat pas als die Koers opent: wacht niet op een antwoord hier.'],
      withStandIn: [
        'Je bericht staat nu bovenaan bij {name} en {standIn}, als dringend.',
        'Zij zien dat pas als ze Koers openen: wacht niet op een antwoord hier.',
      ],
    },
    failed: {
      alone: ['Het lukt me nu niet om {name} te bereiken.', 'Wacht dus niet op een antwoord hier.'],
      withStandIn: ['Het lukt me nu niet om {name} of {standIn} te bereiken.', 'Wacht dus niet op een antwoord hier.'],
    },
  },
  correctMe: 'Heb ik je verkeerd begrepen? Zeg het gerust.',
};
