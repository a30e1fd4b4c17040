export { Enter } from './enter.tsx';
