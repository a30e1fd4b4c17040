// What a counsellor's screens read first: the inbox with all that waits there, the list of clients, a file, its brief, the calendar.
import { makeApp } from '../../server/app.ts';
import type { Database, Tx } from '../../server/db/as-person.ts';
import { trajectoryIdOf } from '../../server/demo/cast.ts';
import type { AppDeps } from '../../server/deps.ts';

/** An app over the same house that counts what one request asks of the database, whatever else the house does meanwhile. */
export function countingApp(deps: AppDeps) {
  let queries = 0;
  const counted = (tx: Tx): Tx => ({
    query: (sql, values) => {
      queries++;
      return tx.query(sql, values);
    },
  });
  const db: Database = {
    ...deps.db,
    asPerson: (person, work) => deps.db.asPerson(person, (tx) => work(counted(tx))),
    asSystem: (organisationId, reason, work) => deps.db.asSystem(organisationId, reason, (tx) => work(counted(tx))),
    organisations: () => deps.db.organisations(),
    isUp: () => deps.db.isUp(),
  };
  const app = makeApp({ ...deps, db });
  return async (cookie: string, path: string): Promise<{ status: number; queries: number }> => {
    queries = 0;
    const { status } = await app.request(path, { headers: { cookie } });
    return { status, queries };
  };
}

/** @param now the moment around which the calendar is looked at */
export function doorsOfCaseload(now: Date) {
  const day = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const file = `/api/trajectories/${trajectoryIdOf('nadia')}`;
  return {
    inbox: '/api/signals?status=open',
    caseload: '/api/trajectories',
    referrals: '/api/referrals',
    handovers: '/api/handovers',
    calendar: `/api/sessions?from=${day(-7)}&to=${day(14)}`,
    'calendar of two months': `/api/sessions?from=${day(-60)}&to=${day(0)}`,
    registrations: `/api/registrations?from=${day(-91)}&to=${day(0)}`,
    brief: `${file}/brief`,
    plan: `${file}/plan`,
    conversations: `/api/conversations?trajectoryId=${trajectoryIdOf('nadia')}`,
    'follow-up': `${file}/follow-up`,
    growth: `${file}/growth`,
    course: `${file}/course`,
    intake: `${file}/intake`,
    sessions: `${file}/sessions`,
    'work notes': `${file}/work-notes`,
  };
}
