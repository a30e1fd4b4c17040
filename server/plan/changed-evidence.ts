// Which sentences rest on an insight that its client worded anew since they were written, or since somebody looked at them: as with what is
// gone, the sentence stays and is marked, here with both wordings. Nobody's sentence changes by itself.
import type { Tx } from '../db/as-person.ts';
import { type InsightWording, listWordings } from '../trajectory/insight-wording-store.ts';
import type { SectionName, Sentence } from './section.ts';
import { readWhenWritten, type StoredSection } from './store.ts';

export type ChangedEvidence = { id: string; before: string; now: string };
export const sentenceKey = (section: SectionName, text: string): string => `${section} ${text}`;

/** By sentence (sentenceKey), what changed under it. Under the reader's own rights. */
export async function findChanged(tx: Tx, trajectoryId: string, sections: readonly StoredSection[]): Promise<Map<string, ChangedEvidence[]>> {
  const resting = sections.flatMap(({ section, sentences }) => sentences.filter(restsOnInsight).map((sentence) => ({ section, sentence })));
  const wordings = await listWordings(tx, trajectoryId, [...new Set(resting.flatMap(({ sentence }) => insightsOf(sentence)))]);
  // Nearly always: nothing was worded anew, and no history is read.
  if (wordings.length === 0) return new Map();
  const touched = resting.filter(({ sentence }) => insightsOf(sentence).some((id) => wordings.some(({ insightId }) => insightId === id)));
  const writtenAt = await readWhenWritten(tx, trajectoryId, [...new Set(touched.map(({ section }) => section))]);
  const changed = new Map<string, ChangedEvidence[]>();
  for (const { section, sentence } of touched) {
    const key = sentenceKey(section, sentence.text);
    const found = changesSince(latest(writtenAt.get(key), sentence.seenAt), insightsOf(sentence), wordings);
    if (found.length > 0) changed.set(key, found);
  }
  return changed;
}

/** For each insight the first wording that went after that moment: what the sentence was written from. What came back is no change. Pure. */
export function changesSince(since: Date, insightIds: readonly string[], wordings: readonly InsightWording[]): ChangedEvidence[] {
  return insightIds.flatMap((id) => {
    const first = wordings.find((wording) => wording.insightId === id && wording.until > since);
    return first && first.text !== first.now ? [{ id, before: first.text, now: first.now }] : [];
  });
}

const insightsOf = ({ evidence }: Sentence): string[] => evidence.flatMap(({ kind, id }) => (kind === 'insight' ? [id] : []));
const restsOnInsight = (sentence: Sentence): boolean => insightsOf(sentence).length > 0;
const latest = (written: Date | undefined, seen: string | undefined): Date => new Date(Math.max(written?.getTime() ?? 0, seen ? Date.parse(seen) : 0));
