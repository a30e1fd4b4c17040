// The model's own look at a text that was written outside a conversation. It adds and takes nothing away; where it cannot look, a person
// is asked to (signal `unchecked`), and it looks again when it is back. A private text is not quoted for that: nobody found anything in it.
import { describeError } from '../../log.ts';
import { ModelFailure } from '../../model/failure.ts';
import { withModel } from '../../model/model-of.ts';
import { raiseSignals } from '../raise.ts';
import { screenWithModel } from '../screen.ts';
import { type Finding, isGraver, type SignalLevel } from '../signal.ts';
import { holdTrajectory } from '../store.ts';
import type { TextDeps } from './text-deps.ts';
import {
  countFailedLook,
  dropUnscreenedText,
  listRaisedAtText,
  listUnscreenedTexts,
  settleUncheckedText,
  type UnscreenedText,
} from './unscreened-text-store.ts';
import { raisedOf } from './written-in.ts';

export type LookDeps = Omit<TextDeps, 'screen' | 'ways'>;

const nowOf = (deps: LookDeps): Date => deps.now?.() ?? new Date();

const perRound = 50;
/** After so many failures it stays with the person who was asked. */
const mostAttempts = 5;
const quoteLimit = 300;

/** Looks at one text, if it still waits. Never rejects: what fails is found again by the sweep. */
export async function lookAtText(deps: LookDeps, organisationId: string, writtenId: string): Promise<void> {
  await look(deps, organisationId, writtenId).catch((error: unknown) => deps.log('screening.not-stored', describeError(error)));
}

/** Looks again at what is left in one organisation. */
export const lookAtTexts = (deps: LookDeps, organisationId: string): Promise<void> => look(deps, organisationId, null);

async function look(deps: LookDeps, organisationId: string, writtenId: string | null): Promise<void> {
  const { chat, prompts } = await withModel(deps, organisationId);
  if (!chat) return;
  const waiting = await deps.db.asSystem(organisationId, 'unscreened texts', (tx) => listUnscreenedTexts(tx, perRound, writtenId));
  for (const text of waiting) {
    try {
      const findings = await screenWithModel(chat, prompts, text.text, [], undefined, { names: text.names });
      await keepFindings(deps, organisationId, text, findings);
    } catch (failure) {
      if (!(failure instanceof ModelFailure)) throw failure;
      deps.log('screening.failed', { kind: failure.kind });
      await askPerson(deps, organisationId, text);
      if (failure.kind !== 'nonsense') return;
    }
  }
}

async function keepFindings(deps: LookDeps, organisationId: string, text: UnscreenedText, findings: readonly Finding[]): Promise<void> {
  const { trajectoryId, writtenIn, writtenId, hours } = text;
  const added = await deps.db.asSystem(organisationId, 'screened text', async (tx) => {
    const standing = await listRaisedAtText(tx, writtenId);
    const fresh = raisedOf(writtenIn, findings).filter((finding) =>
      standing.every((known) => known.kind !== finding.kind || isGraver(finding.level, known.level as SignalLevel)),
    );
    await raiseSignals(
      tx,
      { trajectoryId, writtenIn, writtenId },
      fresh.map(({ why, foundBy, ...finding }) => ({ ...finding, foundBy: [foundBy], why: [why] })),
      { now: nowOf(deps), hours },
    );
    const crisis = fresh.find(({ level }) => level === 'crisis');
    if (crisis) await holdTrajectory(tx, trajectoryId, crisis.situation ?? 'suicide');
    await dropUnscreenedText(tx, text);
    await settleUncheckedText(tx, writtenId);
    return fresh;
  });
  deps.live.changed(organisationId, 'signals', trajectoryId);
  if (added.some(({ level }) => level === 'crisis')) deps.live.changed(organisationId, 'trajectories', trajectoryId);
  if (added.some(({ level }) => level !== 'attention')) deps.alerted(organisationId);
}

async function askPerson(deps: LookDeps, organisationId: string, text: UnscreenedText): Promise<void> {
  const { trajectoryId, writtenIn, writtenId, hours } = text;
  await deps.db.asSystem(organisationId, 'text left to a person', async (tx) => {
    const quote = text.isShared ? text.text.slice(0, quoteLimit).toWellFormed() : '';
    const asked = { kind: 'unchecked', level: 'attention', quote, foundBy: ['system'], confidence: 1, why: ['model-failed'] } as const;
    const standing = await listRaisedAtText(tx, writtenId);
    if (!standing.some(({ kind }) => kind === 'unchecked'))
      await raiseSignals(tx, { trajectoryId, writtenIn, writtenId }, [asked], { now: nowOf(deps), hours });
    if (text.attempts + 1 >= mostAttempts) await dropUnscreenedText(tx, text);
    else await countFailedLook(tx, text);
  });
  deps.live.changed(organisationId, 'signals', trajectoryId);
}
