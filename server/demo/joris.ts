// Joris taught for nineteen years and stays in education, beside the class. His guidance is closed and nobody asked it open again: this is
// how a closed file and a chat that is only to be read look.
import type { ToldClient } from './told.ts';

export const joris: ToldClient = {
  client: 'joris',
  conversations: [
    {
      key: 'joris beside the class',
      voice: 'guide',
      startedAt: [96, '20:40'],
      turns: [
        { minute: 0, key: 'joris tired', client: 'Ik geef 19 jaar wiskunde en ik merk dat ik op zondagavond al opzie tegen maandag' },
        {
          move: 'open-question',
          reason: 'what is told is reflected and opened',
          koers: 'Na negentien jaar zie je er op zondagavond tegen op. Welk stuk van de maandag is dat vooral?',
        },
        { minute: 4, key: 'joris mentor', client: 'De klas stil krijgen. Terwijl als ik een startende collega begeleid vliegt de dag voorbij' },
        {
          move: 'open-question',
          reason: 'what is told is reflected and opened',
          koers: 'De klas stil krijgen weegt, en bij een startende collega vliegt de dag. Wat doe je daar dat in de klas niet lukt?',
        },
        { minute: 9, key: 'joris time', client: 'Daar heb ik tijd om te kijken en iets terug te geven. Dat mis ik' },
        { move: 'close', reason: 'ending well', koers: 'Kijken en iets teruggeven, dat mis je. Neem het mee naar Els. Tot later.' },
      ],
    },
  ],
  insights: [
    {
      key: 'joris gives back',
      text: 'Ik leef op als ik tijd heb om te kijken en een collega iets terug te geven.',
      competency: 'motives',
      kind: 'motive',
      from: ['joris mentor', 'joris time'],
      decided: { as: 'confirmed', at: [95, '21:05'] },
    },
  ],
  plan: [
    {
      section: 'choices',
      steps: [
        {
          by: 'joris',
          at: [66, '20:15'],
          action: 'edit',
          text: 'Ik blijf in het onderwijs, maar niet meer met een volle lesopdracht. Volgend schooljaar wil ik halftijds aanvangsbegeleider zijn.',
        },
        { by: 'joris', at: [66, '20:16'], action: 'submit' },
        { by: 'els', at: [62, '10:20'], action: 'approve' },
        { by: 'joris', at: [58, '19:30'], action: 'accept' },
      ],
    },
    {
      section: 'actions',
      steps: [
        {
          by: 'joris',
          at: [66, '20:30'],
          action: 'edit',
          text: 'Dit doe ik om te weten of het kan op mijn school.',
          items: [
            {
              text: 'Met de directeur praten over een halve opdracht',
              when: 'voor de kerstvakantie',
              with: 'mijn directeur',
              doneWhen: 'we een afspraak hebben',
            },
            {
              text: 'Een dag meelopen met de aanvangsbegeleider van onze scholengroep',
              when: 'binnen twee maanden',
              doneWhen: 'ik weet hoe haar week eruitziet',
            },
          ],
        },
        { by: 'joris', at: [66, '20:34'], action: 'submit' },
        { by: 'els', at: [62, '10:26'], action: 'approve' },
        { by: 'joris', at: [58, '19:31'], action: 'accept' },
      ],
    },
  ],
};
