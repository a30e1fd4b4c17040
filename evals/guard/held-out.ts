// Sentences written last and by hand, bad and fine, that nothing is trained, chosen or tuned on: held-out.jsonl. Rules alone, and with the
// learned guard beside them; a line a kind.
import type { JudgeSentence, LearnedKind } from '../../server/conversation/limits/learned/learned-guard.ts';
import { heldBackBy } from './pairs.ts';
import type { TrainSentence } from './train-sentences.ts';

export type Share = { count: number; of: number };
export type HeldOutFigures = {
  caught: Share;
  falseAlarms: Share;
  kinds: Map<LearnedKind, { caught: Share; falseAlarms: Share }>;
  passed: string[];
  heldBack: string[];
};

export function measureSentences(sentences: readonly TrainSentence[], judge: JudgeSentence | null): HeldOutFigures {
  const none = () => ({ caught: { count: 0, of: 0 }, falseAlarms: { count: 0, of: 0 } });
  const figures: HeldOutFigures = { ...none(), kinds: new Map(), passed: [], heldBack: [] };
  for (const { text, lang, kind, isBad } of sentences) {
    const by = heldBackBy(text, { language: lang }, judge);
    const ofKind = figures.kinds.get(kind) ?? none();
    figures.kinds.set(kind, ofKind);
    for (const share of isBad ? [figures.caught, ofKind.caught] : [figures.falseAlarms, ofKind.falseAlarms]) {
      share.of++;
      if (by !== null) share.count++;
    }
    if (isBad && by === null) figures.passed.push(`${kind}: ${text}`);
    if (!isBad && by !== null) figures.heldBack.push(`${by}: ${text}`);
  }
  return figures;
}
