import './prompts.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Button, Form, Label, TextArea, TextField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post, put, remove } from '../../ui/api.ts';
import { useGuardUnsaved } from '../../ui/guard-unsaved.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { type Checked, type PresentedPrompt, promptQuery, useArea, versionTextQuery } from './prompt-queries.ts';
import { ShowChecked } from './show-checked.tsx';
import { ShowDifference } from './show-difference.tsx';
import { wordPrompt, wordVersion } from './word-prompt.ts';

/** A new version, beginning from the one in use or from where somebody left off. What is typed is kept as it is typed. */
export function WritePrompt() {
  const { promptId = '' } = useParams({ strict: false });
  const area = useArea();
  const { data, error } = useQuery({ ...promptQuery(promptId), refetchOnWindowFocus: false });
  const basedOn = data?.draft?.basedOn ?? data?.inUse.version;
  const { data: base, error: baseError } = useQuery({ ...versionTextQuery(promptId, basedOn ?? 0), enabled: basedOn !== undefined });
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <Link to={area === 'admin' ? '/admin/prompts/$promptId' : '/supervisor/prompts/$promptId'} params={{ promptId }} className="way-back">
            <Icon name="back" />
            {wordPrompt(promptId)}
          </Link>
          <h1>{m.prompts_write()}</h1>
          <p className="soft">{basedOn === undefined ? '' : m.prompts_write_what({ version: wordVersion(basedOn) })}</p>
        </div>
      </header>
      <RefusedNote error={error ?? baseError} />
      {data && base && basedOn !== undefined ? (
        <Writing key={promptId} prompt={data} base={base.text} basedOn={basedOn} />
      ) : (
        !error && !baseError && <Waiting />
      )}
    </div>
  );
}

/** After how much stillness what was typed is kept and looked at, in milliseconds. */
const stillFor = 700;

function Writing({ prompt, base, basedOn }: { prompt: PresentedPrompt; base: string; basedOn: number }) {
  const area = useArea();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [text, setText] = useState(prompt.draft?.text ?? base);
  const [why, setWhy] = useState(prompt.draft?.why ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const [kept, setKept] = useState({ text: prompt.draft?.text ?? base, why: prompt.draft?.why ?? '' });
  const path = `/api/prompts/${encodeURIComponent(prompt.id)}`;
  const looking = useMutation({ mutationFn: (given: string) => post<Checked>(`${path}/check`, { text: given }) });
  const keeping = useMutation({
    mutationFn: (given: { text: string; why: string }) => put(`${path}/draft`, { ...given, basedOn }),
    onSuccess: (_, given) => setKept(given),
  });
  const isUnkept = text !== kept.text || why !== kept.why;
  const { mutate: look } = looking;
  const { mutate: keep } = keeping;
  useEffect(() => {
    const timer = setTimeout(() => text.length > 0 && look(text), stillFor);
    return () => clearTimeout(timer);
  }, [text, look]);
  useEffect(() => {
    if (!isUnkept || text.length === 0) return;
    const timer = setTimeout(() => keep({ text, why }), stillFor);
    return () => clearTimeout(timer);
  }, [text, why, isUnkept, keep]);
  const guard = useGuardUnsaved(isUnkept);

  const leave = () => {
    guard.letGo();
    void navigate({ to: area === 'admin' ? '/admin/prompts/$promptId' : '/supervisor/prompts/$promptId', params: { promptId: prompt.id } });
  };
  const writing = useMutation({
    mutationFn: () => post(`${path}/versions`, { text, why: why.trim(), basedOn }),
    onError: () => look(text),
    onSuccess: leave,
    onSettled: () => queries.invalidateQueries({ queryKey: ['prompts'] }),
  });
  const dropping = useMutation({
    mutationFn: () => remove(`${path}/draft`),
    onSuccess: leave,
    onSettled: () => queries.invalidateQueries({ queryKey: ['prompts'] }),
  });

  /** Puts the caret at the beginning of a line and shows it. */
  function goTo(line: number) {
    const area = field.current;
    if (!area) return;
    const at =
      text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(at, at);
    area.scrollTop = (area.scrollHeight / Math.max(1, text.split('\n').length)) * Math.max(0, line - 4);
  }

  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        writing.mutate();
      }}
    >
      {guard.question}
      <div className="prompt-writing">
        <TextField className="field" value={text} onChange={setText} isRequired maxLength={60_000}>
          <Label className="label">{m.prompts_text()}</Label>
          <TextArea ref={field} className="prompt-area" lang="nl" spellCheck="false" rows={24} />
          <p className="soft small" role="status">
            {keeping.error ? m.prompts_draft_not_kept() : isUnkept ? m.prompts_draft_keeping() : m.prompts_draft_kept()}
          </p>
        </TextField>
        <ShowChecked prompt={prompt} checked={looking.data ?? null} error={looking.error} onGo={goTo} />
      </div>
      <details>
        <summary>{m.prompts_see_difference()}</summary>
        <ShowDifference before={base} after={text} />
      </details>
      <TextField className="field wide-field" value={why} onChange={setWhy} isRequired minLength={3} maxLength={500}>
        <Label className="label">{m.prompts_why()}</Label>
        <TextArea rows={2} />
      </TextField>
      <RefusedNote error={writing.error ?? dropping.error} />
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={writing.isPending}>
          {m.prompts_save_version()}
        </Button>
        <Button className="button quiet" isDisabled={dropping.isPending} onPress={() => dropping.mutate()}>
          {m.prompts_drop_draft()}
        </Button>
      </div>
      <p className="soft small">{m.prompts_save_what()}</p>
    </Form>
  );
}
