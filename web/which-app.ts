// The screens come as two apps under one address (docs/decisions/0010): the door and the client's, and those of staff. A way from one
// into the other loads the page anew.

const staffPlaces = /^\/(?:counsellor|supervisor|admin)(?:\/|$)/u;

/** Whether the app that runs here has the screens of this address. In development one app has them all. */
export function isHere(pathname: string): boolean {
  const mode: string = import.meta.env.MODE;
  if (mode !== 'client' && mode !== 'staff') return true;
  return staffPlaces.test(pathname) === (mode === 'staff');
}
