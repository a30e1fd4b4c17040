import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, redirect } from '@tanstack/react-router';
import { meQuery } from './ui/queries.ts';
import type { Role } from './ui/records.ts';
import { NotThere, WentWrong } from './ui/went-wrong.tsx';

export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
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
