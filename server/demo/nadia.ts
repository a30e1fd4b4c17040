// Nadia, twelve years in logistics. She lights up when she teaches a new colleague, and does not count that as work. The demo's door
// opens as her: her last conversation has ended, one signal that asks attention is open, nothing holds her back.
import type { ToldClient, ToldConversation } from './told.ts';

const teaching: ToldConversation = {
  key: 'nadia teaching',
  voice: 'model',
  startedAt: [16, '20:12'],
  readBy: [{ by: 'els', at: [11, '09:20'] }],
  turns: [
    {
      minute: 0,
      key: 'nadia twelve years',
      client: 'Ik werk al twaalf jaar in de logistiek en ik merk dat ik vooral blij word van nieuwe collega’s inwerken. Wat doe ik daarmee?',
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers:
        'Twaalf jaar logistiek, en het inwerken van nieuwe collega’s is het stuk waar je blij van wordt. Denk eens aan de laatste keer dat het goed liep. Wat deed jij toen precies?',
    },
    { minute: 3, client: 'goh weet ni. gewoon uitleggen zeker' },
    {
      move: 'reframe',
      reason: 'twice short gets another handle (1 short in a row)',
      koers: 'Gewoon uitleggen, zeg je. Wat zou een nieuwe collega zeggen dat jij anders doet dan de rest?',
    },
    {
      minute: 6,
      key: 'nadia jelle',
      client: 'Jelle zei vorige maand dat ik de enige was die hem het scansysteem eerst zelf liet proberen. De anderen doen het voor en zijn weg',
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'De anderen doen het voor, jij liet hem eerst zelf proberen. Jelle onthield dat. Wat doe jij op het moment dat het bij hem fout loopt?',
    },
    {
      minute: 10,
      key: 'nadia waits',
      client:
        'Dan wacht ik even. Ik vraag wat hij op zijn scherm ziet, meestal vindt hij het dan zelf. En als hij het heeft zie je hem rechter staan. Daar doe ik het voor',
    },
    {
      move: 'summarise',
      reason: 'three reflections make a summary (3 reflections, 3 messages)',
      koers:
        'Tot hier hoor ik dit: je laat iemand eerst zelf proberen, je wacht even, en je vraagt wat hij op zijn scherm ziet. Als hij het dan heeft, staat hij rechter. Daar doe jij het voor. Klopt dat?',
    },
    { minute: 13, key: 'nadia on paper', client: 'Ja helemaal. Maar op papier is dat mijn job ni hé. Ik ben planner dispatch, inwerken doe ik er gewoon bij' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Op papier ben je planner dispatch, en inwerken doe je er gewoon bij. Neem een dag met alleen planning. Hoe kom je dan thuis?',
    },
    {
      minute: 17,
      key: 'nadia two kinds of tired',
      client: 'Ik doe dat ni slecht maar ’s avonds zit er niks meer in. Op een dag met een nieuwe ben ik ook moe maar anders moe',
      signals: [
        {
          kind: 'burnout',
          level: 'attention',
          quote: 'Ik doe dat ni slecht maar ’s avonds zit er niks meer in.',
          foundBy: ['person'],
          confidence: 1,
          why: ['person.marked'],
          acknowledged: { by: 'els', at: [11, '09:31'] },
          marked: {
            by: 'els',
            at: [11, '09:31'],
            note: 'Bij het nalezen gezien. Samen met haar slaap bekijken in het volgende gesprek.',
            rewritten: 'Het werk lukt wel, maar na mijn uren is de batterij helemaal leeg.',
          },
        },
      ],
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers:
        'Na een dag planning zit er niks meer in, na een dag met een nieuwe ben je anders moe. Denk aan zo’n dag van de voorbije weken. Waaraan merkte je ’s avonds het verschil?',
    },
    {
      minute: 20,
      key: 'nadia at the table',
      client: 'Dan vertel ik erover aan tafel. Over de planning vertel ik nooit iets, daar valt ni veel aan te vertellen',
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Over een dag met een nieuwe vertel je aan tafel, over de planning nooit. Stel dat jij je eigen week mag maken. Hoe ziet die eruit?',
    },
    { minute: 24, key: 'nadia no teacher', client: 'Amai. Ik ben gene leerkracht hé. Ik heb daar geen diploma voor' },
    {
      move: 'summarise',
      reason: 'three reflections make a summary (3 reflections, 4 messages)',
      koers:
        'Wat ik nu hoor: na een dag planning zit er niks meer in, en over een dag met een nieuwe vertel je thuis. Vraag ik naar je eigen week, dan zeg je eerst dat je geen leerkracht bent en geen diploma hebt. Klopt dat zo, of zie ik iets verkeerd?',
    },
    {
      minute: 29,
      key: 'nadia half days',
      client:
        'Klopt ja haha. Als ik dat diploma even vergeet: halve dag planning, halve dag op de vloer met de nieuwe mensen. En die inwerkmapjes eens deftig maken want dat is echt niks nu',
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers:
        'Met dat diploma even opzij: een halve dag planning, een halve dag op de vloer, en de inwerkmapjes deftig maken. De planning houdt daarin een plaats, valt mij op. Wat wil je ervan houden?',
    },
    {
      minute: 34,
      key: 'nadia puzzle',
      client: 'Het puzzelen, en de chauffeurs zou ik missen. Ik schrijf het op voor Els. Slaapwel, ben kapot van dat zaalvoetbaltornooi gisteren',
      signals: [
        {
          kind: 'burnout',
          level: 'attention',
          quote: 'Slaapwel, ben kapot van dat zaalvoetbaltornooi gisteren',
          foundBy: ['model'],
          confidence: 0.56,
          why: ['model'],
          late: 21,
          acknowledged: { by: 'els', at: [11, '09:24'] },
          resolved: { by: 'els', at: [11, '09:25'], outcome: 'false-alarm', note: 'Moe van een zaalvoetbaltornooi. Gaat niet over haar werk.' },
        },
      ],
    },
    {
      move: 'close',
      reason: 'ending well',
      koers: 'Het puzzelen en de chauffeurs wil je houden, en een halve dag op de vloer wil je erbij. Dat schrijf jij op voor je gesprek met Els. Slaapwel.',
    },
  ],
};

