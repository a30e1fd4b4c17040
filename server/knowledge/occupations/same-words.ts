// Which words of job titles mean the same, or nearly: Flemish and Dutch, English and Dutch, everyday and official. Written by hand
// for Koers. In a line the first word stands for the others; the index compares what they stand for beside the words themselves.
import { stemOf } from './stem.ts';

const same = `
verkoper sales salesman seller salesmedewerker verkoopmedewerker verkoopspecialist winkelbediende winkelmedewerker winkelverkoper
verkoop retail detailhandel kleinhandel winkelverkoop
vertegenwoordiger salesrepresentative representative commercieel accountmanager buitendienst handelsreiziger afgevaardigde delegee delegue
winkel shop store zaak boetiek supermarkt
winkelier handelaar winkeluitbater detaillist kleinhandelaar winkelhouder grossier groothandelaar
manager bedrijfsleider directeur uitbater hoofd beheerder ondernemer zaakvoerder gerant director chief ceo leidinggevende verantwoordelijke bestuurslid vestigingsmanager filiaalmanager afdelingsmanager afdelingschef afdelingshoofd bedrijfsmanager leider
teamleider voorman ploegbaas ploegleider meestergast supervisor teamleader teamcoach opzichter werfleider uitvoerder groepsleider chef teammanager baas foreman brigadier
coordinator coordinatrice coordinatie
assistent hulp helper assistant hulpkracht help
medewerker bediende arbeider employee personeel werkkracht werker kracht beambte functionaris agent
ingenieur engineer engineering
technicus technieker technician mecanicien mechanieker mechanicien technoloog technoloog
monteur installateur fitter plaatser montage assembleur installer plaatsing installatie
hersteller reparateur repareur onderhoudsmonteur reparatie herstelling depanneur herstellen repareren
onderhoud maintenance service onderhoudswerk
ontwikkelaar developer programmeur programmer coder softwareontwikkelaar development
ontwerper designer vormgever stilist design ontwerp vormgeving
ict it informatica computer informaticus edv automatisering
netwerk network telematica
software applicatie app applicatieontwikkeling
data gegevens database databank
gegevensinvoer dataentry
beveiliging security bewaking beveiliger bewaker bewakingsagent beveiligingsagent beveiligingsbeambte guard
chauffeur bestuurder driver rijder voerder bestuurster
vrachtwagen truck camion vrachtauto lorry trekker
bestelwagen camionette bestelauto
koerier besteller bezorger pakjesbezorger bezorging expresbesteller pakketbezorger
postbode facteur postbezorger brievenbesteller
bus autobus autocar touringcar lijnbus
trein spoor spoorweg spoorwegen rail
vliegtuig luchtvaartuig luchtvaart vlieg aviation
piloot vlieger vliegenier
heftruck vorkheftruck clark heftruckchauffeur clarkist
kraan hijskraan torenkraan
kraanman kraanbestuurder kraanmachinist kraandrijver kraanbediener
magazijn warehouse depot opslag stockage stock voorraad
magazijnier magazijnmedewerker magazijnbediende orderpicker picker warehousemedewerker voorraadbeheerder magazijnmeester
logistiek logistics logistieke distributie supplychain
transport vervoer expeditie
expediteur bevrachter forwarder declarant expeditiemedewerker
inkoper aankoper buyer procurement purchaser inkoop aankoop
winkelaankleder etalagist decorateur visualmerchandiser
kassier kassamedewerker kassabediende caissiere kassierster
leerkracht docent leraar onderwijzer lerares teacher lesgever juf meester lector onderwijsgevende schoolmeester onderwijzeres vakdocent vakleerkracht hoogleraar professor praktijkleraar
trainer instructeur opleider coach lesgever praktijkopleider vormingswerker monitor instructrice instructor cursusleider
onderwijs school education onderricht vorming
secundair middelbaar voortgezet tso bso aso
lager basis primair basisschool
kleuter kleuterschool
hoger hogeschool universiteit universitair academisch hbo
beroepsonderwijs mbo bve
opvoeder jeugdhulpverlener opvoedster educator
begeleider counselor consulent begeleidster
maatschappelijk sociaal welzijn welzijnswerk
hulpverlener maatschappelijkwerker welzijnswerker
kinderbegeleider kinderverzorger kinderoppas onthaalouder kinderopvang creche oppas babysit gastouder kinderleidster
zorgkundige verzorgende zorghulp verzorger zorgmedewerker ziekenverzorger helpende verzorgster bejaardenhelper
gezinszorg thuiszorg thuishulp gezinshulp
huishoudhulp poetshulp poetsvrouw schoonmaker kuisvrouw kuiser poetsman schoonmaakmedewerker interieurverzorger huishoudelijk schoonmaakster kuishulp poetser reiniger
schoonmaak reiniging poets kuis cleaning
verpleegkundige verpleger verpleegster nurse zuster ziekenverpleger
arts dokter geneesheer doctor medicus geneeskundige
huisarts huisdokter
tandarts dentist tandheelkundige
apotheker farmaceut
apotheek farmacie farmaceutisch
kinesitherapeut fysiotherapeut kine kinesist fysio
ergotherapeut ergo
logopedist spraaktherapeut logopedie
psycholoog psychotherapeut
dierenarts veearts veterinair
vroedvrouw verloskundige vroedkundige
ziekenhuis hospitaal kliniek
spoed spoedeisend spoeddienst urgentie seh
ambulancier ambulancemedewerker ziekenwagenchauffeur ambulancechauffeur hulpverlenerambulancier
ambulance ziekenwagen
dietist voedingsdeskundige dietiste
kapper haarkapper coiffeur haarstilist hairstylist haarverzorger kapster
schoonheidsspecialist esthetician schoonheidsspecialiste beautician schoonheidsverzorger
voetverzorger pedicure
kok chef keukenchef cook chefkok souschef
keukenhulp afwasser keukenmedewerker plongeur keukenassistent spoelkeukenmedewerker
ober kelner garcon serveerster zaalmedewerker serveuse waiter kelnerin opdiener
barman bartender barkeeper barmedewerker tapper
horeca catering restauratie restaurant
receptionist onthaalmedewerker baliemedewerker onthaalbediende frontoffice receptie onthaal balie
telefonist callcentermedewerker callcenter contactcenter klantcontactcenter contactcentrum callcenteragent
klantendienst klantenservice helpdesk klantenadviseur customerservice customer klant klanten
secretaresse secretaris secretariaat directiesecretaresse secretariaatsmedewerker managementassistent directieassistent officemanager
administratief administratie office bediende kantoor administratie
boekhouder accountant bookkeeper boekhouding boekhoudkundig accounting comptabel
facturatie facturist factuur
belasting fiscaal tax fiscalist belastingen
financieel finance financien financial
bank bankbedrijf bankwezen
verzekering insurance assurantie verzekeringen verzekeringsmaatschappij
makelaar vastgoedmakelaar broker immomakelaar immo
vastgoed immobilien immobiliën woning huis woningen
jurist advocaat legal rechtskundig
notaris notarieel
personeel hr rekrutering human resources personeelszaken hrm recruitment werving selectie personeelsdienst
rekruteerder recruiter werver wervingsconsulent intercedent selectieadviseur uitzendconsulent
loopbaanbegeleider loopbaancoach loopbaanadviseur jobcoach arbeidsconsulent trajectbegeleider loopbaanconsulent
marketing reclame publiciteit advertentie advertising promotie
communicatie pr voorlichting publicrelations woordvoerder
journalist reporter verslaggever redacteur
fotograaf photographer fotografie
film video cinema audiovisueel
televisie tv radio omroep
muzikant musicus instrumentalist
acteur toneelspeler actrice
schrijver auteur tekstschrijver copywriter scribent
vertaler translator
architect architectuur
tekenaar draftsman cad tekentechnicus
landmeter landmeetkundige topograaf geometer
aannemer bouwondernemer bouwheer contractor
bouw construction constructie bouwbedrijf bouwnijverheid burgerlijke civiele
metselaar metser metselwerk
timmerman schrijnwerker houtbewerker meubelmaker schrijnwerkerij menuisier binnenschrijnwerker
dakwerker dakdekker dakdichter
dak bedaking
stukadoor plafonneerder pleisteraar stucwerker bezetter
loodgieter sanitair plumber sanitairinstallateur
verwarming hvac cv centraleverwarming chauffage klimaat verwarmingsinstallateur
koeling koeltechniek koel airco
schilder huisschilder verver decoratieschilder
behanger behangen
vloerder tegelzetter vloerlegger tegellegger chapper vloerenlegger
glazenmaker glaszetter glazenier beglazer
elektricien elektrotechnieker elektriker electricien elektromonteur elektrotechnicus elektrieker
elektrisch elektriciteit elektro elektrotechniek elektronica elektronisch
lasser welder lasoperator lassen
metaalbewerker plaatwerker metaalarbeider constructiebankwerker plaatbewerker metaalwerker
draaier frezer cnc verspaner draaifrezer verspanen
smid hoefsmid smeder
operator bediener machinist machinebediener procesoperator productieoperator machineoperator bedienaar
productie fabricage fabriek productiebedrijf industrie industrieel nijverheid manufacturing vervaardiging
productiemedewerker productiearbeider fabrieksarbeider inpakker bandwerker
inpakker verpakker inpakmedewerker verpakking
kwaliteit quality kwaliteitscontrole kwaliteitszorg qa
controleur inspecteur keurder inspector controle inspectie controller auditor
laborant laboratoriumassistent analist labtechnicus laboratoriummedewerker labassistent
chemie scheikunde chemisch
natuurkunde fysica fysisch
wiskunde mathematica
biologie levenswetenschappen
onderzoeker wetenschapper researcher vorser wetenschappelijk research
adviseur consultant raadgever expert deskundige specialist advisor consulent kundige
analist analyst
planner planning dispatcher plannings
projectleider projectmanager projectverantwoordelijke projectcoordinator projectingenieur
beleidsmedewerker beleidsadviseur beleidsambtenaar stafmedewerker
ambtenaar commies hoofdambtenaar overheidsmedewerker
gemeente gemeentelijk stad stedelijk lokaal
overheid overheids rijks openbaar bestuur publiek
politie politieagent politieman flik agent politieinspecteur politieambtenaar inspecteurpolitie
brandweerman brandweer pompier spuitgast
gevangenis penitentiair penitentiaire inrichting
cipier gevangenisbewaarder bewaarder penitentiairbeambte
militair soldaat leger krijgsmacht defensie matroos korporaal
douane douanier tol
landbouwer boer agrarier veehouder akkerbouwer
landbouw agrarisch akkerbouw agro
tuinbouw kwekerij glastuinbouw kas serre
kweker teler fokker opkweker
tuinier hovenier tuinman tuinaanlegger groenarbeider groenwerker tuinaannemer groenvoorziener
tuin groen park plantsoen
bloemist florist bloembinder bloemsierkunstenaar bloemenverkoper
boswachter bosbeheerder houtvester natuurwachter
jachtopziener jachtwachter wildbeheerder
visser visserij schipper trawler
vee rund veeteelt runderen
slager beenhouwer vleeshouwer slagerij poelier
bakker broodbakker bakkerij brood
banketbakker patissier pasteibakker patisserie
voeding voedsel levensmiddelen voedings food eten
drank dranken
vlees vleeswaren
kleding textiel confectie mode kledij
kleermaker naaister coupeur naaien stikster naaier
leder lederwaren lederen
schoen schoenen
schoenmaker schoenhersteller
drukker drukwerker printer grafisch drukkerij druk
boekbinder brocheerder bindwerk
auto wagen voertuig motorvoertuig autobedrijf garage car automobiel
automecanicien garagist automonteur autotechnicus autotechnieker onderhoudsmecanicien
carrossier koetswerkhersteller carrosseriehersteller carrosserie koetswerk plaatslager spuiter
fiets rijwiel
fietsenmaker fietshersteller rijwielhersteller fietstechnicus
schip vaartuig scheeps boot jacht scheepvaart maritiem zeevaart
schipper binnenvaart kapitein gezagvoerder binnenschipper
stuurman dekofficier
stewardess steward cabinepersoneel purser
afval vuilnis recyclage huisvuil
vuilnisman ophaler huisvuilophaler vuilnisophaler afvalophaler
water waterleiding drinkwater
milieu leefmilieu duurzaamheid omgeving
energie elektriciteitsnetten energieproductie stroom
veiligheid safety preventie arbo
preventieadviseur veiligheidskundige arbocoordinator
conciërge huisbewaarder concierge huismeester congierge
bibliothecaris bibliotheekmedewerker
bibliotheek mediatheek
museum galerie
archivaris archiefmedewerker
kunst kunstzinnig cultuur cultureel artistiek culturele
kunstenaar artiest
sport lichamelijke bewegings
sportmonitor sportinstructeur sportbegeleider fitness
zwemmen zwembad
redder badmeester strandredder
toerisme toeristisch reis reizen travel
reisadviseur reisagent reisbureaumedewerker
gids reisleider rondleider
animator recreatiewerker entertainer
evenement event evenementen congres
priester geestelijke pastoor dominee imam rabbijn predikant
begrafenisondernemer uitvaartverzorger uitvaartondernemer uitvaart begrafenis
strafrechter rechter magistraat
taal talen duits frans engels spaans nederlands arabisch
economie bedrijfseconomie economisch
rechten recht juridisch
geschiedenis historisch
muziek muzikaal
dier dieren dierlijk
plant planten gewas botanisch
steen natuursteen
hout houten
metaal staal ijzer
kunststof plastic
glas glazen
beton betonnen
weg wegen wegenbouw
grondwerker grondverzet graafmachinist
pijpleiding buis leiding pijp
isoleerder isolatie isolatieplaatser
vrijwilliger ehrenamt
stagiair trainee leerling aspirant
begroting budget
groot zwaar
maker bouwer vervaardiger producent fabrikant bewerker
bewerking verwerking verwerker
zelfstandig freelance
wasserij stomerij droogkuis
fastfood cafetaria snackbar snackkraam friet frituur snack bedrijfsrestaurant
hoefverzorger hoefsmid
paardenverzorger groom paardenknecht stalknecht stalmedewerker
conducteur treinbegeleider kaartjescontroleur kaartjesknipper
redacteur beeldredactie redactie editor eindredacteur
muziekproducent plugger platenproducent
bovenleiding bovengronds
kozijn gevel ramen raam
snijder uitbener uitsnijder afsnijder
zaad zaden
bestuurskunde bestuurs bestuurswetenschappen
sondeerder boorder
gymleraar turnleerkracht gymnastiek
decaan leerlingbegeleider studiebegeleider
groothandel wholesale
huishouding housekeeping huishoudelijk kamermeisje kamerjongen roomservice
portier doorman uitsmijter bagagist kruier piccolo
bouwkostenadviseur calculator bestekschrijver kostendeskundige
hotel herberg jeugdherberg hostel logement logies
verhuur lease leasing verhuurbedrijf
telecom telecommunicatie telefonie
zendmast communicatieinfrastructuur
gas aardgas
papier karton
verf coating lak
vogel pluimvee kip gevogelte
paard paarden manege
varken varkens
hond honden
vrouw dames
man heren
kind kinderen jeugd jongeren
oudere bejaarden senioren ouderen ouderenzorg
handicap beperking gehandicapten gehandicaptenzorg mindervaliden
verslaving drugs alcohol
vluchteling asielzoeker migrant nieuwkomer inburgering
lettertype tekst
bewindvoerder curator
reclasseringswerker justitieassistent reclassering
strijker strijkster strijkatelier
`;

