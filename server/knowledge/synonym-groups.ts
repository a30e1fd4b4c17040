// The groups behind synonyms.ts, in everyday and Flemish Dutch, and French and English beside Dutch. A line is a group; "a > b" works from
// left to right only, for what is wider or looser than what it leads to. Commas separate; a phrase counts when its words stand together.

export const dutchGroups = `
job, baan, werk, functie, betrekking, dienstbetrekking, post, plek
beroep, stiel, vak, metier, ambacht, professie
baas, bazin, chef, patron, leidinggevende, manager, overste, verantwoordelijke, teamleider, directeur, ploegbaas, meestergast
werkgever, bedrijf, firma, patroon, onderneming, bureel > werkgever, bedrijf
collega, werkmakker, kameraad, medewerker, maat > collega
personeel, werknemers, medewerkers, werkvolk, arbeiders, bedienden
goesting, zin, motivatie, motief, drijfveer, trek
geen goesting, tegenzin, tegen mijn zin, geen fut > motivatie, motieven
ambetant, vervelend, lastig, moeilijk
ambras, ruzie, conflict, bonje, herrie, onenigheid
content, tevreden, blij, gelukkig
zot, gek
babbel, babbelen, klappen, gesprek, praten, spreken, onderhoud
bellen, telefoneren, opbellen, telefoon, nummer
solden, koopjes, uitverkoop
pree, pre, wedde, loon, salaris, verdienste, inkomen
verdienen, verdien, opbrengen > loon, salaris
opslag, loonsverhoging, meer verdienen > loon
centen, geld, poen, cash, euro > geld, kost, prijs
kost, kosten, kostprijs, prijs, tarief, betalen, betaal, bedrag
hoeveel kost, wat kost, hoe duur, duur zijn > prijs, kost, betalen
gratis, kosteloos, voor niks, niks betalen, zonder kosten
terugbetaald, terugbetaling, vergoed > terugbetaling, tegemoetkoming
premie, toelage, subsidie, tegemoetkoming, bijdrage
uitkering, dop, stempelgeld, werkloosheidsgeld, steun
dop, doppen, stempelen, stempel, op den dop, werkloos, zonder werk, werkzoekend, werkzoekende, werkloosheid > werkloosheid, werkzoekende, uitkering, rva
ziekenkas, mutualiteit, ziekenfonds, mutuelle
doktoor, dokter, huisarts, arts, huisdokter
bedrijfsarts, arbeidsarts, bedrijfsdokter, arbeidsgeneesheer, dokter van het werk
psycholoog, psych, zielenknijper, therapeut, eerstelijnspsycholoog
opgebrand, burn-out, burnout, uitgeblust, opgebrande, overspannen, kapot
moe, vermoeid, uitgeput, doodmoe, kapot, leeg, op
stress, druk, spanning, werkdruk
ziek, ziekte, ziekteverlof, ziekteverzuim, thuiszitten, arbeidsongeschikt, op de ziekenkas
terugkeren, terug beginnen, herbeginnen, hervatten, werkhervatting, opnieuw starten, re-integratie > werkhervatting, terug aan het werk, terug naar werk
buitengevlogen, buitengezet, buiten gezet, aan de deur gezet, gebuisd op het werk, zijn c4, op straat gezet, ontslagen, ontslag, afgedankt, buitensmijten, buitengesmeten, wandelen gestuurd > ontslag, ontslaan, opzeg
ontslag, ontslaan, opzeg, opzegging, c4
opzegtermijn, vooropzeg, preavis, opzegperiode, mijn vooropzeg doen, opzeg
ontslag nemen, opstappen, vertrekken, weggaan, stoppen, opgeven, mijn job opzeggen, er de brui aan geven > ontslag nemen, weggaan
contract, arbeidscontract, arbeidsovereenkomst, papieren
vakbond, syndicaat, bond, abvv, acv, aclvb, afgevaardigde, délégué
advocaat, jurist, rechtshulp
pesten, gepest, treiteren, pesterijen, getreiter, zwart maken, uitsluiten
lastiggevallen, grensoverschrijdend, ongewenst gedrag, intimidatie, aanrakingen > grensoverschrijdend gedrag, vertrouwenspersoon
discriminatie, gediscrimineerd, ongelijk behandeld, racisme, geweigerd om mijn naam, hoofddoek > discriminatie, unia
schoolgaan, studeren, bijleren, leren, studie, opleiding, cursus, vorming, training, bijscholing
cursus, opleiding, les, vorming, training, workshop
omscholen, omscholing, herscholen, iets anders leren, herorienteren > opleiding, omscholen, zij-instroom
diploma, getuigschrift, bewijs, attest, certificaat, brevet
zonder diploma, geen diploma, niet gestudeerd, school niet afgemaakt, middelbaar niet af > diploma, secundair onderwijs, EVC
humaniora, middelbaar, secundair, secundair onderwijs
avondschool, avondonderwijs, cvo, volwassenenonderwijs, lessen s avonds
leerkracht, leraar, lerares, juf, meester, meester worden, lesgeven, lesgever, onderwijzer, voor de klas > leerkracht, leraar, lesgeven, onderwijs
verpleger, verpleegster, verpleegkundige, verpleging, nurse
verzorgster, verzorger, verzorgende, zorgkundige, bejaardenhelpster
bejaarden, oudjes, ouderen, senioren, oude mensen > ouderen, zorg, woonzorgcentrum
rusthuis, woonzorgcentrum, home, bejaardentehuis
poetsen, poetsvrouw, kuisen, kuisvrouw, schoonmaak, poetshulp, schoonmaken, huishoudhulp
camion, vrachtwagen, camionneur, trucker, vrachtwagenchauffeur, chauffeur
heftruck, clark, klark, heftruckchauffeur
magazijn, magazijnier, stapelhuis, depot, orderpicker, logistiek
winkel, verkoop, verkoopster, kassa, kassierster, verkoper, retail
resto, restaurant, horeca, cafe, keuken, kok, ober, garcon
bouw, werf, metser, metselaar, dakwerker, loodgieter, bouwvakker
elektrieker, elektricien, elektrotechnieker
garagist, mecanicien, automecanicien, garage
computer, informatica, it, ict, programmeren, programmeur, digitaal
fabriek, fabriekswerk, productie, aan de band, industrie, operator
bureau, bureauwerk, kantoor, administratie, bediende, secretaresse
kapper, coiffeur, kapster
coiffeuse > kapper
overuren, overwerk, langer werken, te veel uren
ploegen, ploegenwerk, shiften, shift, nachtwerk, nacht, weekendwerk
halftijds, deeltijds, parttime, minder werken, vier vijfde, minder uren
voltijds, fulltime, hele dagen
verlof, congé, vakantie, vrij, vakantiedagen
opleidingsverlof, educatief verlof, betaald educatief verlof, verlof om te studeren, vov, verlof om te leren, vrij voor een opleiding
tijdskrediet, loopbaanonderbreking, loopbaanpauze, tussenuit, pauze van het werk, even stoppen met werken
bijberoep, bijverdienen, bijklussen, iets ernaast, zaak ernaast, zelfstandige in bijberoep, eigen zaak ernaast
zelfstandige, zelfstandig, eigen zaak, eigen baas, ondernemer, zaak beginnen, zaak starten, voor eigen rekening, mijn eigen ding > zelfstandige, zelfstandig, ondernemingsloket
zaak, winkeltje, onderneming
failliet, faillissement, over kop, over de kop
schulden, schuld, deurwaarder, rekeningen niet betalen, afbetalen, in de rats > schulden, schuldbemiddeling
loopbaancheque, cheque, loopbaancheck, check, bon, voucher, loopbaanbon, chèque, waardebon
loopbaanbegeleiding, loopbaancoaching, coaching, loopbaancoach, begeleiding, coach, traject
begeleider, loopbaanbegeleider, coach, consulent, loopbaancoach, mijn coach
aanvragen, bestellen, vragen, indienen, aanvraag, regelen, in orde brengen
recht, aanspraak, mag ik, in aanmerking, voorwaarden, voorwaarde > recht, voorwaarden
geldig, geldigheid, vervalt, vervallen, vervaldatum, hoe lang geldig > geldig, geldigheid, einddatum
uren, uur, hoeveel uren, hoe lang
later, nadien, achteraf, nazorg, na afloop, nadat het gedaan is > nazorg, na de begeleiding
eerste gesprek, kennismaking, kennismakingsgesprek, intake
verkassen, veranderen, verandering, wisselen, switchen, switch, iets anders doen, andere job, overstap, overstappen, ander werk > veranderen, overstap
vast, vastzitten, vastgeroest, blokkeren, ik geraak niet vooruit, vastgelopen
uitstellen, uitstel, voor mij uit schuiven, uitstelgedrag, van uitstel komt afstel
twijfel, twijfelen, niet weten, geen gedacht, onzeker
kiezen, keuze, beslissen, beslissing, knoop doorhakken, knopen doorhakken
schrik, bang, angst, bibber, benauwd, durf niet, durven
talent, sterk punt, sterktes, kwaliteit, kwaliteiten, sterke kanten, waar ben ik goed in, goed kan, kunnen
zwakte, valkuil, werkpunt, minpunt
waarde, waarden, belangrijk vinden, principes, wat telt
competentie, vaardigheid, kunde, kunnen, skill
kennissen, netwerk, netwerken, contacten, connecties, kruiwagen, mensen leren kennen
test, testje, vragenlijst, beroepentest, beroepskeuzetest, interessetest
solliciteren, sollicitatie, sollicitatiegesprek, postuleren, kandidaat stellen, brief schrijven naar een bedrijf > solliciteren, sollicitatie
cv, curriculum, levensloop
motivatiebrief, sollicitatiebrief, brief
vacature, jobaanbieding, openstaande job, vacatures, openstaande betrekking
interimkantoor, interim, uitzendkantoor, uitzendarbeid, uitzendbureau
stage, meelopen, snuffelstage, proeven, uitproberen, op proef, een dag meedraaien > stage, uitproberen, proeven
ibo, leren op de werkvloer, opleiding in het bedrijf, individuele beroepsopleiding, opgeleid worden door een bedrijf
werkplekleren, leren op het werk, duaal
knelpuntberoep, knelpunt, tekort, veel vraag naar, handen tekort, moeilijk in te vullen, krapte, zekere job, vlot werk vinden > knelpuntberoep, tekort, moeilijk in te vullen
ervaring erkennen, elders verworven competenties, evc, erkenning van ervaring, ervaringsbewijs
papier, papieren, document, formulier
tekenen, ondertekenen, handtekening
pensioen, met pensioen gaan, brugpensioen, swt
te oud, oud, leeftijd, vijftigplus, vijftiger, 50 plus, zestig > leeftijd, te oud
afkomst, migratie, buitenlander, vreemdeling, van een ander land > afkomst
geloof, religie, hoofddoek
beperking, handicap, gehandicapt, arbeidsbeperking, chronisch ziek
kinderen, gezin, kroost, kleintjes, familie, thuis
opvang, creche, kinderopvang
zorgen voor, mantelzorg, ouders verzorgen, zorgende
nederlands leren, taal leren, taalles, nederlandse les > Nederlands, taal, huis van het nederlands
lezen en schrijven, niet goed lezen, analfabeet, rekenen > Ligo, lezen, schrijven, rekenen
nieuwkomer, inburgering, inburgeren, integratie
depressie, depressief, zwart zien, somber, neerslachtig, den down
zelfmoord, zelfdoding, eruit stappen, niet meer willen leven, er een eind aan maken > zelfmoord, 1813
drinken, drank, alcohol, drugs, verslaving, verslaafd, gokken > drugs, alcohol, druglijn
geweld, geslagen, slagen, mishandeling, slaan > geweld, 1712
verkracht, verkrachting, aangerand, seksueel geweld, aanranding > seksueel geweld
flikken, politie, agent
spoed, noodgeval, ambulance, ziekenwagen, 112
geheim, vertrouwelijk, doorvertellen, beroepsgeheim, privé, wie leest mee, meelezen > vertrouwelijk, vertrouwelijkheid
robot, computer, machine, programma, bot, koers
klacht, klagen, ontevreden, niet tevreden
plan, stappenplan, actieplan, pop, ontwikkelingsplan
doel, doelstelling, voornemen, smart, streefdoel
actie, stap, huiswerk, huistaak, opdracht
dagboek, logboek, schriftje, bijhouden
piekeren, malen, tobben, blijven denken, zorgen maken
energie, fut, pit, batterij, batterijen opladen, oplaadt
grenzen, nee zeggen, neen zeggen, grens trekken
balans, evenwicht, work life, werk en privé, werk en gezin
verhuizen, pendelen, ver rijden, file
auto, wagen, rijbewijs
interview, iemand die het doet, bij een vakman gaan praten > beroepeninterview, interview
droomjob, ideale job, droom, droombaan > ideale, droom, loopbaandoelwit
jobcrafting, bijsturen, aanpassen, taken herschikken, mijn job anders maken
taken, taak, takenpakket
promotie, doorgroeien, hogerop, opklimmen > doorgroeien, loopbaan
loopbaan, carriere, beroepsleven, werkleven
toekomst, later worden, wat wil ik worden
weerstand, tegenwerken, tegenspreken, ja maar
doorverwijzen, doorsturen, doorverwijzing, verwijzen
begrijpen, snappen, verstaan
uitleg, verklaren, uitleggen
helpen, hulp, bijstaan, steun, ondersteuning, terecht
vrijwilligerswerk, vrijwilliger, onbetaald werk
openbaar, overheid, ambtenaar, stad, gemeente, staat
privé, privésector, privebedrijf
statuut, sociaal statuut
sociale bijdragen, sociale zekerheid, rsz, sociale lasten
belastingen, fiscus, taks, belasten
verzekering, assurantie, verzekeren
brussel, hoofdstad, actiris
wallonie, walen, forem
outplacement, begeleiding na ontslag
verwittigen, melden, laten weten, verwittig, inlichten
verwittiging, waarschuwing, blaam
beoordeling, evaluatie, functioneringsgesprek, evaluatiegesprek
vergadering, meeting, bijeenkomst
sfeer, ambiance, werksfeer
klanten, publiek, mensen
werken met mensen, sociaal beroep, mensen helpen > zorg, welzijn
met mijn handen, handenarbeid, praktisch werk > technische, bouw
buiten werken, in het groen, tuin, natuur, hovenier > groen
dieren, dierenverzorger
wachtlijst, wachttijd, wachten
terugtrekken, annuleren, afzeggen, niet doorgaan
overzetten, overdragen, verlengen, verlenging
waar ik goed in ben, waar ben ik goed in, waarin ik goed ben, wat ik goed kan, wat kan ik goed, waar ik sterk in ben > sterke punten, kwaliteiten, talenten
weet niet waar ik goed in ben, weet niet wat ik kan, kan niks, ik kan niets > kwaliteiten, sterke punten
wat mensen over mij zeggen, hoe anderen mij zien, feedback, terugkoppeling, commentaar > feedback, sterktes door de ogen van anderen
nee zeggen, geen nee zeggen, mijn grens, te veel hooi op mijn vork, alles op mij nemen > grenzen
voor mij uit, schuif alles, blijf uitstellen, later doen, begin er nooit aan > uitstel, uitstellen
wie pakt mij nog aan, wie neemt mij nog aan, nog aannemen, te oud, mijn leeftijd > leeftijd, te oud
aanwerven, aannemen, in dienst nemen, werk krijgen, job krijgen
zelf opleggen, zelf betalen, uit eigen zak, eigen bijdrage, opleg > prijs, kost, eigen bijdrage, betalen
twee aanbiedingen, twee jobs, twee voorstellen, tussen twee, welke kiezen, welke pakken > kiezen tussen twee jobs
knopen tellen, pro en contra, plus en min, voors en tegens, afwegen, op een rij zetten > voordelen, nadelen, afwegen
blijven of weggaan, blijven of vertrekken, blijven of gaan, weggaan of blijven, stoppen of doorgaan > blijven of weggaan
buikgevoel, gevoel of verstand, hart of hoofd, intuitie, verstand > hoofd, hart
geen kruiwagens, ken niemand, niemand kennen, geen contacten > ken niemand, netwerk
verlegen, introvert, stille, op mensen afstappen, aanspreken > durf niet, netwerken
letters van smart, waar staat smart voor > letters van SMART
dagboek, dagboekje, schriftje, notitieboek > logboek
huiswerk, opdrachtjes, taakjes > huistaken, oefening
robot, chatbot, ai, kunstmatige intelligentie, computerprogramma, ben jij echt > Koers, computerprogramma
wie leest dit, leest er iemand mee, wie ziet dit, lezen wat ik schrijf, wie kan lezen, read what i write, who can read > wie leest berichten, vertrouwelijk
doorvertellen, voortvertellen, zegt het door, komt te weten, weet het dan, te horen krijgen > hoort, vertelt, weten
mijn baas, mijn bazin, mijn chef, mijn werkgever > werkgever, leidinggevende, baas
ziek gevallen, ziek geworden, ziek worden, in ziekenhuis > ziek, ziekte
midden in mijn traject, tijdens mijn traject, halverwege, onderweg > tijdens het traject
progressief hervatten, progressieve tewerkstelling, halftijds herbeginnen, deeltijds hervatten, deeltijds herbeginnen, geleidelijk herbeginnen, terug beginnen met minder uren > deeltijds hervatten, werken terwijl ik ziek ben
op de ziekenkas, op de mutualiteit, ziekte uitkering, ziekteuitkering, invaliditeit, op invaliditeit > ziekenfonds, ziek, uitkering
re-integratie, reintegratie, aangepast werk, lichter werk, trajectonderzoek
medische overmacht, definitief ongeschikt, niet meer kunnen werken
bevallen, zwanger, zwangerschap, moederschapsverlof, baby
ouderschapsverlof, thematisch verlof, zorgverlof, palliatief verlof, mantelzorgverlof, verlof voor mijn kind, verlof voor mijn moeder
landingsbaan, eindeloopbaan, minder werken voor mijn pensioen, afbouwen, uitbollen
dienstencheques, poetshulp met cheques, huishoudhulp, poetsvrouw
flexijob, flexi-job, bijverdienen, zwartwerk, extra verdienen, iets bijverdienen
studentenjob, jobstudent, vakantiewerk
interim, uitzendwerk, uitzendkracht, weekcontract, dagcontract
tijdelijk contract, bepaalde duur, vervangingscontract, vervanging, contract dat afloopt
vast contract, onbepaalde duur, vast werk, vaste job
loonbrief, loonfiche, fiche, brutoloon, nettoloon, bruto, netto, barema
onderhandelen, meer vragen, opslag vragen, loon bespreken, afdingen
thuiswerk, telewerk, van thuis werken, homeoffice
deconnectie, onbereikbaar, mails na het werk, altijd bereikbaar
glijdende uren, uurrooster, werkuren, uren kiezen
vierdaagse, vierdagenweek, vier vijfde, deeltijds
rijbewijs, permis, camionrijbewijs, vrachtwagenrijbewijs, busrijbewijs, rijbewijs c > rijbewijs
bus, buschauffeur, tram, de lijn
treinbestuurder, trein, nmbs
politieagent, agent worden, brandweer, leger, defensie, soldaat, bewaking, bewakingsagent, security
onthaal, receptie, receptionist, balie, onthaalbediende
bank, verzekeringen, bankbediende, makelaar
chemie, farma, labo, laborant, operator
landbouw, boer, fruitpluk, plukker, slager, bakker, voeding
creatief, kunst, muziek, theater, media, journalist, grafisch, fotografie
kinderverzorgster, kinderbegeleider, creche, kinderopvang, onthaalouder, kinderen opvangen
opvoeder, jeugdzorg, begeleider van jongeren
maatwerk, beschutte werkplaats, sociale werkplaats, sociale economie
gemeente, stadhuis, ambtenaar, overheid, statutair, vast benoemd
freelance, freelancer, opdrachten, consultant, projectsourcing
hoofdberoep, zelfstandige in hoofdberoep, voltijds zelfstandig
sociale bijdragen, bijdragen betalen, sociaal verzekeringsfonds
graduaat, hbo5, bachelor, hogeschool, universiteit, hoger onderwijs
buitenlands diploma, diploma van mijn land, diploma gelijkschakelen, naric, diploma erkennen
tweedekansonderwijs, middenjury, examencommissie, diploma secundair, middelbaar diploma
lang niet gewerkt, jaren thuis geweest, gat in mijn cv, hiaat, opnieuw beginnen werken, terug instappen, herintreden > terug instappen, lange afwezigheid
huisvrouw, huisman, thuis voor de kinderen, thuisblijfmoeder > lange afwezigheid, terug instappen
faalangst, niet goed genoeg, bedrieger, door de mand vallen, impostor, onzeker over mezelf > bedriegersgevoel, vertrouwen, perfectionisme
perfectionist, perfectionisme, nooit goed genoeg, alles moet juist zijn
zelfvertrouwen, vertrouwen, geloof in mezelf, durven
adhd, autisme, autist, hoogsensitief, dyslexie, anders bedraad, neurodivers > neurodiversiteit
te veel interesses, alles interesseert mij, vind alles leuk, niks interesseert mij, geen interesses > te veel interesses, geen interesse
studiekeuze, beroepskeuze, welk beroep past, wat past bij mij, welke job past > job past bij mij, beroep, riasec
toeval, geluk, kansen grijpen, op mijn pad
vroeger, kindertijd, levensverhaal, mijn verhaal, loopbaanverhaal
rouw, rouwen, gestorven, overleden, dood, afscheid, verlies > rouw, verlies
afscheid, loslaten, achterlaten, afsluiten, overgang
scheiding, gescheiden, echtscheiding, uit elkaar
piekeren, malen, liggen malen, zorgen, niet slapen, slaap slecht, slecht slapen
overspannen, spanning, stress, zenuwen, zenuwachtig, druk op mijn schouders
rusten, herstel, herstellen, ontspannen, recupereren
hulpbronnen, steun, energiebronnen, wat helpt
werkeisen, werkdruk, te veel werk, onderbemand
invloed, controle, in handen, zelf bepalen, stuur
linkedin, facebook, online, internet, profiel, google, zichtbaar
cv maken, cv schrijven, sollicitatiebrief, motivatiebrief, brief schrijven
zwakke punten, minpunten, vraag over zwaktes, sollicitatievragen, wat vragen ze > sollicitatiegesprek
opscheppen, stoefen, bluffen, jezelf verkopen > vertellen wat ik goed kan
klacht tegen mijn coach, klacht over het centrum, niet tevreden over mijn begeleider, niet content van mijn coach, coach is slecht > klacht, niet tevreden, loopbaancentrum
andere coach, van coach veranderen, van centrum veranderen, wisselen van begeleider > ander centrum, begeleider
gegevens, persoonsgegevens, privacy, gdpr, avg, dossier > privacy, gegevens
wonen, woon, woonplaats, adres, luik, namen, charleroi, wallonie > woon, Wallonië
hasselt, leuven, gent, antwerpen, brugge, kortrijk, mechelen, aalst > Vlaanderen
ancienniteit, dienstjaren, jaren ervaring, jaren meetellen > ervaring, jaren, loon
nuttige ervaring, meegenomen ervaring, tellen mijn jaren > jaren ervaring
zij-instromer, zijinstromer, zij-instroom, juf worden, meester worden, leerkracht worden, leraar worden
verpleegster worden, verpleger worden, verpleegkundige worden, zorgkundige worden, in de zorg gaan > zorg, verpleegkundige, omscholen
met behoud van loon, blijven verdienen, betaald leren, loon tijdens opleiding, betaald studeren > omscholen met een loon, opleiding
schuldeiser, deurwaarder, rekeningen, facturen, huur niet betalen, afsluiting, budgetmeter > schulden, schuldbemiddeling
failliet, faillissement, stopzetten, zaak loopt slecht, zelfstandige in moeilijkheden > Dyzo, zelfstandige, moeilijkheden
slagen, klappen krijgen, partner slaat, bang van mijn man, thuis niet veilig, stalking > geweld, Veilig Huis, 1712
drinkt te veel, alcoholist, aa, anonieme alcoholisten, stoppen met drinken > alcohol, drinken
mijn zoon, mijn dochter, mijn kind, mijn man, mijn vrouw, mijn partner > familie, naaste
familielid met psychische problemen, partner depressief > Similes, naaste
pro deo, prodeo, gratis advocaat, justitiehuis, rechtsbijstand, juridisch advies > juridische eerstelijnsbijstand, advocaat
arbeidsinspectie, inspectie, controle op het werk > Toezicht, inspectie
veiligheid, onveilig werk, gevaar op het werk, arbeidsongeval, ongeval > Toezicht, welzijn, veiligheid
vertrouwenspersoon, preventieadviseur, pesten, pestgedrag, roddelen, uitsluiten
geweigerd, afgekeurd, afgewezen, geen recht gekregen > geweigerd, aanvraag
kwijt, verloren, niet meer terug, vind niet, weg > kwijt
vervalt, verloopt, te laat, hoe lang geldig, einddatum, deadline > geldig
telt mee, meetellen, meegeteld, gaat af van, aftrekken > uren, meetellen, af
eerst komen praten, eerst komen babbelen, eens kennismaken, eerst zien, klikt het > kennismaken, kennismakingsgesprek
nadien, na het traject, terugkomen, achteraf nog, opvolging > nazorg
volgend jaar, 2027, nieuwe regels, gaat veranderen, hervorming > 2027, loopbaankrediet, verandert
loopbaankrediet, krediet, nieuw systeem
tweede cheque, nog een cheque, opnieuw een cheque, al eens gehad > cheque, vroeger al een cheque
lesgeven, voor de klas, klas
engels, frans, taal van de begeleiding, in english, en anglais, en français > taal, begeleiding
analfabeet, moeilijk lezen, niet goed lezen, lezen en schrijven, niet kunnen lezen > lezen, schrijven, Ligo
schermen, computer niet kennen, met de computer, digitaal > computer
eerste stap, waar begin ik, hoe begin ik, beginnen > begin, stappen
mislukt, niet gelukt, niet gehaald, lukt niet, gefaald > lukken niet, gelukt
plan niet gehaald, doel niet gehaald > plan niet haal, acties niet lukken
klant, client, coachee, persoon die ik begeleid > klant
klant zwijgt, klant wil niet, klant antwoordt, ja maar, tegenwerken > weerstand, klant
wil geen doorverwijzing, wil niet doorverwezen worden, weigert hulp > niet doorverwezen wil worden
open vraag, doorvragen, luisteren, gesprekstechniek > open vraag, gespreksvaardigheden
pompiers, pompier, brandweer, brandweerman
mijne vent, vent, man, partner, lief, vrouw, echtgenoot
op zicht, halfjaarlijks, functioneringsgesprek, evaluatie
klikt niet, geen klik, botert niet, niet mee overeenkomen > klik, niet tevreden, andere begeleider, ander centrum
reuma, epilepsie, kanker, diabetes, rugpijn, rugproblemen, mijn rug, chronisch, hernia > ziekte, beperking, gezondheid
te zwaar, houd het niet vol, trek het niet, hou het niet vol, lichter werk, lichtere taken, aanpassingen > aangepast werk, arbeidsarts, werk aangepast
amper schrijven, moeilijk schrijven, slecht in schrijven, amper lezen > lezen, schrijven
pintjes, pinten, glas wijn, drink elke avond, zuipen > drink, drank, DrugLijn
droom van een eigen, eigen koffiebar, eigen winkel, eigen restaurant, mijn eigen zaak, iets voor mezelf beginnen, ernaast iets begin > zelfstandige, ondernemen, zaak
klap dicht, dichtklappen, black-out, val stil, weet niet wat zeggen > sollicitatiegesprek, zenuwachtig
doe alsof, ontdekken dat ik, door de mand, betrapt > bedrieger, bedriegersgevoel
dementie, mijn vader, mijn moeder, ouder verzorgen, zorgen voor mijn > mantelzorger, zorg combineren, verlof
plichtsgevoel, ik moet van mezelf, moeten > motivatie, druk, waarden
pijn aan het hart, doodongelukkig, weunen, wenen, huilen, bleiten > verdriet, moeilijk, luisteren
leven beu, beu van het leven, zwart, wil niet meer > zelfmoord, 1813
bij de keel, bedreigd, aangevallen, agressie, geslagen op het werk > bedreigd, politie, geweld op het werk
wederzijds akkoord, onderling akkoord, een blad tekenen, iets tekenen, teken, tekende > papier om te tekenen, ontslag, vakbond
in handen, wat hou ik over, netto overhouden, van over > netto, bruto, loonbrief
papieren tekenen, aftekenen, handtekening zetten > tekenen
rondkijken, kijken of er iets anders is, al werk > werk zoek, VDAB, nu werk
zeker van een job, zeker werk, werkzekerheid, job gegarandeerd > zeker werk, knelpuntberoep
gegevens wissen, alles weg, verwijderen, laten verwijderen, vergeten worden > gegevens, verwijderen, bewaard
klacht neerleggen, officieel laten weten, aanklagen, melden dat > klacht, melden
benoemd, vastbenoemd, statutair, ambtenaar, stadhuis > ambtenaar, overheid, benoemd
in de ploegen, nachten, mijn laatste jaren, minder gaan doen, uitbollen > landingsbaan, minder werken
school een dag, een dag naar school, dag in de week naar school > opleidingsverlof, opleiding tijdens het werk
op mijn eentje, zonder lessen, zelfstudie, thuis studeren > examencommissie
consultancy, consultant, verschillende klanten, gedetacheerd, detachering, projectbureau > projectsourcing
ai, chatgpt, automatisering, robots nemen over, job verdwijnt > digitaal, automatisering, verandering
wie ik bewonder, naar wie ik opkeek, helden, idolen, voorbeeld > drie helden
punten op tien, cijfer geven, score, op een schaal > schaalvraag
trekt aan mijn mouw, verwachtingen van anderen, mijn omgeving, familie vindt > systeem, omgeving, familie
adviseurs, mijn moment, verhaal vertellen > verhaal
`;

