// What a client writes outside a conversation is screened in the transaction that keeps it, wherever that is: help lines at once, a signal
// that says where it was written, coaching that waits after a crisis.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople } from '../../server/demo/cast.ts';
import { openWritingHouse, type WritingHouse, writings } from '../support/writing-house.ts';
import { describeOnBoth } from '../support/koers.ts';

const crisis = 'Ik zie het niet meer zitten, ik wil niet meer leven.';
const pressing = 'Mijn man slaat mij als hij gedronken heeft.';
const plain = 'Ik leg graag iets rustig uit aan een nieuwe collega.';

describeOnBoth('a text that a client writes', (kind) => {
  let house: WritingHouse;
  beforeAll(async () => {
    house = await openWritingHouse(kind);
    // Nothing that the demo told waits any more.
    await house.system(`update signal set status = 'resolved', resolved_at = now(), snoozed_until = null where status <> 'resolved'`);
    await house.settle();
  });
  afterEach(() => house.settle());
  afterAll(() => house?.stop());

  describe.each(writings)('in $name', ({ writtenIn, write }) => {
    it('that tells of a crisis brings help lines at once, a signal in that place, an alert, and coaching that waits', async () => {
      const { id, answer } = await write(house, crisis);
      expect(answer).toMatchObject({ body: { care: { level: 'crisis', text: expect.stringContaining('1813') } } });
      const [signal, ...others] = (await house.openSignals()).filter(({ level }) => level === 'crisis');
      expect(others).toEqual([]);
      expect(signal).toMatchObject({ kind: 'crisis', writtenIn, writtenId: id, messageId: null, conversationId: null });
      expect(crisis).toContain(signal?.quote.replace(/\.$/, '') as string);
      const alerts = await house.system<{ recipient: string }>('select recipient_id as recipient from alert where signal_id = $1', [signal?.id]);
      expect(alerts.map(({ recipient }) => recipient).sort()).toEqual([demoPeople.els, demoPeople.karim].sort());
      expect(await house.isHeld()).toBe(true);
      expect(await house.attention()).toMatchObject([{ writtenIn, level: 'crisis' }]);
    });

    it('that is urgent brings its line, and holds nothing', async () => {
      const { id, answer } = await write(house, pressing);
      expect(answer.body.care).toMatchObject({ level: 'urgent', text: null });
      expect(answer.body.care?.helpLines.map(({ number }) => number)).toContain('1712');
      expect(await house.openSignals()).toContainEqual(expect.objectContaining({ kind: 'domestic-violence', level: 'urgent', writtenIn, writtenId: id }));
      expect(await house.isHeld()).toBe(false);
    });

    it('that tells of nothing of the kind raises nothing', async () => {
      const { answer } = await write(house, plain);
      expect([200, 201]).toContain(answer.status);
      expect(answer.body.care ?? null).toBeNull();
      expect(await house.openSignals()).toEqual([]);
    });
  });

  it('that stood there already is not asked about twice', async () => {
    const [first] = writings;
    if (!first) throw new Error('there is something to write in');
    await first.write(house, crisis);
    await house.settle();
    expect((await first.write(house, crisis)).answer.body.care).toBeNull();
    expect(await house.openSignals()).toEqual([]);
  });

  it('is not kept where it could not be screened', async () => {
    const { screen } = house.koers.deps;
    const before = await house.insightText();
    house.koers.deps.screen = () => {
      throw new Error('the screening fell over');
    };
    try {
      const answer = await house.koers.call(house.client, 'PATCH', `/api/insights/${house.insightId}`, { text: 'Iets dat er nog niet stond.' });
      expect(answer.status).toBe(500);
    } finally {
      house.koers.deps.screen = screen;
    }
    expect(await house.insightText()).toBe(before);
  });

  it('and that is refused raises nothing', async () => {
    const stale = await house.koers.call(house.client, 'PUT', `/api/trajectories/${house.trajectoryId}/contact-card`, {
      version: 99,
      card: { ...house.emptyCard, crisisAgreement: crisis },
    });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    expect((await house.koers.call(house.counsellor, 'PATCH', `/api/insights/${house.insightId}`, { text: crisis })).status).toBe(403);
    expect(await house.openSignals()).toEqual([]);
  });

  it('is the client’s: what a counsellor notes or proposes raises nothing', async () => {
    const { version, card } = await house.contactCard();
    const noted = { version, card: { ...card, crisisAgreement: `Als ik denk: ${crisis} Dan bel ik 1813.` } };
    expect((await house.koers.call(house.counsellor, 'PUT', `/api/trajectories/${house.trajectoryId}/contact-card`, noted)).status).toBe(200);
    await house.koers.call(house.counsellor, 'POST', `/api/trajectories/${house.trajectoryId}/career-questions`, { text: crisis });
    expect(await house.openSignals()).toEqual([]);
  });

  it('waits for the model in the trajectory of its client alone, and in no place that nobody knows', async () => {
    const insert = (place: string, trajectoryId: string) =>
      house.koers.deps.db.asPerson({ id: house.client.id, organisationId: house.organisationId, role: 'client' }, (tx) =>
        tx.query(`insert into unscreened_text (organisation_id, written_in, written_id, trajectory_id) values (koers_organisation(), $1, $2, $3)`, [
          place,
          crypto.randomUUID(),
          trajectoryId,
        ]),
      );
    const [other] = await house.system<{ id: string }>('select id from trajectory where client_id <> $1 limit 1', [house.client.id]);
    await expect(insert('insight', other?.id as string)).rejects.toThrow(/row-level security/);
    await expect(insert('wall', house.trajectoryId)).rejects.toThrow(/written_in_check/);
  });
});
