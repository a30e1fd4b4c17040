// The demo's story, in the order in which it is written: people, what the replies cite, conversations, the signals in them, what
// clients found out, their plans, and the trail of it all. What is said is in nadia.ts, bram.ts, rosa.ts, sofie.ts and joris.ts; Yusuf has no
// stand-in yet, so he could not begin.
import type { Tx } from '../db/as-person.ts';
import { bram } from './bram.ts';
import { cast, trajectories, trajectoryIdOf } from './cast.ts';
import { joris } from './joris.ts';
import { layOutConversation } from './lay-out-conversation.ts';
import { momentAt } from './moment.ts';
import { nadia } from './nadia.ts';
import { rosa } from './rosa.ts';
import { sofie } from './sofie.ts';
import { writeTrail } from './story-trail.ts';
import type { ToldClient } from './told.ts';
import { writeAudits } from './write-audits.ts';
import { writeBetween } from './write-between.ts';
import { writeCareerQuestions } from './write-career-questions.ts';
import { writeComplaints } from './write-complaints.ts';
import { writeContinuity } from './write-continuity.ts';
import { writeContactCards } from './write-contact-cards.ts';
import { writeGrowth } from './write-growth.ts';
import { writeGuidance } from './write-guidance.ts';
import { writeIntakes } from './write-intakes.ts';
import { playExercises, writeExercises } from './write-exercises.ts';
import { writeEarlierClients } from './write-earlier-clients.ts';
import { type HeldConversation, writeConversations } from './write-conversations.ts';
import { writeDocuments } from './write-documents.ts';
import { writeInsights } from './write-insights.ts';
import { writePartners } from './write-partners.ts';
import { writePeople } from './write-people.ts';
import { writePlans } from './write-plans.ts';
import { writePortfolio } from './write-portfolio.ts';
import { writeReferrals } from './write-referrals.ts';
import { writeReveals } from './write-reveals.ts';
import { writeSettings } from './write-settings.ts';
import { writeSessions } from './write-sessions.ts';
import { writeWorkNotes } from './write-work-notes.ts';
import { writeSignals } from './write-signals.ts';
import { type StorySources, writeSources } from './write-sources.ts';

export const toldClients: readonly ToldClient[] = [nadia, bram, rosa, sofie, joris];

/** Writes the whole story into the demo organisation, as seen from now. */
export async function writeStory(tx: Tx, now = new Date()): Promise<void> {
  const trail = await writePeople(tx, now);
  trail.push(...(await writeContactCards(tx, now, toldClients)));
  trail.push(...(await writeIntakes(tx, now, toldClients)));
  trail.push(...(await writeGuidance(tx, now, toldClients)));
  const sources = await writeSources(tx, [...citedPaths(), ...referredPaths(), ...exercisePaths()]);
  await writePartners(tx, now);
  await writeDocuments(tx, now);
  const played = new Map<ToldClient, Awaited<ReturnType<typeof playExercises>>>();
  for (const told of toldClients) played.set(told, await playExercises(tx, told));
  const conversations = toldClients.flatMap((told) =>
    conversationsOf({ ...told, conversations: [...told.conversations, ...(played.get(told) ?? []).map(({ conversation }) => conversation)] }, now, sources),
  );
  trail.push(...(await writeConversations(tx, now, conversations)));
  for (const [told, exercises] of played) trail.push(...(await writeExercises(tx, now, told.client, exercises)));
  trail.push(...(await writeSignals(tx, now, conversations)));
  trail.push(
    ...(await writeInsights(
      tx,
      now,
      toldClients,
      conversations.flatMap(({ messages }) => messages),
    )),
  );
  trail.push(...(await writeCareerQuestions(tx, now, toldClients)));
  trail.push(...(await writePlans(tx, now, toldClients)));
  trail.push(...(await writeGrowth(tx, now)));
  trail.push(...(await writeReferrals(tx, now, toldClients, sources)));
  trail.push(...(await writeBetween(tx, now, toldClients, sources)));
  trail.push(...(await writeSessions(tx, now)));
  trail.push(...(await writePortfolio(tx, now)));
  trail.push(...(await writeContinuity(tx, now)));
  trail.push(...(await writeWorkNotes(tx, now)));
  await writeEarlierClients(tx, now);
  trail.push(...(await writeAudits(tx)), ...(await writeComplaints(tx, now)), ...(await writeSettings(tx, now)), ...(await writeReveals(tx, now)));
  await writeTrail(tx, trail);
}

function citedPaths(): string[] {
  return toldClients.flatMap(({ conversations }) => conversations.flatMap(({ turns }) => turns.flatMap((turn) => ('koers' in turn ? (turn.cites ?? []) : []))));
}

function referredPaths(): string[] {
  return toldClients.flatMap(({ referrals }) => (referrals ?? []).map(({ partner }) => partner.path));
}

function exercisePaths(): string[] {
  const done = toldClients.flatMap(({ exercises }) => (exercises ?? []).map(({ exercise }) => exercise));
  return [...done, ...toldClients.flatMap(({ between }) => (between?.homework ?? []).flatMap(({ what }) => ('exercise' in what ? [what.exercise] : [])))];
}

function conversationsOf({ client, conversations }: ToldClient, now: Date, sources: StorySources): HeldConversation[] {
  const trajectory = trajectories.find((one) => one.client === client);
  const nameOf = (key: string | null | undefined) => cast.find((one) => one.key === key)?.name;
  const world = { ...sources, counsellorName: nameOf(trajectory?.counsellor) ?? '', standInName: nameOf(trajectory?.standIn) ?? null };
  return conversations.map((told) => ({
    ...layOutConversation(told, momentAt(now, told.startedAt), world),
    trajectoryId: trajectoryIdOf(client),
    client,
    readBy: told.readBy ?? [],
  }));
}
