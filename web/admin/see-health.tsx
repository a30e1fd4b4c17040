import './admin.css';
import { useQuery } from '@tanstack/react-query';
import { m } from '../paraglide/messages.js';
import { healthQuery } from '../ui/queries.ts';
import { Waiting } from '../ui/waiting.tsx';
import { RefusedNote } from '../ui/went-wrong.tsx';

/** Whether Koers works, in words, and who words its replies. */
export function SeeHealth() {
  const { data, error } = useQuery({ ...healthQuery, refetchInterval: 30_000 });
  return (
    <div className="page">
      <h1>{m.area_health()}</h1>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && (
        <>
          <p className={data.status === 'ok' ? 'note safe' : 'note warn'} role="status">
            {data.status === 'ok' ? m.admin_health_ok() : m.admin_health_down()}
          </p>
          <dl className="health">
            <div>
              <dt>{m.area_health_database()}</dt>
              <dd>{data.database === 'postgres' ? m.admin_health_postgres() : m.admin_health_embedded()}</dd>
            </div>
            <div>
              <dt>{m.area_health_voice()}</dt>
              <dd>{data.voice === 'model' ? m.admin_health_model() : m.admin_health_guide()}</dd>
            </div>
            <div>
              <dt>{m.area_health_version()}</dt>
              <dd className="numbers">{data.version}</dd>
            </div>
          </dl>
        </>
      )}
      <p className="soft small">{m.admin_reads_nothing()}</p>
    </div>
  );
}
