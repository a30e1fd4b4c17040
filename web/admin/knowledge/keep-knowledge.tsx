import './knowledge.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Input, Label, SearchField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import type { KeptListed } from '../../ui/records.ts';
import { SwitchView } from '../../ui/switch-view.tsx';
import { useNow } from '../../ui/use-now.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { audiences } from './document-draft.ts';
import { filterKnowledge, type KnowledgeSearch, type KnowledgeView, knowledgeViews } from './filter-knowledge.ts';
import { keptDocumentsQuery } from './knowledge-queries.ts';
import { ListDocuments } from './list-documents.tsx';
import { wordAudience, wordFolder } from './word-document.ts';

const wordView: Record<KnowledgeView, (number: number) => string> = {
  used: (number) => m.admin_knowledge_all({ number }),
  own: (number) => m.knowledge_view_own({ number }),
  newer: (number) => m.partners_newer({ number }),
  'not-valid': (number) => m.admin_knowledge_not_valid({ number }),
  unverified: (number) => m.admin_knowledge_unverified({ number }),
  retired: (number) => m.knowledge_view_retired({ number }),
};

/** What Koers informs from, the longest unchecked first: an old rule told with certainty does harm. */
export function KeepKnowledge() {
  const { data, error } = useQuery(keptDocumentsQuery);
  const search = useSearch({ from: '/admin/knowledge' });
  const navigate = useNavigate();
  const now = useNow();
  const look = (change: Partial<Record<keyof KnowledgeSearch, string>>) =>
    void navigate({ to: '/admin/knowledge', search: { ...search, ...change } as KnowledgeSearch, replace: true, resetScroll: false });
  const all = data ?? [];
  const shown = filterKnowledge(all, search, now);
  const follow = ({ id, folder }: KeptListed) => {
    if (folder === 'partners') void navigate({ to: '/admin/partners/$partnerId', params: { partnerId: id } });
    else if (folder === 'exercises') void navigate({ to: '/admin/exercises/$exerciseId', params: { exerciseId: id } });
    else void navigate({ to: '/admin/knowledge/$documentId', params: { documentId: id } });
  };
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{m.admin_knowledge_title()}</h1>
          <p className="soft">{m.admin_knowledge_what()}</p>
        </div>
        <Link to="/admin/knowledge/new" className="button primary">
          <Icon name="add" />
          {m.knowledge_add()}
        </Link>
      </header>
      <div className="knowledge-filters">
        <SearchField className="field search-field" value={search.q ?? ''} onChange={(q) => look({ q })}>
          <Label className="label">{m.knowledge_search()}</Label>
          <Input />
        </SearchField>
        <OneOf
          label={m.admin_column_folder()}
          value={search.folder ?? ''}
          options={[...new Set(all.map(({ folder }) => folder))].sort()}
          word={wordFolder}
          onChoose={(folder) => look({ folder })}
        />
        <OneOf
          label={m.admin_column_audience()}
          value={search.audience ?? ''}
          options={audiences}
          word={wordAudience}
          onChoose={(audience) => look({ audience })}
        />
        <SwitchView
          label={m.admin_knowledge_view()}
          options={knowledgeViews.map((id) => ({ id, text: wordView[id](filterKnowledge(all, { ...search, view: id }, now).length) }))}
          chosen={search.view ?? 'used'}
          onChoose={(view) => look({ view })}
        />
      </div>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && shown.length === 0 && (
        <NothingHere title={data.length === 0 ? m.admin_knowledge_none() : m.admin_knowledge_none_here()}>
          <p>{data.length === 0 ? m.knowledge_none_next() : m.knowledge_none_here_next()}</p>
        </NothingHere>
      )}
      {shown.length > 0 && <ListDocuments documents={shown} now={now} onOpen={follow} />}
    </div>
  );
}

type OneOfProps<Key extends string> = { label: string; value: string; options: readonly Key[]; word: (key: Key) => string; onChoose: (key: string) => void };

function OneOf<Key extends string>({ label, value, options, word, onChoose }: OneOfProps<Key>) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{m.knowledge_any()}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {word(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
