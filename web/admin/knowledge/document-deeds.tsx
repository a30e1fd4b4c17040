import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { KeptDocument } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { doorOf } from './knowledge-queries.ts';

/** What a keeper does most: say that it was checked, change it, take it out of use or back. */
export function DocumentDeeds({ document }: { document: KeptDocument }) {
  const { id, archived } = document;
  const queries = useQueryClient();
  const [asks, setAsks] = useState(false);
  const readAgain = () => queries.invalidateQueries({ queryKey: ['documents'] });
  const check = useMutation({ mutationFn: () => post(`${doorOf(id)}/check`, {}), onSettled: readAgain });
  const archive = useMutation({
    mutationFn: () => post(`${doorOf(id)}/archive`, { archived: !archived }),
    onSuccess: () => setAsks(false),
    onSettled: readAgain,
  });
  return (
    <div className="stack document-deeds">
      <div className="row">
        <Button className="button" isDisabled={check.isPending} onPress={() => check.mutate()}>
          <Icon name="check" />
          {m.partners_check()}
        </Button>
        <Link to="/admin/knowledge/$documentId/edit" params={{ documentId: id }} className="button">
          {m.knowledge_edit()}
        </Link>
        <Button className="button quiet" onPress={() => setAsks(true)}>
          {archived ? m.knowledge_restore() : m.knowledge_retire()}
        </Button>
      </div>
      <p className="small" role="status">
        {check.isSuccess && m.knowledge_checked_today()}
      </p>
      <RefusedNote error={check.error} />
      {asks && (
        <AskDialog title={archived ? m.knowledge_restore_title() : m.knowledge_retire_title()} onClose={() => setAsks(false)}>
          <p>{archived ? m.knowledge_restore_what() : m.knowledge_retire_what()}</p>
          <RefusedNote error={archive.error} />
          <div className="row">
            <Button className="button primary" isDisabled={archive.isPending} onPress={() => archive.mutate()}>
              {archived ? m.knowledge_restore() : m.knowledge_retire()}
            </Button>
            <Button className="button quiet" onPress={() => setAsks(false)}>
              {m.staff_cancel()}
            </Button>
          </div>
        </AskDialog>
      )}
    </div>
  );
}
