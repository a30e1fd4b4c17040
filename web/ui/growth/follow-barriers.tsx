import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { type BarrierKind, barrierKinds } from '../../../server/trajectory/growth/barrier.ts';
import type { Rater } from '../../../server/trajectory/growth/rating.ts';
import { m } from '../../paraglide/messages.js';
import { insightsQuery } from '../queries.ts';
import type { Care } from '../records.ts';
import { RefusedNote } from '../went-wrong.tsx';
import { WriteShortText } from '../write-short-text.tsx';
import type { Barrier, Growth } from './growth-query.ts';
import { useChangeGrowth } from './use-change.ts';
import { barrierStatusWords, barrierWords } from './word-growth.ts';

type Props = { trajectoryId: string; growth: Growth; isClient: boolean; onCare?: (care: Care | undefined) => void };

/** What holds back, in whose words, what helps, and whether it is dealt with. */
export function FollowBarriers({ trajectoryId, growth, isClient, onCare }: Props) {
  const [isAdding, setIsAdding] = useState(false);
  const change = useChangeGrowth(trajectoryId, { onCare, onDone: () => setIsAdding(false) });
  return (
    <>
      {growth.barriers.length === 0 && <p className="soft">{m.barrier_none()}</p>}
      <ul className="plain-list growth-barriers">
        {growth.barriers.map((barrier) => (
          <li key={barrier.id}>
            <OneBarrier trajectoryId={trajectoryId} barrier={barrier} isClient={isClient} onCare={onCare} />
          </li>
        ))}
      </ul>
      {growth.may.includes('barrier:write') &&
        (isAdding ? (
          <WriteBarrier
            asksWhose={!isClient}
            isBusy={change.isPending}
            error={change.error}
            onKeep={(body) => change.mutate({ door: 'growth/barriers', body })}
            onClose={() => setIsAdding(false)}
          />
        ) : (
          <p>
            <button type="button" className="button" onClick={() => setIsAdding(true)}>
              {m.barrier_add()}
            </button>
          </p>
        ))}
    </>
  );
}

