import { linkOptions } from '@tanstack/react-router';
import type { Signal } from '../ui/records.ts';

/** The message that raised a signal, in its conversation in the client's file; null where there is no message. */
export function whereSignalStands({ trajectoryId, conversationId, messageId }: Signal) {
  if (!conversationId) return null;
  return linkOptions({
    to: '/counsellor/clients/$trajectoryId/conversations/$conversationId',
    params: { trajectoryId, conversationId },
    search: messageId ? { message: messageId } : {},
  });
}
