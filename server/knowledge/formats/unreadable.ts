// Why a file cannot be read: said to the person who brought it, who can do something about it. Pure.

export type WhyUnreadable = 'unknown-format' | 'not-readable' | 'encrypted' | 'no-text' | 'wrong-columns' | 'too-much-text';

/** Thrown by a format. `params` hold names of columns and counts, nothing of the text. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly why: WhyUnreadable;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(why: WhyUnreadable, params: Readonly<Record<string, string | number>> = {}) {
    super(why);
    this.why = why;
    this.params = params;
  }
}
