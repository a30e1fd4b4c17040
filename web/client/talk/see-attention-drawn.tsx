import type { Attention } from '../../ui/records.ts';
import { wordAttention, wordLooked } from '../mine/word-attention.ts';

/** Under a message: that it drew the counsellor's attention, about what, and whether somebody has looked. */
export function SeeAttentionDrawn({ attention, name }: { attention: readonly Attention[]; name: string }) {
  return attention.map((one) => (
    <p key={one.id} className="attention-drawn">
      {wordAttention(one.kind)} {wordLooked(one, name)}
    </p>
  ));
}
