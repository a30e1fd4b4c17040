import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { dateAndTime } from '../../ui/time.ts';
import { TwoTexts } from '../knowledge/two-texts.tsx';
import { draftOfExercise, type ExerciseDraft, type KeptExercise, textOfExercise } from './exercise-draft.ts';

type Props = {
  mine: ExerciseDraft;
  theirs: KeptExercise;
  isSaving: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onGoOn: () => void;
};

/** Two people changed the same exercise. Both are here, none is lost, and a person chooses. */
export function SettleExercise({ mine, theirs, isSaving, onKeepMine, onTakeTheirs, onGoOn }: Props) {
  const who = theirs.changedBy ?? m.knowledge_settle_someone();
  return (
    <AskDialog title={m.knowledge_settle_title({ name: who })} onClose={onGoOn} wide>
      <p>{m.knowledge_settle_what()}</p>
      <TwoTexts
        left={{
          name: m.knowledge_settle_theirs({ name: who }),
          note: theirs.changedAt ? dateAndTime(theirs.changedAt) : '',
          title: theirs.title,
          body: textOfExercise(draftOfExercise(theirs)),
        }}
        right={{ name: m.knowledge_settle_mine(), note: m.knowledge_settle_unsaved(), title: mine.title, body: textOfExercise(mine) }}
      />
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