const asking: ToldConversation = {
  key: 'nadia asking',
  voice: 'model',
  startedAt: [3, '21:05'],
  turns: [
    {
      minute: 0,
      key: 'nadia postpones',
      client: 'Dag Koers, met Els heb ik dat van die halve dagen besproken. Ik ging het vragen op het werk maar ik stel het al een week uit',
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers:
        'Met Els besprak je die halve dagen, en de vraag op het werk stel je al een week uit. Denk eens aan een moment waarop je er bijna over begon. Wat gebeurde er toen?',
    },
    {
      minute: 3,
      key: 'nadia coffee',
      client: 'Ik stond naast Carine aan de koffie, mijn teamleider. Ze vroeg hoe het ging en ik zei druk druk en dat was het',
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Carine vroeg hoe het ging, en jij zei “druk druk”. Het gesprek stond al half open aan die koffie. Wat had je haar willen zeggen?',
    },
    {
      minute: 6,
      key: 'nadia sleep',
      client:
        'Dat ik het inwerken graag vast zou doen. Maar dan denkt ze dat ik van de planning af wil. En kslaap slecht de laatste weken, om 3 uur lig ik dat gesprek te oefenen en dan val ik ni meer in slaap.',
      signals: [
        {
          kind: 'mental-health',
          level: 'attention',
          quote: 'En kslaap slecht de laatste weken, om 3 uur lig ik dat gesprek te oefenen en dan val ik ni meer in slaap.',
          foundBy: ['classifier', 'model'],
          confidence: 0.71,
          why: ['classifier.mental-health', 'model'],
        },
      ],
    },
    {
      move: 'after-signal',
      reason: 'a signal is heard first (mental-health, attention)',
      cites: ['partners/huisarts.md'],
      koers:
        'Je slaapt slecht, en om 3 uur lig je dat gesprek te oefenen. Dat weegt. Wat het is, kan ik niet zeggen; je huisarts kan dat met je bekijken [1]. Els ziet dit bericht, zoals afgesproken. Wil je hier verder over praten, of liever over het gesprek met Carine?',
    },
    { minute: 9, client: 'Over Carine. Dat slapen zal wel beteren als dat gesprek achter de rug is' },
    {
      move: 'summarise',
      reason: 'three reflections make a summary (3 reflections, 4 messages)',
      koers:
        'Dan nemen we het gesprek met Carine. Je wil het inwerken er vast bij, en ze mag niet denken dat je van de planning af wil. Aan de koffie werd het “druk druk”, en ’s nachts oefen je verder. Heb ik dat juist?',
    },
    {
      minute: 14,
      key: 'nadia sentence',
      client: 'Ja. ’s Nachts zeg ik altijd: Carine, ik wil de planning blijven doen maar ik wil er één ding bij dat ik goed kan',
    },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers:
        'De planning blijven doen, en er één ding bij dat je goed kan: die zin heb je dus al. Je neemt er meteen mee weg wat Carine anders zou denken. Wat zou zij daarna vragen?',
    },
    { minute: 16, client: 'Wie dan mijn planning doet als ik op de vloer sta. Dat is altijd haar eerste vraag bij alles' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers: 'Haar eerste vraag ken je dus al voor ze komt: wie de planning doet als jij op de vloer staat. Wat antwoord je haar?',
    },
    { minute: 20, key: 'nadia youssef', client: 'Dinsdag en donderdag voormiddag is het kalm, dan kan Youssef dat. Die heb ik zelf ingewerkt trouwens haha' },
    {
      move: 'open-question',
      reason: 'what is told is reflected and opened',
      koers:
        'Dinsdag en donderdag voormiddag, met Youssef, die je zelf hebt ingewerkt. Je vraag en je antwoord liggen nu naast elkaar. Wat heb je nog nodig voor je het haar vraagt?',
    },
    { minute: 22, key: 'nadia scale', client: 'Dat ik het op mail kan zetten. Aan de koffie durf ik dat op een 6, op mail op een 8' },
    {
      move: 'summarise',
      reason: 'three reflections make a summary (3 reflections, 4 messages)',
      koers:
        'Zo ligt het er nu: je wil de planning blijven doen, er één ding bij dat je goed kan, en op dinsdag en donderdag voormiddag kan Youssef de planning. Aan de koffie durf je het op een 6, op mail op een 8. Klopt dat zo?',
    },
    {
      minute: 26,
      key: 'nadia mail',
      client:
        'Ja. Op mail kan ze ni direct nee zeggen, dan moet ze er eerst over nadenken zoals ik ook gedaan heb. Oja, hoeveel uur heb ik eigenlijk nog bij Els?',
    },
    {
      move: 'own-file',
      reason: 'hours are read from the file',
      cites: ['rules/een-cheque-die-al-aangevraagd-is.md'],
      koers:
        'In jouw dossier staat nog 2 uur en 15 minuten. Sinds het najaar van 2025 is er volgens VDAB nog maar één cheque [1]. Waar wil je die tijd met Els voor gebruiken?',
    },
    {
      minute: 30,
      key: 'nadia trainer',
      client: 'Voor na haar antwoord. En om te zien of opleider in een magazijn ook ergens anders bestaat. Merci, ik mail haar morgen. Tot later',
    },
    {
      move: 'close',
      reason: 'ending well',
      koers:
        'Je mailt Carine morgen: de planning blijft, en het inwerken wil je er vast bij. De tijd met Els hou je voor na haar antwoord, en voor de vraag of opleider in een magazijn ook ergens anders bestaat. Tot later.',
    },
    {
      minute: 33,
      key: 'nadia occupation',
      client: 'Oja, nog iets. Ik ga zondag eens een paar vacatures van opleiders lezen. Wat doet een opleider eigenlijk, zo als job?',
    },
    {
      move: 'inform',
      reason: 'a question about an occupation is answered (what, 1 named)',
      cites: ['occupations/opleider'],
      koers:
        'Wat een opleider doet: je leert volwassenen iets bij op of voor hun werk: een techniek, een programma, een manier van samenwerken [1]. Een opleider heeft voor het werk onder meer dit nodig: uitleg geven die iedereen begrijpt; opleidingsnoden bevragen; lessen voorbereiden en geven [1]. Wat van de rest spreekt je aan, of juist niet?',
    },
  ],
};

