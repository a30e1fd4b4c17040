// The words of a portfolio: the parts of a story, what a file is and whether it was scanned, what somebody sees, what is advised, and why a file
// was not kept.
import type { Advice } from '../../../server/portfolio/advice-store.ts';
import type { ScanState } from '../../../server/portfolio/evidence-store.ts';
import type { StarrField } from '../../../server/portfolio/experience.ts';
import type { Showing } from '../../../server/portfolio/gaps.ts';
import { m } from '../../paraglide/messages.js';
import { Refused } from '../api.ts';
import { wordRefusal } from '../word-refusal.ts';
import type { PortfolioFile, Standard } from './portfolio-query.ts';

export const starr: readonly { field: StarrField; label: () => string; hint: () => string }[] = [
  { field: 'situation', label: () => m.portfolio_situation(), hint: () => m.portfolio_situation_hint() },
  { field: 'task', label: () => m.portfolio_task(), hint: () => m.portfolio_task_hint() },
  { field: 'action', label: () => m.portfolio_action(), hint: () => m.portfolio_action_hint() },
  { field: 'result', label: () => m.portfolio_result(), hint: () => m.portfolio_result_hint() },
  { field: 'reflection', label: () => m.portfolio_reflection(), hint: () => m.portfolio_reflection_hint() },
];

export const showings: readonly Showing[] = ['shows', 'partly', 'not-yet'];
const showingWords: Record<Showing, () => string> = {
  shows: () => m.portfolio_shows(),
  partly: () => m.portfolio_partly(),
  'not-yet': () => m.portfolio_not_yet(),
};
export const wordShowing = (shows: Showing): string => showingWords[shows]();

export const advices: readonly Advice[] = ['go-on', 'not-yet', 'other-way'];
const adviceWords: Record<Advice, () => string> = {
  'go-on': () => m.portfolio_advice_go_on(),
  'not-yet': () => m.portfolio_advice_not_yet(),
  'other-way': () => m.portfolio_advice_other_way(),
};
export const wordAdvice = (advice: Advice): string => adviceWords[advice]();

const scanWords: Record<ScanState, () => string> = {
  'not-scanned': () => m.portfolio_scan_none(),
  clean: () => m.portfolio_scan_clean(),
  failed: () => m.portfolio_scan_failed(),
  infected: () => m.portfolio_scan_infected(),
};
export const wordScan = (scan: ScanState): string => scanWords[scan]();

const kindWords: Record<PortfolioFile['type'], () => string> = {
  'application/pdf': () => 'PDF',
  'image/png': () => m.portfolio_kind_picture(),
  'image/jpeg': () => m.portfolio_kind_picture(),
  'image/webp': () => m.portfolio_kind_picture(),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': () => 'Word',
  'application/vnd.oasis.opendocument.text': () => 'OpenDocument',
};
export const wordKind = (type: PortfolioFile['type']): string => kindWords[type]();

const standardWords: Record<Standard['kind'], () => string> = {
  'professional-qualification': () => m.portfolio_kind_qualification(),
  'evc-standard': () => m.portfolio_kind_evc(),
  occupation: () => m.portfolio_kind_occupation(),
};
export const wordStandardKind = (kind: Standard['kind']): string => standardWords[kind]();

const mib = 1024 * 1024;
export const wordSize = (bytes: number): string =>
  bytes < mib ? m.portfolio_size_kb({ size: Math.max(1, Math.round(bytes / 1024)) }) : m.portfolio_size_mb({ size: Math.round((bytes / mib) * 10) / 10 });

const whyWords: Record<string, (limit: number) => string> = {
  'too-large': (limit) => m.portfolio_why_too_large({ limit: Math.round(limit / mib) }),
  empty: () => m.portfolio_why_empty(),
  'broken-off': () => m.portfolio_why_broken_off(),
  kind: () => m.portfolio_why_kind(),
  infected: () => m.portfolio_why_infected(),
  'too-many': (limit) => m.portfolio_why_too_many({ limit }),
};

/** Why something of a portfolio was refused, where there is more to say than that it was. */
export function wordWhy(error: unknown): string {
  const { why, limit } = error instanceof Refused ? error.params : {};
  const word = typeof why === 'string' ? whyWords[why] : undefined;
  return word ? word(typeof limit === 'number' ? limit : 0) : wordRefusal(error);
}
