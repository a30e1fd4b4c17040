import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Finding } from '../../../server/trail/check-block.ts';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { dateAndTime } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { type Check, type Standing, standingQuery } from './trail-queries.ts';

const words: Record<Finding['kind'], (given: { row: string; place: string; when: string; block: string }) => string> = {
  changed: ({ row, place, when }) => m.trail_wrong_changed({ row, place, when }),
  missing: ({ row, place }) => m.trail_wrong_missing({ row, place }),
  inserted: ({ row, when }) => m.trail_wrong_inserted({ row, when }),
  reordered: ({ row, place }) => m.trail_wrong_reordered({ row, place }),
  'seal-changed': ({ place }) => m.trail_wrong_seal_changed({ place }),
  truncated: ({ block }) => m.trail_wrong_truncated({ block }),
  rewritten: ({ block }) => m.trail_wrong_rewritten({ block }),
  late: ({ row, when }) => m.trail_wrong_late({ row, when }),
};
const wordFinding = ({ kind, trailId, place, at, block }: Finding): string =>
  words[kind]({
    row: trailId ?? m.trail_unknown(),
    place: String(place ?? m.trail_unknown()),
    when: at ? dateAndTime(at) : m.trail_unknown(),
    block: String(block ?? m.trail_unknown()),
  });

/** How the chain stands, what the last check found, a check from here, and the head to keep elsewhere. */
export function CheckChain({ standing }: { standing: Standing }) {
  const id = useId();
  const queries = useQueryClient();
  const [kept, setKept] = useState('');
  const [progress, setProgress] = useState<Check | null>(null);
  const checking = useMutation({
    mutationFn: async (running: Check | null) => {
      // Piece by piece: a long trail takes no request with it, and what was left half done is gone on with.
      let check = running ?? (await post<Check>('/api/trail/checks', { head: kept.trim() || null }));
      for (setProgress(check); !check.done; setProgress(check)) check = await post<Check>(`/api/trail/checks/${encodeURIComponent(check.id)}/go-on`);
      return check;
    },
    onSettled: () => {
      setProgress(null);
      return queries.invalidateQueries({ queryKey: standingQuery.queryKey });
    },
  });
  const latest = checking.data ?? standing.finished;
  return (
    <section className="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{m.trail_chain_title()}</h2>
      <p className="soft small">{m.trail_chain_what()}</p>
      <p>
        {standing.sealed > 0 ? m.trail_chain_rows({ count: standing.sealed }) : m.trail_chain_nothing()}
        {standing.waiting > 0 && `, ${m.trail_chain_waiting({ count: standing.waiting })}`}
      </p>
      {standing.sealed > 0 && (
        <p className="soft small">{standing.night?.finishedAt ? m.trail_night({ when: dateAndTime(standing.night.finishedAt) }) : m.trail_night_coming()}</p>
      )}
      <div role="status" className="stack">
        {checking.isPending ? (
          <p>{progress?.checkedUntil ? m.trail_checking({ until: dateAndTime(progress.checkedUntil) }) : m.trail_checking_begin()}</p>
        ) : (
          <Said latest={latest} />
        )}
      </div>
      {standing.may.includes('trail:verify') && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            checking.mutate(null);
          }}
        >
          <details>
            <summary>{m.trail_kept()}</summary>
            <div className="field wide-field">
              <label htmlFor={`${id}-kept`} className="hidden-but-read">
                {m.trail_kept()}
              </label>
              <input id={`${id}-kept`} value={kept} maxLength={100} autoComplete="off" spellCheck={false} onChange={(event) => setKept(event.target.value)} />
              <p className="hint">{m.trail_kept_hint()}</p>
            </div>
          </details>
          <RefusedNote error={checking.error} />
          <div className="row">
            <button type="submit" className="button primary" disabled={checking.isPending}>
              {m.trail_check()}
            </button>
            {standing.running && !checking.isPending && (
              <button type="button" className="button" onClick={() => checking.mutate(standing.running)}>
                {m.trail_go_on()}
              </button>
            )}
          </div>
        </form>
      )}
      {standing.head && <KeepHead head={standing.head} mailedAt={standing.headMailedAt} />}
    </section>
  );
}

function Said({ latest }: { latest: Check | null }) {
  if (!latest) return <p>{m.trail_never_checked()}</p>;
  const when = dateAndTime(latest.finishedAt ?? latest.startedAt);
  if (latest.found === 0) return <p className="note safe">{m.trail_checked({ until: latest.checkedUntil ? dateAndTime(latest.checkedUntil) : when, when })}</p>;
  return (
    <div className="note warn stack">
      <p>{m.trail_checked_bad({ count: latest.found, when })}</p>
      <ol>
        {latest.findings.map((finding) => (
          <li key={`${finding.kind} ${finding.place} ${finding.trailId}`}>{wordFinding(finding)}</li>
        ))}
      </ol>
      {latest.found > latest.findings.length && <p>{m.trail_wrong_more({ count: latest.found - latest.findings.length })}</p>}
      <p>{m.trail_wrong_next()}</p>
    </div>
  );
}

function KeepHead({ head, mailedAt }: { head: string; mailedAt: string | null }) {
  const [copied, setCopied] = useState(false);
  return (
    <details>
      <summary>{m.trail_head()}</summary>
      <div className="stack">
        <p className="soft small">{m.trail_head_what()}</p>
        {mailedAt && <p className="soft small">{m.trail_head_mailed({ when: dateAndTime(mailedAt) })}</p>}
        <code className="trail-head">{head}</code>
        <div className="row">
          <button
            type="button"
            className="button small"
            onClick={() =>
              void navigator.clipboard.writeText(head).then(
                () => setCopied(true),
                () => undefined,
              )
            }
          >
            {m.trail_copy()}
          </button>
          <button type="button" className="button small" onClick={() => window.print()}>
            {m.trail_print()}
          </button>
          <span role="status">{copied ? m.trail_copied() : ''}</span>
        </div>
      </div>
    </details>
  );
}
