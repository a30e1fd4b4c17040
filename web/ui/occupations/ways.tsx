// The same occupation screens stand with the client and with the counsellor. What differs is handed in here: whose words they are,
// how that is said, and where a link leads.
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import { m } from '../../paraglide/messages.js';
import type { GapEvidence } from './occupation-queries.ts';

export type Ways = {
  /** Null where an occupation is looked at by itself. */
  trajectoryId: string | null;
  /** Null for the client, who is spoken to. */
  clientName: string | null;
  Occupation: ComponentType<{ id: string; children: ReactNode }>;
  Find: ComponentType<{ className: string; children: ReactNode }>;
  /** Null where nothing is compared. */
  Compare: ComponentType<{ ids: readonly string[]; className: string; label?: string; children: ReactNode }> | null;
  /** The way to where something was said. */
  Said: ComponentType<{ evidence: GapEvidence }>;
  /** What helps with what was not mentioned yet. */
  Talk: ComponentType;
};

const WaysHere = createContext<Ways | null>(null);
export const WaysProvider = WaysHere;

export function useWays(): Ways {
  const ways = useContext(WaysHere);
  if (!ways) throw new Error('Ways are missing');
  return ways;
}

/** What is said to the client, or about them. */
export function useWords() {
  const { clientName: name } = useWays();
  if (name === null)
    return {
      what: m.occ_what_client(),
      fit: m.occ_fit_client(),
      fitWhat: m.occ_fit_what_client(),
      there: m.occ_there_client(),
      mentioned: m.occ_mentioned_client(),
      told: m.occ_column_told_client(),
      missingNext: m.occ_missing_next_client(),
      match: m.occ_match_client(),
    };
  return {
    what: m.occ_what_staff({ name }),
    fit: m.occ_fit_staff({ name }),
    fitWhat: m.occ_fit_what_staff({ name }),
    there: m.occ_there_staff(),
    mentioned: m.occ_mentioned_staff(),
    told: m.occ_column_told_staff({ name }),
    missingNext: m.occ_missing_next_staff(),
    match: m.occ_match_staff({ name }),
  };
}
