// Occupations come in a piece of their own: who only talks never loads it.
export { CompareHere, ExploreHere, ReadHere } from './look-at-occupations.tsx';