// Of competences only: in titles these words tell jobs apart.
const sameOfSkills = `
apparatuur apparaat apparaten uitrusting toestel toestellen instrument instrumenten installaties equipment
controleren nagaan nakijken checken verifieren toezien keuren testen
bepalen vaststellen identificeren definieren beoordelen evalueren inschatten diagnosticeren
opstellen uitwerken opmaken
bedienen gebruiken hanteren besturen
opvolgen monitoren volgen toezicht bewaken
voorschriften regels normen wetgeving regelgeving reglementering wet reglement
technieken methoden methodes procedes methode techniek
soorten types typen type
eigenschappen kenmerken
adviseren advies raadgeven
informeren informatie inlichten toelichten uitleggen voorlichten
gereedschap werktuigen werktuig materieel gereedschappen tools
materiaal grondstof grondstoffen materialen
uitvoeren verrichten
beheren managen
ontwikkelen uitdenken bedenken creeren
verbeteren optimaliseren
instellen afstellen regelen configureren
patient zorgvrager
werknemer werknemers medewerkers personeelsleden collega
gesprekken gesprek onderhandelen onderhandelingen
rapporteren verslag rapport
registreren noteren bijhouden
monteren assembleren
reinigen schoonmaken poetsen kuisen
oogsten plukken
laden lossen
meten opmeten
lesgeven onderwijzen aanleren doceren
ondersteunen helpen bijstaan
motiveren aanmoedigen
opleiding vorming cursus training
`;

