import { m } from '../../paraglide/messages.js';
import type { ContactCard } from '../records.ts';

/** The fields of a contact card in the order in which they are needed, with what they are called and what may be long. */
export const contactFields: readonly { key: keyof ContactCard; label: () => string; hint?: () => string; isLong?: true; type?: 'tel' }[] = [
  { key: 'phone', label: () => m.contact_phone(), type: 'tel' },
  { key: 'safeMoments', label: () => m.contact_safe_moments(), hint: () => m.contact_safe_moments_hint() },
  { key: 'whereabouts', label: () => m.contact_whereabouts(), hint: () => m.contact_whereabouts_hint() },
  { key: 'emergencyName', label: () => m.contact_emergency_name() },
  { key: 'emergencyRelation', label: () => m.contact_emergency_relation() },
  { key: 'emergencyPhone', label: () => m.contact_emergency_phone(), type: 'tel' },
  { key: 'crisisAgreement', label: () => m.contact_crisis_agreement(), hint: () => m.contact_crisis_agreement_hint(), isLong: true },
];

/** The number as a phone dials it. */
export const dialled = (number: string): string => number.replace(/[^\d+]/g, '');

/** Whether there is anything on the card. */
export const isEmptyCard = (card: ContactCard): boolean => Object.values(card).every((value) => value === '');
