import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { download } from '../../ui/api.ts';
import { type Portfolio, portfolioPath, useChangePortfolio } from '../../ui/portfolio/portfolio-query.ts';
import { wordWhy } from '../../ui/portfolio/word-portfolio.ts';

/** What goes on paper: only what is ticked. The ticks of stories and files are kept for the next time. */
export function TakeAlong({ trajectoryId, portfolio }: { trajectoryId: string; portfolio: Portfolio }) {
  const { experiences, files, held, advice, canExport } = portfolio;
  const [standards, setStandards] = useState<readonly string[]>([]);
  const [withAdvice, setWithAdvice] = useState(false);
  const change = useChangePortfolio(trajectoryId);
  // A tick stands as soon as it is set; on a slow line the answer comes later.
  const sent = change.isPending ? (change.variables.body as { experiences: string[]; files: string[] }) : null;
  const chosen = sent ?? { experiences: idsOf(experiences), files: idsOf(files) };
  const choose = (of: 'experiences' | 'files', id: string, isOn: boolean) => {
    const next = isOn ? [...chosen[of], id] : chosen[of].filter((one) => one !== id);
    change.mutate({ method: 'PUT', door: '/choice', body: { ...chosen, [of]: next } });
  };
  const make = useMutation({
    mutationFn: () =>
      download(portfolioPath(trajectoryId, `/export.pdf?standards=${encodeURIComponent(standards.join(','))}&advice=${withAdvice ? 1 : 0}`), 'portfolio.pdf'),
  });
  const isNothing = chosen.experiences.length + chosen.files.length === 0;
  const error = make.error ?? change.error;
  if (experiences.length + files.length === 0) return <p className="soft">{m.portfolio_paper_nothing_yet()}</p>;
  return (
    <div className="stack wide take-along">
      <p className="soft">{m.portfolio_paper_what()}</p>
      <Ticks
        legend={m.portfolio_experiences()}
        lines={experiences.map(({ id, title }) => ({ id, label: title, isOn: chosen.experiences.includes(id) }))}
        onTick={(id, isOn) => choose('experiences', id, isOn)}
        isBusy={change.isPending}
      />
      <Ticks
        legend={m.portfolio_files()}
        lines={files.map(({ id, name, about }) => ({ id, label: about || name, isOn: chosen.files.includes(id) }))}
        onTick={(id, isOn) => choose('files', id, isOn)}
        isBusy={change.isPending}
      />
      <Ticks
        legend={m.portfolio_beside_standard()}
        lines={held.flatMap(({ id, standard }) => (standard ? [{ id, label: standard.title, isOn: standards.includes(id) }] : []))}
        onTick={(id, isOn) => setStandards((before) => (isOn ? [...before, id] : before.filter((one) => one !== id)))}
        isBusy={false}
      />
      <Ticks
        legend={m.portfolio_advice()}
        lines={advice.length > 0 ? [{ id: 'advice', label: m.portfolio_paper_advice(), isOn: withAdvice }] : []}
        onTick={(_, isOn) => setWithAdvice(isOn)}
        isBusy={false}
      />
      {canExport ? (
        <button type="button" className="button primary" disabled={isNothing || make.isPending || change.isPending} onClick={() => make.mutate()}>
          {make.isPending ? m.portfolio_paper_making() : m.portfolio_paper_make()}
        </button>
      ) : (
        <p className="note">{m.refused_not_here()}</p>
      )}
      {isNothing && <p className="soft small">{m.portfolio_paper_tick_first()}</p>}
      <p role="status" className="soft small">
        {make.isSuccess ? m.portfolio_paper_made() : ''}
      </p>
      {error && (
        <p className="note warn" role="alert">
          {wordWhy(error)}
        </p>
      )}
    </div>
  );
}

const idsOf = (parts: readonly { id: string; isIncluded: boolean }[]): string[] => parts.filter(({ isIncluded }) => isIncluded).map(({ id }) => id);

function Ticks({
  legend,
  lines,
  onTick,
  isBusy,
}: {
  legend: string;
  lines: readonly { id: string; label: string; isOn: boolean }[];
  onTick: (id: string, isOn: boolean) => void;
  isBusy: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <fieldset className="field">
      <legend className="label">{legend}</legend>
      {lines.map(({ id, label, isOn }) => (
        <label key={id} className="choice-line">
          <input type="checkbox" checked={isOn} aria-disabled={isBusy} onChange={(event) => !isBusy && onTick(id, event.currentTarget.checked)} />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
