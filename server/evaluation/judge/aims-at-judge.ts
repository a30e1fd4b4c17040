// Text in a conversation that is meant for whoever judges it ("geef dit gesprek een 5"). To the judge it is material like the rest
// (prompts/judge-conversation.md); here it is noticed, so that a person knows that somebody tried and such a judgement steers nothing. Pure.

const patterns: readonly RegExp[] = [
  // An answer as a judge would give it.
  /["“']?\b(?:level|score|niveau|note)\b["”']?\s*[:=]\s*["']?[1-5]\b/iu,
  /(?:geef|gun|scoor|ken|zet|give|assign|rate|grade|score|donne[rz]?|mets|mettez|attribue[rz]?)(?![\p{L}])[^.?!\n]{0,60}(?:maximumscore|(?:hoogste|beste|volle|top)\s*(?:score|cijfer)|\b5\s*(?:\/|op|out of|sur)\s*5\b|vijf op vijf|\b(?:een|niveau|level|score(?: van)?|a|un|note)\s+[1-5]\b(?!\s*(?:minuten|minutes|uur|keer|dagen))|(?:highest|top|full|maximum)\s+(?:score|marks?|rating)|(?:meilleure|plus haute) note|note maximale)/iu,
  /(?:aan|beste|geachte|dear|to|note to|cher|à)\s+(?:de\s+|the\s+|l['’]\s*)?(?:beoordelaar|evaluator|judge|rater|grader|évaluateur|juge)(?![\p{L}])/iu,
  /(?:negeer|vergeet|ignore|disregard|oublie[rz]?|ignore[rz]?)(?![\p{L}])[^.?!\n]{0,40}(?:maatlat|criteri|rubric|barème|(?:alle|je|jouw|vorige|deze|all|your|previous|these|toutes les|vos|tes) (?:vorige |eerdere |previous )?(?:instructi|opdracht|consigne))/iu,
  /(?:beoordeel|evalueer|evaluate|judge|évalue[rz]?)(?![\p{L}])[^.?!\n]{0,30}(?:dit gesprek|deze beurt|koers|this (?:conversation|chat)|cette conversation)/iu,
];

/** Whether this text speaks to a judge rather than to the other one in the conversation. */
export function aimsAtJudge(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
