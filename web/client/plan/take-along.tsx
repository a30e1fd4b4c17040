import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { download } from '../../ui/api.ts';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Trajectory } from '../../ui/records.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';

type Part = 'all' | 'reflection' | 'action';
type Reader = 'own' | 'inspection';

/** The plan to keep: what was approved, or the client's own working copy. The file's name tells nobody whose it is. */
export function TakeAlong({ trajectory }: { trajectory: Trajectory }) {
  const [part, setPart] = useState<Part>('all');
  const [reader, setReader] = useState<Reader>('own');
  const fetching = useMutation({
    mutationFn: ({ file, query }: { file: string; query: string }) =>
      download(`/api/trajectories/${trajectory.id}/plan/${file}?${query}`, `koers.${file.split('.').at(-1)}`),
  });
  const [partField, readerField] = [useId(), useId()];
  const approved = (format: 'pdf' | 'docx') => fetching.mutate({ file: `export.${format}`, query: `part=${part}&for=${reader}` });
  const workingCopy = (format: 'pdf' | 'docx') => fetching.mutate({ file: `working-copy.${format}`, query: `part=${part}` });
  return (
    <section className="take-along">
      <h2>{m.plan_take_along()}</h2>
      <div className="take-along-files">
        <div className="stack">
          <p className="soft small">{m.plan_export_note({ name: firstName(trajectory.counsellorName) })}</p>
          <div className="field">
            <label htmlFor={partField}>{m.plan_c_export_part()}</label>
            <select id={partField} value={part} onChange={(event) => setPart(event.target.value as Part)}>
              <option value="all">{m.plan_c_export_all()}</option>
              <option value="reflection">{m.plan_c_export_reflection()}</option>
              <option value="action">{m.plan_c_export_action()}</option>
            </select>
          </div>
          <div className="field">
            <label htmlFor={readerField}>{m.plan_c_export_for()}</label>
            <select id={readerField} value={reader} onChange={(event) => setReader(event.target.value as Reader)}>
              <option value="own">{m.plan_c_export_own()}</option>
              <option value="inspection">{m.plan_c_export_inspection()}</option>
            </select>
          </div>
          <div className="row">
            <button type="button" className="button" disabled={fetching.isPending} onClick={() => approved('pdf')}>
              <Icon name="download" />
              {m.plan_export()}
            </button>
            <button type="button" className="button" disabled={fetching.isPending} onClick={() => approved('docx')}>
              <Icon name="download" />
              {m.plan_c_export_word()}
            </button>
          </div>
        </div>
        <div className="stack">
          <h3>{m.plan_c_working()}</h3>
          <p className="soft small">{m.plan_working_copy_note()}</p>
          <div className="row">
            <button type="button" className="button" disabled={fetching.isPending} onClick={() => workingCopy('pdf')}>
              <Icon name="download" />
              {m.plan_working_copy()}
            </button>
            <button type="button" className="button" disabled={fetching.isPending} onClick={() => workingCopy('docx')}>
              <Icon name="download" />
              {m.plan_c_working_word()}
            </button>
          </div>
        </div>
      </div>
      {fetching.isPending && <Waiting what={m.plan_exporting()} />}
      <RefusedNote error={fetching.error} />
    </section>
  );
}
