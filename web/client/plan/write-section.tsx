import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { put } from '../../ui/api.ts';
import { keep, recall } from '../../ui/device.ts';
import type { Care, PlanSection, Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useShowCare } from '../reach/care-here.tsx';

type Props = { section: PlanSection; trajectory: Trajectory; onDone: () => void };

/** The client writes in their own plan. What is typed stays on the device until it is saved; a newer version is never written over. */
export function WriteSection({ section, trajectory, onDone }: Props) {
  const queries = useQueryClient();
  const showCare = useShowCare();
  const place = `koers.section.${trajectory.id}.${section.section}`;
  const [text, setText] = useState(() => recall(place) ?? section.text);
  // The version that was on screen when writing began: if the counsellor saves in between, the server says so.
  const [version] = useState(section.version);
  const field = useId();
  const save = useMutation({
    mutationFn: () => put<{ care?: Care }>(`/api/trajectories/${trajectory.id}/plan/sections/${section.section}`, { version, text: text.trim() }),
    onSuccess: async ({ care }) => {
      showCare(care);
      keep(place, null);
      await queries.invalidateQueries({ queryKey: ['plan', trajectory.id] });
      onDone();
    },
  });
  return (
    <form
      className="write-section stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') save.mutate();
      }}
    >
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
      <RefusedNote error={save.error} />
    </form>
  );
}
