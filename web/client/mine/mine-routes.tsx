export { Mine } from './mine.tsx';
