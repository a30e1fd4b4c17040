// An intake as the doors give it: what is missing first, then the parts, each with what this person may do to it.
import { mayOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { informationEdition, type InformationPart } from '../words/information.ts';
import type { Consent } from './consent-store.ts';
import { decideContract } from './contract.ts';
import type { StoredContract } from './contract-store.ts';
import { decideIntake, decisionActions } from './decision.ts';
import type { EntitlementRule } from './entitlement-rule.ts';
import { findMissing, type MissingPart } from './find-missing.ts';
import { type Boundary, crossedBoundaries } from './intake-record.ts';
import type { StoredIntake } from './intake-store.ts';
import { lookAtVoucher, type VoucherWarning } from './voucher.ts';
import type { StoredVoucher } from './voucher-store.ts';

export type ShownConsent = { edition: string; language: string; givenAt: string; withdrawnAt: string | null; holds: boolean } | null;
export type ShownContract = Omit<StoredContract, 'trajectoryId' | 'proposedAt' | 'decidedAt'> & { proposedAt: string; decidedAt: string | null; may: string[] };
export type ShownRule = {
  id: string;
  title: string;
  validFrom: string;
  validTo: string | null;
  origin: string;
  url: string;
  checkedAt: string;
  verified: boolean;
};
export type ShownVoucher = Omit<StoredVoucher, 'trajectoryId' | 'createdAt'> & { warnings: VoucherWarning[]; rule: ShownRule | null };
export type ShownIntake = Omit<StoredIntake, 'updatedAt' | 'decidedAt'> & {
  updatedAt: string | null;
  decidedAt: string | null;
  missing: MissingPart[];
  crossed: Boundary[];
  information: { edition: string; parts: InformationPart[] };
  consent: ShownConsent;
  contracts: ShownContract[];
  vouchers: ShownVoucher[];
  may: string[];
};

export type IntakeParts = {
  intake: StoredIntake;
  consent: Consent | null;
  contracts: StoredContract[];
  vouchers: StoredVoucher[];
  hasContact: boolean;
  information: InformationPart[];
};
type Parties = { clientId: string; counsellorId: string; standInId: string | null; closedAt: Date | null };

export function presentIntake(parts: IntakeParts, person: Person, trajectory: Parties, rules: readonly EntitlementRule[], today: string): ShownIntake {
  const { intake, consent, contracts, vouchers, hasContact, information } = parts;
  const crossed = crossedBoundaries(intake.record);
  const held: string[] = trajectory.closedAt ? [] : mayOn(person, trajectory);
  const holds = consent !== null && consent.withdrawnAt === null;
  const isCurrent = holds && consent.edition === informationEdition;
  const newest = contracts.find(({ status }) => status === 'accepted' || status === 'proposed') ?? contracts[0];
  const may = held.filter((word) => ['intake:write', 'contract:propose', 'voucher:write'].includes(word));
  if (held.includes('intake:decide'))
    may.push(...decisionActions.filter((action) => 'to' in decideIntake(intake.decision, action, person.role, crossed)).map((action) => `intake:${action}`));
  // What one agreed to can always be taken back, also at the end.
  if (person.role === 'client') may.push(...(isCurrent || trajectory.closedAt ? [] : ['consent:give']), ...(holds ? ['consent:withdraw'] : []));
  return {
    ...intake,
    updatedAt: intake.updatedAt?.toISOString() ?? null,
    decidedAt: intake.decidedAt?.toISOString() ?? null,
    missing: findMissing({
      record: intake.record,
      decision: intake.decision,
      isJudged: intake.look !== null,
      hasConsent: isCurrent,
      hasContact,
      contract: newest?.status ?? null,
      payments: vouchers.map(({ kind }) => kind),
    }),
    crossed,
    information: { edition: informationEdition, parts: information },
    consent: consent && {
      edition: consent.edition,
      language: consent.language,
      givenAt: consent.givenAt.toISOString(),
      withdrawnAt: consent.withdrawnAt?.toISOString() ?? null,
      holds,
    },
    contracts: contracts.map(({ trajectoryId: _, proposedAt, decidedAt, ...contract }) => ({
      ...contract,
      proposedAt: proposedAt.toISOString(),
      decidedAt: decidedAt?.toISOString() ?? null,
      may: (['accept', 'decline', 'withdraw'] as const)
        .filter((action) => held.includes(`contract:${action}`) && 'to' in decideContract(contract.status, action, person.role))
        .map((action) => `contract:${action}`),
    })),
    vouchers: vouchers.map((voucher) => presentVoucher(voucher, rules, today)),
    may,
  };
}

function presentVoucher({ trajectoryId: _, createdAt: _at, ...voucher }: StoredVoucher, rules: readonly EntitlementRule[], today: string): ShownVoucher {
  const { id: _id, ruleId, ...fields } = voucher;
  const rule = rules.find(({ id }) => id === ruleId);
  return {
    ...voucher,
    warnings: lookAtVoucher(rules, fields, today).warnings,
    rule: rule
      ? {
          id: rule.id,
          title: rule.title,
          validFrom: rule.valid_from,
          validTo: rule.valid_to ?? null,
          origin: rule.source.origin,
          url: rule.source.url,
          checkedAt: rule.checkedAt,
          verified: rule.verified,
        }
      : null,
  };
}
