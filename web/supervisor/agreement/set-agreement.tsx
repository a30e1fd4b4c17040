import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { TrustSetting } from '../../../server/evaluation/trust.ts';
import { m } from '../../paraglide/messages.js';
import { put } from '../../ui/api.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** From which agreement on a judge is believed; who changes it says why. */
export function SetAgreement({ setting }: { setting: TrustSetting }) {
  const queries = useQueryClient();
  const [least, setLeast] = useState(String(setting.leastKappa));
  const [pairs, setPairs] = useState(String(setting.fewestPairs));
  const [why, setWhy] = useState('');
  const ids = { least: useId(), pairs: useId(), why: useId() };
  const saving = useMutation({
    mutationFn: () => put<TrustSetting>('/api/agreement/setting', { leastKappa: Number(least), fewestPairs: Number(pairs), why }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['agreement'] }),
  });
  return (
    <details>
      <summary>{m.agreement_set()}</summary>
      <form
        className="agreement-set"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <p className="small soft">{m.agreement_set_default()}</p>
        <div className="field">
          <label className="label" htmlFor={ids.least}>
            {m.agreement_set_least()}
          </label>
          <input
            id={ids.least}
            className="input"
            type="number"
            min="0"
            max="1"
            step="0.05"
            required
            value={least}
            onChange={(event) => setLeast(event.target.value)}
          />
        </div>
        <div className="field">
          <label className="label" htmlFor={ids.pairs}>
            {m.agreement_set_pairs()}
          </label>
          <input
            id={ids.pairs}
            className="input"
            type="number"
            min="10"
            max="1000"
            step="1"
            required
            value={pairs}
            onChange={(event) => setPairs(event.target.value)}
          />
        </div>
        <div className="field wide-field">
          <label className="label" htmlFor={ids.why}>
            {m.agreement_set_why()}
          </label>
          <input id={ids.why} className="input" type="text" required maxLength={500} value={why} onChange={(event) => setWhy(event.target.value)} />
        </div>
        <button type="submit" className="button primary" disabled={saving.isPending}>
          {m.agreement_set_save()}
        </button>
        <RefusedNote error={saving.error} />
        <p role="status">{saving.isSuccess ? m.agreement_set_done() : ''}</p>
      </form>
    </details>
  );
}
