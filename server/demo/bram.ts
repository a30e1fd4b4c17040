// Bram, 58, maintenance technician, who wants something with people. Most of his plan is there (bram-plan.ts). Yesterday evening he
// wrote that he is pressed to sign that he leaves: urgent, and nobody has looked at it yet.
import { bramPlan } from './bram-plan.ts';
import type { ToldClient, ToldConversation } from './told.ts';

const wanting: ToldConversation = {
  key: 'bram wanting',
  voice: 'model',
  startedAt: [37, '19:31'],
  readBy: [
    { by: 'els', at: [32, '14:05'] },
    { by: 'lieve', at: [28, '11:10'] },
  ],
  turns: [
    { minute: 0, key: 'bram wish', client: 'Ik zou graag iets met mensen doen maar ik ben 58, wie neemt mij nu nog aan' },
    {
      move: 'reflect-both-sides',
      reason: 'two sides are put next to each other',
      koers:
        'Je wil iets met mensen, en tegelijk vraag je je af of het op je 58ste nog kan. Dat zijn twee dingen die we apart kunnen bekijken: wat je wil, en wat er op de arbeidsmarkt mogelijk is. Met welk van de twee wil je beginnen?',
    },
    { minute: 2, key: 'bram first', client: 'Met wat ik wil dan. Het ander maakt mij alleen maar ambetant' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers:
        'Dan laten we het ander nog even liggen en beginnen we met wat je wil. Denk eens aan een moment op je werk dat al iets met mensen was. Wat gebeurde er toen?',
    },
    {
      minute: 7,
      key: 'bram coffee',
      client:
        'Vorige maand viel de lijn stil en die jongen van de productie stond te trillen op zijn benen. Ik heb hem eerst een koffie gegeven en dan samen naar de storing gekeken. De week erna heeft hij zelf die sensor vervangen',
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Eerst een koffie, dan samen naar de storing. En een week later vervangt die jongen zelf de sensor. Hoe keken ze daarnaar op het werk?',
    },
    { minute: 9, key: 'bram boss', client: 'Mijn baas vond dat ik tijd verloor. Ja een machine loopt ni weg hé' },
    {
      move: 'summarise',
      reason: 'three reflections make a summary (3 reflections, 4 messages)',
      koers:
        'Wat ik tot nu hoor: je wil iets met mensen. Die jongen stond te trillen op zijn benen, jij gaf hem eerst een koffie en keek dan samen naar de storing. Je baas vond het verloren tijd, en volgens jou liep die machine niet weg. Klopt dat, of mis ik iets?',
    },
    {
      minute: 13,
      key: 'bram nonkel',
      client:
        'Klopt. Die gast ging anders stoppen, ze laten die mannen gewoon zwemmen. Maar ik ben de nonkel hé. Op opleiding mag ik ook ni meer mee, op mijn leeftijd loont dat ni meer zeggen ze.',
      signals: [
        {
          kind: 'discrimination',
          level: 'attention',
          quote: 'Op opleiding mag ik ook ni meer mee, op mijn leeftijd loont dat ni meer zeggen ze.',
          foundBy: ['classifier', 'model'],
          confidence: 0.74,
          why: ['classifier.discrimination', 'model'],
          acknowledged: { by: 'els', at: [32, '14:08'] },
          resolved: {
            by: 'els',
            at: [30, '16:10'],
            outcome: 'discuss',
            note: 'In het gesprek besproken. Bram wil er nu geen zaak van maken; hij weet dat hij bij Unia terechtkan en brengt het zelf terug als hij dat wil.',
          },
        },
      ],
    },
    {
      move: 'after-signal',
      reason: 'a signal is heard first (discrimination, attention)',
      cites: ['partners/unia.md'],
      koers:
        'Jij ziet die mannen zwemmen, en zelf mag je niet meer mee op opleiding. Dat steekt, lees ik. Of het mag, kan ik niet zeggen; bij Unia leggen ze je gratis je rechten uit [1]. Els ziet dit bericht, zoals afgesproken. Wil je hier verder over, of liever terug naar wat je wil?',
    },
    { minute: 16, key: 'bram back', client: 'Terug naar wat ik wil. Dat van die opleiding bespreek ik met Els' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Oké, die opleiding hou je voor Els, en wij gaan terug naar wat je wil. Denk aan een gewone dag op het werk. Op welk moment leef je op?',
    },
    { minute: 21, key: 'bram asked', client: 'Als ze bij mij komen met iets dat ze aan den baas ni durven vragen. Dat is bijna elke dag' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Bijna elke dag komen ze bij jou met iets dat ze aan de baas niet durven vragen. Wat vinden ze bij jou dat ze daar niet vinden?',
    },
    { minute: 24, key: 'bram often', client: 'Tijd. En ik lach ze ni uit. Zo had ik het nog ni bekeken, dat dat bijna elke dag is' },
    {
      move: 'summarise',
      reason: 'three reflections make a summary (3 reflections, 4 messages)',
      koers:
        'Dan zet ik dat naast wat je wil: iets met mensen. Bijna elke dag komt er iemand bij jou, en die vindt er tijd en wordt niet uitgelachen. Dat het zo vaak is, had je nog niet bekeken. Zie ik dat juist?',
    },
    { minute: 27, key: 'bram marks', client: 'Ja. Ik ga dat een week bijhouden, elke keer een streepje. Tot de volgende' },
    {
      move: 'close',
      reason: 'ending well',
      koers: 'Je houdt het een week bij: een streepje voor elke keer dat er iemand bij jou komt. Wat je dan ziet, kan mee naar Els. Tot de volgende.',
    },
  ],
};

