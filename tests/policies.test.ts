// What the database itself lets a person do, where every route and every verb would be wrong: straight SQL in their name.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tx } from '../server/db/as-person.ts';
import type { Role } from '../server/people/roles.ts';
import { describeOnBoth, startKoers, type TestKoers, type Visitor } from './support/koers.ts';

describeOnBoth('straight in the database', (kind) => {
  let koers: TestKoers;
  const people = {} as Record<Role, Visitor>;
  let trajectoryId: string;
  let conversationId: string;
  const organisationId = () => koers.deps.demo?.organisationId ?? '';
  const as = <T>(role: Role, work: (tx: Tx) => Promise<T>) => koers.deps.db.asPerson({ id: people[role].id, organisationId: organisationId(), role }, work);
  const sql = (role: Role, text: string, values: unknown[] = []) => as(role, (tx) => tx.query<Record<string, unknown>>(text, values));
  const system = (text: string, values: unknown[] = []) =>
    koers.deps.db.asSystem(organisationId(), 'test', (tx) => tx.query<Record<string, unknown>>(text, values));

  beforeAll(async () => {
    koers = await startKoers(kind);
    for (const role of ['client', 'counsellor', 'supervisor', 'admin'] as const) people[role] = await koers.enter(role);
    conversationId = (await koers.call<{ id: string }>(people.client, 'POST', '/api/conversations', {})).body.id;
    const tab = await koers.listen(people.client, conversationId);
    await tab.ask('Ik zou graag iets met planten doen.');
    await tab.close();
    [{ trajectoryId }] = (await system('select trajectory_id as "trajectoryId" from conversation where id = $1', [conversationId])) as [
      { trajectoryId: string },
    ];
  });
  afterAll(() => koers?.stop());

  it('a client holds coaching in a crisis and never releases it', async () => {
    await system(`update trajectory set held_since = now(), held_situation = 'suicide' where id = $1`, [trajectoryId]);
    await expect(sql('client', 'update trajectory set held_since = null, held_situation = null where id = $1', [trajectoryId])).rejects.toThrow(
      /a person releases/,
    );
    await expect(sql('client', `update trajectory set held_situation = 'other' where id = $1`, [trajectoryId])).rejects.toThrow(/a person releases/);
    await sql('supervisor', 'update trajectory set held_since = null, held_situation = null where id = $1', [trajectoryId]);
    await sql('client', `update trajectory set held_since = now(), held_situation = 'suicide' where id = $1`, [trajectoryId]);
    await sql('counsellor', 'update trajectory set held_since = null, held_situation = null where id = $1', [trajectoryId]);
  });

  it.each(['client', 'supervisor'] as const)('a %s changes nothing else of a trajectory', async (role) => {
    for (const change of [`stage = 'aftercare'`, 'stand_in_id = null', `response_hours = 'altijd'`, `career_question = 'iets anders'`]) {
      await expect(sql(role, `update trajectory set ${change} where id = $1`, [trajectoryId])).rejects.toThrow(
        /the counsellor's to change|the client's to keep/,
      );
    }
    await expect(sql(role, 'update trajectory set client_id = counsellor_id where id = $1', [trajectoryId])).rejects.toThrow(/permission denied/);
  });

  it('a supervisor neither reads what was not flagged nor opens it for themself', async () => {
    for (const table of ['message', 'frame', 'turn', 'conversation']) {
      const column = table === 'conversation' ? 'id' : 'conversation_id';
      expect(await sql('supervisor', `select 1 from ${table} where ${column} = $1`, [conversationId])).toEqual([]);
    }
    const flag = `insert into audit_item (organisation_id, conversation_id, trajectory_id, reason) values ($1, $2, $3, 'complaint')`;
    await expect(sql('supervisor', flag, [organisationId(), conversationId, trajectoryId])).rejects.toThrow(/row-level security/);
    await expect(sql('counsellor', flag, [organisationId(), conversationId, trajectoryId])).rejects.toThrow(/row-level security/);
    expect(await sql('supervisor', 'select 1 from insight union all select 1 from plan_section')).toEqual([]);
  });

  it('a supervisor is not given the career question of whom they were not asked to look at', async () => {
    const trajectories = (await koers.call<{ careerQuestion: string | null }[]>(people.supervisor, 'GET', '/api/trajectories')).body;
    expect(trajectories.length).toBeGreaterThan(0);
    expect(trajectories.filter(({ careerQuestion }) => careerQuestion !== null)).toEqual([]);
  });

  it('a client reads no signal, of their own neither, and no row of another client', async () => {
    expect(await sql('client', 'select 1 from signal')).toEqual([]);
    expect(await sql('client', 'select 1 from audit_item union all select 1 from evaluation union all select 1 from rescore')).toEqual([]);
    for (const table of ['conversation', 'message', 'frame', 'insight', 'plan_section', 'plan_section_version', 'trail']) {
      expect(await sql('client', `select 1 from ${table} where trajectory_id <> $1`, [trajectoryId])).toEqual([]);
    }
    expect(await sql('client', `select 1 from person where role = 'client' and id <> $1`, [people.client.id])).toEqual([]);
  });

  it('nobody rewrites what was said', async () => {
    for (const role of ['client', 'counsellor'] as const) {
      expect(await sql(role, `update message set text = 'iets anders' where conversation_id = $1 returning id`, [conversationId])).toEqual([]);
      await expect(sql(role, `update frame set body = '{}' where conversation_id = $1`, [conversationId])).rejects.toThrow(/permission denied/);
      await expect(sql(role, 'delete from message where conversation_id = $1', [conversationId])).rejects.toThrow(/permission denied/);
    }
    const write = `insert into message (organisation_id, conversation_id, trajectory_id, seq, sender, text) values ($1, $2, $3, 99, $4, 'x')`;
    for (const [role, sender] of [
      ['client', 'counsellor'],
      ['counsellor', 'client'],
      ['counsellor', 'koers'],
      ['supervisor', 'client'],
    ] as const) {
      await expect(sql(role, write, [organisationId(), conversationId, trajectoryId, sender])).rejects.toThrow(/row-level security/);
    }
  });

  it('a client approves nothing, a counsellor accepts nothing, and nobody in another’s name', async () => {
    const key = [organisationId(), trajectoryId];
    await system(
      `insert into plan_section (organisation_id, trajectory_id, section, status, version) values ($1, $2, 'network', 'submitted', 1)
      on conflict (organisation_id, trajectory_id, section) do update set status = 'submitted', version = 1`,
      key,
    );
    const set = (role: Role, change: string, values: unknown[] = []) =>
      sql(role, `update plan_section set ${change} where trajectory_id = $1 and section = 'network'`, [trajectoryId, ...values]);
    await expect(set('client', `status = 'approved', approved_by = $2`, [people.client.id])).rejects.toThrow(/a counsellor approves/);
    await expect(set('client', `status = 'approved'`)).rejects.toThrow(/a counsellor approves/);
    await expect(set('counsellor', `status = 'approved', approved_by = $2`, [people.supervisor.id])).rejects.toThrow(/in their own name/);
    await expect(set('counsellor', `status = 'final', accepted_at = now()`)).rejects.toThrow(/the client accepts/);
    await expect(
      sql('client', `insert into plan_section (organisation_id, trajectory_id, section, status) values ($1, $2, 'learning', 'final')`, key),
    ).rejects.toThrow(/begins empty/);
  });

  it('only the client says yes to the whole plan, everybody remarks in their own name, and a supervisor counts without reading', async () => {
    const key = [organisationId(), trajectoryId];
    const accept = `insert into plan_acceptance (organisation_id, trajectory_id, plan_type, versions, accepted_by) values ($1, $2, 'combined', '{}', $3) returning id`;
    await expect(sql('counsellor', accept, [...key, people.counsellor.id])).rejects.toThrow(/row-level security/);
    await expect(sql('client', accept, [...key, people.counsellor.id])).rejects.toThrow(/row-level security/);
    const remark = `insert into plan_comment (organisation_id, trajectory_id, section, text, written_by, written_as) values ($1, $2, 'goals', 'x', $3, 'client') returning id`;
    await expect(sql('client', remark, [...key, people.counsellor.id])).rejects.toThrow(/row-level security/);
    expect(await sql('client', remark, [...key, people.client.id])).toHaveLength(1);
    await expect(sql('client', `update plan_comment set text = 'y' where trajectory_id = $1`, [trajectoryId])).rejects.toThrow(/permission denied/);
    for (const table of ['plan_comment', 'plan_disagreement', 'plan_acceptance', 'plan_action_step'])
      expect(await sql('supervisor', `select 1 from ${table}`)).toEqual([]);
    await expect(sql('client', `update trajectory set plan_type = 'action' where id = $1`, [trajectoryId])).rejects.toThrow(/counsellor/);
  });

  it('a stand-in reads what the counsellor reads, and nobody else does', async () => {
    const [stranger] = (await system(`insert into person (organisation_id, role, name) values ($1, 'counsellor', 'Iemand anders') returning id`, [
      organisationId(),
    ])) as [{ id: string }];
    const [{ standInId }] = (await system('select stand_in_id as "standInId" from trajectory where id = $1', [trajectoryId])) as [{ standInId: string }];
    const seen = (id: string) =>
      koers.deps.db.asPerson({ id, organisationId: organisationId(), role: 'counsellor' }, (tx) =>
        tx.query('select 1 from message where conversation_id = $1', [conversationId]),
      );
    expect((await seen(standInId)).length).toBe(2);
    expect((await seen(stranger.id)).length).toBe(0);
  });

  it('an alert is read by who gets it and who may read its signal, by a client only about a crisis of their own, and delivered by the system alone', async () => {
    const [parties] = (await system('select counsellor_id as "counsellorId", stand_in_id as "standInId" from trajectory where id = $1', [trajectoryId])) as [
      { counsellorId: string; standInId: string },
    ];
    const signal = async (level: string) => {
      const [row] = await system(
        `insert into signal (organisation_id, trajectory_id, conversation_id, kind, level, quote, found_by, confidence, due_at)
         values ($1, $2, $3, $4, $4, 'x', '{rule}', 1, now()) returning id`,
        [organisationId(), trajectoryId, conversationId, level],
      );
      return (row as { id: string }).id;
    };
    const ids = { crisis: await signal('crisis'), urgent: await signal('urgent') };
    const seen = (role: Role) =>
      sql(role, 'select level from alert where signal_id = any($1::uuid[]) order by level', [Object.values(ids)]).then((rows) =>
        rows.map(({ level }) => level),
      );
    expect(await seen('counsellor')).toEqual(['crisis', 'crisis', 'urgent', 'urgent']);
    expect(await seen('supervisor')).toEqual(['crisis', 'crisis', 'urgent', 'urgent']);
    expect(await seen('client')).toEqual(['crisis', 'crisis']);
    expect(await seen('admin')).toEqual([]);

    const raise = `insert into alert (organisation_id, signal_id, trajectory_id, recipient_id, reason, level) values ($1, $2, $3, $4, $5, 'crisis')`;
    await expect(sql('client', raise, [organisationId(), ids.crisis, trajectoryId, people.supervisor.id, 'raised'])).rejects.toThrow(/row-level security/);
    await expect(sql('counsellor', raise, [organisationId(), ids.crisis, trajectoryId, parties.standInId, 'escalated'])).rejects.toThrow(/row-level security/);
    const answer = 'update alert set answered_at = now() where signal_id = $1 returning id';
    expect(await sql('client', answer, [ids.crisis])).toEqual([]);
    for (const role of ['client', 'counsellor', 'supervisor', 'admin'] as const) {
      await expect(sql(role, `update alert set recipient_id = $1`, [people[role].id])).rejects.toThrow(/permission denied/);
      await expect(sql(role, `insert into delivery (organisation_id, alert_id, channel) select organisation_id, id, 'mail' from alert`)).rejects.toThrow(
        /permission denied/,
      );
      await expect(sql(role, 'select private_jwk from push_key')).rejects.toThrow(/permission denied/);
      expect(await sql(role, 'select endpoint from push_subscription where person_id <> $1', [people[role].id])).toEqual([]);
    }
    await sql('counsellor', `update signal set status = 'acknowledged' where id = $1`, [ids.crisis]);
    expect(await system('select 1 from alert where signal_id = $1 and answered_at is null', [ids.crisis])).toEqual([]);
    await system('delete from signal where id = any($1::uuid[])', [Object.values(ids)]);
  });

  it('an exercise is the client’s: who guides reads it, nobody else writes it, a supervisor and an administrator see nothing', async () => {
    const run = crypto.randomUUID();
    await sql(
      'client',
      `insert into exercise_run (organisation_id, id, trajectory_id, conversation_id, exercise_id, title, definition, status) values ($1, $2, $3, $4, $2, 'x', '{}', 'finished')`,
      [organisationId(), run, trajectoryId, conversationId],
    );
    await sql(
      'client',
      `insert into exercise_answer (organisation_id, run_id, trajectory_id, step, place, text, took) values ($1, $2, $3, 'a', 0, 'x', 'answered')`,
      [organisationId(), run, trajectoryId],
    );
    await sql('client', `insert into exercise_result (organisation_id, run_id, trajectory_id, lines, yields) values ($1, $2, $3, '[]', '[]')`, [
      organisationId(),
      run,
      trajectoryId,
    ]);
    for (const [table, key] of [
      ['exercise_run', 'id'],
      ['exercise_answer', 'run_id'],
      ['exercise_result', 'run_id'],
    ] as const) {
      expect(await sql('counsellor', `select 1 from ${table} where ${key} = $1`, [run]), table).toHaveLength(1);
      for (const role of ['supervisor', 'admin'] as const)
        expect(await sql(role, `select 1 from ${table} where ${key} = $1`, [run]), `${table} ${role}`).toEqual([]);
      expect(await sql('counsellor', `update ${table} set trajectory_id = trajectory_id where ${key} = $1 returning 1`, [run]), table).toEqual([]);
    }
    await expect(
      sql('counsellor', `insert into exercise_result (organisation_id, run_id, trajectory_id, lines, yields) values ($1, $2, $3, '[]', '[]')`, [
        organisationId(),
        run,
        trajectoryId,
      ]),
    ).rejects.toThrow(/row-level security/);
    expect(await sql('counsellor', 'delete from exercise_answer where run_id = $1 returning 1', [run])).toEqual([]);
    expect(await sql('client', 'delete from exercise_answer where run_id = $1 returning 1', [run])).toHaveLength(1);
    // At most one runs at a time.
    const begin = `insert into exercise_run (organisation_id, trajectory_id, conversation_id, exercise_id, title, definition, status) values ($1, $2, $3, $4, 'x', '{}', 'running')`;
    await sql('client', begin, [organisationId(), trajectoryId, conversationId, run]);
    await expect(sql('client', begin, [organisationId(), trajectoryId, conversationId, run])).rejects.toThrow(/exercise_run_one_running/);
  });

  it('a portfolio is written by its client, remarked on and advised about by the counsellor, and judged by each in their own name', async () => {
    const id = crypto.randomUUID();
    const experience = `insert into experience (organisation_id, id, trajectory_id, title) values ($1, $2, $3, 'Inwerken')`;
    await expect(sql('counsellor', experience, [organisationId(), id, trajectoryId])).rejects.toThrow(/row-level security/);
    await sql('client', experience, [organisationId(), id, trajectoryId]);
    for (const role of ['supervisor', 'admin'] as const) expect(await sql(role, 'select 1 from experience'), role).toEqual([]);
    expect(await sql('counsellor', `update experience set title = 'x' where id = $1 returning 1`, [id])).toEqual([]);
    expect(await sql('counsellor', 'delete from experience where id = $1 returning 1', [id])).toEqual([]);
    const comment = `insert into experience_comment (organisation_id, trajectory_id, experience_id, text, written_by) values ($1, $2, $3, 'x', $4)`;
    await expect(sql('client', comment, [organisationId(), trajectoryId, id, people.client.id])).rejects.toThrow(/row-level security/);
    await expect(sql('counsellor', comment, [organisationId(), trajectoryId, id, people.client.id])).rejects.toThrow(/row-level security/);
    await sql('counsellor', comment, [organisationId(), trajectoryId, id, people.counsellor.id]);
    await sql('client', `insert into portfolio_standard (organisation_id, trajectory_id, standard_id, chosen_by) values ($1, $2, 'zorgkundige', $3)`, [
      organisationId(),
      trajectoryId,
      people.client.id,
    ]);
    const judge = `insert into standard_match (organisation_id, trajectory_id, standard_id, element_id, experience_id, shows, judged_as, judged_by)
      values ($1, $2, 'zorgkundige', 'in-ploeg', $3, 'shows', $4, $5)`;
    await expect(sql('client', judge, [organisationId(), trajectoryId, id, 'counsellor', people.client.id])).rejects.toThrow(/row-level security/);
    await sql('counsellor', judge, [organisationId(), trajectoryId, id, 'counsellor', people.counsellor.id]);
    expect(await sql('client', `update standard_match set shows = 'not-yet' where experience_id = $1 returning 1`, [id])).toEqual([]);
    const advise = `insert into portfolio_advice (organisation_id, trajectory_id, advice, reasons, given_by) values ($1, $2, 'go-on', 'x', $3)`;
    await expect(sql('client', advise, [organisationId(), trajectoryId, people.client.id])).rejects.toThrow(/row-level security/);
    await sql('counsellor', advise, [organisationId(), trajectoryId, people.counsellor.id]);
    await expect(sql('counsellor', `update portfolio_advice set reasons = 'y' where trajectory_id = $1`, [trajectoryId])).rejects.toThrow(/permission denied/);
    await expect(sql('client', `update evidence_file set scan = 'clean' where trajectory_id = $1`, [trajectoryId])).rejects.toThrow(/permission denied/);
  });

  it.each(['client', 'counsellor'] as const)('a %s does not change how long a crisis waits', async (role) => {
    expect(await sql(role, 'update organisation set escalate_after_minutes = 120 returning id')).toEqual([]);
    await expect(sql(role, `update organisation set name = 'x'`)).rejects.toThrow(/permission denied/);
  });
});
