// What is never kept or brought back, however it was meant: words that belong in a talk with a person, not in a list. Pure.

const heavy =
  /(?<!\p{L})(?:dood|doodgaan|zelfmoord|sterven|gestorven|overleden|een einde aan|uitweg|niet meer verder|zie het niet meer|drank|dronken|pillen|gokken|gok|coke|verslaafd|slaat|sloeg|geslagen|misbruikt?|verkracht|schulden|deurwaarder|kapot|depressief|depressie|burn-?out|leven niet|huilen|gehuild|wenen|paniek|suicide|kill myself|drunk|debts|depressed|mourir|suicider|dettes|alcool|déprimée?)(?!\p{L})/iu;

/** Whether a sentence is too heavy to be kept as something to come back to. */
export function isTooHeavy(sentence: string): boolean {
  return heavy.test(sentence);
}
