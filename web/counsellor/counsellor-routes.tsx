export { CounsellorLayout } from './counsellor-layout.tsx';
export { ListClients } from './list-clients.tsx';
export { OpenClientFile } from './open-client-file.tsx';
export { OpenInbox } from './open-inbox.tsx';
export { OpenPlan } from './plan/open-plan.tsx';
export { FindConversation, ReadConversation } from './read-conversation.tsx';
export { ReadInsights } from './read-insights.tsx';
export { ReviewClientSignals } from './review-client-signals.tsx';
