import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import type { PlanSection } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import type { Writing } from './keep-writing.ts';
import { ShowDifferences } from './show-differences.tsx';

/** Two people wrote at once. Both texts are here, none is lost, and a person chooses. */
export function SettleVersions({
  mine,
  theirs,
  isSaving,
  error,
  onKeepMine,
  onTakeTheirs,
  onGoOn,
}: {
  mine: Writing;
  theirs: PlanSection;
  isSaving: boolean;
  error: unknown;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onGoOn: () => void;
}) {
  return (
    <AskDialog title={m.plan_staff_settle_title({ version: theirs.version })} onClose={onGoOn} wide>
      <p>{m.plan_staff_settle_what()}</p>
      <div className="two-texts">
        <section>
          <h3>{m.plan_staff_settle_theirs({ version: theirs.version })}</h3>
          <p className="plan-text" dir="auto">
            {theirs.text}
          </p>
        </section>
        <section>
          <h3>{m.plan_staff_settle_mine()}</h3>
          <ShowDifferences before={theirs.text} after={mine.text} />
          <p className="soft small">{m.plan_staff_settle_marks()}</p>
        </section>
      </div>
      <RefusedNote error={error} />
      <div className="row">
        <Button className="button primary" onPress={onGoOn}>
          {m.plan_staff_settle_go_on()}
        </Button>
        <Button className="button" isDisabled={isSaving} onPress={onKeepMine}>
          {isSaving ? m.staff_saving() : m.plan_staff_settle_keep_mine()}
        </Button>
        <Button className="button" isDisabled={isSaving} onPress={onTakeTheirs}>
          {m.plan_staff_settle_take_theirs()}
        </Button>
      </div>
    </AskDialog>
  );
}