// Words of two parts that are one word elsewhere, and what stands for more than one word.
const phrases = `
human resources=hr
public relations=pr
front office=frontoffice
back office=backoffice
call center=callcenter
contact center=contactcenter
customer service=klantendienst
supply chain=logistiek
1e graads=eerstegraads
2e graads=tweedegraads
eerste graads=eerstegraads
order picker=orderpicker
key account=account
account manager=accountmanager
project manager=projectmanager
project leider=projectleider
office manager=officemanager
store manager=winkelmanager
shop manager=winkelmanager
team leader=teamleider
team coach=teamleider
sales manager=verkoopmanager
account executive=accountmanager
medisch specialist=arts specialist
centrale verwarming=verwarming
information technology=it
tv=televisie
hrm=hr
sociale zaken=sociaal
nieuwe media=multimedia
spoedeisende hulp=spoed
eerste hulp=spoed
technisch tekenaar=tekenaar
penitentiaire inrichting=gevangenis
lichamelijke opvoeding=sport
hoger onderwijs=hogeschool
voortgezet onderwijs=secundair
secundair onderwijs=secundair
middelbaar onderwijs=secundair
lager onderwijs=lager
kleuter onderwijs=kleuter
buitengewoon onderwijs=buitengewoon
speciaal onderwijs=buitengewoon
bijzonder onderwijs=buitengewoon
meewerkend voorman=voorman
e commerce=ecommerce
kok chef=chefkok
zelfstandig ondernemer=zaakvoerder
`;

