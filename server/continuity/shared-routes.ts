// The door of a partner: no sign-in, no cookie, no script. Mounted before everything that is for people of the house, with headers of its
// own, so that nothing meant for a signed-in screen reaches this page.
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { limitBody } from '../invalid.ts';
import { openExtract, type SeenExtract } from './open-extract.ts';
import { languageOf, pageHeaders, statusOfPage, writePartnerPage } from './partner-page.ts';

const longestAddress = 200;
/** A code is six digits. */
const largestForm = 1024;

/** Mounted at /api/shared, before who signed in is asked. */
export function sharedRoutes(deps: AppDeps) {
  const answer = (seen: SeenExtract, accepts: string | undefined) =>
    new Response(writePartnerPage(seen, languageOf(accepts)), { status: statusOfPage(seen), headers: pageHeaders });
  return new Hono()
    .get('/:address{.+}', async (c) => {
      const address = c.req.param('address');
      return answer(address.length > longestAddress ? { page: 'none' } : await openExtract(deps, address), c.req.header('accept-language'));
    })
    .post('/:address{.+}', limitBody(largestForm), async (c) => {
      const address = c.req.param('address');
      if (address.length > longestAddress) return answer({ page: 'none' }, c.req.header('accept-language'));
      const code = (await c.req.parseBody()).code;
      const pressed = { code: typeof code === 'string' ? code.replace(/\s/g, '').slice(0, 12) : '', userAgent: c.req.header('user-agent') ?? '' };
      return answer(await openExtract(deps, address, pressed), c.req.header('accept-language'));
    });
}
