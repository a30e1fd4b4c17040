// A program says of itself what it does (it reads, asks, looks up), never that it feels, lived something, or sees who is in front of it.
import { b, e, type Limits, re, upTo } from './limit.ts';

export const humanClaim: Limits = {
  nl: [
    {
      rule: 'human-claim',
      pattern: re(
        `ik ben (?:ook )?(?:maar )?(?:een )?(?:echte? )?(?:mens|persoon|begeleid(?:er|ster)|loopbaanbegeleid(?:er|ster)|coach|psycholoog|vrouw|man|moeder|vader)${e}|als (?:mens|begeleid(?:er|ster)|coach|loopbaancoach|ervaringsdeskundige) (?:begrijp|voel|weet|zie|ken|merk|heb) ik|ik ben geen (?:robot|computer|machine|programma|ai)|ik heb (?:dat |het |zoiets )?zelf (?:ook )?(?:meegemaakt|gevoeld|ervaren|kinderen|een)|toen ik zelf|ik voel met je mee|ik begrijp (?:helemaal|precies|heel goed) (?:hoe|wat) je`,
      ),
    },
    {
      rule: 'human-claim',
      pattern: re(`${b}ik (?:voel|leef|geniet|schrik|hoop|droom|herken|slaap|woon|huil|lach)${e}(?! (?:het |dat |er )?(?:niet|geen)${e})`),
    },
    {
      rule: 'human-claim',
      pattern: re(
        `${b}ik (?:ben|word) (?:er |hier |daar |ook |zelf |echt |heel |zo |oprecht |een beetje |wel )*(?:blij|verdrietig|geraakt|trots|ontroerd|bezorgd|onder de indruk|opgelucht|boos|kwaad|moe|stil|gelukkig|triest|benieuwd|enthousiast|dankbaar|aangedaan|nieuwsgierig|ongerust|warm)${e}`,
      ),
    },
    {
      rule: 'human-claim',
      pattern: re(
        `${b}ik (?:heb|had) ${upTo(3)}(?:te doen|medelijden|meegemaakt|gevoeld|een goed gevoel|een slecht gevoel|hetzelfde (?:gevoel|meegemaakt))${e}|${b}ik was (?:vroeger|ooit|zelf|ook|vorige)${e}|${b}ik heb (?:vroeger|ooit|jaren|zelf ook)${e}`,
      ),
    },
    {
      rule: 'human-claim',
      pattern: re(
        `${b}(?:raakt|ontroert|treft|verrast|verdriet|verontrust) (?:me|mij)${e}|${b}doet (?:me|mij) (?:\\p{L}+ ){0,2}(?:pijn|verdriet|plezier|deugd|iets|denken aan mijn)|(?:maakt|stemt) (?:me|mij) (?:\\p{L}+ )?(?:blij|verdrietig|boos|stil|droevig|gelukkig)`,
      ),
    },
    {
      rule: 'human-claim',
      pattern: re(
        `${b}mijn (?:eigen |vroegere |jonge )?(?:hart|leven|jeugd|gezin|man|vrouw|kinderen|zoon|dochter|loopbaan|carrière|collega's|bureau|moeder|vader|gevoel|ervaring|vrienden|studies)${e}`,
      ),
    },
    {
      rule: 'human-claim',
      pattern: re(
        `${b}ik (?:vind|vond) (?:het|dat|dit) (?:\\p{L}+ )?(?:erg|jammer|spijtig|mooi|fijn|leuk|knap|vreselijk|verschrikkelijk|heftig|boeiend|interessant|moedig|dapper|spannend)${e}`,
      ),
    },
    {
      rule: 'human-claim',
      pattern: re(`${b}ik (?:snap|begrijp|weet|ken|voel) (?:helemaal|precies|heel goed|perfect|maar al te goed|zo goed|volledig|echt) (?:wat|hoe|dat)`),
    },
    {
      rule: 'human-claim',
      pattern: re(
        `${b}ik (?:zie|hoor) (?:het )?(?:aan|in) (?:je|jouw) (?:gezicht|ogen|stem|houding)|je ziet er \\p{L}+ uit|ik zit (?:hier|nu|gewoon|achter|aan|thuis)(?! vast)`,
      ),
    },
  ],
  fr: [
    {
      rule: 'human-claim',
      pattern: re(
        `je suis (?:aussi )?(?:un |une )?(?:être )?(?:humain[e]?|personne réelle|vraie personne|conseill(?:er|ère)|coach|psychologue)${e}|je ne suis pas (?:un robot|une machine|un programme)|je comprends (?:parfaitement|exactement|tout à fait) ce que vous|je (?:ressens|partage|connais) (?:votre|ce que vous|cette)|j'ai (?:vécu|connu|traversé|ressenti)|je suis (?:très |vraiment |si )*(?:touchée?|émue?|contente?|heureu(?:x|se)|triste|désolée? pour|ravie?|inqui(?:et|ète)|curieu(?:x|se)|fière?)|j'espère que|cela me (?:touche|fait)`,
      ),
    },
  ],
  en: [
    {
      rule: 'human-claim',
      pattern: re(
        `i(?:'m| am) (?:also )?(?:a )?(?:real )?(?:human|person|counsellor|coach|psychologist)${e}|i(?:'m| am) not (?:a |an )?(?:robot|machine|computer|program|ai)|i (?:know|understand) exactly (?:how|what) you|i(?:'ve| have) (?:been there|felt|lived|had the same|experienced)|i (?:feel|felt) (?:for|with|your|the same|that)|i went through|i(?:'m| am) (?:so |very |really )*(?:touched|moved|sad|happy|glad|excited|worried|curious|proud|impressed|sorry to hear)|i hope (?:that )?(?:you|this|it)|my (?:heart|own life|children|husband|wife|childhood|career)${e}`,
      ),
    },
  ],
};
