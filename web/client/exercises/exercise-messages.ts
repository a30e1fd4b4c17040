// What the buttons of an exercise say. A button does nothing that a sentence could not: each sends a message of the client, in the words
// that the conversation knows for certain (server/conversation/exercise-wish.ts), in whatever language the screen is.

export const beginMessage = (title: string): string => `Ik wil de oefening "${title}" doen.`;
export const resumeMessage = (title: string): string => `Verder met de oefening "${title}".`;
export const pauseMessage = 'Even pauze.';
export const backMessage = 'Terug naar de vorige vraag.';
export const skipMessage = 'Deze vraag sla ik over.';
export const stopMessage = 'Ik stop met deze oefening.';
export const notNowMessage = 'Nu niet.';

/** To talk on about what came out of one. It must not read as a wish to begin it again, so it does not call it an exercise. */
export const aboutMessage = (title: string, lines: readonly string[]): string =>
  `Uit "${title}" kwam dit:\n${lines.map((line) => `- ${line}`).join('\n')}\n\nDaar wil ik verder over praten.`;
