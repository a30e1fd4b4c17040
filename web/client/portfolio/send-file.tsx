import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Refused } from '../../ui/api.ts';
import { type Portfolio, portfolioPath } from '../../ui/portfolio/portfolio-query.ts';
import { wordSize, wordWhy } from '../../ui/portfolio/word-portfolio.ts';
import { sendFile } from '../../ui/send-file.ts';

type Going = { name: string; size: number; sent: number };
/** `told` is said to who cannot see the bar: when it begins, at every quarter, and how it ends. */
type State = { going: Going | null; told: string; error: unknown };

/** Sends one file. What is too large is told before a byte leaves; a line that is slow takes its time; who stops leaves nothing behind. */
export function SendFile({ trajectoryId, limits, isFull }: { trajectoryId: string; limits: Portfolio['limits']; isFull: boolean }) {
  const queries = useQueryClient();
  const [{ going, told, error }, setState] = useState<State>({ going: null, told: '', error: null });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const id = useId();
  const most = m.portfolio_size_mb({ size: Math.round(limits.fileBytes / 1024 / 1024) });

  const send = async (file: File) => {
    if (file.size > limits.fileBytes) return setState({ going: null, told: '', error: tooLarge(limits.fileBytes) });
    const { name, size } = file;
    const controller = new AbortController();
    stop.current = controller;
    setState({ going: { name, size, sent: 0 }, told: m.portfolio_sending({ name }), error: null });
    let quarter = 0;
    const onSending = ({ sent, total }: { sent: number; total: number }) => {
      const now = total > 0 ? Math.floor((sent / total) * 4) : 0;
      const isNew = now > quarter;
      quarter = Math.max(quarter, now);
      setState((before) => ({
        going: { name, size, sent },
        told: isNew && now < 4 ? m.portfolio_sent_of({ sent: wordSize(sent), total: wordSize(total) }) : isNew ? m.portfolio_looking() : before.told,
        error: null,
      }));
    };
    try {
      const { isSame } = await sendFile<{ id: string; isSame: boolean }>(portfolioPath(trajectoryId, '/files'), file, {
        signal: controller.signal,
        onSending,
        asBytes: true,
      });
      await queries.invalidateQueries({ queryKey: ['portfolio', trajectoryId] });
      setState({ going: null, told: isSame ? m.portfolio_same_file({ name }) : m.portfolio_sent({ name }), error: null });
    } catch (failure) {
      const isStopped = failure instanceof DOMException && failure.name === 'AbortError';
      // Should it have been kept in that very moment, it stands in the list.
      if (isStopped) void queries.invalidateQueries({ queryKey: ['portfolio', trajectoryId] });
      setState({ going: null, told: isStopped ? m.portfolio_stopped() : '', error: isStopped ? null : failure });
    } finally {
      stop.current = null;
    }
  };

  return (
    <div className="stack send-file">
      {isFull ? (
        <p className="note">{m.portfolio_why_too_many({ limit: limits.files })}</p>
      ) : (
        <div className="field">
          <label htmlFor={id}>{m.portfolio_send()}</label>
          <p className="hint" id={`${id}-hint`}>
            {m.portfolio_send_hint({ most })}
          </p>
          <input
            id={id}
            type="file"
            accept={['.pdf', '.png', '.jpg', '.jpeg', '.webp', '.docx', '.odt', ...limits.types].join(',')}
            aria-describedby={`${id}-hint`}
            disabled={going !== null}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              // The same file may be chosen again after it went wrong.
              event.currentTarget.value = '';
              if (file) void send(file);
            }}
          />
        </div>
      )}
      {going && (
        <div className="stack">
          <p>
            <bdi>{going.name}</bdi>
          </p>
          <progress max={going.size} value={Math.min(going.sent, going.size)} aria-label={m.portfolio_sending({ name: going.name })} />
          <button type="button" className="button small" onClick={() => stop.current?.abort()}>
            {m.portfolio_stop()}
          </button>
        </div>
      )}
      <p role="status" className="soft small">
        {told}
      </p>
      {error !== null && (
        <p className="note warn" role="alert">
          {wordWhy(error)}
        </p>
      )}
    </div>
  );
}

/** What the door would answer, without sending it all first. */
const tooLarge = (limit: number) => new Refused('invalid-input', { field: 'file', why: 'too-large', limit });
