import './exercises.css';
import type { ExerciseView } from '../../../server/conversation/wire.ts';
import { m } from '../../paraglide/messages.js';
import type { Trajectory } from '../../ui/records.ts';
import { AnswerOffer } from './answer-offer.tsx';
import { DoStep } from './do-step.tsx';
import { resumeMessage } from './exercise-messages.ts';
import { ReadOutcome } from './read-outcome.tsx';
import { wordStep } from './word-exercise.ts';

export type Talking = {
  /** What stands in the message box now. */
  draft: () => string;
  /** Puts something in the message box, in place of what was put there before. */
  onCompose: (before: string, now: string) => void;
  onSay: (text: string) => void;
};

type Props = { view: ExerciseView; isLive: boolean; trajectory: Trajectory; talking: Talking };

/** What a reply does with an exercise. Only the latest can be acted on; of earlier steps it stays readable which they were. */
export function ExerciseUnderReply({ view, isLive, trajectory, talking }: Props) {
  if (view.status === 'finished' && view.runId && view.result) return <ReadOutcome runId={view.runId} view={view} trajectory={trajectory} />;
  if (!isLive) return view.status === 'running' && view.step && view.awaits !== 'offer' ? <p className="exercise-was small">{wordStep(view.step)}</p> : null;
  if (view.status === 'offered' || view.awaits === 'offer') return <AnswerOffer view={view} onSay={talking.onSay} />;
  if (view.status === 'running' && view.step) return <DoStep key={`${view.runId} ${view.step.id}`} view={view} step={view.step} talking={talking} />;
  if (view.status === 'paused')
    return (
      <div className="exercise-card paused">
        <p className="small soft">
          {m.exercise_paused()} {view.step && wordStep(view.step)}
        </p>
        <button type="button" className="button" onClick={(event) => leaveTo(event.currentTarget, () => talking.onSay(resumeMessage(view.title)))}>
          {m.exercise_resume({ title: view.title })}
        </button>
      </div>
    );
  return null;
}

/** The button is gone once it has spoken; the focus goes to the conversation, where the answer comes, and not to the top of the page. */
export function leaveTo(button: HTMLElement, say: () => void): void {
  const conversation = button.closest<HTMLElement>('.transcript');
  say();
  conversation?.focus({ preventScroll: true });
}
