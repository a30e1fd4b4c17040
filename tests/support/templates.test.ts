import { expect, it } from 'vitest';
import { demoOrganisationId } from '../../server/demo/seed.ts';
import { describeOnBoth, startKoers, type TestKoers } from './koers.ts';

/** What the rounds after a start write, each in its own time; no template holds any of it. */
const writtenLater = [
  'alert',
  'audit',
  'audit_item',
  'audit_seat',
  'conversation_figure',
  'delivery',
  'draft_figure',
  'evaluation',
  'sample_draw',
  'trail',
  'trail_block',
  'trail_check',
  'trail_head',
  'trail_seal',
  'trajectory_figure',
  'trend_shown',
  'migration',
];

/** Every row of every other table as text, without what differs between two starts: ids and times. */
async function contentOf({ deps }: TestKoers): Promise<Map<string, string[]>> {
  return deps.db.asSystem(demoOrganisationId, 'test', async (tx) => {
    const tables = await tx.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by tablename`);
    const content = new Map<string, string[]>();
    for (const { name } of tables.filter((table) => !writtenLater.includes(table.name))) {
      const rows = await tx.query<{ row: string }>(`select to_jsonb(t)::text as row from "${name}" t`);
      content.set(
        name,
        rows
          .map(({ row }) =>
            row
              .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
              .replace(/\d{4}-\d\d-\d\dT[\d:.+]+/g, 'time')
              .replace(/"leave_secret": "[^"]+"/g, 'secret'),
          )
          .sort(),
      );
    }
    return content;
  });
}

describeOnBoth('a start on a copy of the template', (kind) => {
  it('finds what a start on an empty database makes, to the last row', async () => {
    const whole = await startKoers(kind, {}, 'nothing');
    const copy = await startKoers(kind);
    try {
      const [made, found] = [await contentOf(whole), await contentOf(copy)];
      expect([...found.keys()]).toEqual([...made.keys()]);
      for (const [table, rows] of made) expect(found.get(table), table).toEqual(rows);
      expect(made.get('passage_terms')?.length).toBeGreaterThan(500);
      expect(made.get('message')?.length).toBeGreaterThan(20);
    } finally {
      await copy.stop();
      await whole.stop();
    }
    // The longest of all: a whole start, and mostly the making of the template.
  }, 300_000);

  it('shares nothing with another one that runs beside it', async () => {
    const [one, other] = await Promise.all([startKoers(kind), startKoers(kind)]);
    try {
      const client = await one.enter('client');
      const { body } = await one.call<{ id: string }>(client, 'POST', '/api/conversations', {});
      const idsOn = async (koers: TestKoers) => {
        const { body: list } = await koers.call<{ id: string }[]>(await koers.enter('client'), 'GET', '/api/conversations');
        return list.map(({ id }) => id);
      };
      expect(await idsOn(one)).toContain(body.id);
      expect(await idsOn(other)).not.toContain(body.id);
    } finally {
      await one.stop();
      await other.stop();
    }
  });
});
