// After a bare word with no known subject: the word itself is asked about, not something else. Data.
export const fragmentQuestions: readonly string[] = [
  'Wat hoort daar voor jou bij?',
  'Vertel eens, wat bedoel je daar vooral mee?',
  'Hoe ziet dat eruit op een gewone dag?',
  'Wil je daar meer van, of juist minder?',
  'Wat zie je voor je als je dat zegt?',
  'Wanneer was dat voor jou goed?',
];