export const foreignGroups = `
voucher, career voucher, chèque carrière, cheque carriere > loopbaancheque, cheque
career guidance, career counselling, career coaching, accompagnement de carrière, orientation professionnelle, bilan > loopbaanbegeleiding
counsellor, counselor, conseiller, conseillère, accompagnateur > begeleider, loopbaanbegeleider
career, carrière, parcours > loopbaan
job, work, emploi, boulot, travail, working, travailler, métier, profession, occupation > job, werk, beroep
employer, employeur, patron > werkgever
boss, manager, supervisor, chef, responsable > leidinggevende, baas
colleague, collègue, coworker > collega
union, trade union, syndicat > vakbond
lawyer, avocat > advocaat
dismiss, dismissed, dismissal, fired, laid off, sacked, licencié, licenciement, viré, redundancy > ontslag, ontslaan
notice, notice period, préavis, resign, quit, resignation, démission, démissionner > opzeg, opzegtermijn, ontslag nemen
contract, contrat > contract
unemployment, unemployed, jobless, chômage, chômeur, demandeur d'emploi, jobseeker > werkloosheid, werkzoekende
benefit, benefits, allowance, allocation, indemnité > uitkering
wage, salary, pay, salaire, paid, payé > loon
cost, price, coût, coûte, prix, how much does, fee > kost, prijs, betalen
free, gratuit > gratis
hours, heures, hour, heure > uren, uur
sick, illness, ill, malade, maladie, sickness > ziek, ziekte
burnout, burn-out, exhausted, épuisé, épuisement, surmené > burn-out, moe, energie
stress, stressed, stressé > stress
back to work, return to work, retour au travail, reprendre le travail, reprise > terug aan het werk, werkhervatting
doctor, gp, médecin, médecin traitant > huisarts, arts
occupational doctor, médecin du travail > arbeidsarts
health insurance, mutuelle, mutualité > mutualiteit, ziekenfonds
psychologist, psychologue, therapist > psycholoog
training, course, formation, cours, study, études, étudier, learn, apprendre, class, classes > opleiding, cursus, leren
educational leave, training leave, study leave, congé-éducation, congé éducation, congé de formation, congé formation > opleidingsverlof
time credit, crédit-temps, crédit temps, career break, pause carrière > tijdskrediet
retrain, retraining, reconversion, se reconvertir, change careers > omscholen, opleiding, veranderen
diploma, degree, diplôme, certificate, certificat, qualification > diploma, getuigschrift
prior learning, recognition of experience, validation des compétences, experience recognised, valorisation > EVC, ervaring erkennen
experience, expérience > ervaring
teacher, enseignant, professeur, teaching, enseigner, prof > leerkracht, lesgeven, onderwijs
nurse, infirmier, infirmière, nursing > verpleegkundige
care, healthcare, soins, elderly, santé > zorg
builder, construction, bâtiment, chantier > bouw
warehouse, entrepôt, logistics, logistique > magazijn, logistiek
driver, chauffeur, truck, camion > chauffeur, vrachtwagen
shop, store, magasin, sales, vente, vendeur > winkel, verkoop
restaurant, hospitality, cuisine, cook, cuisinier > horeca, kok
it, computer, software, informatique, programming > IT, informatica
shortage, shortage occupation, in demand, pénurie, métier en pénurie > knelpuntberoep, tekort
self-employed, freelance, freelancer, indépendant, own business, entrepreneur, à mon compte > zelfstandige
side business, indépendant complémentaire, activité complémentaire, secondary activity > bijberoep
start a business, créer une entreprise > zelfstandige, ondernemingsloket
debt, debts, dettes, surendettement > schulden, schuldbemiddeling
bullying, bullied, harassment, harcèlement, harcelé > pesten, gepest, vertrouwenspersoon
discrimination, racism, racisme, discriminated, discriminé > discriminatie
age, too old, trop vieux, trop vieille, âge > leeftijd, te oud
origin, origine, foreign, étranger > afkomst
disability, disabled, handicap, handicapé > beperking, handicap
children, kids, family, enfants, famille > kinderen, gezin
balance, work-life, équilibre, vie privée > balans, privé
strengths, talents, forces, qualités, points forts, good at, doué > sterktes, kwaliteiten, talent
skills, compétences, skill, compétence > vaardigheden, competenties
values, valeurs > waarden
motivation, motivated, motivé, envie > motivatie, motief
choice, choose, decide, decision, choisir, choix, décider, décision > kiezen, keuze, beslissing
doubt, doute, hésiter, hesitate, unsure > twijfel
goal, objective, objectif, but professionnel > doel
plan, action plan, plan d'action > plan
network, networking, réseau, contacts > netwerk, netwerken
interview, job interview, entretien, entretien d'embauche > sollicitatiegesprek, gesprek
apply, application, postuler, candidature, applying > solliciteren, sollicitatie, aanvragen
request, demander, order, commander, how do I get, obtenir > aanvragen
entitled, right, eligible, droit, ai-je droit, qualify, conditions > recht, voorwaarden
valid, expire, valable, expires, validité > geldig
resume, cv, curriculum > cv
vacancy, job offer, offre d'emploi, vacancies > vacature
internship, traineeship, stage > stage
dutch, néerlandais, language, langue > Nederlands, taal
read and write, lire et écrire, literacy > lezen, schrijven
confidential, privacy, confidentiel, secret, who reads > vertrouwelijk
help, aide, aider, support, soutien > hulp
suicide, kill myself, me tuer > zelfmoord, zelfdoding
violence, abuse, violent > geweld
alcohol, drugs, drogue, addiction, drinking > drugs, alcohol
police > politie
emergency, urgence > 112, noodnummer
energy, énergie, tired, fatigué > energie, moe
stuck, bloqué, coincé > vastzitten
afraid, scared, peur, fear > bang, schrik
exercise, exercice > oefening
change, changer, switch > veranderen
leave, quitter, partir > weggaan, vertrekken
part-time, temps partiel, mi-temps > deeltijds, halftijds
holiday, congé, vacances > verlof, vakantie
pension, retirement, retraite > pensioen
government, public service, fonction publique > overheid
brussels, bruxelles > Brussel
flanders, flandre, flemish > Vlaanderen
follow-up, aftercare, suivi, after the guidance > nazorg, opvolging
first meeting, premier entretien, intake > kennismaking, intake
complaint, plainte, unhappy, pas content > klacht, tevreden
`;
