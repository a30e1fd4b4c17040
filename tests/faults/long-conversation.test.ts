// A conversation of two hundred turns: what a turn reads, asks of the database and tells the model stays the same size, and what was told
// in the fifth is there when it is asked for near the end.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedAt, longConversation } from '../../evals/dialogue/long-conversation.ts';
import { playScript } from '../../evals/dialogue/play-script.ts';
import type { PlayedTurn } from '../../evals/dialogue/measure.ts';
import { type EvalKoers, openKoers } from '../../evals/open-koers.ts';
import { charactersPerToken, replyBudget } from '../../server/conversation/reply-context.ts';
import type { Database, Tx } from '../../server/db/as-person.ts';
import { makeChat } from '../../server/model/chat.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model-server.ts';

/** Counts the statements of each turn, and the characters that came back; a turn begins with its message. */
function countQueries(db: Database): { db: Database; perTurn: number[]; read: number[] } {
  const perTurn: number[] = [];
  const read: number[] = [];
  const counted = (tx: Tx): Tx => ({
    ...tx,
    query: ((sql: string, values?: unknown[]) => {
      if (sql.includes('from conversation where organisation_id = koers_organisation() and id = $1 for update') && sql.startsWith('select 1')) {
        perTurn.push(0);
        read.push(0);
      }
      perTurn[Math.max(0, perTurn.length - 1)] = (perTurn.at(-1) ?? 0) + 1;
      return tx.query(sql, values).then((rows) => {
        read[Math.max(0, read.length - 1)] = (read.at(-1) ?? 0) + JSON.stringify(rows).length;
        return rows;
      });
    }) as Tx['query'],
  });
  return {
    perTurn,
    read,
    db: {
      ...db,
      asPerson: (person, work) => db.asPerson(person, (tx) => work(counted(tx))),
      asSystem: (organisationId, reason, work) => db.asSystem(organisationId, reason, (tx) => work(counted(tx))),
    },
  };
}

describe('two hundred turns', () => {
  let koers: EvalKoers;
  let fake: FakeModel;
  let turns: PlayedTurn[];
  let perTurn: number[];
  let read: number[];
  const prompts: { system: string; user: string }[] = [];
  beforeAll(async () => {
    fake = await startFakeModel({
      say: () => null,
      heard: (system, user) => {
        if (user.includes('\nzet: ') && user.includes('<gesprek>')) prompts.push({ system, user });
      },
    });
    koers = await openKoers();
    const counting = countQueries(koers.deps.db);
    ({ perTurn, read } = counting);
    // Not a test of the screening: what it may find in a day's work would end the coaching.
    const deps = { ...koers.deps, screen: () => ({ signals: [], hints: [] }), db: counting.db, chat: makeChat({ baseUrl: fake.baseUrl, model: 'fake' }) };
    turns = await playScript({ ...koers, deps }, longConversation());
  }, 300_000);
  afterAll(async () => {
    await koers?.close();
    await fake?.close();
  });

  const sizeOf = ({ system, user }: { system: string; user: string }) => (system.length + user.length) / charactersPerToken;
  const mostOf = (numbers: readonly number[]) => Math.max(...numbers);

  it('are all answered', () => {
    expect(turns).toHaveLength(200);
    expect(turns.filter(({ reply }) => reply.text === '')).toEqual([]);
  });

  it('keep every prompt within its budget, counted as four characters a token', () => {
    expect(prompts.length).toBeGreaterThan(150);
    expect(mostOf(prompts.map(sizeOf))).toBeLessThanOrEqual(replyBudget.promptTokens);
    // Full by turn sixty, and no fuller after.
    expect(mostOf(prompts.slice(-50).map(sizeOf))).toBeLessThanOrEqual(mostOf(prompts.slice(60, 110).map(sizeOf)) * 1.1);
  });

  it('ask the database no more at the end than in the middle', () => {
    expect(mostOf(perTurn.slice(-60))).toBeLessThanOrEqual(mostOf(perTurn.slice(60, 120)) + 1);
  });

  it('read no more at the end than in the middle: the statements kept of older turns are bounded, and grow little', () => {
    expect(mostOf(read.slice(-60))).toBeLessThanOrEqual(mostOf(read.slice(80, 140)) * 1.3);
  });

  it('know at turn 190 what was told in the fifth', () => {
    const asked = prompts.find(({ user }) => user.includes('Wat wou ik in het begin ook weer met mijn zus beginnen?'));
    expect(asked?.user).toMatch(/vroeger in dit gesprek vertelde de klant:[\s\S]*fietsenmakerij beginnen in Diest/);
    expect(turns[askedAt - 1]?.text).toContain('Wat wou ik in het begin');
  });

  it('tell a model nobody’s name', () => {
    for (const { user, system } of prompts) expect(`${system}${user}`).not.toMatch(/(?<!\p{L})Els(?!\p{L})/u);
  });
});
