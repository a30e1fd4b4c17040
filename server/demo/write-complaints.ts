// Three complaints: one that Lieve looks into, with a term that runs; one that came in yesterday and that nobody took yet; and an old one, answered
// and closed with what was learned. Written by the rules of server/complaints, with the moments of the story.
import { workingDaysAfter } from '../complaints/deadline.ts';
import type { ComplaintAction, ComplaintStatus, ComplaintSubject, Helped, Lesson } from '../complaints/complaint.ts';
import { endPermissions, givePermission } from '../complaints/permission-store.ts';
import { type ComplaintChange, insertComplaint, insertStep, readTerms, writeComplaint } from '../complaints/store.ts';
import { claimTelling } from '../complaints/told-store.ts';
import type { Tx } from '../db/as-person.ts';
import { insertAuditItem } from '../evaluation/store.ts';
import { isHoliday } from '../people/public-holidays.ts';
import { demoPeople, type PersonKey, roleOf, trajectoryIdOf } from './cast.ts';
import { messageIdOf } from './lay-out-conversation.ts';
import { type Moment, momentAt, officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';

type ToldStep = { action: ComplaintAction; at: Moment; to: ComplaintStatus; change: (at: Date) => ComplaintChange };
type ToldComplaint = {
  clientId: string;
  trajectoryId: string;
  about: ComplaintSubject;
  /** The client's message whose reply it is about. */
  replyTo: string | null;
  text: string;
  filedAt: Moment;
  /** Its conversation may be read for it. */
  permitted: boolean;
  handler: PersonKey;
  steps: readonly ToldStep[];
};

const taken = (handler: PersonKey, at: Moment): ToldStep => ({
  action: 'acknowledge',
  at,
  to: 'acknowledged',
  change: (acknowledgedAt) => ({ handlerId: demoPeople[handler], acknowledgedAt }),
});
const looked = (at: Moment): ToldStep => ({ action: 'look-into', at, to: 'looking', change: () => ({}) });

const told: readonly ToldComplaint[] = [
  {
    clientId: storyId('earlier Koen'),
    trajectoryId: storyId('trajectory of earlier Koen'),
    about: 'assistant',
    replyTo: null,
    text: 'Koers vroeg mij drie keer ongeveer hetzelfde. Ik had graag gehad dat het onthield wat ik al gezegd had.',
    filedAt: [140, '20:35'],
    permitted: false,
    handler: 'wim',
    steps: [
      taken('wim', [135, '10:15']),
      looked([131, '14:05']),
      {
        action: 'answer',
        at: [127, '16:20'],
        to: 'answered',
        change: (answeredAt) => ({
          answeredAt,
          answer:
            'Je hebt gelijk: twee vragen leken sterk op elkaar. Koers kijkt nu eerst na wat je al vertelde. Wil je een gesprek overdoen met Karim, dan kan dat zonder dat het uren kost.',
        }),
      },
      {
        action: 'close',
        at: [120, '09:40'],
        to: 'closed',
        change: (closedAt) => ({ closedAt, learned: ['other-wording'] satisfies Lesson[], learnedWords: null, helped: 'partly' satisfies Helped }),
      },
    ],
  },
  {
    clientId: demoPeople.bram,
    trajectoryId: trajectoryIdOf('bram'),
    about: 'reply',
    replyTo: 'bram decide',
    text: 'Ik vroeg of ik ontslag moest nemen en kreeg een vraag terug. Op zo’n moment wil ik dat er gezegd wordt bij wie ik dan wel terechtkan.',
    filedAt: [12, '20:10'],
    permitted: true,
    handler: 'lieve',
    steps: [taken('lieve', [8, '10:05']), looked([4, '14:30'])],
  },
  {
    clientId: demoPeople.sofie,
    trajectoryId: trajectoryIdOf('sofie'),
    about: 'organisation',
    replyTo: null,
    text: 'Ik kreeg een uitnodiging voor een uur waarop ik werk, terwijl ik mijn rooster had doorgegeven. Ik belde, en niemand belde terug.',
    filedAt: [1, '19:50'],
    permitted: false,
    handler: 'wim',
    steps: [],
  },
];

/** Writes them with their steps and terms; whoever had to be told was told. */
export async function writeComplaints(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const trail: DatedEntry[] = [];
  for (const complaint of told) trail.push(...(await writeOne(tx, now, complaint)));
  return trail;
}

async function writeOne(tx: Tx, now: Date, complaint: ToldComplaint): Promise<DatedEntry[]> {
  const { clientId, trajectoryId, about, text, handler } = complaint;
  const filedAt = momentAt(now, complaint.filedAt);
  const terms = await readTerms(tx);
  const reply = complaint.replyTo === null ? null : await findReply(tx, complaint.replyTo);
  const id = await insertComplaint(tx, {
    trajectoryId,
    clientId,
    about,
    messageId: reply?.id ?? null,
    text,
    filedAt,
    acknowledgeBy: workingDaysAfter(filedAt, terms.acknowledgeDays, isHoliday),
    answerBy: workingDaysAfter(filedAt, terms.answerDays, isHoliday),
  });
  await insertStep(tx, { complaintId: id, action: 'file', byId: clientId, byRole: 'client', at: filedAt, from: null, to: 'received', words: null });
  if (reply && complaint.permitted) {
    await givePermission(tx, id, trajectoryId, reply.conversationId, filedAt);
    await insertAuditItem(tx, reply.conversationId, trajectoryId, 'complaint');
    await tx.query(`update audit_item set created_at = $2 where organisation_id = koers_organisation() and conversation_id = $1 and reason = 'complaint'`, [
      reply.conversationId,
      filedAt,
    ]);
  }
  for (const what of ['confirm', 'filed']) await claimTelling(tx, id, what, 0, filedAt);
  const entries: DatedEntry[] = [];
  let status: ComplaintStatus = 'received';
  for (const { action, at, to, change } of complaint.steps) {
    const when = officeMomentAt(now, at);
    await insertStep(tx, { complaintId: id, action, byId: demoPeople[handler], byRole: roleOf(handler), at: when, from: status, to, words: null });
    await writeComplaint(tx, id, { ...change(when), status: to });
    if (to === 'acknowledged' || to === 'answered') await claimTelling(tx, id, to, 0, when);
    if (to === 'closed') await endPermissions(tx, id, null, when);
    entries.push({ at: when, by: handler, action: `complaint:${action}`, objectType: 'complaint', objectId: id, trajectoryId, detail: { from: status, to } });
    status = to;
  }
  // An earlier client is no member of the cast; what they did long ago is in no trail.
  const filer = (Object.keys(demoPeople) as PersonKey[]).find((key) => demoPeople[key] === clientId) ?? null;
  if (filer)
    entries.unshift({
      at: filedAt,
      by: filer,
      action: 'complaint:file',
      objectType: 'complaint',
      objectId: id,
      trajectoryId,
      detail: { about, conversations: complaint.permitted ? 1 : 0 },
    });
  return entries;
}

/** What Koers said to it. */
async function findReply(tx: Tx, key: string): Promise<{ id: string; conversationId: string }> {
  const [reply] = await tx.query<{ id: string; conversationId: string }>(
    `select r.id, r.conversation_id as "conversationId" from message a join message r on r.organisation_id = a.organisation_id and r.conversation_id = a.conversation_id
     where a.organisation_id = koers_organisation() and a.id = $1 and r.sender = 'koers' and r.seq > a.seq order by r.seq limit 1`,
    [messageIdOf(key)],
  );
  if (!reply) throw new Error(`nothing was said to ${key}`);
  return reply;
}
