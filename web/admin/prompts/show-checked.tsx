import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import type { Checked, PresentedPrompt } from './prompt-queries.ts';
import { wordProblem } from './word-prompt.ts';

/** Beside the text: what is not right yet, with its line, and the sections with what may be filled in there. */
export function ShowChecked({
  prompt,
  checked,
  error,
  onGo,
}: {
  prompt: PresentedPrompt;
  checked: Checked | null;
  error: unknown;
  onGo: (line: number) => void;
}) {
  if (!checked) return <aside className="prompt-beside">{error ? <RefusedNote error={error} /> : <Waiting />}</aside>;
  const { problems, sections } = checked;
  return (
    <aside className="prompt-beside stack" aria-label={m.prompts_beside()}>
      <div className={problems.length === 0 ? 'note safe' : 'note warn'} role="status">
        {problems.length === 0 ? m.prompts_right() : m.prompts_wrong({ count: problems.length })}
      </div>
      {problems.length > 0 && (
        <ul className="plain-list prompt-problems" aria-label={m.prompts_problems()}>
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.line} ${problem.name}`}>
              {problem.line !== null && (
                <Button className="button quiet small" onPress={() => onGo(problem.line as number)}>
                  {m.prompts_line({ line: problem.line })}
                </Button>
              )}
              <span>{wordProblem(problem)}</span>
            </li>
          ))}
        </ul>
      )}
      <h2 className="prompt-beside-title">{m.prompts_sections()}</h2>
      <ul className="plain-list prompt-sections">
        {sections.map((section) => {
          const fills = prompt.sections.find(({ title }) => title === section.title)?.fills ?? [];
          const left = fills.filter((name) => !section.placeholders.includes(name));
          return (
            <li key={`${section.title} ${section.line}`}>
              <Button className="button quiet small" onPress={() => onGo(section.line)}>
                # {section.title}
              </Button>
              {section.placeholders.length > 0 && <code className="small">{section.placeholders.map((name) => `{{${name}}}`).join(' ')}</code>}
              {left.length > 0 && (section.title === 'system' || section.title === 'user') && (
                <details>
                  <summary className="small">{m.prompts_may_also()}</summary>
                  <code className="small">{left.map((name) => `{{${name}}}`).join(' ')}</code>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
