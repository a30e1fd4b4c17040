// From what an administrator filled in to the document that chat, help lines and directory read: the details, and a text that ends
// with the same facts. A number or hours that changed are changed in the text too. Pure.
import type { PartnerDetails } from './knowledge-file.ts';
import type { InLanguages } from './partner.ts';

/** What the form holds. Texts are Dutch; hours are in three languages, since a client in trouble reads them in their own. */
export type PartnerFields = Omit<PartnerDetails, 'about' | 'situations' | 'hours' | 'chatHours'> & {
  title: string;
  url: string | null;
  hours: InLanguages | null;
  chatHours: InLanguages | null;
  about: string;
};

/** @param before what stood there; null for a new partner */
export function composePartner(fields: PartnerFields, before: PartnerDetails | null): { details: PartnerDetails; body: string } {
  const { title: _, url, hours, chatHours, about: given, ...rest } = fields;
  const kept = { hours: followDutch(hours, before?.hours), chatHours: followDutch(chatHours, before?.chatHours) };
  let about = given.trim();
  if (before?.number && fields.number && before.number !== fields.number) about = about.replaceAll(before.number, fields.number);
  if (before?.hours && kept.hours && before.hours.nl !== kept.hours.nl) about = about.replaceAll(before.hours.nl, kept.hours.nl);
  const details: PartnerDetails = {
    ...rest,
    situations: before?.situations ?? [],
    about,
    ...(kept.hours && { hours: kept.hours }),
    ...(kept.chatHours && { chatHours: kept.chatHours }),
  };
  return { details, body: `${about}\n\n## Hoe bereik je ${fields.name}?\n\n${factsOf(details, url)}` };
}

/** A new Dutch text is truer than an old French one: languages that were left as they were follow it. */
function followDutch(next: InLanguages | null, before: InLanguages | undefined): InLanguages | null {
  if (!next || next.nl.trim() === '') return null;
  const dutchChanged = next.nl !== before?.nl;
  const follow = (language: 'fr' | 'en') => {
    const text = next[language].trim();
    return text === '' || (dutchChanged && text === before?.[language]) ? next.nl : text;
  };
  return { nl: next.nl, fr: follow('fr'), en: follow('en') };
}

const languageNames: Record<string, string> = { nl: 'Nederlands', fr: 'Frans', en: 'Engels', de: 'Duits' };

function factsOf(details: PartnerDetails, url: string | null): string {
  const lines = [
    details.number && `Telefoon: ${details.number}.`,
    details.hours && `Uren: ${details.hours.nl}.`,
    details.chatUrl && `Chat: ${details.chatUrl}${details.chatHours ? `, ${details.chatHours.nl}` : ''}.`,
    url && `Website: ${url}`,
    `Talen: ${details.languages.map((code) => languageNames[code] ?? code).join(', ')}.`,
    details.forWhom && `Voor wie: ${details.forWhom}.`,
    details.cost && `Kost: ${details.cost}.`,
    `Regio: ${details.region}.`,
    details.waiting && `Wachttijd: ${details.waiting}.`,
  ];
  return lines
    .filter(Boolean)
    .map((line) => `- ${line}`)
    .join('\n');
}
