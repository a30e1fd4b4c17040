// Everything the screens read. The first part of a key is the topic that `GET /api/live` names when it changed.
import { queryOptions } from '@tanstack/react-query';
import { isSignedOut, read } from './api.ts';
import type {
  Alert,
  Attention,
  CareerQuestion,
  Conversation,
  Entry,
  Escalation,
  Evaluation,
  EvidenceText,
  Example,
  Health,
  HelpLine,
  Insight,
  Language,
  ListedPerson,
  Me,
  MissedCount,
  Plan,
  PlanComment,
  Readiness,
  SectionName,
  SectionVersion,
  Signal,
  SourceDocument,
  StoredCard,
  TranscriptMessage,
  Trajectory,
  WorkingTime,
  Ways,
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

/** How often people found what the screening did not. */
export const missedQuery = queryOptions({ queryKey: ['signals', 'missed'], queryFn: () => read<MissedCount[]>('/api/signals/missed') });

/** What in my own messages drew attention; for the client. */
export const attentionQuery = queryOptions({ queryKey: ['attention', 'list'], queryFn: () => read<Attention[]>('/api/attention') });

export const examplesQuery = queryOptions({ queryKey: ['attention', 'examples'], queryFn: () => read<Example[]>('/api/attention/examples') });

/** Whom to call. Every look of staff is recorded, so it is read when it is shown and not again behind their back. */
export const contactCardQuery = (trajectoryId: string) =>
  queryOptions({
    queryKey: ['contact-card', trajectoryId],
    queryFn: () => read<StoredCard>(`${within(trajectoryId)}/contact-card`),
    staleTime: 5 * minutes,
    refetchOnWindowFocus: false,
  });

export const workingTimeQuery = queryOptions({ queryKey: ['working-time'], queryFn: () => read<WorkingTime>('/api/me/working-time') });

export const waysQuery = queryOptions({ queryKey: ['alerts', 'ways'], queryFn: () => read<Ways>('/api/alerts/ways') });

export const escalationQuery = queryOptions({ queryKey: ['alerts', 'escalation'], queryFn: () => read<Escalation>('/api/alerts/escalation') });

export const planQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['plan', trajectoryId], queryFn: () => read<Plan>(`${within(trajectoryId)}/plan`) });

export const planReadinessQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['plan', trajectoryId, 'readiness'], queryFn: () => read<Readiness>(`${within(trajectoryId)}/plan/readiness`) });

export const planCommentsQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['plan', trajectoryId, 'comments'], queryFn: () => read<PlanComment[]>(`${within(trajectoryId)}/plan/comments`) });

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

export const careerQuestionsQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['career-questions', trajectoryId], queryFn: () => read<CareerQuestion[]>(`${within(trajectoryId)}/career-questions`) });

export const documentQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['documents', documentId],
    queryFn: () => read<SourceDocument>(`/api/documents/${encodeURIComponent(documentId)}`),
    // Short: an administrator may date or retire it while somebody is reading.
    staleTime: minutes,
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
