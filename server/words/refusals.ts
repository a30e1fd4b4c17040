// Refusals in words, where no screen is there to word them: frames on a socket, mails, files. The web has the same in its messages.
import type { RefusalCode, RefusalParams } from '../errors.ts';
import type { Language } from '../people/roles.ts';
import { numbersInNeed } from './numbers-in-need.ts';

const words: Record<Language, Record<RefusalCode, string>> = {
  nl: {
    'not-signed-in': 'Meld je eerst aan.',
    'session-expired': 'Je bent te lang weg geweest. Meld je opnieuw aan; wat je schreef, staat er nog.',
    'not-allowed': 'Dat kan je hier niet doen.',
    'not-found': 'Dat vinden we niet terug.',
    'invalid-input': 'Er ontbreekt iets, of er klopt iets niet. Kijk het even na.',
    'malformed-frame': 'Dit bericht kwam niet goed aan. Probeer het opnieuw.',
    'too-long': 'Je bericht is te lang: het mag {limit} tekens hebben. Stuur het in twee stukken.',
    'trajectory-needed': 'Kies eerst om welk traject het gaat.',
    'guidance-not-ready': 'Je begeleider heeft nog niet ingevuld wanneer iemand meeleest en wie invalt. Daarna kan je hier schrijven.',
    'guidance-closed':
      'Je begeleiding is afgesloten, dus dit is niet verstuurd. Je tekst blijft bij jou staan. Je kan nazorg vragen op je startpagina. In nood bel je 112; praten kan dag en nacht op 1813.',
    'consent-withdrawn': 'Je stopte met Koers, dus hier wordt niets meer bewaard. In nood bel je 112; praten kan dag en nacht op 1813.',
    'stale-version': 'Iemand heeft dit intussen aangepast. Bekijk eerst de nieuwe versie.',
    'not-in-this-state': 'Dat kan nu niet meer, of nog niet.',
    'too-close-to-original': 'Deze tekst lijkt te veel op wat de klant schreef: er staan {limit} woorden na elkaar in die ook in het bericht staan.',
    'nothing-to-draft': 'Er is nog niets verteld waarop dit deel kan steunen.',
    overlaps: 'Om {time} is er al een sessie. Kies een ander uur.',
    'hours-gone': 'Er staan niet genoeg uren meer in het dossier voor deze sessie. Beslis zelf of je ze toch plant.',
    'no-such-time': 'Dat uur bestaat niet die nacht: de klok springt een uur vooruit. Kies een ander uur.',
    'time-comes-twice': 'Dat uur komt die nacht twee keer: de klok gaat een uur terug. Kies de eerste of de tweede keer.',
    'national-number': 'Hier staat een rijksregisternummer. Dat bewaart Koers nergens: haal het weg.',
    'outside-guidance': 'Zo past het niet binnen loopbaanbegeleiding. Kijk na wie het initiatief neemt, of er andere begeleiding loopt en of de klant werkt.',
    'prompt-not-right': 'Deze versie klopt nog niet: bekijk wat er ontbreekt.',
    'not-compared': 'Vergelijk deze versie eerst met de versie die nu werkt.',
    'second-person': 'Wie schrijft, zet niet aan het werk: vraag het aan iemand anders.',
    'too-many-requests': 'Dat ging snel. Wacht even en stuur het dan opnieuw.',
    unavailable: 'Koers is even niet bereikbaar. Wat je schreef, blijft bewaard op dit toestel. Probeer het zo meteen opnieuw.',
    'not-here': 'Dat kan niet op deze server.',
    internal: 'Er ging iets mis bij ons. Probeer het zo meteen opnieuw.',
  },
  fr: {
    'not-signed-in': "Connectez-vous d'abord.",
    'session-expired': 'Vous avez été absent trop longtemps. Reconnectez-vous ; ce que vous avez écrit est toujours là.',
    'not-allowed': 'Vous ne pouvez pas faire cela ici.',
    'not-found': 'Nous ne le retrouvons pas.',
    'invalid-input': 'Il manque quelque chose, ou quelque chose ne va pas. Vérifiez, s’il vous plaît.',
    'malformed-frame': "Ce message n'est pas bien arrivé. Réessayez.",
    'too-long': 'Votre message est trop long : il peut compter {limit} caractères. Envoyez-le en deux parties.',
    'trajectory-needed': "Choisissez d'abord le parcours concerné.",
    'guidance-not-ready': "Votre conseiller n'a pas encore indiqué quand quelqu'un lit et qui le remplace. Ensuite, vous pourrez écrire ici.",
    'guidance-closed':
      'Votre accompagnement est clôturé : ceci n’a pas été envoyé. Votre texte reste chez vous. Vous pouvez demander un suivi sur votre page d’accueil. En cas d’urgence, appelez le 112 ; pour parler jour et nuit : 0800 32 123.',
    'consent-withdrawn': 'Vous avez arrêté Koers : plus rien n’est gardé ici. En cas d’urgence, appelez le 112 ; pour parler jour et nuit : 0800 32 123.',
    'stale-version': "Quelqu'un a modifié ceci entre-temps. Regardez d'abord la nouvelle version.",
    'not-in-this-state': "Ce n'est plus possible, ou pas encore.",
    'too-close-to-original': 'Ce texte ressemble trop à ce que le client a écrit : {limit} mots de suite se trouvent aussi dans le message.',
    'nothing-to-draft': "Rien n'a encore été dit sur quoi cette partie peut s'appuyer.",
    overlaps: 'Il y a déjà un entretien à {time}. Choisissez une autre heure.',
    'hours-gone': 'Il ne reste pas assez d’heures dans le dossier pour cet entretien. À vous de décider de le prévoir quand même.',
    'no-such-time': 'Cette heure n’existe pas cette nuit-là : l’horloge avance d’une heure. Choisissez une autre heure.',
    'time-comes-twice': 'Cette heure revient deux fois cette nuit-là : l’horloge recule d’une heure. Choisissez la première ou la deuxième fois.',
    'national-number': 'Il y a ici un numéro de registre national. Koers ne le garde nulle part : enlevez-le.',
    'outside-guidance':
      "Ainsi, cela ne relève pas de l'accompagnement de carrière. Vérifiez qui prend l'initiative, s'il y a un autre accompagnement et si le client travaille.",
    'prompt-not-right': "Cette version n'est pas encore correcte : regardez ce qui manque.",
    'not-compared': "Comparez d'abord cette version avec celle qui est en service.",
    'second-person': "La personne qui écrit ne met pas en service : demandez à quelqu'un d'autre.",
    'too-many-requests': 'Un peu trop vite. Attendez un instant, puis renvoyez.',
    unavailable: 'Koers est momentanément injoignable. Ce que vous avez écrit reste sur cet appareil. Réessayez dans un instant.',
    'not-here': "Ce n'est pas possible sur ce serveur.",
    internal: "Quelque chose n'a pas fonctionné chez nous. Réessayez dans un instant.",
  },
  en: {
    'not-signed-in': 'Please sign in first.',
    'session-expired': 'You were away too long. Sign in again; what you wrote is still there.',
    'not-allowed': 'You cannot do that here.',
    'not-found': 'We cannot find that.',
    'invalid-input': 'Something is missing or not right. Please check it.',
    'malformed-frame': 'This message did not arrive well. Please try again.',
    'too-long': 'Your message is too long: it can have {limit} characters. Send it in two parts.',
    'trajectory-needed': 'First choose which trajectory this is about.',
    'guidance-not-ready': 'Your counsellor has not yet filled in when someone reads along and who stands in. After that you can write here.',
    'guidance-closed':
      'Your guidance is closed, so this was not sent. Your text stays with you. You can ask for aftercare on your home page. In an emergency call 112; to talk, day and night: 1813.',
    'consent-withdrawn': 'You stopped with Koers, so nothing is kept here any more. In an emergency call 112; to talk, day and night: 1813.',
    'stale-version': 'Someone changed this in the meantime. Look at the new version first.',
    'not-in-this-state': 'That is not possible any more, or not yet.',
    'too-close-to-original': 'This text is too close to what the client wrote: {limit} words in a row also stand in the message.',
    'nothing-to-draft': 'Nothing has been told yet that this part can rest on.',
    overlaps: 'There is already a session at {time}. Choose another time.',
    'hours-gone': 'There are not enough hours left on file for this session. Decide yourself whether to plan it all the same.',
    'no-such-time': 'That time does not exist that night: the clock goes forward an hour. Choose another time.',
    'time-comes-twice': 'That time comes twice that night: the clock goes back an hour. Choose the first or the second time.',
    'national-number': 'There is a national register number here. Koers keeps that nowhere: take it out.',
    'outside-guidance': 'Like this it is no career guidance. Check who takes the initiative, whether there is other guidance, and whether the client works.',
    'prompt-not-right': 'This version is not right yet: look at what is missing.',
    'not-compared': 'First compare this version with the one in use.',
    'second-person': 'Whoever writes a version does not put it to work: ask somebody else.',
    'too-many-requests': 'That was fast. Wait a moment, then send it again.',
    unavailable: 'Koers cannot be reached right now. What you wrote stays on this device. Try again in a moment.',
    'not-here': 'That is not possible on this server.',
    internal: 'Something went wrong on our side. Please try again in a moment.',
  },
};

/** What a client wrote and nobody will read may have been a call for help: the refusal says where to turn. */
const unread: readonly RefusalCode[] = ['too-long', 'not-in-this-state'];
const inNeed: Record<Language, string> = {
  nl: 'Heb je nu hulp nodig? Praten kan op {talk}; ben je in gevaar, bel dan {danger}.',
  fr: 'Besoin d’aide maintenant ? Pour parler : le {talk} ; en cas de danger, appelez le {danger}.',
  en: 'Do you need help now? To talk, call {talk}; in danger, call {danger}.',
};

/** The sentence for a refusal in this language. */
export function wordRefusal(language: Language, code: RefusalCode, params: RefusalParams = {}): string {
  const filled = { ...params, ...numbersInNeed(language) };
  const sentence = unread.includes(code) ? `${words[language][code]} ${inNeed[language]}` : words[language][code];
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(filled[name as keyof typeof filled] ?? ''));
}