const weighing: ToldConversation = {
  key: 'bram weighs',
  voice: 'model',
  startedAt: [27, '18:40'],
  readBy: [{ by: 'els', at: [22, '09:40'] }],
  turns: [
    { minute: 0, key: 'bram fourteen', client: 'ik heb het een week opgeschreven: veertien streepjes 😄' },
    {
      move: 'affirm',
      reason: 'what was done is named',
      koers: 'Veertien streepjes op een week: je hebt het echt bijgehouden. Welk streepje is je het meest bijgebleven?',
    },
    {
      minute: 4,
      key: 'bram fatima',
      client: 'Fatima van de inpak. Die wou leren lassen voor de tuinpoort van haar moeder. Drie middagen samen gelast tijdens de pauze',
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Drie middagen samen lassen met Fatima, in je pauze, voor de tuinpoort van haar moeder. Wat gaf jou dat?',
    },
    { minute: 8, key: 'bram calm', client: 'Rust gek genoeg. Niemand die op zijn horloge kijkt. En op het einde kon ze het, da’s het schoonste' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers:
        'Rust, niemand die op zijn horloge kijkt, en op het einde kon ze het. Vorige keer zei je dat ze bij jou komen met iets dat ze aan de baas niet durven vragen. Waar zou zoiets gewoon het werk zelf zijn?',
    },
    {
      minute: 13,
      key: 'bram marc',
      client:
        'Mijn oud-collega Marc is begeleider in een maatwerkbedrijf. Die leert mensen werken die het wat moeilijker hebben, in een atelier met machines. Die doet eigenlijk dat',
    },
    {
      move: 'summarise',
      reason: 'three reflections make a summary (3 reflections, 4 messages)',
      koers:
        'Wat ik tot nu hoor: veertien streepjes, en het schoonste was dat Fatima het op het einde kon. Je vond er rust in, zonder horloge. Marc leert mensen werken, in een atelier met machines, en van hem zeg je: die doet eigenlijk dat. Klopt dat, of zie ik iets verkeerd?',
    },
    {
      minute: 18,
      key: 'bram pay',
      client:
        'Klopt, ik zou dat graag doen maar ik ben bang voor mijn loon. Ik verdien nu goed en mijn vrouw werkt halftijds. En als het tegenvalt ben ik 59 en kan ik nergens meer terecht',
    },
    {
      move: 'reflect-both-sides',
      reason: 'two sides are put next to each other',
      koers:
        'Aan de ene kant zou je dat graag doen: mensen iets leren, met rust. Aan de andere kant je loon, en nergens meer terechtkunnen als het tegenvalt. Welke kant wil je eerst bekijken?',
    },
    { minute: 20, key: 'bram decide', client: 'Moet ik nu ontslag nemen of niet? Zeg jij het maar.' },
    {
      move: 'hand-back',
      reason: 'the decision stays with the client',
      koers: 'Die keuze maak ik niet in jouw plaats: het is jouw leven. Meedenken kan ik wel. Stel dat je blijft: wat levert dat je op?',
    },
    {
      minute: 26,
      key: 'bram security',
      client: 'Zekerheid, mijn loon, de mannen van de ploeg. Maar over twee jaar zit ik daar nog altijd met die baas en zijn horloge',
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers:
        'Blijven geeft zekerheid, je loon en de mannen van de ploeg. En over twee jaar is er nog altijd dat horloge. Wat wil je te weten komen voor je die twee afweegt?',
    },
    {
      minute: 33,
      key: 'bram visit',
      client: 'Hoe zo’n dag is. Voor ik iets opzeg wil ik het gezien hebben, een dag meelopen met Marc. En met mijn vrouw bekijken wat we minimum nodig hebben',
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Een dag meelopen met Marc, en met je vrouw bekijken wat jullie minimum nodig hebben. Stel dat je daar rondloopt. Waar let je op?',
    },
    {
      minute: 37,
      key: 'bram time',
      client: 'Of hij tijd heeft voor die mensen of dat hij ook achter cijfers moet lopen. Als het dat laatste is weet ik genoeg',
    },
    {
      move: 'summarise',
      reason: 'three reflections make a summary (3 reflections, 4 messages)',
      koers:
        'Zo ligt het nu: blijven geeft zekerheid, je loon en je ploeg. Voor je iets opzegt, wil je zien of Marc tijd heeft voor die mensen of achter cijfers loopt. Thuis reken je samen uit hoeveel loon er moet binnenkomen. Klopt dat zo?',
    },
    { minute: 40, key: 'bram friday', client: 'Ja. Ik bel Marc tegen vrijdag, dan heb ik geen uitvlucht. Tot de volgende' },
    {
      move: 'close',
      reason: 'ending well',
      koers:
        'Je belt Marc tegen vrijdag over een dag meelopen, en met je vrouw leg je de cijfers op tafel. Wat je daar ziet, kan mee naar je gesprek met Els. Tot de volgende.',
    },
  ],
};

