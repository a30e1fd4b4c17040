// The conversations with a counsellor in the story: what was held and noted, what was missed or cancelled, what is to come. Together they
// took what the vouchers say (cast.ts). One of Nadia's is over and nobody noted anything yet: that is where five lines begin.
import type { Mood } from '../sessions/proposal.ts';
import type { SessionPlace } from '../sessions/guidance-session.ts';
import type { PersonKey } from './cast.ts';
import type { Moment } from './moment.ts';

export type ToldRecord = {
  lines: string;
  record: string;
  actions: readonly { text: string; when: string | null; with: string | null }[];
  barriers: readonly string[];
  moods: readonly Mood[];
  message: string | null;
};
export type ToldSession = { key: string; by: PersonKey; place: SessionPlace; minutes: number } & (
  | { held: Moment; heldMinutes: number; isRegistered: boolean; record?: ToldRecord }
  | { missed: Moment }
  | { cancelled: Moment; cancelledBy: 'client' | 'counsellor' }
  | { over: Moment }
  /** Days from now, on a day that counsellors work. */
  | { planned: Moment }
);

export const toldSessions: readonly { client: PersonKey; sessions: readonly ToldSession[] }[] = [
  {
    client: 'nadia',
    sessions: [
      {
        key: 'nadia 1',
        by: 'els',
        place: 'centre',
        minutes: 60,
        held: [48, '14:00'],
        heldMinutes: 60,
        isRegistered: true,
        record: {
          lines:
            'Kennismaking. Nadia werkt twaalf jaar in het magazijn in Willebroek, is 58.\nVraag: in de logistiek blijven of iets doen met het inwerken van nieuwe collega’s.\nZe twijfelt of het op haar leeftijd nog ergens toe leidt.\nHuiswerk: schrijft elke vrijdag op wanneer ze die week opleefde.\n60 minuten',
          record:
            'Kennismaking. Nadia werkt twaalf jaar in het magazijn in Willebroek, is 58.\nVraag: in de logistiek blijven of iets doen met het inwerken van nieuwe collega’s.\nZe twijfelt of het op haar leeftijd nog ergens toe leidt.\nHuiswerk: schrijft elke vrijdag op wanneer ze die week opleefde.',
          actions: [],
          barriers: ['Ze twijfelt of het op haar leeftijd nog ergens toe leidt.'],
          moods: ['doubting'],
          message: null,
        },
      },
      {
        key: 'nadia 2',
        by: 'els',
        place: 'video',
        minutes: 45,
        held: [20, '14:00'],
        heldMinutes: 45,
        isRegistered: false,
        record: {
          lines:
            'Nadia merkte dat ze opleeft als ze iemand iets kan leren, en leegloopt van de planning.\nZe is opgelucht dat ze dat kan zeggen.\nVraagt haar ploegbaas of ze een dag met de interne opleider kan meelopen.\n45 minuten',
          record:
            'Nadia merkte dat ze opleeft als ze iemand iets kan leren, en leegloopt van de planning.\nZe is opgelucht dat ze dat kan zeggen.\nVraagt haar ploegbaas of ze een dag met de interne opleider kan meelopen.',
          actions: [{ text: 'Vraagt haar ploegbaas of ze een dag met de interne opleider kan meelopen', when: null, with: 'haar ploegbaas' }],
          barriers: [],
          moods: ['relieved'],
          message: 'Dag Nadia,\n\nDit wil je doen:\n- Je vraagt je ploegbaas of je een dag met de interne opleider kan meelopen\n\nEls',
        },
      },
      { key: 'nadia 3', by: 'els', place: 'centre', minutes: 60, over: [1, '15:00'] },
      { key: 'nadia 4', by: 'els', place: 'centre', minutes: 60, planned: [6, '14:00'] },
    ],
  },
  {
    client: 'bram',
    sessions: [
      { key: 'bram 1', by: 'els', place: 'centre', minutes: 60, held: [72, '10:00'], heldMinutes: 60, isRegistered: true },
      { key: 'bram 2', by: 'els', place: 'centre', minutes: 60, held: [45, '10:00'], heldMinutes: 60, isRegistered: true },
      { key: 'bram 3', by: 'els', place: 'phone', minutes: 30, cancelled: [30, '10:00'], cancelledBy: 'client' },
      {
        key: 'bram 4',
        by: 'els',
        place: 'centre',
        minutes: 60,
        held: [14, '10:00'],
        heldMinutes: 60,
        isRegistered: false,
        record: {
          lines:
            'Samen het plan doorgenomen, deel per deel.\nBram zag in dat hij niet weg wil van mensen maar wel van de nachtdienst.\nGaat tegen volgende week bellen naar het woonzorgcentrum in Mechelen.\n60 minuten',
          record:
            'Samen het plan doorgenomen, deel per deel.\nBram zag in dat hij niet weg wil van mensen maar wel van de nachtdienst.\nGaat tegen volgende week bellen naar het woonzorgcentrum in Mechelen.',
          actions: [{ text: 'Belt naar het woonzorgcentrum in Mechelen', when: 'tegen volgende week', with: 'het woonzorgcentrum' }],
          barriers: [],
          moods: ['motivated'],
          message: null,
        },
      },
      { key: 'bram 5', by: 'els', place: 'centre', minutes: 60, planned: [5, '10:00'] },
    ],
  },
  {
    client: 'rosa',
    sessions: [
      { key: 'rosa 1', by: 'els', place: 'centre', minutes: 60, held: [13, '11:15'], heldMinutes: 45, isRegistered: true },
      { key: 'rosa 2', by: 'els', place: 'centre', minutes: 45, missed: [6, '11:15'] },
      { key: 'rosa 3', by: 'els', place: 'centre', minutes: 45, planned: [2, '11:15'] },
    ],
  },
  { client: 'yusuf', sessions: [{ key: 'yusuf 1', by: 'els', place: 'centre', minutes: 60, planned: [3, '09:00'] }] },
  {
    client: 'sofie',
    sessions: [
      { key: 'sofie 1', by: 'karim', place: 'centre', minutes: 60, held: [125, '13:00'], heldMinutes: 60, isRegistered: true },
      { key: 'sofie 2', by: 'karim', place: 'centre', minutes: 60, held: [95, '13:00'], heldMinutes: 60, isRegistered: true },
      { key: 'sofie 3', by: 'karim', place: 'video', minutes: 60, held: [70, '13:00'], heldMinutes: 60, isRegistered: true },
      {
        key: 'sofie 4',
        by: 'karim',
        place: 'centre',
        minutes: 60,
        held: [48, '13:00'],
        heldMinutes: 60,
        isRegistered: true,
        record: {
          lines:
            'Laatste gesprek voor de nazorg. Sofie begint in het woonzorgcentrum in Lier.\nZe is trots dat ze de stap zette, en wat zenuwachtig voor de eerste weken.\nDrie acties staan in het plan.\n60 minuten',
          record:
            'Laatste gesprek voor de nazorg. Sofie begint in het woonzorgcentrum in Lier.\nZe is trots dat ze de stap zette, en wat zenuwachtig voor de eerste weken.\nDrie acties staan in het plan.',
          actions: [],
          barriers: [],
          moods: ['proud', 'tense'],
          message: 'Dag Sofie,\n\nVeel moed in Lier. Drie maanden na je start hoor ik hoe het loopt.\n\nKarim',
        },
      },
    ],
  },
  {
    client: 'joris',
    sessions: [
      { key: 'joris 1', by: 'els', place: 'centre', minutes: 60, held: [111, '16:30'], heldMinutes: 60, isRegistered: true },
      { key: 'joris 2', by: 'els', place: 'centre', minutes: 60, held: [89, '16:30'], heldMinutes: 60, isRegistered: true },
      { key: 'joris 3', by: 'els', place: 'centre', minutes: 60, held: [61, '16:30'], heldMinutes: 60, isRegistered: true },
    ],
  },
];
