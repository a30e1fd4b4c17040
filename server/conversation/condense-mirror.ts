// Says back less than was said: the core of a statement, in the client's own words. A parrot repeats; a listener picks out.
// Only patterns of which the result is certain; anything else stays whole.

const feelings = 'blij|moe|gelukkig|kwaad|zenuwachtig|verdrietig|enthousiast|rustig|onzeker|triest|boos|ongelukkig|gestresseerd';
const numberWords = 'één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|vijfentwintig|dertig|veertig';

/** "je werkt al twaalf jaar in de logistiek en …" -> "twaalf jaar logistiek, en …": the years are the background, not the news. */
const years = new RegExp(
  `^je (?:werkt|zit|staat) (?:nu )?(?:al )?((?:bijna |ruim |meer dan )?(?:${numberWords}|\\d{1,2}) jaar) (?:in|bij) (?:de|het) ((?:\\p{Ll}[\\p{L}-]+)(?: \\p{Ll}[\\p{L}-]+)?)(?:,)? en (.+)$`,
  'u',
);
/** "je merkt dat je vooral blij wordt van …" -> "je wordt vooral blij van …": what was noticed, without the noticing. */
const noticed = new RegExp(`^je (?:merkt|merkte|voelt|ziet|weet|denkt) (?:wel |ook |dan )?dat je ((?:vooral|echt|altijd|het meest|eigenlijk|nog altijd)(?: \\p{L}+)? )?(${feelings}) (wordt|bent) (.+)$`, 'u');

/** The core of a mirrored statement. */
export function condenseMirror(text: string): string {
  const [, span, field, rest] = years.exec(text) ?? [];
  if (span && field && rest) return `${span} ${field}, en ${withoutNoticing(withSubject(rest))}`;
  return withoutNoticing(text);
}

/** "wordt vooral blij van …" has lost its subject with the first half of the sentence. */
function withSubject(rest: string): string {
  return /^(?:je|het|dat|de|mijn|er|nu|toch) /.test(rest) ? rest : `je ${rest}`;
}

function withoutNoticing(text: string): string {
  const [, how, feeling, verb, rest] = noticed.exec(text) ?? [];
  return feeling && verb && rest ? `je ${verb} ${how ?? ''}${feeling} ${rest}` : text;
}
