// Verb forms that clients use about themselves. Only what is listed here is ever turned from "ik" to "je": a form that is
// not in the list is quoted instead, so that Koers never writes a verb it is not sure of.

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** First person present whose second person is not stem + t. */
const irregularPresent: Record<string, string> = {
  ben: 'bent',
  kan: 'kan',
  wil: 'wil',
  zal: 'zal',
  mag: 'mag',
  zou: 'zou',
  hou: 'houdt',
  onthou: 'onthoudt',
  rij: 'rijdt',
  snij: 'snijdt',
  vermij: 'vermijdt',
  lij: 'lijdt',
  ga: 'gaat',
  sta: 'staat',
  sla: 'slaat',
  versta: 'verstaat',
  besta: 'bestaat',
  onderga: 'ondergaat',
  ontsla: 'ontslaat',
  verga: 'vergaat',
  moet: 'moet',
};

/** First person present that is nothing but a verb. */
const verbStems = list(`
  heb word doe zie weet kom geef neem zeg krijg vind denk voel lig zit eet merk leer begrijp besef geloof herken ken lees schrijf
  schrik slaap lach durf hoor kies kook kijk leef let loop luister maak meen mis noem ontwerp open pak pas pieker poets praat probeer raak
  regel schaam schuif sleep sluit snap speel spreek sta steek stel stuur tel teken trek twijfel typ verdien verdraag verdwijn vergeet
  verkoop verlang verlies verlies vermoed verpleeg vertel vertrek vertrouw verveel verwacht verzorg vlieg vlucht volg vraag vrees wacht weeg
  weiger wens werk wou woon zet zing zoek zorg zwijg zwem zweef zweet breng bezoek bezorg bewaar betaal beslis begeleid begin bekijk bel
  beloof bereid bedien bedoel bedenk behandel beheer benijd bereik berg besteed bestel betrap bewonder bid bijt blijf bloei bouw breek
  coördineer corrigeer coach combineer controleer deel dek dien dool draag draai drink droom duw ervaar erger fiets fluit
  functioneer geniet geraak gedraag gloei groei gun haal haat help herhaal herinner herstel hoef hoop huil interesseer investeer jaag
  kamp kap kick klaag klap kleed klik klim knik knip knuffel koester koop kruip kuis kus lach laat leg leid lever lig loods lust
  maal mikpunt missen moei motiveer nip observeer oefen onderhandel onderhoud onderschat onderzoek ontdek ontmoet ontspan ontvang
  ontwijk organiseer overdrijf overdenk overleef overloop overtuig overweeg overwin palm panikeer plan plant plaats pluk prakkezeer presenteer
  presteer programmeer prikkel protesteer red redeneer reis relativeer ren repareer riskeer roep ruil rust
  schat scheer schep scheur schilder schreeuw sluip smeed sms solder solliciteer spaar splits spring sta start steun stop stort straal strijk
  studeer stoor struikel sukkel tob train trakteer treed tril troost twijfel uit val ween concentreer vecht verander verbeter verberg verbind verbied verlaat
  vergelijk vergis verhuis verklaar verloochen vermaak verpest verschiet versier verspil verstop vertaal verteer vertik vervang verwijt verzamel
  verzin verzuip vier vis vlieg vloek vlucht voed volhard vorm wandel was wek weef wentel werf wijs win wissel wrijf zak zeur zink
  zucht zwoeg zwaai brom bots bak les adem aarzel antwoord apprecieer amuseer bereken besluit bewijs dans douche dub durf eis
  flip foeter forceer garandeer giet glimlach grap gok heet hecht hervat houd rijd wind snijd spuit smeer stap stik stofzuig stoot
  tuinier uur verslijt verkramp versta verdedig vermijd verzet waardeer wantrouw zaag zaai faal bevind excuseer beperk belast ga doceer
  bol mail relax recycleer rek ruim rij schaf scheid scheld schipper sjouw sleur slik smijt snak snauw snij snoei sorteer spijbel sport verval
  verplaats vertegenwoordig verwerk naai game stream edit strijk poets dweil zaai plak prik pols bol deug herken lever vouw sorteer scan stapel zweer ontloop ontsnap ontspoor ontwikkel vergader vertoef verwen zondig tolk metsel lijm las laad laai
  bemiddel beoordeel bespreek bestuur boek boen brand brei brouw cijfer communiceer debatteer demonstreer dokter fotografeer frituur grijp
  hamer handel hang heers herbegin hoest inspireer interview kalmeer kies knutsel laveer leun mediteer meet melk monteer onthaal
  ontleed ontlucht opereer overnacht partner peil pendel post print proef raadpleeg rapporteer rol rook schuil serveer speur spit stempel
  strooi synthetiseer tap tast tik timmer verbruik verf verhuur verlicht verleid vermeld vermenigvuldig vervoer voer wied zuiver
`);

