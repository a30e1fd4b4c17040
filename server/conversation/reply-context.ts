// What the voice is told of a conversation, within a budget: pure, from a situation to the values of prompts/reply.md.
// Personal data are behind the veil before they get here any further; passages are public and go as they are.
import { asData } from '../model/prompt.ts';
import type { Veil } from '../model/placeholders.ts';
import type { Language } from '../people/roles.ts';
import type { ChosenMove, Passage, PastTurn, Situation } from './move.ts';
import { heaviestLines, recallLines } from './older-turns.ts';
import { whenInWords } from './when-in-words.ts';
import type { CareerCompetency, Stage } from './stage.ts';

/** A rough measure that holds for Dutch, French and English with the tokenizers of today: too many tokens rather than too few. */
export const charactersPerToken = 4;
/** All that goes to the model for one reply, system text included. Small models have windows of 8,000 tokens. */
export const replyBudget = {
  promptTokens: 6000,
  messageTokens: 1500,
  passageTokens: 300,
  passages: 5,
  pastTurns: 16,
  insights: 10,
  actions: 6,
  commitments: 6,
  older: 12,
  recalled: 6,
  leftAlone: 8,
  lineTokens: 50,
};

const stageWords: Record<Stage, string> = { intake: 'intake', deepening: 'verdieping', synthesis: 'synthese', aftercare: 'nazorg' };
export const languageWords: Record<Language, string> = { nl: 'Nederlands', fr: 'Frans, met "vous"', en: 'Engels, gewoon en eenvoudig' };
const levelWords = {
  plain: 'gewone taal (B1), zonder vakwoorden.',
  simpler: 'heel eenvoudig. Zinnen van hoogstens tien woorden, alledaagse woorden, één gedachte per zin.',
};
const focusWords: Record<CareerCompetency, string> = {
  qualities: 'wat de klant goed kan',
  motives: 'wat de klant belangrijk vindt',
  workExploration: 'welk werk er is',
  careerControl: 'zelf sturen en kiezen',
  networking: 'contacten',
};
const speakers: Record<PastTurn['from'], string> = { client: 'klant', koers: 'Koers', counsellor: 'begeleider' };

/** What prompts/reply.md is filled in with, but for the conversation so far, which takes what is left of the budget. */
export function replyValues(chosen: ChosenMove, situation: Situation, passages: readonly Passage[], veil: Veil) {
  return {
    move: chosen.move,
    reason: chosen.reason,
    stage: stageWords[situation.stage],
    language: languageWords[situation.language],
    level: situation.guidance?.simpler ? levelWords.simpler : levelWords.plain,
    guidance: guidanceLines(situation, veil),
    file: fileLines(situation, veil),
    passages: passageLines(passages),
    message: asData(veil.hide(lastPart(situation.text, replyBudget.messageTokens * charactersPerToken))),
  };
}

/** The latest turns that fit in this many characters, oldest first; a turn is taken whole or not at all. */
export function pastLines(past: readonly PastTurn[], characters: number, veil: Veil): string {
  const lines: string[] = [];
  let left = characters;
  for (const turn of past.slice(-replyBudget.pastTurns).toReversed()) {
    const line = `${speakers[turn.from]}: ${asData(veil.hide(turn.text))}`;
    left -= line.length + 1;
    if (left < 0) break;
    lines.unshift(line);
  }
  return lines.join('\n') || '(dit is het begin van het gesprek)';
}

/** Hours as a person says them: 2.25 is "2 uur en 15 minuten". */
export function hoursInWords(hours: number): string {
  const minutes = Math.max(0, Math.round(hours * 60));
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [whole > 0 || rest === 0 ? `${whole} uur` : '', rest === 1 ? '1 minuut' : rest > 0 ? `${rest} minuten` : ''];
  return parts.filter(Boolean).join(' en ');
}

