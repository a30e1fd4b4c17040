import { m } from '../../paraglide/messages.js';
import { Markdown } from '../../ui/markdown.tsx';
import { compareParagraphs, type Paragraph } from './compare-paragraphs.ts';

type Side = { name: string; note: string; title: string; body: string };

/** Two versions of a text beside each other, with what differs marked, in ink and in words. */
export function TwoTexts({ left, right }: { left: Side; right: Side }) {
  const compared = compareParagraphs(left.body, right.body);
  return (
    <div className="two-documents">
      <OneText side={left} paragraphs={compared.left} differs={left.title !== right.title} />
      <OneText side={right} paragraphs={compared.right} differs={left.title !== right.title} />
    </div>
  );
}

function OneText({ side, paragraphs, differs }: { side: Side; paragraphs: Paragraph[]; differs: boolean }) {
  const all = [{ text: `**${side.title}**`, differs }, ...paragraphs].map((paragraph, place) => ({ ...paragraph, place }));
  return (
    <section aria-label={side.name}>
      <h3>{side.name}</h3>
      <p className="soft small">{side.note}</p>
      <div lang="nl">
        {all.map((paragraph) => (
          <div key={paragraph.place} className={paragraph.differs ? 'differs' : undefined}>
            {paragraph.differs && <span className="hidden-but-read">{m.knowledge_differs()} </span>}
            <Markdown source={paragraph.text} />
          </div>
        ))}
      </div>
    </section>
  );
}
