// Of each part of a file: what it is for, who may read it, and what ends it, as the product does it today and nothing more.
import type { DataPart } from '../../../server/rights/data-request.ts';
import { m } from '../../paraglide/messages.js';

/** The screen on which a client reads it. Work notes have none: they are in the file to take along. */
export const placeOf = {
  conversations: '/client/talk',
  insights: '/client/insights',
  plan: '/client/plan',
  exercises: '/client/exercises',
  homework: '/client/homework',
  logbook: '/client/logbook',
  growth: '/client/growth',
  portfolio: '/client/portfolio',
  sessions: '/client/mine',
  intake: '/client/start',
  contact: '/client/mine',
  referrals: '/client/referrals',
  attention: '/client/mine',
  complaints: '/client/complaint',
  handovers: '/client/handover',
  'work-notes': null,
} as const satisfies Record<DataPart, string | null>;

const whys: Record<DataPart, (name: string) => string> = {
  conversations: (name) => m.own_data_why_conversations({ name }),
  insights: () => m.own_data_why_insights(),
  plan: () => m.own_data_why_plan(),
  exercises: () => m.own_data_why_exercises(),
  homework: () => m.own_data_why_homework(),
  logbook: () => m.own_data_why_logbook(),
  growth: () => m.own_data_why_growth(),
  portfolio: () => m.own_data_why_portfolio(),
  sessions: () => m.own_data_why_sessions(),
  intake: () => m.own_data_why_intake(),
  contact: () => m.own_data_why_contact(),
  referrals: () => m.own_data_why_referrals(),
  attention: (name) => m.own_data_why_attention({ name }),
  complaints: () => m.own_data_why_complaints(),
  handovers: () => m.own_data_why_handovers(),
  'work-notes': (name) => m.own_data_why_work_notes({ name }),
};
export const wordWhy = (part: DataPart, name: string): string => whys[part](name);

const readers: Partial<Record<DataPart, (name: string) => string>> = {
  conversations: (name) => m.own_data_readers_conversations({ name }),
  plan: (name) => m.own_data_readers_plan({ name }),
  logbook: () => m.own_data_readers_logbook(),
  contact: (name) => m.own_data_readers_contact({ name }),
  attention: (name) => m.own_data_readers_attention({ name }),
  complaints: (name) => m.own_data_readers_complaints({ name }),
  handovers: (name) => m.own_data_readers_handovers({ name }),
  'work-notes': () => m.own_data_readers_work_notes(),
};
export const wordReaders = (part: DataPart, name: string): string => readers[part]?.(name) ?? m.own_data_readers_guides({ name });

const untils: Partial<Record<DataPart, (name: string) => string>> = {
  conversations: () => m.own_data_until_erased(),
  insights: () => m.own_data_until_thrown_away(),
  exercises: () => m.own_data_until_thrown_away(),
  logbook: () => m.own_data_until_thrown_away(),
  portfolio: () => m.own_data_until_thrown_away(),
  contact: (name) => m.own_data_until_emptied({ name }),
  'work-notes': () => m.own_data_until_closed(),
};
export const wordUntil = (part: DataPart, name: string): string => untils[part]?.(name) ?? m.own_data_until_no_end();
