// The key pair with which an organisation's pushes are signed (VAPID). Made once and kept; devices are bound to it.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';

/** The private key of this organisation; made when there is none. As system. */
export async function readPushKey(tx: Tx): Promise<JsonWebKey> {
  const kept = await tx.query<{ privateJwk: string }>('select private_jwk as "privateJwk" from push_key where organisation_id = koers_organisation()');
  if (kept[0]) return JSON.parse(unseal(kept[0].privateJwk)) as JsonWebKey;
  const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign']);
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', privateKey);
  await tx.query('insert into push_key (organisation_id, private_jwk) values (koers_organisation(), $1) on conflict do nothing', [
    seal(JSON.stringify({ kty, crv, x, y, d })),
  ]);
  // Another instance may have been first: what is kept counts.
  const [row] = await tx.query<{ privateJwk: string }>('select private_jwk as "privateJwk" from push_key where organisation_id = koers_organisation()');
  if (!row) throw new Error('the push key was not kept');
  return JSON.parse(unseal(row.privateJwk)) as JsonWebKey;
}

/** The public half as browsers want it: the uncompressed point, base64url. */
export function publicHalf({ x = '', y = '' }: JsonWebKey): string {
  const bytes = (part: string) => Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  const point = String.fromCharCode(4, ...bytes(x), ...bytes(y));
  return btoa(point).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
