// Some open models think aloud before they answer, between <think> and </think>. That is not for a client's eyes.
const opening = '<think>';
const closing = '</think>';

/** Leaves out a first <think> block and the white space after it, however the stream cuts it up; the rest passes untouched. */
export async function* withoutThinking(pieces: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let held = '';
  let state: 'start' | 'thinking' | 'thought' | 'answer' = 'start';
  for await (const piece of pieces) {
    if (state === 'answer') {
      yield piece;
      continue;
    }
    held += piece;
    if (state === 'start') {
      const start = held.trimStart();
      if (opening.startsWith(start)) continue;
      if (!start.startsWith(opening)) {
        state = 'answer';
        yield held;
        continue;
      }
      state = 'thinking';
    }
    if (state === 'thinking') {
      const end = held.indexOf(closing);
      if (end < 0) continue;
      held = held.slice(end + closing.length);
      state = 'thought';
    }
    held = held.trimStart();
    if (!held) continue;
    state = 'answer';
    yield held;
  }
  // An answer shorter than the tag itself.
  if (state === 'start' && held) yield held;
}
