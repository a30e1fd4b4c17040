// What nobody here can promise: how it will end, and what the counsellor will do. Whoever wrote `someone` counts capitals: a name.
import { b, e, type Limits, re, upTo, w } from './limit.ts';

/** A name, or the counsellor: case counts, so that "ik" and "het" are no names. */
const someone = (pronouns: string, roles: string, rest: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:(?:${roles})|(?!(?:${pronouns})(?![\\p{L}]))\\p{Lu}\\p{L}+) ${rest}`, 'u');
const pronounsNl =
  'Ik|Je|Jij|U|Dat|Dit|Het|De|Een|Er|Wat|Wie|Hoe|Dan|Daar|Hij|Zij|Ze|We|Wij|Iemand|Niemand|Die|Alles|Zo|Wanneer|Waar|Als|Of|Deze|Misschien|Vandaag|Morgen|Nu|Soms|Ook|En|Maar|Want|Werk|Jouw|Waar\\p{Ll}+|Daar\\p{Ll}+|Hier\\p{Ll}*|Welke?|Wiens|Hoeveel|Volgende|Straks|Later';

export const promise: Limits = {
  nl: [
    {
      rule: 'promise',
      pattern: re(
        `(?:dat|het|alles) komt (?:wel |zeker |allemaal |vanzelf |vast )*(?:goed|in orde)|${b}(?:je|jij) (?:vindt|krijgt|haalt|zal|gaat)[^.?!]{0,25}(?:zeker|vast en zeker|gegarandeerd|ongetwijfeld|sowieso)|(?:vind|krijg|haal) je (?:zeker|vast|gegarandeerd|ongetwijfeld|sowieso)|ik (?:beloof|garandeer|verzeker)|maak je geen zorgen|geen zorgen`,
      ),
    },
    { rule: 'promise', notInQuestions: true, pattern: w('gegarandeerd|met de vingers in de neus|met open armen|zonder twijfel een job') },
    {
      rule: 'promise',
      notInQuestions: true,
      pattern: re(
        `${b}(?:(?:je|jij) (?:zal|zult|gaat)|(?:zal|zul|ga) (?:je|jij)) ${upTo(6)}(?:vinden|slagen|lukken|uitraken|uitkomen|redden|klaarspelen|opbloeien|beter voelen|zien dat|merken dat|spijt|aankunnen|halen|versteld)${e}`,
      ),
    },
    {
      rule: 'promise',
      notInQuestions: true,
      unlessSaid: true,
      pattern: re(
        `${b}(?:het|dat|dit|alles|die|deze) (?:\\p{L}+ )?(?:gaat|zal|zullen) ${upTo(4)}(?:lukken|vlot \\p{L}+|verlopen|meevallen|loslopen|goedkomen|slagen|(?:goed|beter) (?:gaan|komen|worden|lopen|aflopen))`,
      ),
    },
    {
      rule: 'promise',
      notInQuestions: true,
      pattern: re(`${b}(?:loopt|valt) (?:wel|zeker|vast|allemaal) (?:los|mee)|het loslopen zal|wel goed (?:komen|komt|gaan)${e}`),
    },
    {
      rule: 'promise',
      notInQuestions: true,
      unlessSaid: true,
      pattern: re(
        `${b}(?:je|jij) (?:vindt|raakt|geraakt|redt|haalt|slaagt) (?:\\p{L}+ ){0,3}(?:heus|vast|zeker|wel (?:iets|een|uit|je|door))|${b}(?:jij|je) (?:raakt|geraakt|komt) (?:daar|er) (?:\\p{L}+ )?(?:uit|door|wel)|(?:jij|je) kan (?:dat|dit|het) (?:zeker|best|wel|vast)(?:[.]|$)`,
      ),
    },
    {
      rule: 'promise',
      notInQuestions: true,
      pattern: re(
        `${b}(?:binnen|over) (?:een|enkele|twee|drie|zes|een paar|het) (?:\\p{L}+ )?(?:jaar|maanden|weken|maand|week) (?:heb|ben|voel|sta|vind|werk|lach) je${e}|${b}(?:je|jij) (?:\\p{L}+ ){0,3}een ander mens${e}`,
      ),
    },
    {
      rule: 'promise',
      notInQuestions: true,
      pattern: re(
        `${b}wil (?:elke|iedere) werkgever|${b}(?:elke|iedere) werkgever (?:wil|zoekt|neemt|staat)|ze (?:zullen|gaan) je ${upTo(3)}(?:ontvangen|aannemen|nemen|willen|missen|graag)|(?:die|deze) (?:job|baan|plek) is (?:\\p{L}+ )?(?:van jou|voor jou)`,
      ),
    },
    {
      rule: 'promise',
      pattern: someone(
        pronounsNl,
        '[Bb]egeleid(?:er|ster)',
        `(?:zal|gaat|belt|mailt|regelt|antwoordt|contacteert|neemt contact|neemt \\p{L}+ contact|komt erop terug|laat (?:je|iets) weten)(?! (?:weten|zien) wat)[^.?!]{0,40}(?:je|jou|terug|voor jou|opnemen|bellen|regelen|helpen|morgen|vandaag|snel|zo snel|meteen|weten|uitzoeken|nakijken|oplossen)`,
      ),
    },
    {
      rule: 'promise',
      pattern: new RegExp(
        `(?<!\\p{L})(?:[Bb]egeleid(?:er|ster)|(?!(?:${pronounsNl})(?!\\p{L}))\\p{Lu}\\p{L}+) (?:maakt|zoekt|stuurt|bezorgt|zorgt|plant|lost|bekijkt)(?: \\p{L}+){0,4} (?:voor (?:je|jou)|uit|op|terug|na|erdoor)(?!\\p{L})(?![^.!]*\\?)`,
        'u',
      ),
    },
    {
      rule: 'promise',
      notInQuestions: true,
      pattern: re(
        `${b}ik (?:zal|ga) (?:[\\p{L}]+ ){0,4}(?:bellen|mailen|regelen|contacteren|verwittigen|inschrijven|solliciteren|zorgen)${e}|${b}ik zorg (?:er|dat|voor)|${b}ik laat (?:het |dit |dat )?(?:\\p{L}+ ){0,3}weten${e}`,
      ),
    },
  ],
  fr: [
    {
      rule: 'promise',
      notInQuestions: true,
      pattern: re(
        `(?:tout|ça|cela) (?:va|ira|finira par) (?:bien |s')?(?:se passer|aller|arranger|bien|s'arranger)|vous (?:trouverez|allez trouver|réussirez|aurez)[^.?!]{0,20}(?:certainement|sûrement|sans (?:aucun )?doute|à coup sûr)|vous allez (?:y arriver|réussir|vous en sortir|trouver)|vous y arriverez|je vous (?:promets|garantis|assure)|ne vous (?:inquiétez|en faites) pas`,
      ),
    },
    {
      rule: 'promise',
      pattern: someone(
        'Cela|Ça|Ce|Il|Elle|On|Qui|Que|Rien|Tout|Je|Vous|Votre',
        'conseill(?:er|ère)',
        "(?:va vous (?:appeler|rappeler|répondre|contacter|aider)|vous (?:appellera|rappellera|répondra|contactera|aidera|recontactera)|s'en (?:charge|occupe|chargera|occupera))",
      ),
    },
  ],
  en: [
    {
      rule: 'promise',
      pattern: re(
        `(?:it|everything|things) (?:will|'ll|is going to) (?:all )?(?:be (?:fine|okay|alright|all right)|work out)|you(?:'ll| will)[^.?!]{0,15}(?:definitely|certainly|surely|for sure|get there|make it|be fine|find (?:something|a job))|i (?:promise|guarantee)|don't worry|no worries|you've got this`,
      ),
    },
    {
      rule: 'promise',
      pattern: someone(
        'It|This|That|What|Who|You|I|He|She|They|We|Nobody|Nothing|Everything|Your',
        'counsellor',
        'will (?:soon |surely )?(?:call|contact|answer|help|get back to|phone|email|arrange)',
      ),
    },
  ],
};
