// What is asked about which part of a file, in words for whoever reads it.
import type { DataRequestKind, RequestedPart } from '../../../server/rights/data-request.ts';
import { m } from '../../paraglide/messages.js';

const parts: Record<RequestedPart, () => string> = {
  conversations: () => m.data_part_conversations(),
  insights: () => m.data_part_insights(),
  plan: () => m.data_part_plan(),
  exercises: () => m.data_part_exercises(),
  homework: () => m.data_part_homework(),
  logbook: () => m.data_part_logbook(),
  growth: () => m.data_part_growth(),
  portfolio: () => m.data_part_portfolio(),
  sessions: () => m.data_part_sessions(),
  intake: () => m.data_part_intake(),
  contact: () => m.data_part_contact(),
  referrals: () => m.data_part_referrals(),
  attention: () => m.data_part_attention(),
  complaints: () => m.data_part_complaints(),
  handovers: () => m.data_part_handovers(),
  'work-notes': () => m.data_part_work_notes(),
  everything: () => m.data_part_everything(),
};

export const wordDataPart = (part: RequestedPart): string => parts[part]();

export const wordDataRequest = ({ kind, part }: { kind: DataRequestKind; part: RequestedPart }): string =>
  kind === 'erase'
    ? m.data_request_erase_of({ part: wordDataPart(part).toLowerCase() })
    : m.data_request_correct_of({ part: wordDataPart(part).toLowerCase() });
