// The intakes of the story: how each client came in, what was agreed, and what pays for it. Yusuf came yesterday: there is his voucher and
// nothing more yet.
import type { ContractTerms } from '../intake/contract.ts';
import { type IntakeRecord, rightsAndDuties } from '../intake/intake-record.ts';
import type { Situation } from '../intake/judge-entitlement.ts';
import type { PersonKey } from './cast.ts';
import type { Moment } from './moment.ts';

/** As the rest of the story: moments are told from today, numbers of days of a voucher from the day that guidance began. */
export type ToldIntake = {
  client: PersonKey;
  noted?: { at: Moment; record: IntakeRecord };
  look?: { situation: Situation };
  decision?: { at: Moment; note: string };
  agreedAt?: Moment;
  /** In order; the last one is the newest. */
  contracts?: readonly { at: Moment; terms: Omit<ContractTerms, 'startsOn'>; acceptedAt?: Moment }[];
  voucher: { number: string; customerNumber: string; requestedDaysBefore: number; validDays: number };
};

const voucher = { minutes: 240, requestedDaysBefore: 9, validDays: 92 };
const terms: Omit<ContractTerms, 'startsOn'> = { payment: 'cheque', minutes: 240, price: '90 euro', meetings: ['centre'], cancelHours: 24, ownAgreements: '' };
const all = [...rightsAndDuties];

