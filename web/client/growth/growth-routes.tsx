export { Growth } from './growth.tsx';
export { AnswerSatisfaction } from './answer-satisfaction.tsx';
