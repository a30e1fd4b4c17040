// Takes Dutch compounds apart along parts that are at home in career guidance and work: "arbeidsmarktverkenning" is found by
// "verkenning van de arbeidsmarkt", and a synonym of a part counts for the whole. A hand-written list, so that a word falls apart only where it means
// its parts; every other compound is held together by the four-letter pieces of words.ts.

const parts = new Set(
  (
    'aanbod aandacht aanpak aanvraag aanwerving actie activiteit administratie advies afkomst afspraak afstand agenda ambitie ambt angst arbeid arts attest baan balans balie bedrijf bedrijfs beeld begeleiding begeleider belang belasting beleid ' +
    'beleving bemiddeling bemiddelaar beoordeling beperking beroep beslissing bestaan betaling bevordering bewijs bezoek bijdrage bijscholing bouw brief budget buurt carriere centrum cheque coach coaching collega competentie conflict consulent contract ' +
    'controle cultuur cursus dag deel denk dienst diploma doel doelgroep doelwit dossier draag drempel druk duur eind energie ervaring evaluatie examen fase fonds functie geheim gelijk geld gesprek gezin gezondheid gids groei groep ' +
    'handicap hervatting herstel hoger horeca huis hulp hulpverlener identiteit industrie info ingroei inkomen inschrijving instapper instap inspectie instelling interim intake interesse invaliditeit jaar jeugd job jongere kanaal kandidaat kans kantoor ' +
    'kapitaal kenmerk kennis kennismaking keuze kind klacht klant knelpunt kost kracht krediet kwadrant kwaliteit kwalificatie leer leider leiding leren les leraar lijn loket lonen loon loopbaan maand maat maatregel mandaat ' +
    'markt medewerker methode methodiek midden misbruik motief motivatie nacht netwerk norm oefening onderbreking ondernemer onderneming onderwijs ondersteuning onderzoek ontslag ontwikkeling onthaal opbouw opdracht opleiding opleider oplossing oproep ' +
    'opvang opvolging opzeg organisatie ouder ouderschap overleg overheid overuren partner patroon pensioen periode persoon pest pesten plaats plan ploeg politie portfolio post praktijk prestatie prijs prive proef procedure proces productie profiel ' +
    'programma project psycholoog punt raad recht rechten reflectie regel regeling relatie resultaat richting risico ritme rol samenvatting schaal scholing school schuld sector sfeer signaal slaap sociaal sollicitant sollicitatie specialist ' +
    'spel stad stage stap start statuut steun sterkte stijl stress student studie systeem taak taal talent team techniek techniekers tekort tempo termijn tewerkstelling tijd toegang toekomst toelage traject transitie uitbetaling uitkering uitzend ' +
    'uren uur vaardigheid vakantie vak vakbond verandering verantwoordelijk verblijf verdeling vereniging vergoeding verhaal verkenning verlenging verlies verlof verloop vermogen verplaatsing verpleeg verpleging verzekering verzorging visie vlucht ' +
    'volwassenen voorbereiding voordeel voorkeur voorwaarde vorm vorming vraag vrijwilliger vrijwilligers waarde wacht weerstand week welzijn wens werf werk werker werkgever werkloos werkloosheid werknemer werving wet wetgeving wijzer winkel woon ' +
    'ziekte ziekenfonds ziekenhuis zelfstandig zin zoek zoeken zoeker zorg zorger zwangerschap exploratie communicatie discriminatie integratie inburgering mutualiteit preventie adviseur vertrouwen bijberoep hoofdberoep tijdskrediet ' +
    'wissel wisseling wending ommezwaai sprong orientatie heroriëntering herorientering coordinator gever nemer brug pensioenleeftijd leeftijd ervaren burn out depressie'
  )
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(' ')
    .filter((part) => part.length > 2),
);
const longestPart = Math.max(...[...parts].map((part) => part.length));

/** The parts of a folded word, or none when it does not fall apart wholly. */
export function partsOf(word: string): string[] {
  if (word.length < 7 || parts.has(word)) return [];
  const found = takeApart(word, 0);
  return found && found.length > 1 ? found : [];
}

/** Longest part first; between parts an s, e or en may stand, after the last one an ending. */
function takeApart(word: string, depth: number): string[] | null {
  if (depth > 4) return null;
  for (let length = Math.min(longestPart, word.length); length >= 3; length--) {
    const part = word.slice(0, length);
    if (!parts.has(part)) continue;
    const rest = word.slice(length);
    if (/^(?:s|en|e|n|t|ster|sters|tje|tjes)?$/.test(rest)) return [part];
    for (const joint of ['', 's', 'en', 'e', 'n']) {
      if (!rest.startsWith(joint) || rest.length - joint.length < 3) continue;
      const further = takeApart(rest.slice(joint.length), depth + 1);
      if (further) return [part, ...further];
    }
  }
  return null;
}