export const nadia: ToldClient = {
  client: 'nadia',
  voucherEndsInDays: 210,
  referrals: [
    {
      key: 'nadia instructor',
      kind: 'out-of-scope',
      partner: { path: 'partners/vdab.md', name: 'VDAB' },
      reason: 'Je vroeg in ons gesprek welke opleiding er is om instructeur te worden, en of er dit jaar nog plaats is.',
      choice: 'VDAB kent het aanbod en de plaatsen. Je kan ook bij een school voor volwassenen in je buurt horen.',
      usefulness: 'Je weet dan wat er echt bestaat, wat het kost en wanneer het begint.',
      addedValue: 'Wij bekijken verder of lesgeven bij je past. Een plaats zoeken hoort niet bij loopbaanbegeleiding.',
      impact: 'Een telefoontje of een afspraak, gratis. Ons traject loopt gewoon door.',
      contactBy: 'client',
      rating: 'helpful',
      outcome: 'Er zijn er twee, eentje s avonds. Ze stuurt mij de data door.',
      steps: [
        { by: 'els', at: [41, '11:10'], action: 'prepare' },
        { by: 'els', at: [41, '11:25'], action: 'discuss' },
        { by: 'nadia', at: [40, '20:15'], action: 'agree' },
        { by: 'nadia', at: [36, '12:40'], action: 'contact' },
        { by: 'els', at: [29, '09:30'], action: 'ask-outcome' },
        { by: 'nadia', at: [28, '21:05'], action: 'tell' },
        { by: 'els', at: [25, '10:00'], action: 'end' },
      ],
    },
  ],
  contact: {
    phone: '0460 00 90 12',
    safeMoments: 'Na 17 uur. Niet op het nummer van het werk.',
    whereabouts: '',
    emergencyName: 'Dirk',
    emergencyRelation: 'partner',
    emergencyPhone: '0460 00 34 56',
    crisisAgreement: '',
  },
  guidance: { focus: 'qualities', leaveAlone: ['de verhuis'], at: [6, '16:10'] },
  conversations: [teaching, asking],
  exercises: [
    {
      key: 'nadia starr',
      exercise: 'exercises/starr-verhaal.md',
      startedAt: [10, '20:05'],
      minutesEach: 3,
      answers: [
        'Vorige maand met Sara, haar eerste week. Ze moest een retour inscannen en het toestel bleef piepen',
        'Zorgen dat ze dat alleen kon tegen vrijdag',
        'Ik heb niks overgenomen. Gevraagd wat er op haar scherm stond, dan gewacht, en pas iets gezegd toen ze vastzat',
        'De derde keer deed ze het alleen, en de dag erna legde ze het zelf uit aan een student',
        'Dat ik geen haast heb als iemand iets leert',
        'ik kan wachten tot iemand het zelf vindt',
      ],
      keptAt: [10, '20:28'],
    },
    {
      key: 'nadia leader',
      exercise: 'exercises/gesprek-met-je-leidinggevende.md',
      startedAt: [4, '21:10'],
      minutesEach: 2,
      answers: ['Dat inwerken op mijn takenblad staat, twee voormiddagen per week', 'Spannend, maar het kan', 'Even pauze.'],
    },
  ],
  between: {
    homework: [
      {
        key: 'nadia asks two',
        what: { task: 'Vraag aan twee nieuwe collega’s wat ze aan jouw uitleg hadden.' },
        why: 'Dan hoor je het ook eens van iemand anders.',
        given: { by: 'els', at: [11, '11:05'] },
        dueInDays: 6,
        doneAt: [5, '21:10'],
      },
      {
        key: 'nadia leader',
        what: { exercise: 'exercises/gesprek-met-je-leidinggevende.md' },
        why: 'Je wil het inwerken vast op je takenblad. Hiermee leg je klaar wat je aan Carine vraagt.',
        given: { by: 'els', at: [4, '10:15'] },
        dueInDays: 9,
      },
    ],
    logbook: [
      {
        key: 'nadia sara',
        at: [9, '20:40'],
        text: 'Voormiddag met Sara aan het scansysteem gezeten. Bij de derde keer deed ze het alleen. Om vier uur had ik nog zin om aan de inwerkmapjes te beginnen.',
        energy: 8,
        isShared: true,
      },
      {
        key: 'nadia planning',
        at: [6, '21:15'],
        text: 'Hele dag planning. Twee chauffeurs afwezig en alles omgegooid. Aan tafel niks te vertellen.',
        energy: 3,
        isShared: true,
      },
      { key: 'nadia almost', at: [4, '22:05'], text: 'Bijna iets gezegd tegen Carine aan de koffie. Weer niet.', isShared: false },
    ],
    checkIns: { weekdays: [1, 4], atMinute: 19 * 60 + 30, at: [11, '20:02'] },
    prepared: { by: 'els', at: [11, '09:35'] },
  },
  insights: [
    {
      key: 'nadia lets them try',
      text: 'Ik laat iemand het eerst zelf proberen. Als hij het dan heeft, zie je hem rechter staan. Daar doe ik het voor.',
      competency: 'qualities',
      from: ['nadia jelle', 'nadia waits'],
      decided: { as: 'confirmed', at: [15, '07:48'] },
    },
    {
      key: 'nadia other tired',
      text: 'Na een dag met een nieuwe ben ik anders moe: dan vertel ik erover aan tafel.',
      competency: 'motives',
      from: ['nadia two kinds of tired', 'nadia at the table'],
      decided: { as: 'confirmed', at: [15, '07:49'] },
    },
    {
      key: 'nadia diploma',
      text: 'Zonder diploma kan ik niemand iets leren.',
      competency: 'careerControl',
      from: ['nadia no teacher'],
      decided: { as: 'refused', at: [15, '07:50'] },
    },
    {
      key: 'nadia mails',
      text: 'Merci, ik mail haar morgen.',
      kind: 'commitment',
      due: 'morgen',
      dueInDays: 1,
      from: ['nadia trainer'],
      decided: { as: 'confirmed', at: [3, '21:37'] },
    },
    {
      key: 'nadia vacancies',
      text: 'Ik ga zondag eens een paar vacatures van opleiders lezen.',
      kind: 'commitment',
      due: 'zondag',
      from: ['nadia occupation'],
    },
    { key: 'nadia keeps', text: 'Het puzzelen en de chauffeurs zou ik missen.', competency: 'motives', from: ['nadia puzzle'] },
    {
      key: 'nadia by mail',
      text: 'Ik vraag iets liever eerst op mail, dan kan de ander erover nadenken zoals ik ook gedaan heb.',
      competency: 'careerControl',
      from: ['nadia mail'],
    },
  ],
  careerQuestions: [
    { key: 'nadia first', text: 'Hoe geraak ik weg uit de planning?', at: [30, '10:40'], by: 'els', decided: { as: 'kept', at: [30, '19:15'] } },
    {
      key: 'nadia now',
      text: 'Wil ik in de logistiek blijven, of kan ik iets doen met wat ik nieuwe collega’s leer?',
      at: [16, '20:12'],
      from: 'nadia twelve years',
      decided: { as: 'kept', at: [15, '07:52'] },
    },
  ],
  plan: [
    {
      section: 'qualities',
      steps: [
        {
          by: 'els',
          at: [7, '10:02'],
          action: 'draft',
          sentences: [
            { text: 'Ik laat een nieuwe collega het eerst zelf proberen, terwijl de anderen het voordoen en weg zijn.', from: ['nadia jelle'] },
            { text: 'Als het fout loopt, wacht ik even en vraag ik wat hij op zijn scherm ziet.', from: ['nadia waits'] },
            { text: 'Ik kan wachten tot iemand het zelf vindt.', from: [], exercise: 'nadia starr' },
          ],
        },
      ],
    },
    {
      section: 'motives',
      steps: [
        {
          by: 'nadia',
          at: [2, '20:31'],
          action: 'edit',
          text: 'Over een dag met een nieuwe vertel ik thuis aan tafel, over de planning nooit. Het puzzelen wil ik wel houden.',
        },
      ],
    },
  ],
};
