// Orders that only set somebody thinking, in Dutch: what is taken, chosen or sought in an exercise is a day, a moment or a list. The same
// verbs push where what they take is of somebody's work or life.
const thought =
  'neem|kies|zoek|leg|denk|loop|draai|maak|noem|noteer|plaats|hou|houd|zet|pak|begin|blijf|ga|laat even|laat namen|vergeet de|vergeet even|vraag geen';
const life =
  'ontslag|verlof|rust|contact|baas|chef|aan|aanbod|kansen?|risico|deeltijds|halftijds|voltijds|opleiding|cursus|studie|ander werk|andere|nieuwe?|vaste?|zekerheid|hulp|afstand|initiatief|stappen|beslissing|leven|jezelf|zelfstandige?|advocaat|therapeut|psycholoog|coach|loopbaancoach|dokter|huisarts|gewoon|voor (?:een|de|het|je|wie|wat)|jouw (?:geluk|hart)|je (?:hart|gevoel|verstand|koffers|boeltje|moed|plaats|kans|tijd vrij)|moed|werken|solliciteren|kalm|positief|sterk|realistisch|vol|los(?! of)|praten|spreken|weg van|vertrekken|werk(?! dat)|job(?! die)|moeilijke|gesprek met|met je|geld|medicatie|pil|pillen|magnesium|vitamines?|doktersbriefje|lening|kuur|maatregelen|wraak|gas terug|vrij|liever|beter|eerlijk|er werk van|er het beste|er een einde|er een punt|het (?:zekere|gesprek|aanbod|roer|over|achter)|de (?:leiding|knoop|touwtjes|draad|teugels|veilige|sprong)|werk van';

/** The beginning of an order that only sets thinking, with nothing of work or life in it; for the front of a pattern. */
export const thoughtOrder = `(?:${thought})(?!\\p{L})(?![^.?!]*(?<!\\p{L})(?:${life})(?!\\p{L}))`;
