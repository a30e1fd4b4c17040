// Quoting is not living it: what stands between quotation marks and comes from a newspaper, a book, a job advertisement or a CV is
// somebody else's, unless somebody speaks or is spoken to in it. It is screened as if it were not there; the client's own words around it stay.
// Whoever puts their own "I" between marks is heard as always, and so is a quote that no source is named for: a partner, a boss.

const quoted = /["“„«][^"“”„«»]{12,}["”»]/g;
const source =
  /(?<!\p{L})(?:krant|dagblad|artikel|nieuws|kopte|kop|titel|krantenkop|knipsel|gelezen|las|radio|podcast|website|site|jaarverslag|stageverslag|verslag|cv|curriculum|vacature|advertentie|folder|journal|article|titre|annonce|rapport|paper|newspaper|headline|news|article|report|résumé|resume|job ad|vacancy|song|lyrics|liedje|gedicht|roman|boek)(?!\p{L})/iu;
/** A first or a second person: the client, or who speaks to them. */
const someoneSpeaks =
  /(?<!\p{L})(?:ik|k|ikke|mij|me|mijn|mijne|mezelf|mijzelf|wij|we|ons|onze|j|je|moi|mon|ma|mes|nous|notre|i|my|myself|mine|us|our|jij|jou|jouw|u|uw|ge|gij|gy|tu|te|toi|ton|ta|tes|vous|votre|vos|you|your)(?!\p{L})/iu;
/** How far from a quote, in characters, its source is named. */
const before = 90;
const after = 40;

/** The message with what it quotes from a source blanked out, every other character in its place. */
export function withoutSources(text: string): string {
  return text.replace(quoted, (quote, place: number) => {
    const around = `${text.slice(Math.max(0, place - before), place)} ${text.slice(place + quote.length, place + quote.length + after)}`;
    return source.test(around) && !someoneSpeaks.test(quote) ? ' '.repeat(quote.length) : quote;
  });
}