/** What the counsellor set, for the words only: the move keeps to it already. */
function guidanceLines({ guidance }: Situation, veil: Veil): string {
  const lines = [
    guidance?.focus ? `waar de begeleider nu op let: ${focusWords[guidance.focus]}` : '',
    guidance && guidance.leaveAlone.length > 0
      ? `begin niet zelf over: ${asData(veil.hide(firstPart(guidance.leaveAlone.slice(0, replyBudget.leftAlone).join(', '), replyBudget.lineTokens * charactersPerToken)))}`
      : '',
  ].filter(Boolean);
  return lines.join('\n') || 'de begeleider vroeg niets bijzonders';
}

/** What was told before the turns below: a model's summary where there is one, else the heaviest statements; and what has to do with this message. */
function olderLines({ older, text, guidance }: Situation): string[] {
  if (!older) return [];
  const isLeftAlone = (line: string) => (guidance?.leaveAlone ?? []).some((subject) => line.toLowerCase().includes(subject.toLowerCase()));
  const told = older.told.length > 0 ? older.told : heaviestLines(older.lines, replyBudget.older);
  const recalled = recallLines(older.lines, text, replyBudget.recalled);
  return [...new Set([...told.slice(-replyBudget.older), ...recalled].map((line) => line.text))].filter((line) => !isLeftAlone(line));
}

function fileLines(situation: Situation, veil: Veil): string {
  const own = (text: string) => asData(veil.hide(firstPart(text, replyBudget.lineTokens * charactersPerToken)));
  const list = (texts: readonly string[], most: number) =>
    texts
      .slice(-most)
      .map((text) => `- ${own(text)}`)
      .join('\n');
  return [
    `loopbaanvraag: ${situation.careerQuestion ? own(situation.careerQuestion) : 'nog niet verwoord'}`,
    situation.insights.length > 0
      ? `inzichten die de klant bevestigde:\n${list(situation.insights, replyBudget.insights)}`
      : 'inzichten die de klant bevestigde: nog geen',
    situation.actions.length > 0 ? `acties van de klant:\n${list(situation.actions, replyBudget.actions)}` : 'acties van de klant: nog geen',
    ...((situation.commitments ?? []).length > 0 ? [`wat de klant zich voornam:\n${list(situation.commitments ?? [], replyBudget.commitments)}`] : []),
    ...((situation.earlier ?? []).length > 0
      ? [
          `eerder gezegd, in een vorig gesprek:\n${list(
            (situation.earlier ?? []).slice(0, replyBudget.recalled).map((one) => `${whenInWords(one, situation.language)}: ${one.text}`),
            replyBudget.recalled,
          )}`,
        ]
      : []),
    ...(olderLines(situation).length > 0
      ? [`vroeger in dit gesprek vertelde de klant:\n${list(olderLines(situation), replyBudget.older + replyBudget.recalled)}`]
      : []),
    `uren begeleiding die overblijven: ${situation.hoursLeft === null ? 'niet bekend' : hoursInWords(situation.hoursLeft)}`,
  ].join('\n');
}

function passageLines(passages: readonly Passage[]): string {
  const most = replyBudget.passageTokens * charactersPerToken;
  const lines = passages.slice(0, replyBudget.passages).map((passage, place) => {
    const dates = `nagekeken op ${passage.checkedAt}${passage.validTo ? `, geldig tot ${passage.validTo}` : ''}${passage.verified === false ? ', niet bevestigd bij de bron: zeg dat erbij' : ''}`;
    return `[${place + 1}] ${asData(passage.title)}, ${asData(passage.heading)} (${dates})\n${asData(firstPart(passage.text, most))}`;
  });
  return lines.join('\n\n') || '(geen)';
}

/** The beginning of a text, to the end of a sentence where there is one: half a rule says something else than the rule. */
function firstPart(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const part = text.slice(0, characters);
  const end = Math.max(part.lastIndexOf('. '), part.lastIndexOf('.\n'));
  return end > characters / 2 ? part.slice(0, end + 1) : part;
}

/** The end of a text: what somebody ends with is what they ask. */
function lastPart(text: string, characters: number): string {
  return text.length <= characters ? text : `(...) ${text.slice(-characters)}`;
}
