// What a partner sees behind a link. Looking at the page opens nothing: programs that follow every link in a mail would use up the looks. Only
// who presses the button, with the code where there is one, reads the text. A wrong link and no link are one answer.
import { timingSafeEqual } from 'node:crypto';
import { record } from '../trail/record.ts';
import type { HandoverDeps } from './change-handover.ts';
import { coarseAgent, type LinkState, stateOf } from './extract-link.ts';
import { codeHashOf, countLook, hashOf, lockLink, readExtract } from './extract-link-store.ts';

export type SeenExtract =
  | { page: 'none' }
  | { page: 'over'; why: Exclude<LinkState, 'open'>; centre: string }
  | { page: 'ask'; centre: string; needsCode: boolean; wasWrong: boolean; expiresAt: Date; looksLeft: number }
  | { page: 'text'; centre: string; text: string; expiresAt: Date; looksLeft: number };

const token = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

/** @param pressed absent: they only look at the page */
export async function openExtract(deps: HandoverDeps, address: string, pressed?: { code: string; userAgent: string }): Promise<SeenExtract> {
  const [, organisationId, linkId, secret] = token.exec(address) ?? [];
  if (!organisationId || !linkId || !secret || !(await deps.db.organisations()).some(({ id }) => id === organisationId)) return { page: 'none' };
  const now = deps.now?.() ?? new Date();
  const seen = await deps.db.asSystem(organisationId, 'a partner opens a link', async (tx): Promise<SeenExtract & { trajectoryId?: string }> => {
    const link = await lockLink(tx, linkId);
    if (!link || !timingSafeEqual(link.tokenHash, hashOf(secret))) return { page: 'none' };
    const { centre, expiresAt, trajectoryId } = link;
    const state = stateOf(link, link.text, now);
    if (state !== 'open') return { page: 'over', why: state, centre };
    const looksLeft = link.looksAllowed - link.looksUsed;
    const asks = { page: 'ask' as const, centre, needsCode: link.codeHash !== null, expiresAt, looksLeft };
    if (!pressed) return { ...asks, wasWrong: false };
    const agent = coarseAgent(pressed.userAgent);
    if (link.codeHash && !timingSafeEqual(link.codeHash, codeHashOf(secret, pressed.code))) {
      await countLook(tx, link, 'wrong-code', agent, now);
      const after = stateOf({ ...link, wrongCodes: link.wrongCodes + 1 }, link.text, now);
      return { ...(after === 'open' ? { ...asks, wasWrong: true } : { page: 'over' as const, why: after, centre }), trajectoryId };
    }
    await countLook(tx, link, 'read', agent, now);
    await record(tx, null, { action: 'extract-link:look', objectType: 'extract-link', objectId: link.id, trajectoryId });
    return { page: 'text', centre, text: await readExtract(tx, link.referralId), expiresAt, looksLeft: looksLeft - 1, trajectoryId };
  });
  const { trajectoryId, ...page } = seen;
  if (trajectoryId) deps.live.changed(organisationId, 'referrals', trajectoryId);
  return page;
}
