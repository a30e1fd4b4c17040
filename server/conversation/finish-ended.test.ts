// Which conversations the round finishes, on both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuditHouse, openAuditHouse, openEmpty } from '../../tests/support/audit-house.ts';
import type { OpenDatabase } from '../db/open.ts';
import { finishEnded } from './sweep-store.ts';

describe.each(['embedded', 'postgres'] as const)('a conversation on the %s database', (kind) => {
  let db: OpenDatabase;
  let house: AuditHouse;
  let leave: () => Promise<void>;
  beforeAll(async () => {
    ({ db, leave } = await openEmpty(kind));
    house = await openAuditHouse(db, 1);
  });
  afterAll(() => leave?.());

  type Said = { sender: 'client' | 'koers'; move?: string };
  const asSystem = <T extends object>(sql: string, values: unknown[]) => db.asSystem(house.organisationId, 'test', (tx) => tx.query<T>(sql, values));
  async function talk(hoursAgo: number, ...said: Said[]): Promise<string> {
    const id = crypto.randomUUID();
    await asSystem(
      `insert into conversation (organisation_id, id, trajectory_id, last_seq, last_message_at) values (koers_organisation(), $1, $2, $3, now() - make_interval(hours => $4))`,
      [id, house.trajectoryId, said.length, hoursAgo],
    );
    for (const [at, { sender, move = null }] of said.entries())
      await asSystem(
        `insert into message (organisation_id, conversation_id, trajectory_id, seq, sender, text, move, voice) values (koers_organisation(), $1, $2, $3, $4, 'Tot later.', $5, $6)`,
        [id, house.trajectoryId, at + 1, sender, move, sender === 'koers' ? 'guide' : null],
      );
    return id;
  }
  const ended = async () => db.asSystem(house.organisationId, 'test', (tx) => finishEnded(tx, 12));

  test('ends with the goodbye of Koers, or after twelve hours of silence, once', async () => {
    const goodbye = await talk(0, { sender: 'client' }, { sender: 'koers', move: 'close' });
    const silent = await talk(13, { sender: 'client' }, { sender: 'koers', move: 'reflect' });
    await talk(11, { sender: 'client' }, { sender: 'koers', move: 'reflect' });
    expect((await ended()).sort((a, b) => a.reason.localeCompare(b.reason))).toEqual([
      { id: goodbye, trajectoryId: house.trajectoryId, reason: 'said-goodbye' },
      { id: silent, trajectoryId: house.trajectoryId, reason: 'silent' },
    ]);
    expect(await ended()).toEqual([]);
  });

  test('goes on where the client wrote after the goodbye, also while the reply is on its way', async () => {
    await talk(0, { sender: 'koers', move: 'close' }, { sender: 'client' });
    const onItsWay = await talk(0, { sender: 'client' }, { sender: 'koers', move: 'close' });
    await asSystem(
      `insert into turn (organisation_id, conversation_id, trajectory_id, reply_id, holder, lease_until, answers_after) values (koers_organisation(), $1, $2, $3, 'x', now() + interval '1 minute', 0)`,
      [onItsWay, house.trajectoryId, crypto.randomUUID()],
    );
    expect(await ended()).toEqual([]);
  });

  test('in which nobody said anything does not end', async () => {
    await asSystem('insert into conversation (organisation_id, id, trajectory_id) values (koers_organisation(), $1, $2)', [
      crypto.randomUUID(),
      house.trajectoryId,
    ]);
    expect(await ended()).toEqual([]);
  });
});
