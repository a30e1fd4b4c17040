// Dutch words for giving back what a client asks of what they said (VOICE.md). {q} is theirs, word for word.

export const atFirst = ['In het begin schreef je: "{q}".', 'Dit stond er in het begin van jou: "{q}".', 'Dit schreef je, helemaal aan het begin: "{q}".'];
export const before = ['Eerder in dit gesprek schreef je: "{q}".', 'Dit schreef je hier eerder: "{q}".', 'Ik vind dit van jou terug: "{q}".'];
export const confirmed = ['Dit staat in je dossier, in jouw woorden: "{q}".', 'Dit hield je eerder vast: "{q}".', 'Hier zei je ja op: "{q}".'];
/** Where the others were used. */
export const plainly = ['Je schreef: "{q}".', 'Jouw woorden waren: "{q}".', 'Dit waren je woorden: "{q}".'];
export const stillSo = [
  'Is dat nog altijd zo voor jou?',
  'Is dat wat je zocht?',
  'Hoe kijk je daar nu naar?',
  'Wat is daar intussen aan veranderd?',
  'Bedoelde je dat, of iets anders?',
];
export const notFound = [
  'Dat vind ik niet terug in wat je hier schreef.',
  'In wat je hier schreef, vind ik dat niet terug.',
  'Daar vind ik in dit gesprek niets over terug van jou.',
];
export const notFoundHead = ['Ik zocht ernaar', 'Ik keek het na', 'Ik las het na'];
export const notFoundTail = ['maar dat vind ik hier niet terug', 'maar daar staat hier niets over'];
export const tooLittle = ['Er staat hier nog te weinig om samen te vatten.', 'Ik heb nog te weinig van jou gelezen om het samen te vatten.'];
export const tellAgain = [
  'Wil je het nog eens in je eigen woorden zeggen?',
  'Wat weet je er zelf nog van?',
  'Hoe zou je het vandaag zeggen?',
  'Wat wil je dat ik ervan onthoud?',
];
