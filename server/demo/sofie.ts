// Sofie went from a shop to care and is in aftercare with Karim; Els stands in. Short: what is there to see is a follow-up without blame.
import type { ToldClient } from './told.ts';

export const sofie: ToldClient = {
  client: 'sofie',
  conversations: [
    {
      key: 'sofie follow-up',
      voice: 'guide',
      startedAt: [6, '19:05'],
      turns: [
        { minute: 0, client: 'ik heb van mijn 3 acties nog niks gedaan 😬' },
        {
          move: 'follow-up',
          reason: 'nothing done yet, no blame',
          koers: 'Oké, nog niets gedaan. Soms is er geen tijd, soms past de actie niet, soms houdt iets je tegen. Hoe was het bij jou?',
        },
        { minute: 3, key: 'sofie no time', client: 'Geen tijd vooral. Ik ben net begonnen in het woonzorgcentrum en het inwerken vreet mijn avonden' },
        {
          move: 'open-question',
          reason: 'what is told is reflected and opened',
          koers: 'Het inwerken in het woonzorgcentrum vreet je avonden, dus voor je acties blijft er geen tijd over. Welke van de drie mis je het meest?',
        },
        { minute: 5, key: 'sofie coffee', client: 'Die koffie met mijn oud-collega Ine. De rest kan wachten' },
        {
          move: 'open-question',
          reason: 'what is told is reflected and opened',
          koers: 'De koffie met Ine mis je, en de rest kan wachten. Wat zou die koffie jou nu geven?',
        },
        { minute: 9, key: 'sofie prove', client: 'Iemand die weet van waar ik kom. Op de nieuwe plek ben ik mij de hele tijd aan het bewijzen' },
        {
          move: 'summarise',
          reason: 'three reflections make a summary (3 reflections, 4 messages)',
          koers:
            'Wat ik hoor: het inwerken vreet je avonden, en van je drie acties mis je vooral de koffie met Ine. Op de nieuwe plek ben je je de hele tijd aan het bewijzen, en zij weet van waar je komt. Klopt dat?',
        },
        { minute: 11, client: 'ja. ik stuur haar een berichtje voor zondag. Merci, tot later' },
        { move: 'close', reason: 'ending well', koers: 'Je stuurt Ine een berichtje voor zondag. De andere twee acties laat je nog even wachten. Tot later.' },
      ],
    },
  ],
  insights: [],
  plan: [
    {
      section: 'actions',
      steps: [
        {
          by: 'sofie',
          at: [47, '20:40'],
          action: 'edit',
          text: 'In mijn eerste maanden wil ik niet alleen werken maar ook terugkijken. Daarvoor doe ik drie dingen.',
          items: [
            { text: 'Koffie drinken met Ine', when: 'in de eerste maand', with: 'Ine', doneWhen: 'we elkaar gezien hebben' },
            {
              text: 'Opschrijven wat me in het woonzorgcentrum energie geeft en wat niet',
              when: 'elke vrijdag',
              means: 'mijn schriftje',
              doneWhen: 'er vier weken in staan',
            },
            {
              text: 'Vragen welke bijscholing er voor mij is',
              when: 'binnen drie maanden',
              with: 'mijn hoofdverpleegkundige',
              doneWhen: 'ik de lijst gekregen heb',
            },
          ],
        },
        { by: 'sofie', at: [47, '20:41'], action: 'submit' },
        { by: 'karim', at: [43, '11:02'], action: 'approve' },
        { by: 'sofie', at: [42, '18:20'], action: 'accept' },
      ],
    },
  ],
};
