// A question of the client is answered before a new one is asked: with a source, from their file, by a limit, or by handing it back.
import { asksOfOneself } from '../question-of-fact.ts';
import { asksOfAnyone, asksOwnView, asksSomething, asksWhatIf, decides, factQuery, furtherQuestion, isBare, looksThingsUp, pointsBack } from './asked.ts';
import { did } from './heard.ts';
import type { Rule } from './rule.ts';

const hoursQuery = 'loopbaancheque aantal uren begeleiding per cheque';

export const questionRules: readonly Rule[] = [
  { name: 'a text is not written for the client', move: 'limit', holds: (heard) => did(heard, 'asks-writing') && heard.stray !== 'homework' },
  { name: 'homework is no career guidance', move: 'limit', case: 'homework', holds: ({ stray }) => stray === 'homework' },
  { name: 'beside what guidance is for', move: 'limit', case: 'off-topic', holds: ({ stray }) => stray === 'off-topic' },
  { name: 'outside career guidance', move: 'limit', holds: (heard) => did(heard, 'asks-outside') },
  {
    name: 'hours are read from the file',
    move: 'own-file',
    holds: (heard) => did(heard, 'asks-hours') && heard.situation.hoursLeft !== null && !asksOfAnyone(heard),
    query: () => hoursQuery,
  },
  { name: 'hours that the file does not hold', move: 'inform', holds: (heard) => did(heard, 'asks-hours'), query: () => hoursQuery },
  { name: 'actions are read from the file', move: 'own-file', holds: (heard) => did(heard, 'asks-actions') && heard.situation.actions.length > 0 },
  { name: 'an appointment is not in reach', move: 'inform-unknown', holds: (heard) => did(heard, 'asks-session') },
  // "Wat moet ik kunnen om … te worden?" asks for no decision, whatever its words; one that does is no question about an occupation.
  {
    name: 'a question about an occupation is answered',
    move: 'inform',
    holds: ({ situation }) => situation.occupations != null,
    query: ({ reading, situation }) => reading.question ?? situation.text,
    ofOccupations: true,
    counts: ({ situation: { occupations } }) => (occupations ? ` (${occupations.ask}, ${occupations.named.length} named)` : ''),
  },
  { name: 'the decision stays with the client', move: 'hand-back', holds: decides },
  {
    name: 'a question that the knowledge can answer',
    move: 'inform',
    holds: (heard) => heard.situation.fact?.isKnown === true && !isBare(heard.situation.fact.query) && !asksOwnView(heard),
    query: ({ situation }) => situation.fact?.query ?? null,
  },
  {
    name: 'a question of fact is answered',
    move: 'inform',
    holds: (heard) => did(heard, 'asks-fact'),
    query: (heard) => (heard.reading.question !== null && isBare(heard.reading.question) ? furtherQuestion(heard) : factQuery(heard.reading)),
  },
  {
    name: 'a further question on what was looked up',
    move: 'inform',
    holds: (heard) =>
      did(heard, 'wonders') &&
      !did(heard, 'asks-opinion') &&
      !asksOfOneself(heard.situation.text, heard.situation.language) &&
      heard.reading.substance <= 12 &&
      heard.reading.statements.length === 0 &&
      looksThingsUp(heard.lastMove) &&
      pointsBack(heard),
    query: furtherQuestion,
  },
  { name: 'an opinion is handed back', move: 'hand-back', holds: (heard) => did(heard, 'asks-opinion') && heard.reading.substance <= 25 },
  {
    name: 'a what-if is answered as far as it can be',
    move: 'hand-back',
    case: 'what-if',
    holds: (heard) => asksWhatIf(heard) && heard.situation.fact?.isCertain !== true,
  },
  {
    name: 'a question of fact that nothing answers',
    move: 'inform-unknown',
    holds: (heard) => heard.situation.fact?.isCertain === true && !heard.situation.fact.isKnown && !asksOwnView(heard),
  },
];

/** A finding alone is weaker than what the words ask: it only counts where nothing else was asked. */
export const outsideRules: readonly Rule[] = [
  {
    name: 'outside career guidance, by its finding',
    move: 'limit',
    holds: (heard) =>
      heard.situation.findings.some((finding) => finding.kind === 'out-of-scope') &&
      did(heard, 'wonders', 'asks-fact', 'is-lost', 'tells') &&
      asksSomething(heard) &&
      !heard.koers.slice(-3).some((turn) => turn.move === 'limit'),
  },
];

/** A yes to an offer to look something up. */
export const lookUpRules: readonly Rule[] = [
  {
    name: 'a yes to looking it up',
    move: 'inform',
    holds: (heard) =>
      did(heard, 'short') &&
      /^(?:ja|jep|graag|doe maar|ja graag|oke|oké|ok|oui|yes|please)\b/i.test(heard.situation.text.trim()) &&
      /Wil je dat ik nakijk/.test(heard.koers.at(-1)?.text ?? ''),
    query: () => 'wie heeft recht op een loopbaancheque voorwaarden',
  },
];
