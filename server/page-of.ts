// The screens come as two pages (docs/decisions/0010); both doors give the right one for an address.

/** The page for an address that is no file. */
export function pageOf(path: string): 'index.html' | 'staff.html' {
  return /^\/(?:counsellor|supervisor|admin)(?:\/|$)/u.test(path) ? 'staff.html' : 'index.html';
}
