// Dutch words by which Koers brings back what a client said before (VOICE.md). {w} is when, {q} their words.

export const greeting = [
  'Dag, fijn dat je er weer bent.',
  'Dag, welkom terug.',
  'Dag, goed dat je terug bent.',
  'Hallo, fijn je weer te lezen.',
  'Dag, daar ben je weer.',
  'Hallo, welkom terug.',
];

export const said = [
  '{W} schreef je: "{q}".',
  '{W} zei je hier: "{q}".',
  '{W} stond er van jou: "{q}".',
  '{W} noemde je dit: "{q}".',
  '{W} zette je erbij: "{q}".',
];

export const agreed = [
  '{W} nam je je iets voor: "{q}".',
  '{W} schreef je dat je iets ging doen: "{q}".',
  '{W} was je iets van plan: "{q}".',
  '{W} noteerden we wat je ging doen: "{q}".',
];

/** After something they found out, at the start of a conversation. */
export const stillSo = [
  'Hoe kijk je daar nu naar?',
  'Wat is daar intussen mee gebeurd?',
  'Wat doet dat nu met je, als je het terug leest?',
  'Waar heb je daar sindsdien iets van gemerkt?',
  'Wil je daar vandaag op verder, of speelt er iets anders?',
];

/** When its subject returns. */
export const besideNow = [
  'Hoe past dat bij wat je nu vertelt?',
  'Wat hoor je, als je die twee naast elkaar legt?',
  'Waar raakt dat aan wat je nu schrijft?',
  'Wat zegt dat over wat je hier nu schrijft?',
  'Hoe hangt dat voor jou samen met nu?',
];

/** After something they set out to do: no blame, whatever the answer. */
export const howDidItGo = [
  'Hoe is het daarmee?',
  'Is het ervan gekomen, of kwam er iets tussen?',
  'Hoe is dat gegaan, of ligt het er nog?',
  'Wat is daarvan gekomen?',
  'Kwam dat er al van, en hoe was het?',
];