/** Stems that are also nouns, adjectives or adverbs: a verb only beside "ik", or at the end of a subordinate clause. */
export const alsoOtherWord = new Set(
  list(`
  werk slaap lach schrik kook maak mis pas plan plant plaats regel reis rust schat sta start steun stop stel twijfel val vis vraag vrees wacht
  wens zorg zet zit zin deel dek dien droom duw fiets fluit hoop kamp kap kick klap klik kus leg les les leer lever lust open pak palm partner
  red rek ren ruil ruim sleep spit sport sms spring stap steek stik stoot straal strijk tel teken train trek troost uit uur uur verlies verkoop
  vertrek verval verlang vier vlieg vloek vlucht vorm was wijs win wind wissel zak zaag adem antwoord bak begin beheer berg bezoek besluit bewijs boek
  brand bouw cijfer coach dans dokter douche dub eis faal gok grap handel hang hecht heet herstel houd hamer interview koop kuis laad las last
  let lijm loods loop maal meet melk mikpunt missen onderhoud onderzoek ontwerp ontvang overleg pak peil poets post praat print proef
  rol rook schuif schuil scheur sluit smeer spaar speel stempel stort stuur tap tast tik tolk typ verband verf verhuis vermaak voer volg
  vergis verzet waardeer zing zoek zucht zweet beperk bel bid boen breng brei bel pluk bewaar weeg weet wek ga mag moet wil hou rij snij zweer
  film let deel help klaag kijk lees vlieg verzorg verwacht kies denk zeg ken kom geef vind merk
`),
);
// These look like other words to the rule above but are safe after "en" and at the end of a clause in practice.
for (const safe of list('weet ga mag moet wil denk zeg ken kom geef vind merk breng waardeer verzorg ontvang')) alsoOtherWord.delete(safe);

const noVerb = new Set(['missen', 'mikpunt', 'uur', 'partner']);

/** Past tense: the same for "ik" and "je". */
const pasts = new Set(
  list(`
  was had kon wou wilde moest mocht ging kwam deed zag zei dacht kreeg bleef werd vond nam gaf stond zat lag liep sprak begon schreef las koos hielp
  wist zocht bracht verloor viel reed sliep hield liet droeg dronk at beloofde begreep beschreef besloot bewees bond bood brak dreef kocht
  keek klonk kroop leek loog ontving ontvingen riep rook schoof schoot schrok sloeg sloot sneed sprong stak stierf stonk trok verdween vergat verkocht verliet
  vertrok verbood verbond verwees vloog vocht voer vroeg verwachtte waste werkte maakte voelde merkte leerde hoorde belde vertelde
  probeerde durfde hoefde hoopte leefde luisterde lachte miste noemde opende paste praatte regelde speelde stelde startte stopte studeerde stuurde
  telde twijfelde veranderde verdiende verhuisde vertrouwde verzorgde volgde wachtte weigerde wenste woonde zette zorgde zweeg zwom behandelde
  begeleidde betaalde bewaarde bezocht deelde droomde ervaarde gebruikte geloofde genoot haalde herkende kende klaagde kookte legde leidde
  ontdekte ontmoette organiseerde plande pakte raakte solliciteerde spaarde steunde tekende trainde typte voelde huilde weende wende
  verveelde interesseerde amuseerde schaamde ergerde vergiste herinnerde besefte coachte combineerde
`),
);

const present = new Map<string, string>();
for (const stem of [...verbStems, ...Object.keys(irregularPresent)]) {
  if (noVerb.has(stem) || stem === 'was' || stem === 'wou') continue;
  present.set(stem, irregularPresent[stem] ?? (stem.endsWith('t') ? stem : `${stem}t`));
}

const prefixes = list(
  'aan achter af bij binnen buiten door eens in klaar los mee na neer om onder op over rond samen tegen terug thuis toe uit vast verder vol voor vooruit weg wakker stil',
);

/** What a word can be as the finite verb of "ik": its second person with the subject before it, or null when it is none. */
export function secondPersonOf(word: string): string | null {
  const known = present.get(word);
  if (known !== undefined) return known;
  if (pasts.has(word)) return word;
  // "dat ik het niet aankan", "omdat ik meega": the separable part is written together at the end of a clause.
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix) || word.length <= prefix.length + 1) continue;
    const stem = word.slice(prefix.length);
    const joined = present.get(stem);
    if (joined !== undefined && stem !== 'les') return prefix + joined;
    if (pasts.has(stem) && stem.length > 2) return word;
  }
  return null;
}

/** Whether this form is a past tense (it does not change with the person). */
export function isPast(word: string): boolean {
  return pasts.has(word);
}

/** Whether a word can be the finite verb of somebody or something else, separable parts included ("tegenvalt"). */
export function isThirdPerson(word: string): boolean {
  if (thirdPersonForms.has(word)) return true;
  return prefixes.some((prefix) => word.startsWith(prefix) && word.length > prefix.length + 2 && thirdPersonForms.has(word.slice(prefix.length)));
}

/** Finite forms of "hij", "het", "mijn baas": enough to see that a clause without "ik" is a whole one. */
export const thirdPersonForms: ReadonlySet<string> = new Set([
  ...[...present.entries()].filter(([stem, second]) => stem !== second && !/^(?:bent|hebt)$/.test(second)).map(([, second]) => second),
  ...pasts,
  ...list(`
  is was heeft had gaat ging wil wou wilde kan kon mag mocht moet moest zal zou doet deed zegt zei komt kwam wordt werd blijft bleef vindt vond
  geeft gaf krijgt kreeg maakt maakte vraagt vroeg staat stond zit zat ligt lag loopt liep ziet zag denkt dacht weegt woog luistert luisterde
  werkt werkte lijkt leek voelt voelde klopt klopte past paste lukt lukte helpt hielp kost kostte brengt bracht neemt nam houdt hield laat liet
  betekent betekende hangt hing trekt trok valt viel begint begon stopt stopte interesseert boeit verveelt stoort raakt gebeurt gebeurde blijkt bleek
  roept riep belt belde lacht lachte verandert veranderde duurt duurde knaagt wringt kriebelt weet wist hoort hoorde zijn waren hebben hadden gaan gingen
  willen kunnen konden mogen moeten moesten zullen zouden doen deden zeggen zeiden komen kwamen worden werden blijven vinden krijgen kregen
  maken vragen staan zitten lopen zien denken zagen werken vallen verwachten beslissen beslist verwacht bestaat bestond snapt betekenen helpen
`),
]);
