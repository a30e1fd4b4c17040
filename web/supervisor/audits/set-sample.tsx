import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { put } from '../../ui/api.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import type { Today } from './audit-queries.ts';

/** How many conversations chance shows, and how many two people judge. A change has a reason, and counts from the next draw on. */
export function SetSample({ settings, may }: { settings: Today['settings']; may: Today['may'] }) {
  const id = useId();
  const queries = useQueryClient();
  const [rate, setRate] = useState(String(Math.round(settings.sampleRate * 100)));
  const [atLeast, setAtLeast] = useState(String(settings.sampleAtLeast));
  const [twice, setTwice] = useState(String(Math.round(settings.doubleShare * 100)));
  const [why, setWhy] = useState('');
  const saving = useMutation({
    mutationFn: () =>
      put('/api/audits/settings', { sampleRate: Number(rate) / 100, sampleAtLeast: Number(atLeast), doubleShare: Number(twice) / 100, why: why.trim() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['audits'] }),
  });
  const fields = [
    { key: 'rate', label: m.audit_set_rate(), value: rate, set: setRate, min: 1, max: 100 },
    { key: 'least', label: m.audit_set_at_least(), value: atLeast, set: setAtLeast, min: 0, max: 1000 },
    { key: 'twice', label: m.audit_set_twice(), value: twice, set: setTwice, min: 0, max: 100 },
  ];
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <h2>{m.audit_set_title()}</h2>
      <div className="row set-sample">
        {fields.map(({ key, label, value, set, min, max }) => (
          <div key={key} className="field">
            <label className="label" htmlFor={`${id}-${key}`}>
              {label}
            </label>
            <input
              id={`${id}-${key}`}
              type="number"
              inputMode="numeric"
              required
              min={min}
              max={max}
              step={1}
              value={value}
              disabled={!may.includes('audit:set')}
              onChange={(event) => set(event.target.value)}
            />
          </div>
        ))}
      </div>
      {may.includes('audit:set') && (
        <>
          <div className="field wide-field">
            <label className="label" htmlFor={`${id}-why`}>
              {m.audit_set_why()}
            </label>
            <input id={`${id}-why`} required maxLength={300} value={why} onChange={(event) => setWhy(event.target.value)} />
          </div>
          <RefusedNote error={saving.error} />
          <div className="row">
            <Button type="submit" className="button small" isDisabled={saving.isPending || why.trim() === ''}>
              {m.audit_set_save()}
            </Button>
            <span className="soft small">{m.audit_set_when()}</span>
          </div>
        </>
      )}
    </form>
  );
}
