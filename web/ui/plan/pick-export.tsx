import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { download } from '../api.ts';
import { Icon } from '../icons.tsx';
import { Waiting } from '../waiting.tsx';
import { RefusedNote } from '../went-wrong.tsx';

type Part = 'all' | 'reflection' | 'action';
type Reader = 'own' | 'inspection';

/** The approved plan on paper: all of it or a part, for whom, as PDF or Word. The file's name tells nobody whose it is. */
export function PickExport({ trajectoryId }: { trajectoryId: string }) {
  const [part, setPart] = useState<Part>('all');
  const [reader, setReader] = useState<Reader>('own');
  const [partField, readerField] = [useId(), useId()];
  const fetching = useMutation({
    mutationFn: (format: 'pdf' | 'docx') =>
      download(`/api/trajectories/${encodeURIComponent(trajectoryId)}/plan/export.${format}?part=${part}&for=${reader}`, `koers.${format}`),
  });
  return (
    <>
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
        <button type="button" className="button" disabled={fetching.isPending} onClick={() => fetching.mutate('pdf')}>
          <Icon name="download" />
          {m.plan_export()}
        </button>
        <button type="button" className="button" disabled={fetching.isPending} onClick={() => fetching.mutate('docx')}>
          <Icon name="download" />
          {m.plan_c_export_word()}
        </button>
      </div>
      {fetching.isPending && <Waiting what={m.plan_exporting()} />}
      <RefusedNote error={fetching.error} />
    </>
  );
}
