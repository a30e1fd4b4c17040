import { m } from '../../paraglide/messages.js';
import { compareTexts, type Piece } from './difference.ts';

/** Two versions of a text: what went, what came, and how much stayed. In ink and in words, not in colour alone. */
export function ShowDifference({ before, after }: { before: string; after: string }) {
  const rows = compareTexts(before, after);
  const changes = rows.filter((row) => row.kind === 'changed').length;
  if (changes === 0) return <p className="soft">{m.prompts_same_text()}</p>;
  return (
    <section className="difference" aria-label={m.prompts_difference()}>
      <p className="soft small">{m.prompts_places({ count: changes })}</p>
      {rows.map((row, place) =>
        row.kind === 'changed' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of two fixed texts do not change places.
          <div key={place} className="difference-change">
            <p className="soft small">{m.prompts_line({ line: row.line })}</p>
            {row.removed.length > 0 && (
              <del>
                <span className="hidden-but-read">{m.prompts_was()}: </span>
                <Pieces pieces={row.removed} />
              </del>
            )}
            {row.added.length > 0 && (
              <ins>
                <span className="hidden-but-read">{m.prompts_becomes()}: </span>
                <Pieces pieces={row.added} />
              </ins>
            )}
          </div>
        ) : row.hidden > 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <p key={place} className="soft small difference-same">
            {m.prompts_lines_same({ count: row.hidden })}
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <p key={place} className="soft difference-line" lang="nl">
            {row.lines.join('\n')}
          </p>
        ),
      )}
    </section>
  );
}

/** Text with what differs marked. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <span lang="nl">
      {pieces.map((piece, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a fixed text do not change places.
        piece.differs ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
      )}
    </span>
  );
}
