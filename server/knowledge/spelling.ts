// Words a letter apart. A word and each form of it with one letter left out are its neighbours; two words that share a neighbour differ
// by a letter that was dropped, added, changed or swapped (symmetric deletion, after Garbe 2012). So a typo is mended by an equality in the database, against the
// words that the organisation's knowledge really has. Pure.

/** Shorter stems have too many neighbours that mean something else. */
const shortest = 5;

/** A stem's neighbours, itself included; none for what is too short or a number. */
export function neighboursOf(stem: string): string[] {
  if (stem.length < shortest || /\d/.test(stem)) return [];
  const found = new Set([stem]);
  for (let place = 0; place < stem.length; place++) found.add(stem.slice(0, place) + stem.slice(place + 1));
  return [...found];
}
