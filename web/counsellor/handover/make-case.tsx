import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { OfferedPassage } from '../../../server/continuity/passage-store.ts';
import type { Disguised, Passage, PassageKind, Warning, WarningCode } from '../../../server/continuity/peer-extract.ts';
import { m } from '../../paraglide/messages.js';
import { post, read } from '../../ui/api.ts';
import { ofTrajectory } from '../../ui/continuity/continuity-queries.ts';
import type { Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

type Preview = { passages: Disguised[]; warnings: Warning[] };
const kinds: Record<PassageKind, () => string> = {
  'career-question': m.case_kind_question,
  insight: m.case_kind_insight,
  plan: m.case_kind_plan,
  message: m.case_kind_message,
};
const warnings: Record<WarningCode, (given: { words: string }) => string> = {
  'maybe-name': m.case_warn_name,
  'job-and-place': m.case_warn_job_place,
  'rare-job': m.case_warn_rare_job,
  'rare-life': m.case_warn_rare_life,
  'number-word': m.case_warn_number,
  'long-quote': () => m.case_warn_long(),
};

/** A case for peer consultation: passages chosen, hidden beside what stood there, corrected by hand, taken along on paper or copied. */
export function MakeCase({ trajectory }: { trajectory: Trajectory }) {
  const id = useId();
  const path = ofTrajectory(trajectory.id, 'peer-extract');
  const [isOpen, setIsOpen] = useState(false);
  const { data: offered, error } = useQuery({ queryKey: ['peer-extract', trajectory.id], queryFn: () => read<OfferedPassage[]>(path), enabled: isOpen });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [texts, setTexts] = useState<readonly string[]>([]);
  const [clientAgreed, setClientAgreed] = useState(false);
  const picked = (offered ?? []).filter((one) => chosen.includes(one.id));
  const passages = (): Passage[] => picked.map(({ kind }, i) => ({ kind, text: texts[i] ?? '' })).filter(({ text }) => text.trim() !== '');
  const hiding = useMutation({
    mutationFn: () => post<Preview>(`${path}/preview`, { passages: picked.map(({ kind, text }) => ({ kind, text: text.slice(0, 2000) })) }),
    onSuccess: (shown) => {
      setPreview(shown);
      setTexts(shown.passages.map(({ after }) => after));
    },
  });
  const taking = useMutation({ mutationFn: () => post<{ passages: Passage[] }>(`${path}/take`, { passages: passages(), clientAgreed }) });
  const taken = taking.data?.passages.map(({ text }) => text).join('\n\n');
  const again = () => {
    taking.reset();
    setPreview(null);
  };
  return (
    <section className={taken ? 'stack has-sheet' : 'stack'} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="no-print">
        {m.case_title()}
      </h2>
      <p className="soft no-print">{m.case_what()}</p>
      {!isOpen && (
        <div className="row">
          <button type="button" className="button" onClick={() => setIsOpen(true)}>
            {m.case_begin()}
          </button>
        </div>
      )}
      <RefusedNote error={error} />
      {isOpen && offered && !preview && (
        <>
          <fieldset className="passages">
            <legend>{m.case_choose()}</legend>
            {offered.length === 0 && <p>{m.case_nothing()}</p>}
            {offered.map((one) => (
              <label key={one.id} className="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(one.id)}
                  onChange={(event) => setChosen(event.target.checked ? [...chosen, one.id] : chosen.filter((each) => each !== one.id))}
                />
                <span dir="auto">
                  <span className="tag">{kinds[one.kind]()}</span> {one.text}
                </span>
              </label>
            ))}
          </fieldset>
          <div className="row">
            <button
              type="button"
              className="button primary"
              disabled={picked.length === 0 || picked.length > 30 || hiding.isPending}
              onClick={() => hiding.mutate()}
            >
              {m.case_hide({ count: picked.length })}
            </button>
          </div>
          <RefusedNote error={hiding.error} />
        </>
      )}
      {preview && !taken && (
        <>
          <p>{m.case_check()}</p>
          {preview.passages.map(({ before }, i) => (
            <div key={picked[i]?.id ?? i} className="beside card">
              <div className="stack">
                <h3 className="small">{m.case_before()}</h3>
                <blockquote dir="auto">{before}</blockquote>
              </div>
              <div className="field">
                <label htmlFor={`${id}-after-${i}`}>{m.case_after({ number: i + 1 })}</label>
                <textarea
                  id={`${id}-after-${i}`}
                  rows={Math.min(10, Math.max(3, Math.ceil(before.length / 55)))}
                  maxLength={2000}
                  value={texts[i] ?? ''}
                  onChange={(event) => setTexts(texts.map((text, at) => (at === i ? event.target.value : text)))}
                />
                {preview.warnings
                  .filter(({ passage }) => passage === i)
                  .map(({ code, words }) => (
                    <p key={code} className="note warn small">
                      {warnings[code]({ words: words.join(', ') })}
                    </p>
                  ))}
              </div>
            </div>
          ))}
          <label className="check">
            <input type="checkbox" checked={clientAgreed} onChange={(event) => setClientAgreed(event.target.checked)} />
            <span>{m.case_client_agreed({ name: trajectory.clientName ?? m.client_hidden() })}</span>
          </label>
          <p className="hint">{m.case_consent_hint()}</p>
          <RefusedNote error={taking.error} />
          {taking.error && <p className="note warn">{m.case_still_points()}</p>}
          <div className="row">
            <button type="button" className="button primary" disabled={taking.isPending} onClick={() => taking.mutate()}>
              {m.case_take()}
            </button>
            <button type="button" className="button quiet" onClick={again}>
              {m.case_again()}
            </button>
          </div>
        </>
      )}
      {taken && (
        <>
          <p className="note safe no-print" role="status">
            {m.case_taken()}
          </p>
          <div className="row no-print">
            <button type="button" className="button primary" onClick={() => window.print()}>
              {m.referral_print_now()}
            </button>
            <button type="button" className="button" onClick={() => void navigator.clipboard.writeText(taken)}>
              {m.referral_copy()}
            </button>
            <button type="button" className="button quiet" onClick={again}>
              {m.case_again()}
            </button>
          </div>
          <article className="card">
            <h3>{m.case_sheet()}</h3>
            <p className="case-sheet" dir="auto">
              {taken}
            </p>
          </article>
        </>
      )}
    </section>
  );
}
