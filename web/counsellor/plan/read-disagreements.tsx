import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import type { Disagreement } from '../../ui/records.ts';
import { longDate } from '../../ui/time.ts';

/** Who sees it otherwise, in their own words. It stops nothing, and stays until whoever said it takes it back. */
export function ReadDisagreements({ disagreements, onTakeBack }: { disagreements: readonly Disagreement[]; onTakeBack?: (() => void) | undefined }) {
  return disagreements.map(({ id, name, text, at, isOfThisText, isMine }) => (
    <div key={id} className="note">
      <p dir="auto">
        <strong>{isMine ? m.plan_c_you_otherwise({ date: longDate(at) }) : m.plan_ed_disagrees({ name, date: longDate(at) })}</strong> {text}
        {!isOfThisText && <span className="soft small"> {m.plan_ed_disagrees_older()}</span>}
      </p>
      {isMine && onTakeBack && (
        <Button className="button small quiet" onPress={onTakeBack}>
          {m.plan_c_otherwise_take_back()}
        </Button>
      )}
    </div>
  ));
}
