// The replies that this instance is writing right now, so that a stop or a crisis need not wait for the next look at the database.
// Only a shortcut: the truth is the turn's row, and another instance sees it there.
export type RunningReplies = {
  begin(conversationId: string, replyId: string): AbortSignal;
  end(replyId: string): void;
  /** Ends what runs in this conversation, or just this reply. */
  interrupt(conversationId: string, replyId?: string): void;
};

export function makeRunningReplies(): RunningReplies {
  const running = new Map<string, { conversationId: string; controller: AbortController }>();
  return {
    begin(conversationId, replyId) {
      const controller = new AbortController();
      running.set(replyId, { conversationId, controller });
      return controller.signal;
    },
    end: (replyId) => void running.delete(replyId),
    interrupt(conversationId, replyId) {
      for (const [id, reply] of running) {
        if (reply.conversationId === conversationId && (replyId === undefined || replyId === id)) reply.controller.abort();
      }
    },
  };
}
