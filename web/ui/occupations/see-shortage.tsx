import { m } from '../../paraglide/messages.js';
import { longDate } from '../time.ts';
import type { Shortage } from './occupation-queries.ts';

/** What the shortage list says of an occupation, from which list, and when somebody last looked. That it is not found there proves little. */
export function SeeShortage({ shortage }: { shortage: Shortage | null }) {
  return (
    <section aria-labelledby="shortage">
      <h2 id="shortage">{m.occ_shortage()}</h2>
      {shortage === null ? (
        <p>{m.occ_shortage_none()}</p>
      ) : (
        <>
          <p>{m.occ_shortage_listed({ year: shortage.year, listed: shortage.listedAs })}</p>
          <p className="soft small">
            {m.occ_shortage_published({ date: longDate(shortage.publishedAt) })}. {m.occ_checked({ date: longDate(shortage.checkedAt) })}{' '}
            {!shortage.verified && m.occ_shortage_unverified()}
          </p>
          <p className="small">
            <a href={shortage.url} target="_blank" rel="noreferrer noopener" lang="nl">
              {shortage.origin}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
