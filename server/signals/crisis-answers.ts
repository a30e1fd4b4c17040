// Which fixed answer a client gets in a crisis. Pure choice between texts that people wrote (server/words/crisis.*.ts): no model, no
// clock, no network, so that it works when everything else is down. Says only what is true of the alert: it went out, it stands in the list of who
// guides this client, or it could not be sent.
import { crisisEn } from '../words/crisis.en.ts';
import { crisisFr } from '../words/crisis.fr.ts';
import { crisisNl } from '../words/crisis.nl.ts';
import type { CrisisWords } from '../words/crisis-words.ts';
import type { CrisisFollowUp } from './crisis-follow-up.ts';
import type { CrisisSituation } from './signal.ts';

export const answerLanguages = ['nl', 'fr', 'en'] as const;
export type AnswerLanguage = (typeof answerLanguages)[number];

/**
 * What became of the alert to who guides this client. `sent`: it left by mail or push, or is on its way where there is one. `listed`: it
 * stands on top of their inbox, and nothing is known to have left. `failed`: every way that there is was tried and given up.
 */
export const alertOutcomes = ['sent', 'listed', 'failed'] as const;
export type AlertOutcome = (typeof alertOutcomes)[number];

export type CrisisMoment = {
  situation: CrisisSituation;
  language: AnswerLanguage;
  /** What the client's reply means; leave out for the first answer. */
  followUp?: CrisisFollowUp | null;
  counsellorName: string;
  standInName?: string | null;
  alert: AlertOutcome;
  /** How many fixed answers this conversation already got in this crisis; 0 at the first. */
  turn: number;
};

const words: Record<AnswerLanguage, CrisisWords> = { nl: crisisNl, fr: crisisFr, en: crisisEn };

/** The answer, sentence by sentence, never empty. */
export function crisisAnswer(moment: CrisisMoment): string[] {
  const own = words[moment.language] ?? words.nl;
  return sentencesFor(own, moment).map((sentence) =>
    // Functions, because a name may hold "$&".
    sentence.replaceAll('{name}', () => moment.counsellorName).replaceAll('{standIn}', () => moment.standInName ?? moment.counsellorName),
  );
}

function sentencesFor(own: CrisisWords, moment: CrisisMoment): string[] {
  const { situation, followUp, turn } = moment;
  const alert = aboutAlert(own, moment);
  if (!followUp) return turn === 0 ? [...own.opening[situation], ...alert, own.correctMe] : holding(own, turn);
  // A second vague reply gets a holding answer: the same sentence again would feel like a wall. So does one where this conversation had
  // no crisis answer yet (a person held it afterwards, or another conversation did): it answers nothing that was asked here.
  if (followUp === 'other' && turn !== 1) return holding(own, turn);
  const reply = own.followUp[situation][followUp];
  return followUp === 'safe' ? reply : [...reply, ...alert];
}

function holding(own: CrisisWords, turn: number): string[] {
  const at = Math.max(0, Math.floor(turn) - 1) % own.holding.length;
  return own.holding[at] as string[];
}

function aboutAlert(own: CrisisWords, { alert, standInName }: CrisisMoment): string[] {
  const about = own.alert[alert];
  return standInName ? about.withStandIn : about.alone;
}

// Whoever answers in a crisis needs the three together.
export { type CrisisFollowUp, readCrisisFollowUp } from './crisis-follow-up.ts';
export { type HelpLineEntry, helpLinesFor, urgentLinesFor } from './help-lines.ts';
