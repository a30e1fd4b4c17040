// The replies that this instance is writing right now, so that a stop or a crisis need not wait for the next look at the database.
// Only a shortcut: the truth is the turn's row, and another instance sees it there.
export type RunningReplies = {
  begin(replyId: string): AbortSignal;
  end(replyId: string): void;
  /** Ends this reply, if it is written here. Say why in the turn's row first. */
  interrupt(replyId: string): void;
  /** Waits until no reply is being written here, or this long (milliseconds). */
  ended(withinMs: number): Promise<void>;
};

const lookEveryMs = 50;

export function makeRunningReplies(): RunningReplies {
  const running = new Map<string, AbortController>();
  return {
    begin(replyId) {
      const controller = new AbortController();
      running.set(replyId, controller);
      return controller.signal;
    },
    end: (replyId) => void running.delete(replyId),
    interrupt: (replyId) => running.get(replyId)?.abort(),
    async ended(withinMs) {
      for (const until = Date.now() + withinMs; running.size > 0 && Date.now() < until; ) await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    },
  };
}
