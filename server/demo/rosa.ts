// Rosa cleaned in a school and has been ill for five months. She is learning Dutch. Yesterday evening she wrote something that only a
// person may answer: coaching is held, the fixed answer was given, and the signal waits for Els.
import type { ToldClient, ToldConversation } from './told.ts';

const school: ToldConversation = {
  key: 'rosa school',
  voice: 'guide',
  startedAt: [12, '10:21'],
  readBy: [{ by: 'els', at: [8, '13:10'] }],
  turns: [
    {
      minute: 0,
      key: 'rosa other work',
      client: 'Hallo. Ik wil andere werk maar ik weet niet welke, mijn Nederlands niet goed.',
      signals: [
        {
          kind: 'language-barrier',
          level: 'attention',
          quote: 'Ik wil andere werk maar ik weet niet welke, mijn Nederlands niet goed.',
          foundBy: ['classifier'],
          confidence: 0.97,
          why: ['classifier.language-barrier'],
          acknowledged: { by: 'els', at: [8, '13:14'] },
          snoozed: { by: 'els', at: [8, '13:16'], days: 14, reason: 'Rosa belt zelf met Ligo. Daarna bekijken we of een tolk helpt.' },
        },
      ],
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Je wil ander werk, maar je weet nog niet welk. Wat doe je nu op je werk?',
    },
    {
      minute: 4,
      key: 'rosa ill',
      client: 'Nu ik werk niet. Ik ben ziek 5 maanden, mijn rug. Voor dat ik poets in school, 8 jaar.',
      signals: [
        {
          kind: 'health-limitation',
          level: 'attention',
          quote: 'Ik ben ziek 5 maanden, mijn rug.',
          foundBy: ['classifier'],
          confidence: 0.9,
          why: ['classifier.health-limitation'],
          acknowledged: { by: 'els', at: [8, '13:15'] },
          resolved: {
            by: 'els',
            at: [8, '13:32'],
            outcome: 'refer',
            note: 'Aan de telefoon besproken. Rosa belt zelf naar de Terug-naar-werkcoördinator van haar ziekenfonds; ik vraag volgende week hoe dat ging. Wij gaan verder met de vraag welk werk bij haar past.',
          },
        },
      ],
    },
    {
      move: 'after-signal',
      reason: 'a signal is heard first (health-limitation, attention)',
      cites: ['partners/terug-naar-werkcoordinator.md'],
      koers:
        'Je bent 5 maanden ziek, je rug. Daarvoor poetste je 8 jaar in een school. Over je rug kan ik niets zeggen. Bij je ziekenfonds werkt iemand die helpt om weer te werken na ziekte [1]. Els ziet dit bericht, zoals afgesproken. Waar wil je nu over praten?',
    },
    { minute: 9, key: 'rosa children', client: 'Over werk. In school ik vind kinderen mooi. De juf vraagt mij soms kijken op kinderen als zij weg 5 minuut.' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Je vindt de kinderen mooi, en de juf vraagt jou om te kijken. Denk aan één keer. Wat deed je toen met de kinderen?',
    },
    { minute: 13, key: 'rosa song', client: 'Kleine jongen huilt. Ik zing lied van mijn land, zacht. Hij stopt huilen en lacht' },
    {
      move: 'summarise',
      reason: 'three reflections make a summary (3 reflections, 4 messages)',
      koers:
        'Ik zeg wat ik hoor. Je poetste 8 jaar in een school, en je vindt kinderen mooi. De kleine jongen huilt, jij zingt zacht een lied van je land. Dan lacht hij. Is dat juist, of is iets anders?',
    },
    { minute: 16, key: 'rosa glad', client: 'Ja juist. Ik ben blij die dag. Met poetsen niemand lacht haha' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Die dag was je blij. Bij poetsen lacht niemand, zeg je. Wanneer was je nog een keer blij op je werk?',
    },
    {
      minute: 22,
      key: 'rosa papers',
      client:
        'Als ik help oude mevrouw van keuken met rekening en papier. Zij kan niet goed lezen, ik maak tekening. Ik ook niet goed lezen Nederlands maar samen gaat.',
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Jij helpt de mevrouw van de keuken met papier. Jij maakt een tekening, en samen gaat het. Wat zegt zij dan tegen jou?',
    },
    { minute: 25, key: 'rosa bucket', client: 'Zij zegt Rosa jij bent voor mensen niet voor emmer haha' },
    { move: 'open-question', reason: 'what is told is reflected and opened', koers: 'Voor mensen, niet voor de emmer, zegt zij. En wat denk jij?' },
    { minute: 29, key: 'rosa wants', client: 'Ik wil dat ook. Met mijn rug en mijn Nederlands ik weet niet hoe' },
    {
      move: 'summarise',
      reason: 'three reflections make a summary (3 reflections, 3 messages)',
      koers:
        'Nog een keer wat ik hoor. Je bent blij als je iemand helpt: de kleine jongen, de mevrouw van de keuken. Jij wil dat ook, voor mensen werken. Je weet nog niet hoe, met je rug en je Nederlands. Heb ik dat goed?',
    },
    { minute: 32, client: 'Ja. Dank je. Ik praat deze week met Els op telefoon. Tot later' },
    { move: 'close', reason: 'ending well', koers: 'Deze week praat je met Els. Het lied en de tekening kan je aan haar vertellen. Tot later.' },
  ],
};

