import './versions.css';
import { m } from '../../paraglide/messages.js';
import { compareTexts, type Difference } from './compare-texts.ts';

const numbered = (pieces: readonly Difference[]) => pieces.map((piece, number) => ({ ...piece, number }));

/** Two texts as one: what went is struck through, what came is underlined. The marks are read aloud too. */
export function ShowDifferences({ before, after }: { before: string; after: string }) {
  return (
    <p className="differences" dir="auto">
      {numbered(compareTexts(before, after)).map(({ kind, text, number }) => {
        if (kind === 'same') return <span key={number}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={number}>
            <span className="hidden-but-read">{kind === 'added' ? m.plan_staff_added() : m.plan_staff_removed()} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
