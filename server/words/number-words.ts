// Dutch numbers in words, by what they are worth: data for whoever reads figures in a text (evaluation/figures.ts, plan/goal-amounts.ts).

/** The place of a word is its value: nought to nineteen. */
export const toNineteen: readonly string[] = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
/** Twenty, thirty, … ninety. */
export const tens: readonly string[] = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** What the ten at this place of `tens` is worth. */
export const worthOfTen = (place: number): number => (place + 2) * 10;
