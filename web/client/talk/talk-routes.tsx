export { BeginTalking } from './begin-talking.tsx';
export { GoOnTalking } from './go-on-talking.tsx';
export { Talk } from './talk.tsx';
export { TalkInConversation } from './talk-in-conversation.tsx';
