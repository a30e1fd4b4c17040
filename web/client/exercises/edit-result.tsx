import { useId } from 'react';
import { m } from '../../paraglide/messages.js';
import { wordRefusal } from '../../ui/word-refusal.ts';
import type { Saving, SavedLines } from './use-saved-lines.ts';

/** The lines of a result, in the client's own words from now on. */
export function EditResult({ lines: { text, change, problem, save, saving }, onDone }: { lines: SavedLines; onDone: () => void }) {
  const field = useId();
  const done = () => {
    if (saving === 'waiting') void save();
    onDone();
  };
  return (
    <div className="stack edit-result">
      <div className="field">
        <label htmlFor={field} className="small">
          {m.exercise_result_label()}
        </label>
        <textarea
          id={field}
          rows={Math.min(14, Math.max(5, text.split('\n').length + 2))}
          maxLength={4000}
          // biome-ignore lint/a11y/noAutofocus: the person just pressed the button that opens this field.
          autoFocus
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
        />
      </div>
      <button type="button" className="button small" disabled={problem !== null} onClick={done}>
        {m.exercise_result_done()}
      </button>
    </div>
  );
}

const words: Record<Saving, () => string> = {
  nothing: () => m.exercise_save_self(),
  waiting: () => m.exercise_save_waiting(),
  saving: () => m.exercise_saving(),
  saved: () => m.exercise_saved(),
  failed: () => m.exercise_save_failed(),
};

/** Where what was changed stands: on this device, on its way, or saved. */
export function SeeSaving({ lines: { saving, error, save, problem }, isEditing }: { lines: SavedLines; isEditing: boolean }) {
  return (
    <>
      <p className="small soft" role="status">
        {problem === 'empty'
          ? m.exercise_result_empty()
          : problem === 'too-long'
            ? m.exercise_result_too_long()
            : (isEditing || saving !== 'nothing') && words[saving]()}
      </p>
      {saving === 'failed' && (
        <div className="note warn stack" role="alert">
          <p>{wordRefusal(error)}</p>
          <button type="button" className="button small" onClick={() => void save()}>
            {m.exercise_save_again()}
          </button>
        </div>
      )}
    </>
  );
}
