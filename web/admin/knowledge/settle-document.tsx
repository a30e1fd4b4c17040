import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import type { KeptDocument } from '../../ui/records.ts';
import { dateAndTime } from '../../ui/time.ts';
import { type DocumentDraft, draftOfDocument, findOtherFacts } from './document-draft.ts';
import { TwoTexts } from './two-texts.tsx';
import { wordField } from './word-field.ts';

type Props = {
  mine: DocumentDraft;
  theirs: KeptDocument;
  isSaving: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onGoOn: () => void;
};

/** Two people changed the same document. Both texts are here, none is lost, and a person chooses. */
export function SettleDocument({ mine, theirs, isSaving, onKeepMine, onTakeTheirs, onGoOn }: Props) {
  const otherwise = findOtherFacts(mine, draftOfDocument(theirs)).map(wordField);
  const who = theirs.changedBy ?? m.knowledge_settle_someone();
  return (
    <AskDialog title={m.knowledge_settle_title({ name: who })} onClose={onGoOn} wide>
      <p>{m.knowledge_settle_what()}</p>
      <TwoTexts
        left={{
          name: m.knowledge_settle_theirs({ name: who }),
          note: theirs.changedAt ? dateAndTime(theirs.changedAt) : '',
          title: theirs.title,
          body: theirs.body,
        }}
        right={{ name: m.knowledge_settle_mine(), note: m.knowledge_settle_unsaved(), title: mine.title, body: mine.body }}
      />
      {otherwise.length > 0 && <p>{m.knowledge_settle_also({ fields: otherwise.join(' · ') })}</p>}
      <div className="row">
        <Button className="button primary" onPress={onGoOn}>
          {m.knowledge_settle_go_on()}
        </Button>
        <Button className="button" isDisabled={isSaving} onPress={onKeepMine}>
          {m.knowledge_settle_keep_mine()}
        </Button>
        <Button className="button" isDisabled={isSaving} onPress={onTakeTheirs}>
          {m.knowledge_settle_take_theirs()}
        </Button>
      </div>
    </AskDialog>
  );
}