const weak = `medewerker medewerkster van voor in de het een en of op met bij aan tot of uit overige algemeen algemene diverse e.d junior senior ervaren
 hoofd assistent hulp beambte functionaris bediende elders geclassificeerd niet ed e d (hoger) hoger middelbaar specialist deskundige vakman allround aankomend leerling eerste`;

const parts = `vracht wagen chauffeur bedrijf bouw hout metaal glas steen schoen kleding haar huid tand oog oor bank post trein bus auto fiets boot schip vlieg
 school les kind jeugd ouder zorg zieken huis thuis verpleeg kundige arts hulp leider leidster hoofd onder boven tuin bloem bos vis vee melk kaas brood vlees groente fruit
 water gas stroom licht geluid beeld film foto boek druk papier verf lak las draai frees machine werk werker maker bouwer legger zetter dekker monteur technicus technieker
 operator bediener medewerker adviseur beheerder manager planner inspecteur controleur analist onderzoeker ontwerper tekenaar ingenieur verkoper koper inkoop verkoop
 winkel markt magazijn lager kantoor balie kas geld belasting verzekering recht wet politie brand weer veiligheid sport dans muziek kunst toneel theater museum
 reis hotel keuken kok bar café wasserij poets schoonmaak riool afval milieu energie data net netwerk software systeem web project product proces kwaliteit`;

