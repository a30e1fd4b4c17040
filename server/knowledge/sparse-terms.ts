// Weighted terms as the database keeps them. Pure.
import { termPlaces } from './terms.ts';

/** A sparse vector as pgvector reads it: places in order, from 1. */
export function toSparse(weights: ReadonlyMap<number, number>): string {
  const places = [...weights].sort(([a], [b]) => a - b).map(([place, weight]) => `${place}:${weight.toFixed(3)}`);
  return `{${places.join(',')}}/${termPlaces}`;
}
