import { m } from '../../paraglide/messages.js';
import { MarkdownLine } from '../../ui/markdown.tsx';

/** Coaching is held after a crisis. The client may keep writing, and must not wait for an answer here. */
export function HeldNote() {
  return (
    <p className="note safe held-note">
      <MarkdownLine source={m.talk_held()} />
    </p>
  );
}
