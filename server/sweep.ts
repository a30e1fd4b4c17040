// The round that finds what fell between two chairs: turns whose holder fell away, messages that the model could not look at,
// signals that rested until now or that nobody looked at, conversations silent for twelve hours or taken leave of, conversations that ended without an evaluation, files
// that nobody knows of. It does nothing that was done already.
import { drawSamples } from './audits/draw-samples.ts';
import { openAudits } from './audits/open-audits.ts';
import { knock } from './between/knock.ts';
import { tellOfComplaints } from './complaints/tell-of-complaints.ts';
import { screenAgain } from './conversation/screen-again.ts';
import { continueTurn } from './conversation/take-turn.ts';
import { finishEnded, listAbandonedTurns, listUnevaluated } from './conversation/sweep-store.ts';
import type { AppDeps } from './deps.ts';
import { countDue } from './evaluation/judge/judge-store.ts';
import { embedKnowledge } from './knowledge/embed-knowledge.ts';
import { describeError } from './log.ts';
import { compareAgain } from './prompts/run-comparison.ts';
import { cleanFiles, scanAgain } from './portfolio/clean-files.ts';
import { escalateSignals } from './signals/escalate.ts';
import { wakeSignals } from './signals/wake.ts';
import { lookAtTexts } from './signals/written/look-at-text.ts';
import { remindClients } from './sessions/remind-clients.ts';
import { refreshTrends } from './trends/read-trends.ts';
import { bringFigures } from './trends/write-figures.ts';
import { isNightDue } from './trail/check-tonight.ts';
import { record } from './trail/record.ts';
import { sealTrail } from './trail/seal-trail.ts';
import { forgetNotes } from './work-notes/forget-notes.ts';

/** How long a conversation is silent before it counts as finished, in hours. */
const silentHours = 12;

/** Goes over every organisation once. What fails in one place keeps nothing else from being done; it is logged and tried again next time. */
export async function sweep(deps: AppDeps): Promise<void> {
  const apart = (event: string, work: Promise<void>) => work.catch((error: unknown) => deps.log(event, describeError(error)));
  for (const { id: organisationId } of await deps.db.organisations()) await apart('sweep.organisation-failed', sweepOrganisation(organisationId));

  async function sweepOrganisation(organisationId: string): Promise<void> {
    const abandoned = await deps.db.asSystem(organisationId, 'abandoned turns', listAbandonedTurns);
    for (const { conversationId, client } of abandoned)
      await apart(
        'sweep.turn-failed',
        continueTurn(deps, { ...client, organisationId }, conversationId).then(() => undefined),
      );

    await apart(
      'sweep.complaints-failed',
      tellOfComplaints(deps, organisationId).then(() => undefined),
    );

    await apart('sweep.screening-failed', screenAgain(deps, organisationId));

    await apart('sweep.screening-failed', lookAtTexts(deps, organisationId));

    await apart(
      'sweep.check-ins-failed',
      knock(deps, organisationId, new Date()).then(() => undefined),
    );

    await apart(
      'sweep.reminders-failed',
      remindClients(deps, organisationId, new Date()).then(() => undefined),
    );

    await apart(
      'sweep.embedding-failed',
      embedKnowledge(deps, organisationId).then((made) => {
        if (made > 0) deps.log('knowledge.embedded', { made });
      }),
    );

    await apart('sweep.scanning-failed', scanAgain(deps, organisationId));

    await apart(
      'sweep.cleaning-failed',
      cleanFiles(deps, organisationId, new Date()).then(({ orphans, brokenOff }) => {
        if (orphans + brokenOff > 0) deps.log('files.cleaned', { orphans, brokenOff });
      }),
    );

    await apart(
      'sweep.notes-failed',
      forgetNotes(deps, organisationId).then((gone) => {
        if (gone > 0) deps.log('notes.forgotten', { gone });
      }),
    );

    await apart('sweep.comparisons-failed', compareAgain(deps, organisationId));

    await apart('sweep.waking-failed', wakeSignals(deps, organisationId, new Date()));

    await apart(
      'sweep.escalation-failed',
      escalateSignals(deps, organisationId, new Date()).then(() => undefined),
    );

    await deps.db.asSystem(organisationId, 'conversations that ended', async (tx) => {
      for (const { id, trajectoryId, reason } of await finishEnded(tx, silentHours)) {
        await record(tx, null, { action: 'conversation:close', objectType: 'conversation', objectId: id, trajectoryId, reason });
      }
    });
    for (const { id } of await deps.db.asSystem(organisationId, 'unevaluated conversations', listUnevaluated)) {
      await deps.enqueue('evaluate-conversation', { organisationId, conversationId: id });
    }
    if (deps.judges && (await deps.db.asSystem(organisationId, 'unjudged conversations', (tx) => countDue(tx, new Date()))) > 0)
      await deps.enqueue('judge-conversations', { organisationId });

    await apart(
      'sweep.drawing-failed',
      drawSamples(deps, organisationId, new Date()).then((drawn) => {
        if (drawn > 0) deps.log('sample.drawn', { drawn });
      }),
    );
    await apart('sweep.audits-failed', openAudits(deps, organisationId));

    await apart(
      'sweep.figures-failed',
      bringFigures(deps.db, organisationId)
        .then(() => refreshTrends(deps.db, organisationId, new Date()))
        .then(() => undefined),
    );

    // Last: the first time it seals all that was ever written, and nothing waits for it.
    await apart(
      'sweep.sealing-failed',
      sealTrail(deps.db, organisationId).then(() => undefined),
    );

    await apart(
      'sweep.checking-failed',
      isNightDue(deps.db, organisationId, new Date()).then((isDue) => (isDue ? deps.enqueue('check-trail', { organisationId }) : undefined)),
    );
  }
}