export const toldIntakes: readonly ToldIntake[] = [
  {
    client: 'nadia',
    noted: {
      at: [50, '10:40'],
      record: {
        initiative: 'client',
        initiativeNote: 'Belde zelf. Haar vriendin volgde hier twee jaar geleden een traject. Haar werkgever weet er niets van.',
        otherGuidance: { relation: 'none', kinds: [], note: '' },
        active: 'yes',
        activeNote: 'Planner dispatch, voltijds, zelfde bedrijf.',
        belongs: 'yes',
        elsewhere: [],
        belongsNote: '',
        explained: all,
        support: [],
        supportNote: '',
        language: { spoken: 'Nederlands, thuis ook Arabisch', dutch: 'easy', help: null },
      },
    },
    look: {
      situation: {
        employment: 'employee',
        regime: 'full-time',
        residence: 'flanders',
        monthsWorked: 148,
        monthsEquated: 0,
        monthsLately: null,
        earlierCheques: [],
      },
    },
    decision: { at: [50, '11:05'], note: 'Duidelijke loopbaanvraag, komt uit zichzelf.' },
    agreedAt: [50, '19:30'],
    contracts: [{ at: [50, '11:15'], terms: { ...terms, ownAgreements: 'We bellen alleen op haar gsm, na 16 uur.' }, acceptedAt: [49, '20:10'] }],
    voucher: { ...voucher, number: '2609 4410 2276', customerNumber: '71 330 58' },
  },
  {
    client: 'bram',
    noted: {
      at: [75, '14:20'],
      record: {
        initiative: 'client',
        initiativeNote: 'Zijn dochter gaf de folder, hij belde zelf.',
        otherGuidance: {
          relation: 'beside',
          kinds: ['training'],
          note: 'Avondles lassen voor gevorderden, al ingeschreven voor hij belde. Staat los van dit traject.',
        },
        active: 'yes',
        activeNote: 'Lasser, voltijds in ploegen.',
        belongs: 'yes',
        elsewhere: [],
        belongsNote: '',
        explained: all,
        support: ['hearing'],
        supportNote: 'Hoort minder goed links: aan zijn rechterkant zitten, en video met koptelefoon.',
        language: { spoken: 'Nederlands', dutch: 'easy', help: null },
      },
    },
    look: {
      situation: {
        employment: 'employee',
        regime: 'full-time',
        residence: 'flanders',
        monthsWorked: 452,
        monthsEquated: 0,
        monthsLately: null,
        earlierCheques: ['2016-09-12'],
      },
    },
    decision: { at: [75, '14:50'], note: 'Had in 2016 een cheque. VDAB bevestigde aan de telefoon dat hij er nu een kan krijgen; hij bezorgde de mail.' },
    agreedAt: [74, '20:40'],
    contracts: [
      { at: [75, '15:00'], terms, acceptedAt: [74, '20:45'] },
      { at: [61, '09:30'], terms: { ...terms, meetings: ['centre', 'video'], cancelHours: 48 }, acceptedAt: [60, '18:05'] },
    ],
    voucher: { ...voucher, number: '2608 1093 5541', customerNumber: '70 914 26' },
  },
  {
    client: 'rosa',
    noted: {
      at: [16, '10:10'],
      record: {
        initiative: 'client',
        initiativeNote: 'Kwam met haar zus naar het infomoment in de bibliotheek.',
        otherGuidance: { relation: 'beside', kinds: ['return-to-work'], note: 'De arts van het ziekenfonds volgt haar terugkeer op. Dat loopt apart.' },
        active: 'unclear',
        activeNote: 'Vijf maanden ziek thuis, heeft nog een contract bij de school. Na te vragen bij VDAB.',
        belongs: 'yes',
        elsewhere: ['dutch'],
        belongsNote: 'De vraag is een loopbaanvraag. Nederlands oefenen kan ernaast, bij Ligo.',
        explained: ['voluntary', 'own-question', 'confidential', 'plan', 'appointments'],
        support: ['plain-language', 'pace', 'moving'],
        supportNote: 'Korte zinnen, met de hand meeschrijven. Na twintig minuten even rechtstaan voor haar rug.',
        language: { spoken: 'Spaans, Nederlands in korte zinnen', dutch: 'with-help', help: null },
      },
    },
    look: {
      situation: {
        employment: 'sick-with-contract',
        regime: 'part-time',
        residence: 'flanders',
        monthsWorked: 96,
        monthsEquated: 5,
        monthsLately: null,
        earlierCheques: [],
      },
    },
    agreedAt: [15, '19:10'],
    contracts: [
      { at: [12, '11:00'], terms: { ...terms, meetings: ['centre', 'phone'], ownAgreements: 'Els schrijft na elk gesprek drie korte zinnen voor Rosa op.' } },
    ],
    voucher: { ...voucher, number: '2610 7725 0384', customerNumber: '72 208 11' },
  },
  { client: 'yusuf', voucher: { ...voucher, requestedDaysBefore: 6, number: '2611 3052 9917', customerNumber: '72 655 40' } },
  {
    client: 'sofie',
    noted: {
      at: [130, '13:30'],
      record: {
        initiative: 'client',
        initiativeNote: 'Zocht zelf een begeleider toen de winkel ging sluiten.',
        otherGuidance: {
          relation: 'beside',
          kinds: ['outplacement'],
          note: 'Outplacement via de werkgever start pas later, bij een ander bureau. Besproken dat het los blijft.',
        },
        active: 'yes',
        activeNote: 'Winkelbediende, 4/5, tot de sluiting.',
        belongs: 'partly',
        elsewhere: ['training-place'],
        belongsNote: 'Een plaats in de zorgopleiding zoekt ze via VDAB, niet hier.',
        explained: all,
        support: [],
        supportNote: '',
        language: { spoken: 'Nederlands', dutch: 'easy', help: null },
      },
    },
    look: {
      situation: {
        employment: 'employee',
        regime: 'part-time',
        residence: 'flanders',
        monthsWorked: 131,
        monthsEquated: 0,
        monthsLately: null,
        earlierCheques: [],
      },
    },
    decision: { at: [130, '14:05'], note: 'Eigen vraag, los van de sluiting.' },
    agreedAt: [129, '21:00'],
    contracts: [{ at: [130, '14:15'], terms, acceptedAt: [129, '21:05'] }],
    voucher: { ...voucher, number: '2607 0256 7730', customerNumber: '69 871 93' },
  },
  {
    client: 'joris',
    noted: {
      at: [118, '16:10'],
      record: {
        initiative: 'client',
        initiativeNote: '',
        otherGuidance: { relation: 'none', kinds: [], note: '' },
        active: 'yes',
        activeNote: 'Leraar wiskunde, voltijds.',
        belongs: 'yes',
        elsewhere: [],
        belongsNote: '',
        explained: all,
        support: [],
        supportNote: '',
        language: { spoken: 'Nederlands', dutch: 'easy', help: null },
      },
    },
    look: {
      situation: {
        employment: 'employee',
        regime: 'full-time',
        residence: 'flanders',
        monthsWorked: 228,
        monthsEquated: 0,
        monthsLately: null,
        earlierCheques: [],
      },
    },
    decision: { at: [118, '16:35'], note: '' },
    agreedAt: [117, '20:10'],
    contracts: [{ at: [118, '16:40'], terms, acceptedAt: [117, '20:14'] }],
    voucher: { ...voucher, number: '2607 4418 0932', customerNumber: '70 118 26' },
  },
];
