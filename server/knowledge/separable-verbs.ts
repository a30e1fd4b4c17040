// Dutch verbs that fall apart in a sentence: "hoe vraag ik een cheque aan" asks about "aanvragen". Pure.
import { stemOf } from './words.ts';

const infinitives =
  'aanvragen aannemen aanmelden aanpassen aanpakken aanleren aanbieden aankunnen aanspreken aanraden aangeven afwijzen afspreken afsluiten afwegen afhaken afgaan afzeggen afbetalen afmaken aflopen bijhouden bijleren bijsturen bijverdienen ' +
  'doorgeven doorgroeien doorverwijzen doorsturen doorvertellen goedkeuren ingaan indienen inschrijven inschatten instappen inwerken inlichten inzetten inleveren invullen inhouden lesgeven meenemen meetellen meedoen meebrengen meespelen meelezen meelopen ' +
  'nakijken nadenken navragen nemen omgaan omscholen omzetten opzeggen opstarten opstellen opvolgen opnemen opbouwen opbellen opgeven opladen opschrijven oplossen opvragen overstappen overdragen overleggen overnemen ' +
  'samenvatten samenwerken stilstaan stopzetten tegenhouden teruggaan terugkeren terugkomen terugbetalen terugvinden thuiszitten toelaten toepassen tegenkomen ' +
  'uitleggen uitstellen uitproberen uitbetalen uitzoeken uitkiezen uitvallen uitschrijven uitdrukken vasthouden vastlopen vastzitten volhouden voorbereiden voorstellen voordoen voornemen voorleggen vrijnemen weggaan weglopen weigeren wegvallen';
const particles = [
  'aan',
  'af',
  'bij',
  'door',
  'goed',
  'in',
  'les',
  'mee',
  'na',
  'om',
  'op',
  'over',
  'samen',
  'stil',
  'stop',
  'tegen',
  'terug',
  'thuis',
  'toe',
  'uit',
  'vast',
  'vol',
  'voor',
  'vrij',
  'weg',
];

/** particle -> stem of the bare verb -> the whole verb. */
const verbs = new Map<string, Map<string, string>>();
for (const infinitive of infinitives.split(' ')) {
  const particle = particles.filter((one) => infinitive.startsWith(one) && infinitive.length - one.length > 3).sort((a, b) => b.length - a.length)[0];
  if (!particle) continue;
  const bare = verbs.get(particle) ?? new Map<string, string>();
  verbs.set(particle, bare.set(stemOf(infinitive.slice(particle.length)), infinitive));
}

/** Whole verbs whose two halves stand in one clause, in this order. */
export function joinedVerbs(words: readonly string[]): string[] {
  const found: string[] = [];
  words.forEach((word, place) => {
    const bare = verbs.get(word);
    if (!bare) return;
    for (let other = Math.max(0, place - 12); other < Math.min(words.length, place + 3); other++) {
      const verb = bare.get(stemOf(words[other] as string));
      // Before the particle anywhere in the clause; after it only as "aan te vragen".
      if (verb && (other < place || words[place + 1] === 'te')) found.push(verb);
    }
  });
  return found;
}