const fields = `
zorg verpleegkundige arts ziekenhuis zorgkundige patient medisch gezondheid kinesitherapeut therapeut apotheker tandarts kliniek gezinszorg verpleging geneeskunde zorg bejaarden ouderen wijkzorg dokter revalidatie gehandicaptenzorg vroedvrouw chirurg spoed ambulance
onderwijs leerkracht trainer onderwijs school secundair lager kleuter hoger beroepsonderwijs opleiding didactiek pedagogiek pedagoog student leerling klas cursus
bouw bouw metselaar timmerman dakwerker stukadoor loodgieter vloerder aannemer beton steiger grondwerker weg renovatie werf isoleerder sloper steen bouwkundig
hout hout timmerman meubel zager parket kuiper
metaal metaal lasser metaalbewerker draaier smid gieterij staal bankwerker smelter gieter
voedsel voeding bakker banketbakker slager vlees kok zuivel drank brouwer conserven suiker molen keukenhulp brood chocolade
horeca horeca kok ober barman hotel keukenhulp receptionist restaurant cafe cafetaria congres camping
vervoer chauffeur vrachtwagen bus trein tram taxi transport schip vliegtuig piloot koerier schipper stuurman logistiek expediteur haven verkeer
auto auto automecanicien carrossier garage band bandenmonteur motor
it ict software netwerk data ontwikkelaar website web systeem programma applicatie helpdesk erp
handel verkoper winkel winkelier verkoop vertegenwoordiger kassier inkoper groothandel markt filiaal etalage
geld boekhouder bank belasting financieel verzekering krediet beurs belegging facturatie makelaar fiscaal pensioen audit
recht jurist notaris rechter deurwaarder griffier recht wet justitie
orde politie brandweerman beveiliging gevangenis cipier douane militair officier onderofficier marine luchtmacht landmacht
dier dierenarts dier vee fokker paard hond schaap stal jachtopziener dierentuin pluimvee varken
groen tuinier tuinbouw landbouwer kweker bloemist bos plant tuin boom landbouw zaad fruit bloem
textiel kleding kleermaker weven spinnen naaien garen tapijt wasserij stof breien
media journalist televisie film redacteur omroep uitgever krant regisseur presentator camera geluid
kunst kunst kunstenaar muzikant acteur zanger danser theater toneel museum orkest componist circus
schoonheid kapper schoonheidsspecialist voetverzorger grime visagist nagel massage masseur sauna wellness
kantoor secretaresse administratief receptionist telefonist archief klantendienst
personeel personeel rekruteerder loopbaanbegeleider arbeidsbemiddelaar uitzend
wetenschap onderzoeker laborant chemie natuurkunde biologie wiskunde statisticus geoloog fysicus scheikundige
elektriciteit elektricien elektrisch elektronica energie kabel hoogspanning telecom
sociaal maatschappelijk begeleider opvoeder hulpverlener welzijn jeugd gezin verslaving reclassering buurt
schoonmaak schoonmaak huishoudhulp glazenwasser afval ramen
druk drukker boekbinder grafisch uitgever papier prepress
sport sport sportmonitor voetbal zwemmen trainer fitness ski redder scheidsrechter
geloof priester kerk pastoraal klooster koster
schip schip schipper stuurman matroos scheepsbouw kapitein vaartuig dok
lucht vliegtuig piloot stewardess luchthaven luchtverkeersleider
mijn mijn boor delfstof steengroeve olie boring
kinderen kinderbegeleider kleuter kind jeugd baby
reclame marketing communicatie campagne merk
`;

const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

function standIns(text: string): Map<string, string> {
  const standsFor = new Map<string, string>();
  for (const row of rows(text)) {
    const [first, ...rest] = row.map(stemOf) as [string, ...string[]];
    for (const word of rest) if (!standsFor.has(word) && word !== first) standsFor.set(word, first);
  }
  return standsFor;
}

/** The stem that stands for a stem, in titles of occupations and in names of skills. */
export const sameWords = standIns(same);
export const sameSkillWords = standIns(sameOfSkills + same);
/** Words of titles by the phrase that is written for them. */
export const everydayWords = new Map(
  phrases
    .trim()
    .split('\n')
    .map((line) => line.split('=') as [string, string]),
);
/** Words that hardly tell titles apart. */
export const weakWords = new Set(rows(weak).flat());
/** Words that compounds of this field are made of, whatever an index holds. */
export const jobParts = new Set(rows(parts).flat());
/** The fields of work a meaning belongs to. */
export const fieldsOf = new Map<string, string[]>();
for (const [field, ...words] of rows(fields)) {
  for (const word of words) {
    const stem = sameWords.get(stemOf(word)) ?? stemOf(word);
    fieldsOf.set(stem, [...(fieldsOf.get(stem) ?? []), `${field}`]);
  }
}
