// The words of an intake: what was noted, what is missing, the contract. Typed against the server's lists: one added there does not compile
// here until it has words.
import type { ContractStatus, ContractTerms } from '../../../server/intake/contract.ts';
import type { Decision } from '../../../server/intake/decision.ts';
import type { MissingPart } from '../../../server/intake/find-missing.ts';
import type { Boundary, IntakeRecord } from '../../../server/intake/intake-record.ts';
import type { VoucherWarning } from '../../../server/intake/voucher.ts';
import { m } from '../../paraglide/messages.js';

type Initiative = NonNullable<IntakeRecord['initiative']>;
type OtherGuidance = IntakeRecord['otherGuidance']['kinds'][number];
type RelationToOther = NonNullable<IntakeRecord['otherGuidance']['relation']>;
type Answer = NonNullable<IntakeRecord['active']>;
type Belonging = NonNullable<IntakeRecord['belongs']>;
type Elsewhere = IntakeRecord['elsewhere'][number];
type RightOrDuty = IntakeRecord['explained'][number];
type SupportNeed = IntakeRecord['support'][number];
type DutchLevel = NonNullable<IntakeRecord['language']['dutch']>;
type Payment = ContractTerms['payment'];
type MeetingPlace = ContractTerms['meetings'][number];

export const missingWords: Record<MissingPart, () => string> = {
  initiative: () => m.intake_missing_initiative(),
  'other-guidance': () => m.intake_missing_other_guidance(),
  active: () => m.intake_missing_active(),
  belongs: () => m.intake_missing_belongs(),
  rights: () => m.intake_missing_rights(),
  language: () => m.intake_missing_language(),
  contact: () => m.intake_missing_contact(),
  entitlement: () => m.intake_missing_entitlement(),
  decision: () => m.intake_missing_decision(),
  information: () => m.intake_missing_information(),
  contract: () => m.intake_missing_contract(),
  'contract-waits': () => m.intake_missing_contract_waits(),
  'contract-declined': () => m.intake_missing_contract_declined(),
  voucher: () => m.intake_missing_voucher(),
};

export const initiativeWords: Record<Initiative, () => string> = {
  client: () => m.intake_initiative_client(),
  employer: () => m.intake_initiative_employer(),
  'other-guidance': () => m.intake_initiative_other_guidance(),
  unclear: () => m.intake_initiative_unclear(),
};

export const otherWords: Record<OtherGuidance, () => string> = {
  outplacement: () => m.intake_other_outplacement(),
  vdab: () => m.intake_other_vdab(),
  training: () => m.intake_other_training(),
  coaching: () => m.intake_other_coaching(),
  therapy: () => m.intake_other_therapy(),
  'return-to-work': () => m.intake_other_return_to_work(),
  other: () => m.intake_other_other(),
};

export const relationWords: Record<RelationToOther, () => string> = {
  none: () => m.intake_relation_none(),
  beside: () => m.intake_relation_beside(),
  part: () => m.intake_relation_part(),
  preparation: () => m.intake_relation_preparation(),
  closing: () => m.intake_relation_closing(),
  unclear: () => m.intake_relation_unclear(),
};

export const answerWords: Record<Answer, () => string> = {
  yes: () => m.intake_answer_yes(),
  no: () => m.intake_answer_no(),
  unclear: () => m.intake_answer_unclear(),
};

export const belongsWords: Record<Belonging, () => string> = {
  yes: () => m.intake_belongs_yes(),
  partly: () => m.intake_belongs_partly(),
  no: () => m.intake_belongs_no(),
};

export const elsewhereWords: Record<Elsewhere, () => string> = {
  outplacement: () => m.intake_elsewhere_outplacement(),
  'job-search': () => m.intake_elsewhere_job_search(),
  'training-place': () => m.intake_elsewhere_training_place(),
  'start-up': () => m.intake_elsewhere_start_up(),
  therapy: () => m.intake_elsewhere_therapy(),
  legal: () => m.intake_elsewhere_legal(),
  debts: () => m.intake_elsewhere_debts(),
  dutch: () => m.intake_elsewhere_dutch(),
  'return-to-work': () => m.intake_elsewhere_return_to_work(),
};

export const rightWords: Record<RightOrDuty, () => string> = {
  voluntary: () => m.intake_right_voluntary(),
  'own-question': () => m.intake_right_own_question(),
  confidential: () => m.intake_right_confidential(),
  file: () => m.intake_right_file(),
  plan: () => m.intake_right_plan(),
  complaint: () => m.intake_right_complaint(),
  appointments: () => m.intake_right_appointments(),
  'work-along': () => m.intake_right_work_along(),
};

export const supportWords: Record<SupportNeed, () => string> = {
  'plain-language': () => m.intake_support_plain_language(),
  'reading-writing': () => m.intake_support_reading_writing(),
  hearing: () => m.intake_support_hearing(),
  seeing: () => m.intake_support_seeing(),
  moving: () => m.intake_support_moving(),
  pace: () => m.intake_support_pace(),
  interpreter: () => m.intake_support_interpreter(),
  digital: () => m.intake_support_digital(),
  other: () => m.intake_support_other(),
};

export const dutchWords: Record<DutchLevel, () => string> = {
  easy: () => m.intake_dutch_easy(),
  'with-help': () => m.intake_dutch_with_help(),
  hard: () => m.intake_dutch_hard(),
};

export const decisionWords: Record<Decision, () => string> = {
  undecided: () => m.intake_decision_undecided(),
  starts: () => m.intake_decision_starts(),
  'does-not-start': () => m.intake_decision_does_not_start(),
};

export const boundaryWords: Record<Boundary, () => string> = {
  initiative: () => m.intake_boundary_initiative(),
  'other-guidance': () => m.intake_boundary_other_guidance(),
  'not-active': () => m.intake_boundary_not_active(),
  'belongs-elsewhere': () => m.intake_boundary_belongs_elsewhere(),
};

export const statusWords: Record<ContractStatus, () => string> = {
  proposed: () => m.intake_status_proposed(),
  accepted: () => m.intake_status_accepted(),
  declined: () => m.intake_status_declined(),
  withdrawn: () => m.intake_status_withdrawn(),
  replaced: () => m.intake_status_replaced(),
};

export const paymentWords: Record<Payment, () => string> = {
  cheque: () => m.intake_payment_cheque(),
  credit: () => m.intake_payment_credit(),
  own: () => m.intake_payment_own(),
};

export const placeWords: Record<MeetingPlace, () => string> = {
  centre: () => m.intake_place_centre(),
  video: () => m.intake_place_video(),
  phone: () => m.intake_place_phone(),
  elsewhere: () => m.intake_place_elsewhere(),
};

export const warningWords: Record<VoucherWarning, () => string> = {
  expired: () => m.intake_warning_expired(),
  'expires-soon': () => m.intake_warning_expires_soon(),
  'no-rule': () => m.intake_warning_no_rule(),
  'several-rules': () => m.intake_warning_several_rules(),
  'other-minutes': () => m.intake_warning_other_minutes(),
  'other-kind': () => m.intake_warning_other_kind(),
  'no-number': () => m.intake_warning_no_number(),
  'asked-later': () => m.intake_warning_asked_later(),
};

/** The names of a list, in the order of their words. */
export const namesOf = <Name extends string>(words: Record<Name, () => string>): Name[] => Object.keys(words) as Name[];
