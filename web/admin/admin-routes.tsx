import { useQuery } from '@tanstack/react-query';
import { m } from '../paraglide/messages.js';
import { healthQuery } from '../ui/queries.ts';
import { useSignedIn } from '../ui/signed-in.ts';
import { StaffFrame } from '../ui/staff-frame.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';

export function AdminLayout() {
  return <StaffFrame me={useSignedIn()} area={m.area_admin()} />;
}

export function AdminHome() {
  const { data, error } = useQuery(healthQuery);
  return (
    <section className="stack">
      <h1>{m.area_health()}</h1>
      <RefusedNote error={error} />
      {data ? (
        <dl className="stack">
          <div>
            <dt className="soft small">{m.area_health_database()}</dt>
            <dd>{data.database}</dd>
          </div>
          <div>
            <dt className="soft small">{m.area_health_voice()}</dt>
            <dd>{data.voice}</dd>
          </div>
          <div>
            <dt className="soft small">{m.area_health_version()}</dt>
            <dd>{data.version}</dd>
          </div>
        </dl>
      ) : (
        !error && <Waiting />
      )}
    </section>
  );
}
