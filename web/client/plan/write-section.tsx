import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { put, Refused } from '../../ui/api.ts';
import { keep, recall } from '../../ui/device.ts';
import type { Care, PlanSection, Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useShowCare } from '../reach/care-here.tsx';

type Props = { section: PlanSection; trajectory: Trajectory; onDone: () => void };

/**
 * The client writes in their own plan. What is typed stays on the device until it is saved. What another saved meanwhile goes together
 * with it where the two wrote in different sentences; else both texts stand here, and the client goes on from there.
 */
export function WriteSection({ section, trajectory, onDone }: Props) {
  const queries = useQueryClient();
  const showCare = useShowCare();
  const place = `koers.section.${trajectory.id}.${section.section}`;
  const [text, setText] = useState(() => recall(place) ?? section.text);
  // The version that was on screen when writing began: if the counsellor saves in between, the server says so.
  const [version, setVersion] = useState(section.version);
  const field = useId();
  const save = useMutation({
    mutationFn: () => put<{ care?: Care }>(`/api/trajectories/${trajectory.id}/plan/sections/${section.section}`, { version, text: text.trim(), merge: true }),
    onSuccess: async ({ care }) => {
      showCare(care);
      keep(place, null);
      await queries.invalidateQueries({ queryKey: ['plan', trajectory.id] });
      onDone();
    },
    onError: () => queries.invalidateQueries({ queryKey: ['plan', trajectory.id] }),
  });
  const isOvertaken = save.error instanceof Refused && save.error.code === 'stale-version';
  return (
    <form
      className="write-section stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') save.mutate();
      }}
    >
      {isOvertaken && section.version !== version && (
        <div className="note warn stack" role="alert">
          <p>{m.plan_c_overtaken()}</p>
          <blockquote className="section-text">{section.text}</blockquote>
          <button
            type="button"
            className="button small"
            onClick={() => {
              setVersion(section.version);
              save.reset();
            }}
          >
            {m.plan_c_overtaken_read()}
          </button>
        </div>
      )}
      <div className="field">
        <label htmlFor={field}>{m.plan_write_label()}</label>
        <textarea
          id={field}
          rows={5}
          maxLength={20_000}
          // biome-ignore lint/a11y/noAutofocus: the person just pressed the button that opens this field.
          autoFocus
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            keep(place, event.target.value);
          }}
        />
      </div>
      <div className="row">
        <button type="submit" className="button primary" disabled={save.isPending || text.trim() === ''}>
          {m.plan_write_save()}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={save.isPending}
          onClick={() => {
            keep(place, null);
            onDone();
          }}
        >
          {m.plan_change_cancel()}
        </button>
      </div>
      {!isOvertaken && <RefusedNote error={save.error} />}
    </form>
  );
}
