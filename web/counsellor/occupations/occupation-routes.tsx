// Occupations come in a piece of their own, when a counsellor opens them.
export { CompareInFile, ExploreInFile, ReadInFile } from './look-at-occupations.tsx';
