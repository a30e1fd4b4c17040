import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button, DropZone, FileTrigger, Label, ProgressBar, Text } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import type { FileRead } from '../../ui/records.ts';
import { type Sending, sendFile } from '../../ui/send-file.ts';
import { SayFileProblem } from './say-file-problem.tsx';
import { wordFileNote } from './word-file-note.ts';

type Where = 'replace' | 'below';
type State =
  | { kind: 'none' }
  | { kind: 'sending'; name: string; sending: Sending }
  | { kind: 'failed'; name: string; error: Error }
  | { kind: 'read'; file: FileRead; isTaken: boolean };

const kinds = ['.md', '.markdown', '.pdf', '.docx', '.html', '.htm', '.csv'];

/** Takes a text from a file: dropped, chosen or pasted. Nothing is kept before the form is saved. */
export function ReadFromFile({ ownId, hasText, onTake }: { ownId: string | null; hasText: boolean; onTake: (file: FileRead, where: Where) => void }) {
  const [state, setState] = useState<State>({ kind: 'none' });
  const [asks, setAsks] = useState<FileRead | null>(null);
  const stop = useRef<AbortController>(null);
  const take = (file: FileRead, where: Where) => {
    onTake(file, where);
    setAsks(null);
    setState({ kind: 'read', file, isTaken: true });
  };
  const offer = (file: FileRead) => (hasText ? setAsks(file) : take(file, 'replace'));
  const read = async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    const isStopped = () => mine.signal.aborted;
    setState({ kind: 'sending', name: file.name, sending: { sent: 0, total: file.size } });
    try {
      const found = await sendFile<FileRead>('/api/knowledge/read-file', file, {
        signal: mine.signal,
        onSending: (sending) => isStopped() || setState({ kind: 'sending', name: file.name, sending }),
      });
      if (isStopped()) return;
      setState({ kind: 'read', file: found, isTaken: false });
      if (!found.sameAs) offer(found);
    } catch (error) {
      if (!isStopped()) setState({ kind: 'failed', name: file.name, error: error as Error });
    }
  };
  return (
    <div className="read-from-file stack">
      <DropZone
        className="drop-file"
        onDrop={({ items }) => void Promise.all(items.filter((item) => item.kind === 'file').map((item) => item.getFile())).then(read)}
      >
        <Text slot="label">{m.knowledge_file_drop()}</Text>
        <FileTrigger acceptedFileTypes={kinds} onSelect={(files) => void read([...(files ?? [])])}>
          <Button className="button">{m.knowledge_file_choose()}</Button>
        </FileTrigger>
        <p className="soft small">{m.knowledge_file_kinds()}</p>
      </DropZone>
      {state.kind === 'sending' && (
        <HowFar
          {...state}
          onStop={() => {
            stop.current?.abort();
            setState({ kind: 'none' });
          }}
        />
      )}
      {state.kind === 'failed' && <SayFileProblem name={state.name} error={state.error} />}
      {state.kind === 'read' && <SayRead file={state.file} isTaken={state.isTaken} ownId={ownId} onTakeAnyway={() => offer(state.file)} />}
      {asks && (
        <AskDialog title={m.knowledge_file_where({ name: asks.name })} onClose={() => setAsks(null)}>
          <p>{m.knowledge_file_where_what()}</p>
          <div className="row">
            <Button className="button primary" onPress={() => take(asks, 'below')}>
              {m.knowledge_file_below()}
            </Button>
            <Button className="button" onPress={() => take(asks, 'replace')}>
              {m.knowledge_file_replace()}
            </Button>
            <Button className="button quiet" onPress={() => setAsks(null)}>
              {m.staff_cancel()}
            </Button>
          </div>
        </AskDialog>
      )}
    </div>
  );
}

function HowFar({ name, sending, onStop }: { name: string; sending: Sending; onStop: () => void }) {
  const { sent, total } = sending;
  const isSent = total > 0 && sent >= total;
  return (
    <div className="row how-far">
      <ProgressBar className="progress" value={total > 0 ? (100 * sent) / total : 0} isIndeterminate={isSent}>
        {({ percentage, valueText }) => (
          <>
            <Label>{isSent ? m.knowledge_file_reading({ name }) : m.knowledge_file_sending({ name })}</Label>
            {!isSent && <span className="numbers">{valueText}</span>}
            <span className="progress-line" aria-hidden="true">
              <span style={{ inlineSize: `${isSent ? 100 : (percentage ?? 0)}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button className="button small quiet" onPress={onStop}>
        {m.knowledge_file_stop()}
      </Button>
    </div>
  );
}

function SayRead({ file, isTaken, ownId, onTakeAnyway }: { file: FileRead; isTaken: boolean; ownId: string | null; onTakeAnyway: () => void }) {
  const { name, sameAs, notes, passages } = file;
  const said = notes.map(wordFileNote).filter((note) => note !== null);
  return (
    <div className={isTaken && said.length === 0 ? 'note safe stack' : 'note stack'} role="status">
      {sameAs && !isTaken && (
        <p>
          {sameAs.id === ownId ? (
            m.knowledge_file_same_own()
          ) : (
            <>
              {m.knowledge_file_same()}{' '}
              <Link to="/admin/knowledge/$documentId" params={{ documentId: sameAs.id }} lang="nl">
                {sameAs.title}
              </Link>
            </>
          )}
        </p>
      )}
      {isTaken && <p>{m.knowledge_file_taken({ name, number: passages.length })}</p>}
      {said.length > 0 && (
        <ul>
          {said.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {!isTaken && (
        <Button className="button small" onPress={onTakeAnyway}>
          {m.knowledge_file_take({ name })}
        </Button>
      )}
    </div>
  );
}
