import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { m } from '../paraglide/messages.js';
import { homeOf } from '../root-route.tsx';
import { post } from '../ui/api.ts';
import { meQuery } from '../ui/queries.ts';
import type { Role } from '../ui/records.ts';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';

/** The demo's four ways in, each with who that person is. */
export function ChooseRole() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const goIn = useMutation({
    mutationFn: (role: Role) => post('/api/demo/session', { role }),
    onSuccess: async (_, role) => {
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'entry' });
      await queries.fetchQuery(meQuery);
      await navigate({ to: homeOf[role] });
    },
  });
  const ways: { role: Role; label: string; who: string }[] = [
    { role: 'client', label: m.enter_as_client(), who: m.enter_as_client_who() },
    { role: 'counsellor', label: m.enter_as_counsellor(), who: m.enter_as_counsellor_who() },
    { role: 'supervisor', label: m.enter_as_supervisor(), who: m.enter_as_supervisor_who() },
    { role: 'admin', label: m.enter_as_admin(), who: m.enter_as_admin_who() },
  ];
  return (
    <section className="choose-role stack" aria-labelledby="choose-role">
      <h2 id="choose-role">{m.enter_demo_title()}</h2>
      <ul className="plain-list ways-in">
        {ways.map(({ role, label, who }) => (
          <li key={role}>
            <button type="button" className="way-in" disabled={goIn.isPending} aria-describedby={`who-${role}`} onClick={() => goIn.mutate(role)}>
              <span className="way-in-label">{label}</span>
              <span className="way-in-who" id={`who-${role}`}>
                {who}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {goIn.isPending && <Waiting what={m.waiting_entering()} />}
      <RefusedNote error={goIn.error} />
      <p className="soft small">{m.enter_demo_note()}</p>
    </section>
  );
}
