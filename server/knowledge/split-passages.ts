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
    // A text without spaces is cut anywhere, also through an emoji: its first half goes with the second.
    let half = '';
    for (const chunk of await splitter.splitText(text)) {
      const whole = half + chunk;
      half = /[\ud800-\udbff]$/.exec(whole)?.[0] ?? '';
      passages.push({ heading: heading?.trim() ?? title, text: half === '' ? whole : whole.slice(0, -1) });
    }
  }
  return passages;
}
