// Another instance, for tests of a kill: takes the next conversation, saves one score, begins to save the rest and never ends that.
import { claimAudit } from '../../server/audits/claim-audit.ts';
import { saveScores } from '../../server/audits/save-scores.ts';
import { openDatabase } from '../../server/db/open.ts';
import { makeLocalLive } from '../../server/live/live.ts';
import { openSession } from '../../server/people/session.ts';

const [url = '', organisationId = '', personId = ''] = process.argv.slice(2);
const db = await openDatabase({ url, directUrl: null, dataDir: '' });
const { person } = (await openSession(db, organisationId, personId)).session;
const claimed = await claimAudit({ db, live: makeLocalLive() }, person);
if (!claimed) throw new Error('nothing to claim');
await saveScores({ db }, person, claimed.id, { limits: { score: 2, note: 'Een zin te ver.' } });
await db.asPerson(person, async (tx) => {
  await tx.query(`update audit_sheet set scores = '{}', saved_at = now() where organisation_id = koers_organisation() and audit_id = $1`, [claimed.id]);
  process.send?.(claimed.id);
  await new Promise(() => setInterval(() => undefined, 1000));
});
