import { useState } from 'react';
import type { Look } from '../../../server/rights/store.ts';
import { m } from '../../paraglide/messages.js';
import { longDate } from '../../ui/time.ts';

const roles: Record<string, () => string> = {
  counsellor: () => m.own_data_look_counsellor(),
  supervisor: () => m.own_data_look_supervisor(),
  admin: () => m.own_data_look_admin(),
};
const deeds: Record<string, () => string> = {
  'conversation:read': () => m.own_data_look_conversation(),
  'brief:read': () => m.own_data_look_brief(),
  'contact:read': () => m.own_data_look_contact(),
  'evaluation:read': () => m.own_data_look_evaluation(),
  'audit:read': () => m.own_data_look_audit(),
  'complaint:read': () => m.own_data_look_complaint(),
  'name:reveal': () => m.own_data_look_name(),
  'registration:read': () => m.own_data_look_registration(),
  'plan:export': () => m.own_data_look_plan(),
  'portfolio:export': () => m.own_data_look_portfolio(),
  'portfolio:take-file': () => m.own_data_look_file(),
  'peer-extract:take': () => m.own_data_look_peer_extract(),
};
const shownAtOnce = 10;

/** Who opened what, by day, newest first, and what is not written down at all. */
export function SeeLooks({ looks, name }: { looks: readonly Look[]; name: string }) {
  const [all, showAll] = useState(false);
  const shown = all ? looks : looks.slice(0, shownAtOnce);
  return (
    <section aria-labelledby="own-data-looks">
      <h2 id="own-data-looks">{m.own_data_looks()}</h2>
      <p className="soft">{m.own_data_looks_what({ name })}</p>
      {looks.length === 0 && <p>{m.own_data_looks_none()}</p>}
      <ul className="plain-list stack">
        {shown.map(({ day, role, byName, action, times }) => (
          <li key={`${day} ${role} ${byName} ${action}`}>
            {byName ?? roles[role]?.() ?? role}: {deeds[action]?.() ?? m.own_data_look_other()}
            {times > 1 && ` (${m.own_data_look_times({ times })})`} <span className="soft small">{longDate(`${day}T12:00:00Z`)}</span>
          </li>
        ))}
      </ul>
      {looks.length > shown.length && (
        <p>
          <button type="button" className="button small" onClick={() => showAll(true)}>
            {m.own_data_looks_more({ count: looks.length - shown.length })}
          </button>
        </p>
      )}
    </section>
  );
}
