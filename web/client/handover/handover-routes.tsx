export { AnswerHandover } from './answer-handover.tsx';
