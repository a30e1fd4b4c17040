// Where what the starter set says comes from. Pure: what is said of an occupation names these too.

/** Where what the set says of shortages comes from. Taken over from a copy of the list: to be held against VDAB's own document. */
export const shortageList = {
  year: 2026,
  origin: 'VDAB, Knelpuntberoepen 2026 (1 februari 2026), via een kopie van derden',
  url: 'https://www.vdab.be/trends/knelpuntberoepen',
  publishedAt: '2026-02-01',
  checkedAt: '2026-11-26',
  verified: false,
} as const;

/** Of descriptions, competences and routes. */
export const starterOrigin = {
  origin: 'Koers, eigen tekst; opleidingswegen in grote lijnen, na te vragen bij VDAB of de school',
  checkedAt: '2026-11-26',
} as const;
