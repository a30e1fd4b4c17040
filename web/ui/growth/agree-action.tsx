import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { post } from '../api.ts';
import type { Care } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { growthPath } from './growth-query.ts';

const fields = ['text', 'when', 'with', 'doneWhen'] as const;
type Field = (typeof fields)[number];
const limits: Record<Field, number> = { text: 1000, when: 200, with: 200, doneWhen: 500 };
const empty: Record<Field, string> = { text: '', when: '', with: '', doneWhen: '' };

type Props = {
  trajectoryId: string;
  /** What lies beside the action that is stuck: what the new one may follow from. */
  insights: readonly { id: string; text: string }[];
  isClient: boolean;
  /** The stuck action, which only its client lets go. */
  stuckId: string | null;
  onCare?: ((care: Care | undefined) => void) | undefined;
};

/** A new action into the plan, from where the old one is looked at. Who says yes to it next is said when it stands there. */
export function AgreeAction({ trajectoryId, insights, isClient, stuckId, onCare }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [written, setWritten] = useState(empty);
  const [tied, setTied] = useState<readonly string[]>([]);
  const [letsGo, setLetsGo] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const queries = useQueryClient();
  const id = useId();
  const agreeing = useMutation({
    mutationFn: async () => {
      const said = Object.fromEntries(fields.flatMap((field) => (written[field].trim() ? [[field, written[field].trim()]] : [])));
      const added = await post<{ section: { care?: Care } }>(growthPath(trajectoryId, 'plan/actions'), {
        ...said,
        ...(tied.length > 0 && { insightIds: tied }),
      });
      if (stuckId && letsGo) await post(growthPath(trajectoryId, `plan/items/${stuckId}/status`), { status: 'dropped' });
      return added.section.care;
    },
    onSuccess: (care) => {
      setIsOpen(false);
      setIsDone(true);
      setWritten(empty);
      setTied([]);
      onCare?.(care);
    },
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['plan'] }), queries.invalidateQueries({ queryKey: ['trajectories'] })]),
  });
  if (!isOpen)
    return (
      <div className="stack">
        <p role="status" className="small">
          {isDone ? (isClient ? m.follow_agreed_client() : m.follow_agreed_counsellor()) : ''}
        </p>
        <p>
          <button
            type="button"
            className="button small"
            onClick={() => {
              setIsOpen(true);
              setIsDone(false);
            }}
          >
            {m.follow_new_action()}
          </button>
        </p>
      </div>
    );
  const labels: Record<Field, string> = { text: m.follow_what(), when: m.follow_when(), with: m.follow_with(), doneWhen: m.follow_done_when() };
  return (
    <form
      className="stack agree-action"
      onSubmit={(event) => {
        event.preventDefault();
        agreeing.mutate();
      }}
    >
      {fields.map((field) => (
        <div key={field} className="field">
          <label htmlFor={`${id}${field}`}>{labels[field]}</label>
          <input
            id={`${id}${field}`}
            maxLength={limits[field]}
            value={written[field]}
            required={field === 'text'}
            // biome-ignore lint/a11y/noAutofocus: whoever asked for a new action writes here.
            autoFocus={field === 'text'}
            onChange={(event) => setWritten((now) => ({ ...now, [field]: event.target.value }))}
          />
        </div>
      ))}
      {insights.length > 0 && (
        <fieldset className="field">
          <legend>{m.follow_rests_on()}</legend>
          {insights.map((insight) => (
            <label key={insight.id} className="row">
              <input
                type="checkbox"
                checked={tied.includes(insight.id)}
                onChange={(event) => setTied((now) => (event.target.checked ? [...now, insight.id] : now.filter((other) => other !== insight.id)))}
              />
              <span dir="auto">{insight.text}</span>
            </label>
          ))}
        </fieldset>
      )}
      {isClient && stuckId && (
        <label className="row">
          <input type="checkbox" checked={letsGo} onChange={(event) => setLetsGo(event.target.checked)} />
          <span>{m.follow_lets_go()}</span>
        </label>
      )}
      <p className="small soft">{isClient ? m.follow_agree_what_client() : m.follow_agree_what_counsellor()}</p>
      <RefusedNote error={agreeing.error} />
      <div className="row">
        <button type="submit" className="button small primary" disabled={agreeing.isPending || written.text.trim() === ''}>
          {m.follow_agree()}
        </button>
        <button type="button" className="button small quiet" onClick={() => setIsOpen(false)}>
          {m.growth_cancel()}
        </button>
      </div>
    </form>
  );
}
