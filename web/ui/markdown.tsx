import { type Block, type Inline, parseInline, parseMarkdown } from './parse-markdown.ts';

function Run({ inside }: { inside: Inline[] }) {
  return inside.map((part, index) => {
    // A document does not change while it is on screen: the place in the line is the identity.
    const key = `${part.kind}${index}`;
    if (part.kind === 'text') return part.text;
    if (part.kind === 'bold')
      return (
        <strong key={key}>
          <Run inside={part.inside} />
        </strong>
      );
    return (
      <a key={key} href={part.href} rel="noreferrer noopener" target="_blank">
        <Run inside={part.inside} />
      </a>
    );
  });
}

function Shown({ block, under }: { block: Block; under: 1 | 2 }) {
  if (block.kind === 'paragraph')
    return (
      <p>
        <Run inside={block.inside} />
      </p>
    );
  if (block.kind === 'heading') {
    const Heading = `h${block.level + under - 1}` as 'h2' | 'h3' | 'h4' | 'h5';
    return (
      <Heading>
        <Run inside={block.inside} />
      </Heading>
    );
  }
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document does not change while it is on screen.
        <li key={index}>
          <Run inside={item} />
        </li>
      ))}
    </List>
  );
}

/** The text of a document. Its headings come one level under the heading that it stands `under`: of a panel (2), or of the page (1). */
export function Markdown({ source, under = 2 }: { source: string; under?: 1 | 2 }) {
  return (
    <div className="reading">
      {parseMarkdown(source).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document does not change while it is on screen.
        <Shown key={index} block={block} under={under} />
      ))}
    </div>
  );
}

/** One line of words in which bold and links count, for a reply or a fixed answer. */
export function MarkdownLine({ source }: { source: string }) {
  return <Run inside={parseInline(source)} />;
}
