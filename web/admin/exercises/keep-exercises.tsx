import '../knowledge/knowledge.css';
import './exercises.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { SwitchView } from '../../ui/switch-view.tsx';
import { useNow } from '../../ui/use-now.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { filterKnowledge } from '../knowledge/filter-knowledge.ts';
import { ListDocuments } from '../knowledge/list-documents.tsx';
import { keptExercisesQuery } from './kept-exercise-queries.ts';

const views = ['used', 'own', 'newer', 'retired'] as const;
type View = (typeof views)[number];
const wordView: Record<View, (number: number) => string> = {
  used: (number) => m.admin_knowledge_all({ number }),
  own: (number) => m.knowledge_view_own({ number }),
  newer: (number) => m.partners_newer({ number }),
  retired: (number) => m.knowledge_view_retired({ number }),
};

/** The exercises of this centre: those that come with Koers, and its own. */
export function KeepExercises() {
  const { data, error } = useQuery(keptExercisesQuery);
  const navigate = useNavigate();
  const now = useNow();
  const [q, setQ] = useState('');
  const [view, setView] = useState<View>('used');
  const shown = filterKnowledge(data ?? [], { q, view }, now);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{m.exform_title()}</h1>
          <p className="soft">{m.exform_what()}</p>
        </div>
        <Link to="/admin/exercises/new" className="button primary">
          <Icon name="add" />
          {m.exform_add()}
        </Link>
      </header>
      <div className="knowledge-filters">
        <SearchField className="field search-field" value={q} onChange={setQ}>
          <Label className="label">{m.knowledge_search()}</Label>
          <Input />
        </SearchField>
        <SwitchView
          label={m.admin_knowledge_view()}
          options={views.map((id) => ({ id, text: wordView[id](filterKnowledge(data ?? [], { q, view: id }, now).length) }))}
          chosen={view}
          onChoose={setView}
        />
      </div>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && shown.length === 0 && (
        <NothingHere title={m.exercises_not_found()}>
          <p>{m.knowledge_none_here_next()}</p>
        </NothingHere>
      )}
      {shown.length > 0 && (
        <ListDocuments documents={shown} now={now} onOpen={({ id }) => void navigate({ to: '/admin/exercises/$exerciseId', params: { exerciseId: id } })} />
      )}
    </div>
  );
}
