// Where everything of one client is found: five groups, each with its own few tabs. The order is that of a working day: the session
// first, the papers last. An address stays what it was; the group follows from it.

/** The groups with the tabs under them, in the order in which they stand; a tab is the last word of its address. */
export const fileGroups = {
  sessions: ['brief', 'sessions', 'notes'],
  koers: ['conversations', 'signals', 'guidance'],
  between: ['insights', 'exercises', 'between'],
  plan: ['plan', 'growth', 'occupations', 'portfolio'],
  papers: ['intake', 'contact', 'referrals', 'handover'],
} as const;
export type FileGroup = keyof typeof fileGroups;
export type FileTab = (typeof fileGroups)[FileGroup][number];

export const groupNames = Object.keys(fileGroups) as FileGroup[];

/** What waits for the counsellor, by tab; a tab in which nothing waits is not in it. */
export type Waits = Partial<Record<FileTab, number>>;

/** @returns the tab of an address inside the file of `trajectoryId`, and the group it stands in. Conversations where the address names none. */
export function placeInFile(pathname: string, trajectoryId: string): { group: FileGroup; tab: FileTab } {
  const word = pathname.split(`/${trajectoryId}/`)[1]?.split('/')[0];
  for (const group of groupNames) {
    const tab = fileGroups[group].find((each) => each === word);
    if (tab) return { group, tab };
  }
  return { group: 'koers', tab: 'conversations' };
}

/** @returns how much waits in a whole group. */
export const countInGroup = (group: FileGroup, waits: Waits): number => fileGroups[group].reduce<number>((sum, tab) => sum + (waits[tab] ?? 0), 0);
