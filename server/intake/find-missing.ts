// What is still missing before guidance can go on, in the order in which it is taken up with the client. Nothing blocks but the boundary
// (decision.ts); the rest is told, and the counsellor judges. Pure.
import type { ContractStatus } from './contract.ts';
import type { Decision } from './decision.ts';
import { type IntakeRecord, rightsAndDuties } from './intake-record.ts';

export const missingParts = [
  'initiative',
  'other-guidance',
  'active',
  'belongs',
  'rights',
  'language',
  'contact',
  'entitlement',
  'decision',
  'information',
  'contract',
  'contract-waits',
  'contract-declined',
  'voucher',
] as const;
export type MissingPart = (typeof missingParts)[number];

export type IntakeFacts = {
  record: IntakeRecord;
  decision: Decision;
  isJudged: boolean;
  hasConsent: boolean;
  hasContact: boolean;
  contract: ContractStatus | null;
  payments: readonly string[];
};

export function findMissing({ record, decision, isJudged, hasConsent, hasContact, contract, payments }: IntakeFacts): MissingPart[] {
  const missing: MissingPart[] = [];
  const { initiative, otherGuidance, active, belongs, explained, language } = record;
  if (initiative === null || initiative === 'unclear') missing.push('initiative');
  if (otherGuidance.relation === null || otherGuidance.relation === 'unclear') missing.push('other-guidance');
  if (active === null || active === 'unclear') missing.push('active');
  if (belongs === null) missing.push('belongs');
  if (explained.length < rightsAndDuties.length) missing.push('rights');
  if (language.dutch === null) missing.push('language');
  if (!hasContact) missing.push('contact');
  // Who pays it themselves asks no voucher.
  const paysSelf = payments.length > 0 && payments.every((kind) => kind === 'own');
  if (!isJudged && !paysSelf) missing.push('entitlement');
  if (decision === 'undecided') missing.push('decision');
  // Where it does not begin, nothing is signed or paid.
  if (decision === 'does-not-start') return missing;
  if (!hasConsent) missing.push('information');
  if (contract === 'proposed') missing.push('contract-waits');
  else if (contract === 'declined') missing.push('contract-declined');
  else if (contract !== 'accepted') missing.push('contract');
  if (payments.length === 0) missing.push('voucher');
  return missing;
}
