import type { HomeworkStatus } from '../../../server/trajectory/homework.ts';
import { m } from '../../paraglide/messages.js';

const words: Record<HomeworkStatus, () => string> = {
  open: () => m.homework_status_open(),
  done: () => m.homework_status_done(),
  'not-done': () => m.homework_status_not_done(),
  withdrawn: () => m.homework_status_withdrawn(),
};
export const wordHomeworkStatus = (status: HomeworkStatus): string => words[status]();
