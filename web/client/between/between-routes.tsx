export { DoHomework } from './do-homework.tsx';
export { KeepLogbook } from './keep-logbook.tsx';
export { SetCheckIns } from './set-check-ins.tsx';
