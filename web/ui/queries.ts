// Everything the screens read. The first part of a key is the topic that `GET /api/live` names when it changed.
import { queryOptions } from '@tanstack/react-query';
import { isSignedOut, read } from './api.ts';
import type {
  Alert,
  Conversation,
  DocumentListed,
  Entry,
  Evaluation,
  EvaluationDetail,
  EvidenceText,
  Health,
  HelpLine,
  Insight,
  Language,
  ListedPerson,
  Me,
  Plan,
  SectionName,
  SectionVersion,
  Signal,
  SourceDocument,
  TranscriptMessage,
  Trajectory,
} from './records.ts';

const minutes = 60_000;
const within = (trajectoryId: string) => `/api/trajectories/${encodeURIComponent(trajectoryId)}`;

export const entryQuery = queryOptions({ queryKey: ['entry'], queryFn: () => read<Entry>('/api/entry'), staleTime: 5 * minutes });

/** Who is signed in; null for nobody, which is an answer and not a failure. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await read<Me>('/api/me');
    } catch (error) {
      if (isSignedOut(error)) return null;
      throw error;
    }
  },
  staleTime: minutes,
});

export const healthQuery = queryOptions({ queryKey: ['health'], queryFn: () => read<Health>('/healthz') });

export const trajectoriesQuery = queryOptions({
  queryKey: ['trajectories'],
  queryFn: () => read<Trajectory[]>('/api/trajectories'),
});

export const peopleQuery = (role: string) =>
  queryOptions({ queryKey: ['people', role], queryFn: () => read<ListedPerson[]>(`/api/people?role=${encodeURIComponent(role)}`) });

export const conversationsQuery = (trajectoryId?: string) =>
  queryOptions({
    queryKey: ['conversations', 'list', trajectoryId ?? 'own'],
    queryFn: () => read<Conversation[]>(trajectoryId ? `/api/conversations?trajectoryId=${encodeURIComponent(trajectoryId)}` : '/api/conversations'),
  });

export const messagesQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['conversations', 'messages', conversationId],
    queryFn: () => read<TranscriptMessage[]>(`/api/conversations/${encodeURIComponent(conversationId)}/messages`),
  });

export const signalsQuery = (status: 'open' | 'all', trajectoryId?: string) =>
  queryOptions({
    queryKey: ['signals', status, trajectoryId ?? 'every'],
    queryFn: () => read<Signal[]>(`/api/signals?status=${status}${trajectoryId ? `&trajectoryId=${encodeURIComponent(trajectoryId)}` : ''}`),
  });

export const alertsQuery = (signalId: string) =>
  queryOptions({
    queryKey: ['signals', 'alerts', signalId],
    queryFn: () => read<Alert[]>(`/api/signals/${encodeURIComponent(signalId)}/alerts`),
  });

export const planQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['plan', trajectoryId], queryFn: () => read<Plan>(`${within(trajectoryId)}/plan`) });

export const planEvidenceQuery = (trajectoryId: string) =>
  queryOptions({
    queryKey: ['plan', trajectoryId, 'evidence'],
    queryFn: () => read<EvidenceText[]>(`${within(trajectoryId)}/plan/evidence`),
  });

export const sectionVersionsQuery = (trajectoryId: string, section: SectionName) =>
  queryOptions({
    queryKey: ['plan', trajectoryId, 'versions', section],
    queryFn: () => read<SectionVersion[]>(`${within(trajectoryId)}/plan/sections/${section}/versions`),
  });

export const insightsQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['insights', trajectoryId], queryFn: () => read<Insight[]>(`${within(trajectoryId)}/insights`) });

export const documentsQuery = queryOptions({ queryKey: ['documents'], queryFn: () => read<DocumentListed[]>('/api/documents') });

export const documentQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['documents', documentId],
    queryFn: () => read<SourceDocument>(`/api/documents/${encodeURIComponent(documentId)}`),
    staleTime: 30 * minutes,
  });

/** Kept for good once read: they must be there when nothing else is. */
export const helpLinesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['help-lines', language],
    queryFn: () => read<HelpLine[]>(`/api/help-lines?language=${language}`),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

export const evaluationsQuery = queryOptions({ queryKey: ['evaluations'], queryFn: () => read<Evaluation[]>('/api/evaluations') });

export const evaluationQuery = (evaluationId: string) =>
  queryOptions({
    queryKey: ['evaluations', evaluationId],
    queryFn: () => read<EvaluationDetail>(`/api/evaluations/${encodeURIComponent(evaluationId)}`),
  });
