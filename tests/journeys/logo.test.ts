// The logo of a centre: set by its administrator, on the plans of that centre only.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Hono } from 'hono';
import type { SignedIn } from '../../server/deps.ts';
import { Refusal, statusOf } from '../../server/errors.ts';
import { logoRoutes } from '../../server/people/logo-routes.ts';
import { openSession, readSession } from '../../server/people/session.ts';
import { describeOnBoth } from '../support/koers.ts';
import { makePng } from '../support/pictures.ts';
import { openPlanHouse, type PlanHouse, type Who } from '../support/plan-house.ts';

describeOnBoth('the logo of the centre', (kind) => {
  let house: PlanHouse;
  let knock: (who: Who, method: string, bytes?: Uint8Array) => Promise<Response>;
  beforeAll(async () => {
    house = await openPlanHouse(kind);
    const app = new Hono<SignedIn>();
    app.use(async (c, next) => {
      const session = await readSession(house.db, c.req.header('authorization'));
      if (!session || session === 'expired') throw new Refusal('not-signed-in');
      c.set('person', session.person);
      await next();
    });
    app.route('/logo', logoRoutes(house));
    app.onError((error, c) => {
      if (!(error instanceof Refusal)) throw error;
      return c.json({ code: error.code, params: error.params }, statusOf(error.code));
    });
    knock = async (who, method, bytes) => {
      const { cookie } = await openSession(house.db, house.organisation, house.ids[who]);
      return app.request('/logo', { method, headers: { authorization: cookie }, ...(bytes && { body: new Uint8Array(bytes) }) });
    };
  });
  afterAll(() => house?.close());

  it('is set, seen and taken away by the administrator', async () => {
    expect((await knock('karim', 'GET')).status).toBe(204);
    const picture = makePng(30, 10);
    expect((await knock('karim', 'PUT', picture)).status).toBe(204);
    const seen = await knock('karim', 'GET');
    expect(seen.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await seen.arrayBuffer())).toEqual(picture);
    expect((await knock('karim', 'PUT', makePng(40, 40))).status).toBe(204);
    expect((await knock('karim', 'DELETE')).status).toBe(204);
    expect((await knock('karim', 'GET')).status).toBe(204);
    const trail = await house.db.asSystem(house.organisation, 'test', (tx) =>
      tx.query<{ detail: { logo: string } }>(
        `select detail from trail where organisation_id = koers_organisation() and action = 'organisation:manage' order by id`,
      ),
    );
    expect(trail.map(({ detail }) => detail.logo)).toEqual(['png', 'png', 'none']);
  });

  it.each(['nadia', 'els', 'veerle'] as const)('is not for %s to set or take away, at the door or past it', async (who) => {
    for (const method of ['GET', 'PUT', 'DELETE']) expect((await knock(who, method, method === 'PUT' ? makePng(3, 3) : undefined)).status).toBe(403);
    const role = { nadia: 'client', els: 'counsellor', veerle: 'supervisor' }[who] as 'client';
    const inserting = house.db.asPerson({ id: house.ids[who], organisationId: house.organisation, role }, (tx) =>
      tx.query(
        `insert into organisation_logo (organisation_id, kind, bytes, width, height, set_by) values (koers_organisation(), 'png', '\\x00', 1, 1, koers_person_id())`,
      ),
    );
    await expect(inserting).rejects.toThrow();
  });

  it('is a picture and not too large, whatever the sender says', async () => {
    for (const [bytes, why] of [
      [new TextEncoder().encode('<svg onload="x()"/>'), 'no-picture'],
      [makePng(2, 2, { width: 9000, height: 9000 }), 'too-wide'],
      [new Uint8Array(600_000), 'too-large'],
    ] as const) {
      const answer = await knock('karim', 'PUT', bytes);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: 'invalid-input', params: { field: 'file', why } });
    }
  });

  it('stands on the plan of this centre, under the client’s own rights', async () => {
    await knock('karim', 'PUT', makePng(60, 20));
    await house.call('nadia', 'PUT', '/sections/motives', { version: 0, text: 'Ik leg graag iets uit.' });
    const { bytes } = await house.call('nadia', 'GET', '/working-copy.pdf');
    expect(new TextDecoder('latin1').decode(bytes)).toMatch(/\/Subtype \/Image/);
    const stranger = crypto.randomUUID();
    const seen = await house.db.asPerson({ id: stranger, organisationId: crypto.randomUUID(), role: 'admin' }, (tx) =>
      tx.query('select 1 from organisation_logo'),
    );
    expect(seen).toEqual([]);
  });
});
