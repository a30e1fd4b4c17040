import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { download } from '../ui/api.ts';
import { missedQuery } from '../ui/queries.ts';
import { wordKind, wordLevel } from '../ui/signals/word-signal.ts';
import { RefusedNote } from '../ui/went-wrong.tsx';

/** How often a person found what the screening let pass, and the rewritten messages that clients agreed to. */
export function SeeMissed() {
  const { data, error } = useQuery(missedQuery);
  const saving = useMutation({ mutationFn: () => download('/api/signals/missed/export.jsonl', 'missed.jsonl') });
  const agreed = data?.reduce((sum, each) => sum + each.agreed, 0) ?? 0;
  return (
    <section className="stack see-missed">
      <h2>{m.supervisor_missed()}</h2>
      <p className="soft small">{m.supervisor_missed_what()}</p>
      <RefusedNote error={error ?? saving.error} />
      {data?.length === 0 && <p className="small">{m.supervisor_missed_none()}</p>}
      <ul className="plain-list small">
        {data?.map(({ kind, level, missed }) => (
          <li key={kind + level}>
            <span className="numbers">{missed}</span> · {wordKind(kind)} <span className="soft">{wordLevel(level)}</span>
          </li>
        ))}
      </ul>
      {agreed > 0 && (
        <Button className="button small" isDisabled={saving.isPending} onPress={() => saving.mutate()}>
          {m.supervisor_missed_export({ count: agreed })}
        </Button>
      )}
    </section>
  );
}
