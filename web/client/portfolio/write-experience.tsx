import { useId, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { MarkdownLine } from '../../ui/markdown.tsx';
import { type Experience, type PortfolioFile, useChangePortfolio } from '../../ui/portfolio/portfolio-query.ts';
import { starr, wordWhy } from '../../ui/portfolio/word-portfolio.ts';
import { useShowCare } from '../reach/care-here.tsx';

const empty = { title: '', period: '', situation: '', task: '', action: '', result: '', reflection: '' };
type Draft = typeof empty;

/** A story, part by part; only its name is needed, the rest may come later. What happens with worries stands above the fields. */
export function WriteExperience({
  trajectoryId,
  files,
  name,
  experience,
  onDone,
  onClose,
}: {
  trajectoryId: string;
  files: readonly PortfolioFile[];
  name: string;
  experience?: Experience;
  onDone: () => void;
  onClose: () => void;
}) {
  const showCare = useShowCare();
  const change = useChangePortfolio(trajectoryId, showCare);
  const [draft, setDraft] = useState<Draft>(() =>
    experience ? (Object.fromEntries(Object.keys(empty).map((key) => [key, experience[key as keyof Draft]])) as Draft) : empty,
  );
  const [evidence, setEvidence] = useState<readonly string[]>(experience?.evidence ?? []);
  const write = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const id = useId();
  const keep = () => {
    const body = { ...draft, evidence };
    change.mutate(
      experience
        ? { method: 'PUT', door: `/experiences/${experience.id}`, body: { ...body, version: experience.version } }
        : { method: 'POST', door: '/experiences', body },
      { onSuccess: onDone },
    );
  };
  return (
    <form
      className="stack write-experience"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <p className="hint" id={`${id}-screened`}>
        <MarkdownLine source={m.logbook_screened({ name })} />
      </p>
      <div className="field">
        <label htmlFor={`${id}-title`}>{m.portfolio_name()}</label>
        <p className="hint" id={`${id}-title-hint`}>
          {m.portfolio_name_hint()}
        </p>
        <input
          id={`${id}-title`}
          required
          maxLength={120}
          value={draft.title}
          aria-describedby={`${id}-title-hint ${id}-screened`}
          // biome-ignore lint/a11y/noAutofocus: whoever asked to write goes on writing here.
          autoFocus
          onChange={(event) => write({ title: event.currentTarget.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-period`}>{m.portfolio_period()}</label>
        <input id={`${id}-period`} maxLength={60} value={draft.period} onChange={(event) => write({ period: event.currentTarget.value })} />
      </div>
      {starr.map(({ field, label, hint }) => (
        <div className="field" key={field}>
          <label htmlFor={`${id}-${field}`}>{label()}</label>
          <p className="hint" id={`${id}-${field}-hint`}>
            {hint()}
          </p>
          <textarea
            id={`${id}-${field}`}
            rows={3}
            maxLength={4000}
            value={draft[field]}
            aria-describedby={`${id}-${field}-hint`}
            onChange={(event) => write({ [field]: event.currentTarget.value })}
          />
        </div>
      ))}
      {files.length > 0 && (
        <fieldset className="field">
          <legend className="label">{m.portfolio_files_of_experience()}</legend>
          {files.map((file) => (
            <label key={file.id} className="choice-line">
              <input
                type="checkbox"
                checked={evidence.includes(file.id)}
                onChange={(event) => {
                  const isOn = event.currentTarget.checked;
                  setEvidence((before) => (isOn ? [...before, file.id] : before.filter((one) => one !== file.id)));
                }}
              />
              <bdi>{file.about || file.name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <div className="row">
        <button type="submit" className="button primary" disabled={change.isPending || draft.title.trim() === ''}>
          {change.isPending ? m.portfolio_keeping() : m.portfolio_keep()}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {m.portfolio_cancel()}
        </button>
      </div>
      {change.error && (
        <p className="note warn" role="alert">
          {wordWhy(change.error)}
        </p>
      )}
    </form>
  );
}
