export { AskHandovers } from './ask-handovers.tsx';
export { ChooseConversation } from './choose-conversation.tsx';
export { ReadFlaggedConversation } from './read-flagged-conversation.tsx';
export { RescoreConversation } from './rescore-conversation.tsx';
export { ReviewOpenSignals } from './review-open-signals.tsx';
export { SupervisorLayout } from './supervisor-layout.tsx';
export { SetUpAlerts } from '../ui/alerts/set-up-alerts.tsx';