function OneBarrier({ trajectoryId, barrier, isClient, onCare }: { trajectoryId: string; barrier: Barrier } & Pick<Props, 'isClient' | 'onCare'>) {
  const [doing, setDoing] = useState<'change' | 'help' | null>(null);
  const { data: found } = useQuery(insightsQuery(trajectoryId));
  const change = useChangeGrowth(trajectoryId, { onCare, onDone: () => setDoing(null) });
  const { id, version, kind, text, wordsOf, since, helps, status, may, insightIds } = barrier;
  const confirmed = (found ?? []).filter((insight) => insight.status === 'confirmed');
  const beside = confirmed.filter((insight) => insightIds.includes(insight.id));
  const [tied, setTied] = useState<readonly string[]>(insightIds);
  const send = (body: object) => change.mutate({ door: `growth/barriers/${id}`, body: { version, ...body } });
  if (doing === 'change')
    return (
      <WriteBarrier
        start={barrier}
        asksWhose={false}
        isBusy={change.isPending}
        error={change.error}
        onKeep={({ wordsOf: _, ...fields }) => send({ action: 'change', ...fields, insightIds })}
        onClose={() => setDoing(null)}
      />
    );
  return (
    <div className="stack">
      <p className="row">
        <span className="tag">{barrierWords[kind]()}</span>
        <span className={status === 'open' ? 'tag accent' : 'tag safe'}>{barrierStatusWords[status]()}</span>
      </p>
      <p dir="auto">
        <q>{text}</q>
      </p>
      <p className="small soft">
        {wordsOf === 'client' ? (isClient ? m.barrier_words_mine() : m.barrier_words_client()) : m.barrier_words_counsellor()}
        {since && <> · {m.barrier_since_is({ since })}</>}
      </p>
      {helps && <p dir="auto">{m.barrier_helps_is({ helps })}</p>}
      {beside.length > 0 && doing !== 'help' && (
        <div>
          <p className="small soft">{m.barrier_insights()}</p>
          <ul>
            {beside.map((insight) => (
              <li key={insight.id} dir="auto">
                {insight.text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {doing === 'help' ? (
        <WriteShortText
          label={m.barrier_helps()}
          start={helps}
          most={600}
          keepWord={m.growth_keep()}
          isBusy={change.isPending}
          error={change.error}
          onKeep={(written) => send({ action: 'help', helps: written, insightIds: tied })}
          onClose={() => setDoing(null)}
        >
          {confirmed.length > 0 && (
            <fieldset className="field">
              <legend>{m.barrier_insights()}</legend>
              {confirmed.slice(0, 12).map((insight) => (
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
        </WriteShortText>
      ) : (
        <div className="row">
          {may.includes('help') && (
            <button
              type="button"
              className="button small"
              onClick={() => {
                setTied(insightIds);
                setDoing('help');
              }}
            >
              {m.barrier_helps()}
            </button>
          )}
          {may.includes('handle') && (
            <button type="button" className="button small" disabled={change.isPending} onClick={() => send({ action: 'handle' })}>
              {m.barrier_handle()}
            </button>
          )}
          {may.includes('reopen') && (
            <button type="button" className="button small" disabled={change.isPending} onClick={() => send({ action: 'reopen' })}>
              {m.barrier_reopen()}
            </button>
          )}
          {may.includes('change') && (
            <button type="button" className="button small quiet" onClick={() => setDoing('change')}>
              {m.barrier_change()}
            </button>
          )}
        </div>
      )}
      {doing === null && <RefusedNote error={change.error} />}
    </div>
  );
}

type Fields = { kind: BarrierKind; text: string; since: string; helps: string; wordsOf: Rater };

function WriteBarrier({
  start,
  asksWhose,
  isBusy,
  error,
  onKeep,
  onClose,
}: {
  start?: Fields;
  asksWhose: boolean;
  isBusy: boolean;
  error: unknown;
  onKeep: (fields: Fields) => void;
  onClose: () => void;
}) {
  const [fields, setFields] = useState<Fields>({
    kind: start?.kind ?? 'other',
    text: start?.text ?? '',
    since: start?.since ?? '',
    helps: start?.helps ?? '',
    wordsOf: start?.wordsOf ?? 'client',
  });
  const id = useId();
  const write = (part: Partial<Fields>) => setFields((now) => ({ ...now, ...part }));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(fields);
      }}
    >
      <div className="field">
        <label htmlFor={`${id}text`}>{m.barrier_text()}</label>
        <textarea id={`${id}text`} rows={2} maxLength={600} value={fields.text} onChange={(event) => write({ text: event.target.value })} />
      </div>
      <div className="field">
        <label htmlFor={`${id}kind`}>{m.barrier_kind()}</label>
        <select id={`${id}kind`} value={fields.kind} onChange={(event) => write({ kind: event.target.value as BarrierKind })}>
          {barrierKinds.map((kind) => (
            <option key={kind} value={kind}>
              {barrierWords[kind]()}
            </option>
          ))}
        </select>
      </div>
      {asksWhose && (
        <div className="field">
          <label htmlFor={`${id}whose`}>{m.barrier_words_of()}</label>
          <select id={`${id}whose`} value={fields.wordsOf} onChange={(event) => write({ wordsOf: event.target.value as Rater })}>
            <option value="client">{m.barrier_words_client()}</option>
            <option value="counsellor">{m.barrier_words_counsellor()}</option>
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}since`}>{m.barrier_since()}</label>
        <input id={`${id}since`} maxLength={120} value={fields.since} onChange={(event) => write({ since: event.target.value })} />
      </div>
      <div className="field">
        <label htmlFor={`${id}helps`}>{m.barrier_helps()}</label>
        <textarea id={`${id}helps`} rows={2} maxLength={600} value={fields.helps} onChange={(event) => write({ helps: event.target.value })} />
      </div>
      <RefusedNote error={error} />
      <div className="row">
        <button type="submit" className="button primary" disabled={isBusy || fields.text.trim() === ''}>
          {m.growth_keep()}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {m.growth_cancel()}
        </button>
      </div>
    </form>
  );
}
