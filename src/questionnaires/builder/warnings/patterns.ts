import type { Locale } from '../../../platform/locale.ts'

/** What a question could give away about who answers. */
export const identities = ['name', 'birth', 'age', 'work', 'address', 'phone', 'diagnosis'] as const
export type Identity = (typeof identities)[number]

type Patterns = { leading: RegExp[]; double: RegExp[]; notDouble: RegExp; identity: Record<Identity, RegExp> }

/** A whole word or phrase, whatever stands around it; Norwegian letters are letters too. */
const word = (phrases: string): RegExp => new RegExp(`(?<!\\p{L})(?:${phrases})(?!\\p{L})`, 'iu')

const norwegian: Patterns = {
  leading: [
    word(
      '(?:synes|syns|syntes|meiner|mener|tror|trur|er|var|har|vil|bør) (?:du|dere|de|ikke|ikkje) (?:ikke|ikkje|du)',
    ),
    word('er du (?:enig|einig|samd) i at|er du ikke enig|ikke sant|ikkje sant'),
    // "Var ikke kurset bra?", "Var kurset ikke bra?": the answer hoped for is in the verb that is turned round.
    /^\s*(?:er|var|har|hadde|vil|bør|burde|ble|blei|vart|blir|kan|kunne|liker|likte|likar|fikk|fekk|lærte) (?:\p{L}+ )?(?:ikke|ikkje)(?!\p{L})/iu,
    word(
      '(?:den|det|de|dei|denne|dette|disse|desse|vår|våre) (?:flotte|fantastiske|dyktige|flinke|strålende|strålande|herlige|herlege|fine)',
    ),
    word(
      'selvsagt|sjølvsagt|selvfølgelig|sjølvsagt|naturligvis|naturlegvis|åpenbart|openbert|som kjent|alle vet|alle veit',
    ),
    word(
      '(?:hvor|kor) (?:flott|fantastisk|utmerket|utmerka|herlig|herleg|supert?|godt likte|dårlig|dårleg|elendig|kjedelig|kjedeleg|mye bedre|mykje betre)',
    ),
  ],
  double: [word('\\p{L}+ (?:og|og/eller|samt) \\p{L}+'), /\?[^?]*\?/u],
  notDouble: word(
    'til og med|av og til|læring og mestring|lærings- og mestrings\\p{L}*|fram og tilbake|mer og mer|meir og meir|og så vidare|og så videre|inn og ut|helse- og \\p{L}+|mat og drikke|sted og tid|stad og tid|tid og sted|tid og stad',
  ),
  identity: {
    name: word(
      'navnet ditt|namnet ditt|hva heter du|kva heiter du|ditt navn|ditt namn|fullt navn|fullt namn|fornavn|etternavn|etternamn',
    ),
    birth: word('fødselsdato|fødselsår|fødselsnummer|personnummer|når er du født|når er du fødd|født når'),
    age: word('hvor gammel er du|kor gammal er du|alderen din|din alder|nøyaktig alder|alder'),
    work: word(
      'arbeidsplass\\p{L}*|arbeidsgiver\\p{L}*|arbeidsgivar\\p{L}*|hvor (?:jobber|arbeider) du|kvar (?:jobbar|arbeider) du|stillingen? din|stillinga di|yrket ditt',
    ),
    address: word('adresse\\p{L}*|hvor bor du|kvar bur du|postnummer|bosted|bustad|hvilken bydel|kva bydel'),
    diagnosis: word('diagnos\\p{L}*|(?:hvilken|kva|hvilke) (?:sykdom|sjukdom|sykdommer|sjukdommar)'),
    phone: word('telefon\\p{L}*|mobilnummer\\p{L}*|e-?post\\p{L}*|mobilen? din'),
  },
}

/** What gives a question away, by language. Both written standards are read together: people mix them. */
export const patterns: Record<Locale, Patterns> = {
  nb: norwegian,
  nn: norwegian,
  en: {
    leading: [
      word(
        "do(?:n’t|n't| not) you|do you not|wouldn[’']t you|isn[’']t it|wasn[’']t it|do you agree that|surely|obviously|of course|as you know",
      ),
      /^\s*(?:is|was|are|were|did|do|does|have|has|will|would|could)n[’']t /iu,
      word('how (?:great|wonderful|excellent|fantastic|terrible|boring|bad|much better)'),
    ],
    double: [word('\\p{L}+ (?:and|and/or|as well as) \\p{L}+'), /\?[^?]*\?/u],
    notDouble: word(
      'more and more|now and then|learning and mastery|food and drink|time and place|and so on',
    ),
    identity: {
      name: word('your (?:full |first |last )?name|what are you called|surname'),
      birth: word('date of birth|birth ?date|year of birth|when were you born'),
      age: word('how old are you|your (?:exact )?age'),
      work: word('workplace|employer|where do you work|your (?:job|occupation)'),
      address: word('address|where do you live|post ?code|zip ?code'),
      diagnosis: word('diagnos\\p{L}*|(?:which|what) (?:illness|disease|condition)(?:es|s)?'),
      phone: word('phone\\p{L}*|e-?mail\\p{L}*|mobile number'),
    },
  },
}
