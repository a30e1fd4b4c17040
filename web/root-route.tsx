import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, redirect } from '@tanstack/react-router';
import { meQuery } from './ui/queries.ts';
import type { Role } from './ui/records.ts';
import { NotThere, WentWrong } from './ui/went-wrong.tsx';
import { isHere } from './which-app.ts';

export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  beforeLoad: ({ location }) => {
    if (isHere(location.pathname)) return;
    window.location.replace(location.href);
    // Nothing is shown until the other app takes over.
    return new Promise<void>(() => undefined);
  },
  component: Outlet,
  errorComponent: WentWrong,
  notFoundComponent: NotThere,
});

/** Where a person of this role begins. */
export const homeOf = { client: '/client', counsellor: '/counsellor', supervisor: '/supervisor', admin: '/admin' } as const satisfies Record<Role, string>;

/** Lets only this role into its screens; the server checks every request again. Others go to their own home, nobody to the door. */
export function onlyFor(role: Role) {
  return async ({ context }: { context: { queries: QueryClient } }) => {
    const me = await context.queries.ensureQueryData(meQuery);
    if (!me) throw redirect({ to: '/', search: { signedOut: true } });
    if (me.role !== role) throw redirect({ to: homeOf[me.role] });
  };
}
