import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { planReadinessQuery } from '../../ui/queries.ts';
import type { Missing } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { placeOfMissing, wordMissing } from './word-missing.ts';
import { wordSection } from './word-section.ts';

/** What is missing before the plan is whole, and what would make it better; each leads to its place. */
export function SeeWhatIsMissing({ trajectoryId }: { trajectoryId: string }) {
  const { data, error } = useQuery(planReadinessQuery(trajectoryId));
  if (!data) return <RefusedNote error={error} />;
  const blocking = data.missing.filter(({ blocks }) => blocks);
  const better = data.missing.filter(({ blocks }) => !blocks);
  return (
    <details className="missing">
      <summary>{blocking.length > 0 ? m.plan_ed_missing_count({ count: blocking.length }) : m.plan_ed_ready()}</summary>
      {blocking.length > 0 && <ListMissing missing={blocking} trajectoryId={trajectoryId} />}
      {better.length > 0 && (
        <>
          <h3 className="small">{m.plan_ed_better()}</h3>
          <ListMissing missing={better} trajectoryId={trajectoryId} />
        </>
      )}
    </details>
  );
}

function ListMissing({ missing, trajectoryId }: { missing: readonly Missing[]; trajectoryId: string }) {
  return (
    <ul className="plain-list small">
      {missing.map((one) => {
        const { section } = one;
        const hash = placeOfMissing(one);
        return (
          <li key={`${one.code} ${section} ${one.itemId} ${JSON.stringify(one.params)}`}>
            {section ? (
              <Link to="/counsellor/clients/$trajectoryId/plan/$section" params={{ trajectoryId, section }} {...(hash && { hash })}>
                <strong>{wordSection(section)}</strong> {wordMissing(one)}
              </Link>
            ) : (
              wordMissing(one)
            )}
          </li>
        );
      })}
    </ul>
  );
}
