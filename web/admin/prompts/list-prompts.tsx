import './prompts.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { type ListedPrompt, promptsQuery, useArea } from './prompt-queries.ts';
import { SetPromptFourEyes } from './set-prompt-four-eyes.tsx';
import { Purpose } from './say-purpose.tsx';
import { promptOrder, wordPrompt, wordVersion } from './word-prompt.ts';

/** The words that go to a model: which version of each works, and what waits. */
export function ListPrompts() {
  const area = useArea();
  const { data, error } = useQuery(promptsQuery);
  const placeOf = ({ id }: ListedPrompt) => (promptOrder.includes(id) ? promptOrder.indexOf(id) : promptOrder.length);
  const inOrder = [...(data ?? [])].sort((a, b) => placeOf(a) - placeOf(b) || wordPrompt(a.id).localeCompare(wordPrompt(b.id)));
  const waiting = inOrder.filter((prompt) => prompt.fallback || prompt.waiting > 0 || prompt.hasDraft);
  const rest = inOrder.filter((prompt) => !waiting.includes(prompt));
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{m.prompts_title()}</h1>
          <p className="soft">{m.prompts_what()}</p>
        </div>
        <Link to={area === 'admin' ? '/admin/changes' : '/supervisor/changes'} className="button">
          {m.changes_title()}
        </Link>
      </header>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {waiting.length > 0 && <PromptTable title={m.prompts_waiting()} prompts={waiting} />}
      {rest.length > 0 && <PromptTable title={waiting.length > 0 ? m.prompts_others() : m.prompts_all()} prompts={rest} />}
      {data?.some(({ may }) => may.includes('prompt:put-to-work')) && <SetPromptFourEyes />}
    </div>
  );
}

function PromptTable({ title, prompts }: { title: string; prompts: readonly ListedPrompt[] }) {
  const area = useArea();
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <ul className="plain-list prompt-list">
        {prompts.map((prompt) => (
          <li key={prompt.id}>
            <div className="prompt-what">
              <Link to={area === 'admin' ? '/admin/prompts/$promptId' : '/supervisor/prompts/$promptId'} params={{ promptId: prompt.id }}>
                {wordPrompt(prompt.id)}
              </Link>
              <Purpose id={prompt.id} written={prompt.purpose} />
            </div>
            <div className="prompt-state">
              <span>{wordVersion(prompt.inUse.version)}</span>
              <span className="soft small">
                {prompt.inUse.since && prompt.inUse.by
                  ? m.prompts_since({ date: longDate(prompt.inUse.since), name: prompt.inUse.by })
                  : m.prompts_since_install()}
              </span>
              <span className="row">
                {prompt.fallback && <span className="tag urgent">{m.prompts_fallback_tag()}</span>}
                {prompt.waiting > 0 && <span className="tag accent">{m.prompts_waiting_tag({ count: prompt.waiting })}</span>}
                {prompt.hasDraft && <span className="tag">{m.prompts_draft_tag()}</span>}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
