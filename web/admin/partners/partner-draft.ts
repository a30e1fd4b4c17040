// A partner between its form and its door: one string a line.
import type { KeptPartner } from './partner-queries.ts';

export type PartnerDraft = {
  name: string;
  title: string;
  kinds: string[];
  number: string;
  url: string;
  chatUrl: string;
  hoursNl: string;
  hoursFr: string;
  hoursEn: string;
  chatHours: string;
  languages: string[];
  cost: string;
  region: string;
  forWhom: string;
  waiting: string;
  helpLine: boolean;
  about: string;
  /** Chat hours in the other languages, which this form leaves alone. */
  otherChatHours: { fr: string; en: string };
};

export const emptyPartner: PartnerDraft = {
  name: '',
  title: '',
  kinds: [],
  number: '',
  url: '',
  chatUrl: '',
  hoursNl: '',
  hoursFr: '',
  hoursEn: '',
  chatHours: '',
  languages: ['nl'],
  cost: '',
  region: 'Vlaanderen',
  forWhom: '',
  waiting: '',
  helpLine: false,
  about: '',
  otherChatHours: { fr: '', en: '' },
};

/** What the form begins with. */
export function draftOf(partner: KeptPartner): PartnerDraft {
  return {
    name: partner.name,
    title: partner.title,
    kinds: partner.kinds,
    number: partner.number ?? '',
    url: partner.url ?? '',
    chatUrl: partner.chatUrl ?? '',
    hoursNl: partner.hours?.nl ?? '',
    hoursFr: partner.hours?.fr ?? '',
    hoursEn: partner.hours?.en ?? '',
    chatHours: partner.chatHours?.nl ?? '',
    languages: partner.languages,
    cost: partner.cost ?? '',
    region: partner.region,
    forWhom: partner.forWhom ?? '',
    waiting: partner.waiting ?? '',
    helpLine: partner.helpLine,
    about: partner.about,
    otherChatHours: { fr: partner.chatHours?.fr ?? '', en: partner.chatHours?.en ?? '' },
  };
}

/** What the door takes. */
export function fieldsOf({ hoursNl, hoursFr, hoursEn, chatHours, otherChatHours, ...rest }: PartnerDraft) {
  return {
    ...rest,
    hours: hoursNl.trim() === '' ? null : { nl: hoursNl, fr: hoursFr, en: hoursEn },
    chatHours: chatHours.trim() === '' ? null : { nl: chatHours, ...otherChatHours },
  };
}
