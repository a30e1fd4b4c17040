// The one gate for client text on its way to and from the database. Plain for now; encryption per trajectory comes here, and
// nowhere else. Used in store.ts files only.
declare const sealed: unique symbol;
export type Sealed = string & { readonly [sealed]: true };

/** Makes client text ready to be stored. */
export function seal(text: string): Sealed {
  // Postgres cannot hold a NUL in text, and a lone surrogate is not valid UTF-8; both come from broken clients, not from people.
  return text.replaceAll('\u0000', '').toWellFormed() as Sealed;
}

/** Gives stored text back as the client wrote it. */
export function unseal(text: string): string {
  return text;
}
