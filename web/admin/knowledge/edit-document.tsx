import './knowledge.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { DocumentForm } from './document-form.tsx';
import { keptDocumentQuery } from './knowledge-queries.ts';

/** A new document, written here or taken from a file. */
export function AddDocument() {
  const leave = useLeaveForDocument();
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <Link to="/admin/knowledge" className="way-back">
            <Icon name="back" />
            {m.admin_knowledge_title()}
          </Link>
          <h1>{m.knowledge_add_title()}</h1>
          <p className="soft">{m.knowledge_add_what()}</p>
        </div>
      </header>
      <DocumentForm document={null} onSaved={leave} />
    </div>
  );
}

/** A document that is there, to change. */
export function EditDocument() {
  const { documentId } = useParams({ from: '/admin/knowledge/$documentId/edit' });
  const { data, error } = useQuery(keptDocumentQuery(documentId));
  const leave = useLeaveForDocument();
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <Link to="/admin/knowledge/$documentId" params={{ documentId }} className="way-back">
            <Icon name="back" />
            {m.knowledge_back_to_document()}
          </Link>
          <h1>{m.knowledge_edit_title()}</h1>
          {data && !data.isOwn && <p className="soft">{m.knowledge_becomes_own()}</p>}
        </div>
      </header>
      {/* A read that fails later must not take the form, and what is typed in it, away. */}
      {data ? <DocumentForm document={data} onSaved={leave} /> : error ? <RefusedNote error={error} /> : <Waiting />}
    </div>
  );
}

function useLeaveForDocument(): (documentId: string) => void {
  const navigate = useNavigate();
  return (documentId) => void navigate({ to: '/admin/knowledge/$documentId', params: { documentId } });
}
