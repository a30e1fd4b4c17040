import './prompts.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { Icon } from '../../ui/icons.tsx';
import { dateAndTime } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { AskWhy } from '../../ui/ask-why.tsx';
import { type Comparison, type PresentedPrompt, type PresentedVersion, promptQuery, useArea, versionTextQuery } from './prompt-queries.ts';
import { ShowDifference } from './show-difference.tsx';
import { Purpose } from './say-purpose.tsx';
import { wordBlocked, wordPrompt, wordVersion } from './word-prompt.ts';

/** One prompt: what works now, what waits to be put to work, and what worked before. */
export function OpenPrompt() {
  const { promptId = '' } = useParams({ strict: false });
  const area = useArea();
  const { data, error } = useQuery(promptQuery(promptId));
  const isAdmin = area === 'admin';
  return (
    <div className="page prompt">
      <header className="page-head">
        <div>
          <Link to={isAdmin ? '/admin/prompts' : '/supervisor/prompts'} className="way-back">
            <Icon name="back" />
            {m.prompts_title()}
          </Link>
          <h1>{wordPrompt(promptId)}</h1>
          {data && (
            <p>
              <Purpose id={promptId} written={data.purpose} />
            </p>
          )}
        </div>
        {data?.may.includes('prompt:write') && (
          <Link to={isAdmin ? '/admin/prompts/$promptId/write' : '/supervisor/prompts/$promptId/write'} params={{ promptId }} className="button primary">
            {data.hasDraft ? m.prompts_go_on_writing() : m.prompts_write()}
          </Link>
        )}
      </header>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && <Versions prompt={data} />}
    </div>
  );
}

function Versions({ prompt }: { prompt: PresentedPrompt }) {
  const { inUse, versions, fallback } = prompt;
  const fresh = versions.filter(({ status, origin }) => status === 'new' && origin === 'own');
  const earlier = versions.filter((version) => version.status !== 'in-use' && !fresh.includes(version));
  return (
    <>
      {fallback && (
        <p className="note warn" role="status">
          {fallback.why === 'tampered'
            ? m.prompts_fallback_tampered({ version: wordVersion(fallback.version) })
            : m.prompts_fallback_unfit({ version: wordVersion(fallback.version) })}
        </p>
      )}
      <section className="card stack" aria-labelledby="prompt-now">
        <h2 id="prompt-now">{m.prompts_now()}</h2>
        <p>
          <strong>{wordVersion(inUse.version)}</strong>
          {inUse.since && inUse.by && <span className="soft"> · {m.prompts_since({ date: dateAndTime(inUse.since), name: inUse.by })}</span>}
        </p>
        {inUse.why && <p>{m.prompts_because({ why: inUse.why })}</p>}
        <ReadText promptId={prompt.id} version={inUse.version} />
      </section>
      <section className="stack" aria-labelledby="prompt-new">
        <h2 id="prompt-new">{m.prompts_new()}</h2>
        {fresh.length === 0 && <p className="soft">{m.prompts_none_new()}</p>}
        {fresh.map((version) => (
          <OneVersion key={version.version} prompt={prompt} version={version} />
        ))}
      </section>
      {earlier.length > 0 && (
        <section className="stack" aria-labelledby="prompt-earlier">
          <h2 id="prompt-earlier">{m.prompts_earlier()}</h2>
          {earlier.map((version) => (
            <OneVersion key={version.version} prompt={prompt} version={version} />
          ))}
        </section>
      )}
    </>
  );
}

function OneVersion({ prompt, version }: { prompt: PresentedPrompt; version: PresentedVersion }) {
  const name = wordVersion(version.version);
  const isBack = version.status === 'was-in-use' || version.origin === 'shipped';
  const mayPut = prompt.may.includes('prompt:put-to-work');
  return (
    <article className="card stack" aria-label={name}>
      <div className="spread">
        <h3>{name}</h3>
        {version.writtenByName && (
          <span className="soft small">{m.prompts_written({ name: version.writtenByName, date: dateAndTime(version.writtenAt) })}</span>
        )}
      </div>
      {version.why && <p>{m.prompts_because({ why: version.why })}</p>}
      <SeeDifference promptId={prompt.id} version={version.version} inUse={prompt.inUse.version} />
      {!isBack && <Compare prompt={prompt} version={version} />}
      {mayPut && <Put prompt={prompt} version={version} isBack={isBack} />}
      {!mayPut && !isBack && <p className="soft small">{m.prompts_admin_puts()}</p>}
    </article>
  );
}

