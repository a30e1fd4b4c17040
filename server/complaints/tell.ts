// Whom a complaint is told to, and when: the client that it came in, who could handle it, who hears when a term is near and who when it is over.
// Each is told once. Pure: the table of what is due; tell-of-complaints.ts does the telling.
import type { ComplaintStatus } from './complaint.ts';
import { type IsHoliday, nearFrom } from './deadline.ts';

/** `everyone`: every supervisor and administrator. `unengaged`: the supervisors who had no part in the guidance, or all where there is none. */
export type Audience = 'client' | 'handler' | 'unengaged' | 'everyone' | 'guide';
export type Telling = { what: string; to: readonly Audience[] };

export type ToldAbout = {
  status: ComplaintStatus;
  handlerId: string | null;
  acknowledgeBy: Date;
  answerBy: Date;
  acknowledgedAt: Date | null;
  answeredAt: Date | null;
  reopenedAt: Date | null;
  sharedAt: Date | null;
  respondedAt: Date | null;
};

/** What has to be said at `now`, as far as it was not said before. */
export function tellingsOf(complaint: ToldAbout, now: Date, isHoliday: IsHoliday): Telling[] {
  const { status, acknowledgeBy, answerBy } = complaint;
  const tellings: Telling[] = [{ what: 'confirm', to: ['client'] }];
  const say = (isTime: boolean, what: string, ...to: Audience[]) => {
    if (isTime) tellings.push({ what, to });
  };
  if (status === 'withdrawn') {
    say(complaint.handlerId !== null, 'withdrawn', 'handler');
    return tellings;
  }
  say(true, 'filed', 'unengaged');
  say(complaint.acknowledgedAt !== null, 'acknowledged', 'client');
  say(complaint.answeredAt !== null && (status === 'answered' || status === 'closed'), 'answered', 'client');
  say(complaint.reopenedAt !== null, 'reopened', 'handler');
  say(complaint.sharedAt !== null, 'shared', 'guide');
  say(complaint.respondedAt !== null, 'responded', 'handler');
  if (status === 'received') {
    say(now >= nearFrom(acknowledgeBy, isHoliday), 'acknowledge-near', 'unengaged');
    say(now > acknowledgeBy, 'acknowledge-late', 'everyone');
  }
  if (status === 'received' || status === 'acknowledged' || status === 'looking') {
    say(now >= nearFrom(answerBy, isHoliday), 'answer-near', complaint.handlerId ? 'handler' : 'unengaged');
    say(now > answerBy, 'answer-late', 'everyone');
  }
  return tellings;
}
