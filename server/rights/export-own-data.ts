// What a client gets who asks for everything that is held about them (GDPR article 15). Part by part by the same readers as their screens,
// so by their own rights; and what no screen of theirs shows but is about them all the same: the work notes of who guides or guided them.
import { listEntries } from '../between/logbook-store.ts';
import { readCheckIn } from '../between/check-in-store.ts';
import { readComplaints } from '../complaints/read-complaints.ts';
import { readHandovers } from '../continuity/read-handovers.ts';
import { readKeptPassages } from '../continuity/read-kept-passages.ts';
import { listExerciseRuns } from '../conversation/list-exercises.ts';
import { listConversations, readTranscript } from '../conversation/store.ts';
import type { AppDeps } from '../deps.ts';
import { readIntake } from '../intake/read-intake.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { listPlanComments } from '../plan/comment-on-plan.ts';
import { readPlan } from '../plan/read-plan.ts';
import { readPortfolio } from '../portfolio/read-portfolio.ts';
import { readReferrals } from '../referral/read-referrals.ts';
import { listApprovedRecords } from '../sessions/record-store.ts';
import { listSessions } from '../sessions/store.ts';
import { listAttention } from '../signals/attention-store.ts';
import { record } from '../trail/record.ts';
import { listCareerQuestions } from '../trajectory/career-question-store.ts';
import { readCard } from '../trajectory/contact-card-store.ts';
import { readTrajectoryCourse } from '../trajectory/course/read-course.ts';
import { readGrowth } from '../trajectory/growth/read-growth.ts';
import { readGuidance } from '../trajectory/guidance-store.ts';
import { listHomework } from '../trajectory/homework-store.ts';
import { listInsights } from '../trajectory/insight-store.ts';
import { listWordings } from '../trajectory/insight-wording-store.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { listNotes } from '../work-notes/store.ts';
import { presentRequest } from './read-data-requests.ts';
import { listRequests } from './request-store.ts';
import { listTrail, readAuthors } from './store.ts';

/** `parts` by the name of what they are about; every time in ISO 8601. */
export type OwnData = { madeAt: string; trajectoryId: string; parts: Record<string, unknown> };

/** @throws Refusal not-found, not-allowed */
export async function exportOwnData(deps: AppDeps, client: Person, trajectoryId: string, now: Date): Promise<OwnData> {
  const parts: Record<string, unknown> = await deps.db.asPerson(client, async (tx) => {
    const trajectory = permitOn(client, await readTrajectory(tx, trajectoryId), 'own-data:take');
    await record(tx, client, { action: 'own-data:take', objectType: 'trajectory', objectId: trajectoryId, trajectoryId });
    const conversations = [];
    for (const conversation of await listConversations(tx, trajectoryId))
      conversations.push({ ...conversation, messages: await readTranscript(tx, conversation.id, 0) });
    const insights = await listInsights(tx, trajectoryId);
    return {
      trajectory,
      contact: await readCard(tx, trajectoryId),
      careerQuestions: await listCareerQuestions(tx, trajectoryId),
      conversations,
      insights,
      insightsBefore: await listWordings(
        tx,
        trajectoryId,
        insights.map(({ id }) => id),
      ),
      guidance: await readGuidance(tx, trajectoryId),
      homework: await listHomework(tx, trajectoryId),
      logbook: await listEntries(tx, trajectoryId),
      checkIns: await readCheckIn(tx, trajectoryId),
      sessions: await listSessions(tx, trajectoryId),
      sessionRecords: await listApprovedRecords(tx, trajectoryId),
      attention: await listAttention(tx),
      dataRequests: (await listRequests(tx, trajectoryId)).map((request) => presentRequest(client, request)),
      trail: await listTrail(tx, trajectoryId),
    };
  });
  parts.intake = await readIntake(deps, client, trajectoryId);
  parts.exercises = await listExerciseRuns(deps, client, trajectoryId);
  parts.growth = await readGrowth(deps, client, trajectoryId);
  parts.course = await readTrajectoryCourse(deps, client, trajectoryId);
  parts.plan = await readPlan(deps, client, trajectoryId);
  parts.planComments = await listPlanComments(deps, client, trajectoryId);
  parts.portfolio = await readPortfolio(deps, client, trajectoryId);
  parts.referrals = await readReferrals(deps, client, trajectoryId);
  parts.handovers = await readHandovers(deps, client, trajectoryId);
  parts.keptPassages = await readKeptPassages(deps, client, trajectoryId);
  parts.complaints = (await readComplaints(deps, client)).filter((complaint) => complaint.trajectoryId === trajectoryId);
  parts.workNotes = await deps.db.asSystem(client.organisationId, 'work notes for whom they are about', async (tx) => {
    const notes = await listNotes(tx, trajectoryId);
    const names = await readAuthors(
      tx,
      notes.map(({ authorId }) => authorId),
    );
    return notes.map(({ id, text, authorId, writtenAt, changedAt }) => ({ id, text, by: names.get(authorId) ?? null, writtenAt, changedAt }));
  });
  return { madeAt: now.toISOString(), trajectoryId, parts };
}

/** As a file. What somebody may do is about screens and not about them. */
export const writeOwnData = (data: OwnData): string => JSON.stringify(data, (key, value: unknown) => (key === 'may' ? undefined : value), 2);