const signing: ToldConversation = {
  key: 'bram signing',
  voice: 'model',
  startedAt: [1, '18:47'],
  turns: [
    {
      minute: 0,
      key: 'bram pressed',
      client:
        'Ik heb een dag meegelopen met Marc en dat was goed. Maar nu iets anders, ik moest bij HR komen. Ze willen dat ik tegen overmorgen een papier teken dat ik zelf vertrek, in onderling akkoord. Als ik ni teken gaan ze het mij moeilijk maken zei hij.',
      signals: [
        {
          kind: 'legal-dispute',
          level: 'urgent',
          quote: 'Ze willen dat ik tegen overmorgen een papier teken dat ik zelf vertrek, in onderling akkoord.',
          foundBy: ['classifier', 'model'],
          confidence: 0.93,
          why: ['classifier.legal-dispute', 'model'],
          assigned: { by: 'els', to: 'karim', minutesLater: 24 },
        },
      ],
    },
    {
      move: 'after-signal',
      reason: 'a signal is heard first (legal-dispute, urgent)',
      cites: ['partners/vakbonden.md'],
      koers:
        'Een dag met Marc die goed was, en dan dit: ze willen dat je tegen overmorgen een papier tekent, en anders maken ze het je moeilijk. Dat is zwaar. Wat dat papier betekent, kan ik niet zeggen; een vakbond kan het met je lezen [1]. Els ziet dit bericht, zoals afgesproken. Volgens je dossier leest ze mee van maandag tot donderdag, 9 tot 17 uur. Wie weet hier al van?',
    },
    { minute: 5, client: 'Nog niemand, ook mijn vrouw ni. Ik zit al 30 jaar bij de vakbond maar ik ken daar zelfs niemand' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers:
        'Nog niemand, ook je vrouw niet: je draagt het nu alleen. En je zit al 30 jaar bij een vakbond waar je niemand kent. Wat wil je vanavond als eerste doen?',
    },
    { minute: 9, client: 'Het tegen mijn vrouw zeggen. En morgenvroeg bel ik de vakbond, voor ik iets teken' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Eerst je vrouw, en morgenvroeg de vakbond, voor je iets tekent. Dat zijn jouw twee stappen. Wat wil je dat Els hiervan weet?',
    },
    { minute: 12, client: 'Alles. En dat ik die dag bij Marc ni kwijt wil door dit gedoe. Ik ga naar beneden, tot later' },
    {
      move: 'close',
      reason: 'ending well',
      koers: 'Vanavond je vrouw, morgenvroeg de vakbond, en Els mag alles weten. Die dag bij Marc wil je niet kwijt, ook niet door dit gedoe. Tot later.',
    },
  ],
};

export const bram: ToldClient = {
  client: 'bram',
  conversations: [wanting, weighing, signing],
  insights: [
    {
      key: 'bram people already',
      text: 'Iets met mensen doe ik al: bijna elke dag komen ze bij mij met iets dat ze aan de baas niet durven vragen.',
      competency: 'qualities',
      from: ['bram asked', 'bram often'],
      decided: { as: 'confirmed', at: [36, '20:02'] },
    },
    {
      key: 'bram calm comes',
      text: 'Ik word rustig als iemand het op het einde zelf kan.',
      competency: 'motives',
      from: ['bram calm'],
      decided: { as: 'confirmed', at: [26, '19:15'] },
    },
    {
      key: 'bram nowhere',
      text: 'Als het tegenvalt, kan ik nergens meer terecht.',
      competency: 'careerControl',
      from: ['bram pay'],
      decided: { as: 'refused', at: [26, '19:16'] },
    },
    { key: 'bram sees first', text: 'Voor ik iets opzeg, wil ik het gezien hebben.', competency: 'workExploration', from: ['bram visit'] },
  ],
  plan: bramPlan,
};
