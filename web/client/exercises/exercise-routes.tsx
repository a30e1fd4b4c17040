export { ReadExercises } from './read-exercises.tsx';
