// The doors of the centre's logo. What a browser gets back is a picture and nothing else: its kind is what the bytes say.
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import type { AppDeps, SignedIn } from '../deps.ts';
import { Refusal } from '../errors.ts';
import { limitBody } from '../invalid.ts';
import { allow } from './allow.ts';
import { readOrganisationLogo } from './logo-store.ts';
import { largestLogo, type LogoKind } from './read-logo.ts';
import { setLogo } from './set-logo.ts';

const types: Record<LogoKind, string> = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' };
const tooLarge = () => new Refusal('invalid-input', { field: 'file', why: 'too-large', limit: largestLogo });

/** Mounted at /api/organisation/logo. */
export function logoRoutes(deps: Pick<AppDeps, 'db'>) {
  return new Hono<SignedIn>()
    .get(
      '/',
      allow('organisation:manage'),
      describeRoute({
        summary: 'The logo on the plans of this organisation',
        responses: {
          200: { description: 'a picture', content: { 'image/png': {}, 'image/jpeg': {}, 'image/webp': {} } },
          204: { description: 'there is none' },
        },
      }),
      async (c) => {
        const logo = await deps.db.asPerson(c.get('person'), readOrganisationLogo);
        if (!logo) return c.body(null, 204);
        return new Response(new Uint8Array(logo.bytes), { headers: { 'content-type': types[logo.kind], 'x-content-type-options': 'nosniff' } });
      },
    )
    .put(
      '/',
      allow('organisation:manage'),
      describeRoute({
        summary: 'Set the logo: the bytes of a PNG, JPEG or WebP as body',
        responses: { 204: { description: 'set' }, 400: { description: 'params.why: too-large, too-wide, no-picture' } },
      }),
      limitBody(largestLogo, tooLarge),
      async (c) => {
        await setLogo(deps, c.get('person'), new Uint8Array(await c.req.arrayBuffer()));
        return c.body(null, 204);
      },
    )
    .delete('/', allow('organisation:manage'), describeRoute({ summary: 'Take the logo away', responses: { 204: { description: 'gone' } } }), async (c) => {
      await setLogo(deps, c.get('person'), null);
      return c.body(null, 204);
    });
}
