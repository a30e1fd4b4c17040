// Kappa in words.
import type { Kappa } from '../../../server/evaluation/agreement.ts';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';

/** "0,62": two decimals, in the notation of the language. */
export const wordKappa = (kappa: number): string =>
  new Intl.NumberFormat(getLocale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(Object.is(Math.round(kappa * 100), -0) ? 0 : kappa);

/** The kappa, or why there is none. */
export function wordKappaOrWhy({ kappa, reason }: Kappa): string {
  if (kappa !== null) return wordKappa(kappa);
  return reason === 'one-category' ? m.agreement_one_category() : m.agreement_too_few();
}

/** Its 95% interval; empty where there is no kappa. */
export function wordInterval({ kappa, low, high }: Kappa): string {
  if (kappa === null) return '';
  return low === null || high === null ? m.agreement_no_interval() : m.agreement_interval({ low: wordKappa(low), high: wordKappa(high) });
}

export const wordShare = (share: number | null): string =>
  share === null ? m.agreement_too_few() : new Intl.NumberFormat(getLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
