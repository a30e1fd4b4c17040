import { linkOptions } from '@tanstack/react-router';
import type { Signal } from '../ui/records.ts';

/** Where the client wrote what raised a signal: the message in its conversation, or the page of the file that shows such texts. */
export function whereSignalStands({ trajectoryId, conversationId, messageId, writtenIn, writtenId }: Signal) {
  const params = { trajectoryId };
  if (conversationId)
    return linkOptions({
      to: '/counsellor/clients/$trajectoryId/conversations/$conversationId',
      params: { trajectoryId, conversationId },
      search: messageId ? { message: messageId } : {},
    });
  switch (writtenIn) {
    case 'logbook':
    case 'homework':
      return linkOptions({ to: '/counsellor/clients/$trajectoryId/between', params });
    case 'insight':
    case 'career-question':
      return linkOptions({ to: '/counsellor/clients/$trajectoryId/insights', params });
    case 'exercise':
      return linkOptions({ to: '/counsellor/clients/$trajectoryId/exercises', params });
    case 'plan':
      return linkOptions({ to: '/counsellor/clients/$trajectoryId/plan', params });
    case 'referral':
      return writtenId
        ? linkOptions({ to: '/counsellor/clients/$trajectoryId/referrals/$referralId', params: { trajectoryId, referralId: writtenId } })
        : linkOptions({ to: '/counsellor/clients/$trajectoryId/referrals', params });
    case 'contract':
      return linkOptions({ to: '/counsellor/clients/$trajectoryId/intake', params });
    case 'handover':
      return linkOptions({ to: '/counsellor/clients/$trajectoryId/handover', params });
    case 'portfolio':
      return linkOptions({ to: '/counsellor/clients/$trajectoryId/portfolio', params });
    case 'growth':
    case 'aftercare':
    case 'satisfaction':
      return linkOptions({ to: '/counsellor/clients/$trajectoryId/growth', params });
    case 'contact-card':
    case 'data-request':
      return linkOptions({ to: '/counsellor/clients/$trajectoryId/contact', params });
    default:
      return null;
  }
}
