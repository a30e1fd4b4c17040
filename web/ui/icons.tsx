// Small drawings of our own, 20 by 20, one stroke weight. They never stand alone: a word is beside them, or read aloud in their place.
const drawings = {
  home: 'M3 9.5 10 3.5l7 6M5 8v8.5h10V8M8.5 16.5v-5h3v5',
  talk: 'M3 4.5h14v9H9l-4 3.5v-3.5H3z',
  plan: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5.5M7.5 13.5h4',
  insight: 'M10 2.5a5 5 0 0 0-2.5 9.3V14h5v-2.2A5 5 0 0 0 10 2.5M8 17h4',
  help: 'M10 16.5S3 12.6 3 7.7A3.7 3.7 0 0 1 10 6a3.7 3.7 0 0 1 7 1.7c0 4.9-7 8.8-7 8.8z',
  person: 'M10 9.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4M3.5 17c.6-3.2 3.2-5 6.5-5s5.9 1.8 6.5 5',
  leave: 'M8 3H3.5v14H8M12.5 6l4 4-4 4M16.5 10H7.5',
  close: 'M5 5l10 10M15 5 5 15',
  send: 'M10 16.5v-13M4.5 9 10 3.5 15.5 9',
  stop: 'M5.5 5.5h9v9h-9z',
  down: 'M10 3.5v13M4.5 11l5.5 5.5 5.5-5.5',
  next: 'M7.5 4.5 13 10l-5.5 5.5',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  check: 'M4 10.5l4 4 8-9',
  phone: 'M6.5 3 4 4.5C4 11 9 16 15.5 16l1.5-2.5-3.5-2.5-2 1.5C9.5 11.5 8.5 10.5 7.5 8.5L9 6.5z',
  info: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15M10 9v5M10 6v.5',
  again: 'M16 10a6 6 0 1 1-1.8-4.300M16.5 3v3.5H13',
  source: 'M10 5.5C8 4 5.5 3.5 3 3.5V15c2.5 0 5 .5 7 2 2-1.5 4.5-2 7-2V3.5c-2.5 0-5 .5-7 2M10 5.5V17',
  download: 'M10 3v9.5M5.5 8.5 10 13l4.5-4.5M4 16.5h12',
  add: 'M10 4v12M4 10h12',
  list: 'M4 5.5h12M4 10h12M4 14.5h8',
  inbox: 'M3 11.5 5 4h10l2 7.5V16H3zM3 11.5h4l1 2h4l1-2h4',
  settings: 'M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7M12.5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4M7.5 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  find: 'M9 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12M13.300 13.300 17 17',
  print: 'M5.5 7V3h9v4M5.5 14H3V7h14v7h-2.500M5.500 12h9v5h-9z',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  );
}

/** The mark: a needle that knows where it is going. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" strokeWidth="2.2" />
      <path d="M22.5 9.5 18 18l-4-4z" fill="var(--accent)" />
      <path d="M9.5 22.5 14 14l4 4z" fill="currentColor" />
    </svg>
  );
}