const evening: ToldConversation = {
  key: 'rosa evening',
  voice: 'guide',
  startedAt: [1, '21:48'],
  leftOpen: true,
  turns: [
    { minute: 0, client: 'Goedenavond. Dokter van ziekenfonds zegt misschien volgende maand terug naar werk. Ik heb schrik' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'De dokter zegt: misschien volgende maand terug naar je werk. En jij hebt schrik. Wat denk je als je aan die eerste dag denkt?',
    },
    { minute: 5, client: 'Mijn rug nog altijd pijn en ik ben alleen met kinderen. Ik weet niet hoe' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Je rug doet nog altijd pijn, en je bent alleen met de kinderen. Wat is voor jou het zwaarste aan terug werken?',
    },
    {
      minute: 11,
      key: 'rosa not wake up',
      client: 'Soms ik denk het is beter als ik slaap en niet meer wakker word. Dan iedereen rust.',
      signals: [
        {
          kind: 'crisis',
          level: 'crisis',
          situation: 'suicide',
          quote: 'Soms ik denk het is beter als ik slaap en niet meer wakker word.',
          foundBy: ['rule', 'classifier'],
          confidence: 1,
          why: ['crisis.not-wake-up', 'classifier.crisis'],
        },
      ],
    },
    { crisis: 'suicide' },
    { minute: 14, client: 'Mijn zus is hier nu bij mij. Ik ben veilig.' },
    { crisis: 'suicide', followUp: 'safe' },
  ],
};

export const rosa: ToldClient = {
  client: 'rosa',
  contact: {
    phone: '0460 00 12 34',
    safeMoments: 'Overdag als de kinderen op school zijn, van 9 tot 15 uur. Liefst eerst een sms.',
    whereabouts: 'Kaaistraat 12 bus 3, 2000 Antwerpen',
    emergencyName: 'Maria',
    emergencyRelation: 'zus',
    emergencyPhone: '0460 00 56 78',
    crisisAgreement: 'Als het te zwaar wordt, belt Rosa eerst haar zus. Els mag Maria bellen als Rosa niet opneemt.',
  },
  conversations: [school, evening],
  voucherEndsInDays: 38,
  referrals: [
    {
      key: 'rosa back to work',
      kind: 'health-limitation',
      signalAt: 'rosa ill',
      partner: { path: 'partners/terug-naar-werkcoordinator.md', name: 'Terug-naar-werkcoördinator van je ziekenfonds' },
      reason: 'Je bent 5 maanden ziek, je rug. Je wil weten welk werk kan.',
      choice: 'De Terug-naar-werkcoördinator van je ziekenfonds. Of eerst je huisarts.',
      usefulness: 'Die persoon kijkt met jou en de dokter: welk werk kan met je rug?',
      addedValue: 'Wij zoeken samen welk werk bij jou past. Zij kennen de regels bij ziekte.',
      impact: 'Een gesprek, gratis. Je vertelt daar over je rug. Je baas hoort niets van mij.',
      contactBy: 'client',
      extract:
        'Rosa is sinds vijf maanden ziek door haar rug. Ze poetste acht jaar in een school. Ze zoekt werk met mensen en wil weten wat met haar rug kan. Ze leert Nederlands: praat graag traag.',
      steps: [
        { by: 'els', at: [8, '13:40'], action: 'prepare' },
        { by: 'els', at: [8, '13:52'], action: 'discuss' },
        { by: 'els', at: [8, '13:58'], action: 'write-extract' },
        { by: 'rosa', at: [7, '10:05'], action: 'agree' },
        { by: 'rosa', at: [7, '10:07'], action: 'approve' },
        { by: 'rosa', at: [5, '14:30'], action: 'contact' },
      ],
    },
  ],
  insights: [{ key: 'rosa helping', text: 'Ik ben blij als ik iemand help.', competency: 'motives', from: ['rosa glad', 'rosa papers'] }],
  plan: [],
};
