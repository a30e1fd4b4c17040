// Whether a sentence of a source is an answer of the kind that was asked for: a time to "wanneer", both things to a difference, the work
// itself to what somebody does. A true sentence beside the question reads as a machine that did not listen. Pure; word-answers-nl.ts relies on it.

const beginning = (word: string): string => word.toLowerCase().slice(0, Math.max(5, word.length - 3));
const holds = (text: string, word: string): boolean => text.toLowerCase().includes(beginning(word));

type Kind = readonly [asked: RegExp, answers: (sentence: string, words: readonly string[]) => boolean];

const times =
  /\b(?:19|20)\d\d\b|(?<!\p{L})(?:\p{L}*(?:dagen|weken|maanden|uren|minuten)|week|uur|termijn|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|najaar|voorjaar|zomer|maand|jaar|datum|vanaf|sinds|binnen)(?!\p{L})/iu;

/** In order: the first that asks decides. Its words are what the pattern caught. */
const kinds: readonly Kind[] = [
  [
    /(?<!\p{L})verschil tussen (?:een |de |het )?([\p{L}-]{4,}).{0,30}? en (?:een |de |het )?([\p{L}-]{4,})/iu,
    (sentence, words) => words.every((word) => holds(sentence, word)),
  ],
  [
    /(?<!\p{L})(?:wissel(?:en)?|verander(?:en)?) (?:\p{L}+ )?van (?:\p{L}*begeleider|centrum)|van (?:\p{L}*begeleider|centrum) (?:wissel(?:en)?|verander(?:en)?)/iu,
    (sentence) => /ander(?:e)? (?:begeleider|centrum)|wissel|overstap/i.test(sentence),
  ],
  [/(?<!\p{L})wanneer (?:verander|wijzig)/iu, (sentence) => times.test(sentence) && /verander|nieuw|regels|gepland|vanaf|sinds/i.test(sentence)],
  [/(?<!\p{L})wanneer (?:begint|start|gaat|krijg|komt|eindigt|vervalt|loopt)(?!\p{L})/iu, (sentence) => times.test(sentence)],
  [/(?<!\p{L})hoe ?lang(?!\p{L})/iu, (sentence) => times.test(sentence)],
  [
    /(?<!\p{L})wat moet (?:je|ge|ik) (?:kunnen|kennen|doen) (?:als|om) (?:een )?([\p{L}-]{5,})/iu,
    (sentence, words) =>
      words.every((word) => holds(sentence, word)) && /opleiding|diploma|kennis|ervaring|cursus|brevet|niveau|kunnen|bachelor/i.test(sentence),
  ],
  [/(?<!\p{L})wat doet (?:een |ne |nen )?([\p{L}-]{5,})/iu, (sentence, words) => words.every((word) => holds(sentence, word))],
  [/(?<!\p{L})(?:als ik|ik) (?:maar )?(deeltijds|halftijds|voltijds)(?!\p{L})/iu, (sentence) => /deeltijds|halftijds|halve|procent|voltijds/i.test(sentence)],
];

/** Whether `sentence`, with the heading it stands under, answers what kind of thing was asked. True where no kind is known. */
export function answersKind(question: string, sentence: string, heading = ''): boolean {
  for (const [asked, answers] of kinds) {
    const match = asked.exec(question);
    if (match) return answers(`${heading} ${sentence}`, match.slice(1).filter(Boolean));
  }
  return true;
}
