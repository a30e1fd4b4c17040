// Bram's plan, a section in every status: three he accepted, three approved and waiting for him, three for Els to check, one she sent
// back, one he began himself, and three that nobody has touched.
import type { ToldSection } from './told.ts';

export const bramPlan: readonly ToldSection[] = [
  {
    section: 'careerQuestion',
    steps: [
      {
        by: 'els',
        at: [22, '09:58'],
        action: 'draft',
        sentences: [
          { text: 'Ik wil werk waarin ik iets met mensen doe, en ik vraag me af of daar voor mij nog plaats is.', from: ['bram wish'] },
          { text: 'Ik begin met wat ik wil.', from: ['bram first'] },
        ],
      },
      {
        by: 'els',
        at: [22, '10:06'],
        action: 'edit',
        text: 'Ik wil werk waarin ik iets met mensen doe, en ik vraag me af of daar voor mij nog plaats is. Eerst zoek ik uit wat ik wil, daarna wat er op de arbeidsmarkt mogelijk is.',
      },
      { by: 'els', at: [22, '10:07'], action: 'approve' },
      { by: 'bram', at: [18, '20:14'], action: 'accept' },
    ],
  },
  {
    section: 'qualities',
    steps: [
      {
        by: 'els',
        at: [22, '10:09'],
        action: 'draft',
        sentences: [
          { text: 'Toen de lijn stilviel, gaf ik die jongen eerst een koffie en keken we dan samen naar de storing.', from: ['bram coffee'] },
          { text: 'De week erna heeft hij zelf die sensor vervangen.', from: ['bram coffee'] },
          { text: 'Bijna elke dag komen ze bij mij met iets dat ze aan de baas niet durven vragen.', from: ['bram asked'] },
          { text: 'Ik leerde Fatima in drie middagen lassen.', from: ['bram fatima', 'bram calm'] },
        ],
      },
      { by: 'els', at: [22, '10:13'], action: 'approve' },
      { by: 'bram', at: [18, '20:17'], action: 'accept' },
    ],
  },
  {
    section: 'motives',
    steps: [
      {
        by: 'els',
        at: [22, '10:16'],
        action: 'draft',
        sentences: [
          { text: 'Samen met iemand aan iets werken geeft me rust, zonder iemand die op zijn horloge kijkt.', from: ['bram calm', 'bram fatima'] },
          { text: 'Het schoonste vind ik dat iemand het op het einde kan.', from: ['bram calm'] },
        ],
      },
      {
        by: 'bram',
        at: [18, '20:25'],
        action: 'edit',
        text: 'Samen met iemand aan iets werken geeft me rust, zonder iemand die op zijn horloge kijkt. Het mag traag gaan als het maar vooruitgaat. Het schoonste vind ik dat iemand het op het einde kan.',
      },
      { by: 'els', at: [13, '15:31'], action: 'approve' },
    ],
  },
  {
    section: 'workExploration',
    steps: [
      {
        by: 'els',
        at: [8, '11:20'],
        action: 'draft',
        sentences: [
          { text: 'Mijn oud-collega Marc is begeleider in een maatwerkbedrijf en leert er mensen werken, in een atelier met machines.', from: ['bram marc'] },
          { text: 'Op een dag meelopen wil ik zien of hij tijd heeft voor die mensen of achter cijfers loopt.', from: ['bram visit', 'bram time'] },
        ],
      },
    ],
  },
  {
    section: 'careerControl',
    steps: [
      {
        by: 'els',
        at: [8, '11:26'],
        action: 'draft',
        sentences: [{ text: 'Ik verdien nu goed en mijn vrouw werkt halftijds.', from: ['bram pay'] }],
      },
      {
        by: 'els',
        at: [8, '11:31'],
        action: 'return',
        reason:
          'Hier staat alleen het geld. Bram noemde ook wat blijven hem kost: over twee jaar nog altijd die baas en zijn horloge. Graag opnieuw, met de twee kanten naast elkaar.',
      },
    ],
  },
  {
    section: 'network',
    steps: [
      {
        by: 'els',
        at: [13, '15:36'],
        action: 'draft',
        sentences: [{ text: 'Marc, mijn oud-collega, kent het werk van begeleider in een maatwerkbedrijf van binnenuit.', from: ['bram marc'] }],
      },
      { by: 'els', at: [13, '15:38'], action: 'approve' },
    ],
  },
  {
    section: 'barriers',
    steps: [
      {
        by: 'els',
        at: [8, '11:34'],
        action: 'draft',
        sentences: [
          { text: 'Ik vrees dat ik nergens meer terechtkan als het tegenvalt.', from: ['bram pay'] },
          { text: 'Als ik te lang wacht, zit ik over twee jaar nog altijd op dezelfde plaats.', from: ['bram security'] },
        ],
      },
    ],
  },
  {
    section: 'careerTarget',
    steps: [
      {
        by: 'bram',
        at: [4, '21:10'],
        action: 'edit',
        text: 'Begeleider in een maatwerkbedrijf, in een atelier met machines. Na die dag met Marc denk ik van wel, maar ik wil er nog een keer op een drukke dag bij zijn.',
      },
    ],
  },
  {
    section: 'choices',
    steps: [
      {
        by: 'els',
        at: [8, '11:40'],
        action: 'draft',
        sentences: [
          { text: 'Voor ik iets opzeg, wil ik het werk gezien hebben.', from: ['bram visit'] },
          { text: 'Iets met mensen doe ik nu al, bijna elke dag.', from: ['bram asked', 'bram often'] },
        ],
      },
    ],
  },
  {
    section: 'goals',
    steps: [
      {
        by: 'els',
        at: [13, '15:42'],
        action: 'draft',
        sentences: [{ text: 'Ik wil weten of begeleider in een maatwerkbedrijf iets voor mij is, voor ik iets opzeg.', from: ['bram visit', 'bram marc'] }],
        items: [{ text: 'Weten of begeleider in een maatwerkbedrijf iets voor mij is' }],
      },
      {
        by: 'els',
        at: [13, '15:49'],
        action: 'edit',
        text: 'Ik wil weten of begeleider in een maatwerkbedrijf iets voor mij is, voor ik iets opzeg. Dat weet ik als ik twee verschillende dagen gezien heb en de cijfers ken.',
        items: [
          {
            text: 'Weten of begeleider in een maatwerkbedrijf iets voor mij is',
            when: 'binnen zes weken',
            with: 'Marc',
            means: 'twee dagen verlof om mee te lopen',
            doneWhen: 'ik na twee dagen kan opschrijven wat me energie gaf en wat niet',
          },
        ],
      },
      { by: 'els', at: [13, '15:50'], action: 'approve' },
    ],
  },
  {
    section: 'actions',
    steps: [
      {
        by: 'els',
        at: [22, '10:20'],
        action: 'draft',
        sentences: [
          { text: 'Ik bel Marc tegen vrijdag over een dag meelopen.', from: ['bram friday', 'bram visit'] },
          { text: 'Met mijn vrouw bekijk ik wat we minimum nodig hebben.', from: ['bram visit'] },
        ],
        items: [
          { text: 'Marc bellen over een dag meelopen', when: 'tegen vrijdag', with: 'Marc' },
          { text: 'Bekijken wat we minimum nodig hebben', with: 'mijn vrouw' },
        ],
      },
      {
        by: 'els',
        at: [22, '10:27'],
        action: 'edit',
        text: 'Ik bel Marc tegen vrijdag over een dag meelopen. Met mijn vrouw bekijk ik wat we minimum nodig hebben.',
        items: [
          { text: 'Marc bellen over een dag meelopen', when: 'tegen vrijdag', with: 'Marc', means: 'telefoon', doneWhen: 'de dag in mijn agenda staat' },
          {
            text: 'Bekijken wat we minimum nodig hebben',
            when: 'voor het volgende gesprek',
            with: 'mijn vrouw',
            means: 'loonbrieven en de rekeningen van drie maanden',
            doneWhen: 'er één bedrag op papier staat',
          },
        ],
      },
      { by: 'els', at: [22, '10:28'], action: 'approve' },
      { by: 'bram', at: [18, '20:31'], action: 'accept' },
    ],
  },
];