function Compare({ prompt, version }: { prompt: PresentedPrompt; version: PresentedVersion }) {
  const area = useArea();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const to = area === 'admin' ? '/admin/prompts/$promptId/compare/$comparisonId' : '/supervisor/prompts/$promptId/compare/$comparisonId';
  const starting = useMutation({
    mutationFn: () => post<Comparison>(`/api/prompts/${encodeURIComponent(prompt.id)}/comparisons`, { version: version.version }),
    onSuccess: (made) => navigate({ to, params: { promptId: prompt.id, comparisonId: made.id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['prompts'] }),
  });
  const { comparison } = version;
  return (
    <div className="row">
      {comparison && (
        <Link to={to} params={{ promptId: prompt.id, comparisonId: comparison.id }} className="button">
          {comparison.status === 'running' ? m.prompts_compare_running() : m.prompts_compare_see()}
        </Link>
      )}
      <Button className={comparison ? 'button quiet' : 'button primary'} isDisabled={starting.isPending} onPress={() => starting.mutate()}>
        {comparison ? m.prompts_compare_again() : m.prompts_compare({ count: prompt.cases })}
      </Button>
      {comparison?.status === 'done' && (
        <span className="soft small">{m.prompts_compared_by({ name: comparison.startedByName, date: dateAndTime(comparison.startedAt) })}</span>
      )}
      {comparison?.status === 'failed' && <span className="tag urgent">{m.prompts_compare_failed()}</span>}
      <RefusedNote error={starting.error} />
    </div>
  );
}

function Put({ prompt, version, isBack }: { prompt: PresentedPrompt; version: PresentedVersion; isBack: boolean }) {
  const queries = useQueryClient();
  const [isAsked, setIsAsked] = useState(false);
  const putting = useMutation({
    mutationFn: (why: string) => post(`/api/prompts/${encodeURIComponent(prompt.id)}/use`, { version: version.version, over: prompt.inUse.version, why }),
    onSuccess: () => setIsAsked(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['prompts'] }),
  });
  if (version.blocked) return <p className="soft small">{wordBlocked(version.blocked)}</p>;
  const name = wordVersion(version.version);
  return (
    <div>
      <Button className={isBack ? 'button' : 'button primary'} onPress={() => setIsAsked(true)}>
        {isBack ? m.prompts_go_back() : m.prompts_put_to_work()}
      </Button>
      {isAsked && (
        <AskWhy
          title={isBack ? m.prompts_go_back_title({ version: name }) : m.prompts_put_title({ version: name })}
          deed={isBack ? m.prompts_go_back() : m.prompts_put_to_work()}
          isSending={putting.isPending}
          error={putting.error}
          onSay={(why) => putting.mutate(why)}
          onClose={() => setIsAsked(false)}
        >
          <p>{m.prompts_put_what({ version: wordVersion(prompt.inUse.version) })}</p>
        </AskWhy>
      )}
    </div>
  );
}

/** The texts are only read when somebody opens them. */
function SeeDifference({ promptId, version, inUse }: { promptId: string; version: number; inUse: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const { data: before, error } = useQuery({ ...versionTextQuery(promptId, inUse), enabled: isOpen });
  const { data: after } = useQuery({ ...versionTextQuery(promptId, version), enabled: isOpen });
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{m.prompts_see_difference()}</summary>
      <RefusedNote error={error} />
      {before && after ? <ShowDifference before={before.text} after={after.text} /> : isOpen && !error && <Waiting />}
    </details>
  );
}

function ReadText({ promptId, version }: { promptId: string; version: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const { data, error } = useQuery({ ...versionTextQuery(promptId, version), enabled: isOpen });
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{m.prompts_read_text()}</summary>
      <RefusedNote error={error} />
      {data && (
        <>
          <section className="prompt-text" lang="nl" aria-label={m.prompts_read_text()}>
            {data.text}
          </section>
          <p className="soft small numbers prompt-hash">SHA-256 {data.sha256}</p>
        </>
      )}
    </details>
  );
}
