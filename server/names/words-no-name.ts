// Words that stand with a capital in the middle of a sentence, or after "ik ben", and name nobody: peoples, countries, languages, faiths, days,
// services and houses that many people speak of. A house where somebody works is no name of a person; that it stays is meant. Small letters.

const words = `
belg belgen vlaming waal nederlander marokkaan marokkaanse marokko turk turkse turkije pool pools poolse polen syriër syrië syrische afghaan afghaanse afghanistan congolees congolese congo
frans franse frankrijk français française duits duitse duitsland italiaan italiaans italiaanse italië spanjaard spaans spaanse spanje portugees portugese portugal engels engelse engeland
oekraïner oekraïense oekraïens oekraïne rus rus russisch russische rusland roemeen roemeens roemeense roemenië bulgaar bulgaars bulgaarse bulgarije armeens armenië georgisch georgië ghana nigeria senegal
kameroen rwanda somalië eritrea ethiopië iran irak iraans iraaks pakistan india indisch chinees chinese china japan amerika amerikaans afrika afrikaans azië arabisch arabische berber koerd koerdisch koerdische
nederlands nederlandse nederlandstalig franstalig vlaams vlaamse vlaanderen wallonië waals brussels brusselse brusselaar antwerps antwerpse gents gentse limburgs limburgse
moslim moslima christen joods jood islam ramadan offerfeest suikerfeest kerst kerstmis pasen nieuwjaar god allah
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
vdab actiris forem ocmw cpas rva onem vakbond acv abvv aclvb csc fgtb unia gtb caw cgg clb vub ugent kuleuven uantwerpen syntra voka unizo randstad adecco manpower start tempo-team
bpost nmbs sncb lijn infrabel volvo audi colruyt delhaize carrefour aldi lidl ikea action brico gamma hubo zeeman proximus telenet kbc belfius argenta ing picanol agfa basf umicore arcelormittal janssen pfizer
excel word outlook teams powerpoint photoshop autocad sap sharepoint linkedin google facebook instagram whatsapp tiktok youtube netflix chatgpt indeed stepstone smartschool odoo windows android apple iphone
hbo5 bso tso aso kso vca evc pop starr linux java javascript python covid corona bijbel koran european europees europa erasmus internet
koers loopbaanbegeleiding loopbaancheque hr it cv pc dutch french english spanish german arabic belgian belgium flanders moroccan turkish polish ukrainian
uw gij gelieve lundi mardi mercredi jeudi vendredi samedi dimanche belge flamand wallon wallonie bruxellois anglais néerlandais allemand arabe espagnol marocain turc polonais africain
sorry ok oké help helaas ja nee neen yes no oui non dus trouwens gewoon echt zeker moe blij bang klaar niet wel heel zo te een de het
altijd soms ooit nog ook al alleen zelf gisteren vandaag laatst toen nu dan daarnet onlangs straks weer terug meteen
`;

export const wordsOfTheHouse: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));
