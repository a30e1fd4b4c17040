// Cuts a knowledge file into passages: one per heading, longer ones at paragraphs. Each passage stands on its own in a citation.
import { MarkdownTextSplitter } from '@langchain/textsplitters';

/** Longest passage in characters: what a client can read under a reply, and what keeps a vector about one thing. */
const longest = 900;

export type CutPassage = { heading: string; text: string };

/** Cuts Markdown into passages with the heading each stands under. */
export async function splitPassages(title: string, body: string): Promise<CutPassage[]> {
  const splitter = new MarkdownTextSplitter({ chunkSize: longest, chunkOverlap: 0 });
  const passages: CutPassage[] = [];
  for (const section of body.split(/^(?=#{1,3} )/m)) {
    const [, heading] = /^#{1,3} +(.+)(?:\n|$)/.exec(section) ?? [];
    const text = section.replace(/^#{1,3} +.+(?:\n|$)/, '').trim();
    if (text === '') continue;
    for (const chunk of await splitter.splitText(text)) passages.push({ heading: heading?.trim() ?? title, text: chunk });
  }
  return passages;
}
