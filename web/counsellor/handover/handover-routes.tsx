export { OpenHandover } from './open-handover.tsx';
