import type { OpenSignals } from '../../../server/continuity/handover-store.ts';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';

/** What is open and goes along. A crisis stays with the old counsellor until the new one accepts; both read so. */
export function OpenNow({ open, from, to }: { open: OpenSignals; from: string; to: string }) {
  const others = open.urgent + open.attention;
  return (
    <>
      {open.crisis > 0 && <p className="note warn">{m.handover_open_crisis({ from: firstName(from), to: firstName(to) })}</p>}
      {others > 0 && <p>{m.handover_open_signals({ count: others })}</p>}
      {open.crisis + others === 0 && <p className="soft">{m.handover_open_none()}</p>}
    </>
  );
}
