import type { Locale } from '../platform/locale.ts'

/** There are no words in this language: the English ones are shown, marked as English. */
export const inEnglish = Symbol('in English')

/** What the API's document says in English, in the reader's language. */
export function wordsFor(english: string, locale: Locale): string | typeof inEnglish {
  if (locale === 'en') return english
  return translations[english]?.[locale] ?? inEnglish
}

const say = (nb: string, nn: string) => ({ nb, nn })

const translations: Record<string, { nb: string; nn: string }> = {
  // operations
  'Find runs by the same words and filters as the page does': say(
    'Finn gjennomføringer med de samme ordene og filtrene som på siden',
    'Finn gjennomføringar med dei same orda og filtra som på sida',
  ),
  'One run; past and cancelled ones are kept': say(
    'Én gjennomføring, også om den er holdt eller avlyst',
    'Éi gjennomføring, òg om ho er halden eller avlyst',
  ),
  'Find courses with a run ahead, by the same words and filters as the page does': say(
    'Finn kurs som skal holdes, med de samme ordene og filtrene som på siden',
    'Finn kurs som skal haldast, med dei same orda og filtra som på sida',
  ),
  'One course with its runs ahead; as schema.org when application/ld+json is asked for': say(
    'Ett kurs med gjennomføringene som kommer. Som schema.org når du ber om application/ld+json',
    'Eitt kurs med gjennomføringane som kjem. Som schema.org når du ber om application/ld+json',
  ),
  'The programmes that courses build on': say(
    'Konseptene som kurs bygger på',
    'Konsepta som kurs byggjer på',
  ),
  'One programme': say('Ett konsept', 'Eitt konsept'),
  'The services that are running or planned; for a municipality its own, those that cover it, then the nearest':
    say(
      'Tjenestene som er i drift eller planlagt. For en kommune: dens egne, de som dekker den, og så de nærmeste',
      'Tenestene som er i drift eller planlagde. For ein kommune: dei han har sjølv, dei som dekkjer han, og så dei næraste',
    ),
  'One service and its catchment': say('Én tjeneste og opptaksområdet', 'Éi teneste og opptaksområdet'),
  'The municipalities, or those that somebody may mean by what they wrote': say(
    'Kommunene, eller de som kan være ment med det noen har skrevet',
    'Kommunane, eller dei som kan vere meinte med det nokon har skrive',
  ),
  'One municipality and its neighbours': say('Én kommune og naboene', 'Éin kommune og naboane'),
  'Sign a party up for a run, or put it on the waiting list': say(
    'Meld et følge på en gjennomføring, eller sett det på venteliste',
    'Meld eit følgje på ei gjennomføring, eller set det på venteliste',
  ),
  'Where a registration stands, and why': say(
    'Hvor en påmelding står, og hvorfor',
    'Kvar ei påmelding står, og kvifor',
  ),
  'Withdraw; the seats go to those who wait': say(
    'Meld av. Plassene går til dem som venter',
    'Meld av. Plassane går til dei som ventar',
  ),
  'Accept the seats that are offered': say(
    'Ta imot plassene som er tilbudt',
    'Ta imot plassane som er tilbodne',
  ),
  'Decline the seats that are offered: keep the place on the waiting list, or leave it': say(
    'Si nei til plassene som er tilbudt: behold plassen på ventelisten, eller gå ut av listen',
    'Sei nei til plassane som er tilbodne: behald plassen på ventelista, eller gå ut av lista',
  ),
  'What was answered in all services that share': say(
    'Hva deltakere har svart i alle tjenestene som deler',
    'Kva deltakarar har svart i alle tenestene som deler',
  ),
  'What was answered about the courses of a programme': say(
    'Hva deltakere har svart om kursene i et konsept',
    'Kva deltakarar har svart om kursa i eit konsept',
  ),
  'What was answered in a health region; for its coordinator': say(
    'Hva deltakere har svart i en helseregion. For koordinatoren der',
    'Kva deltakarar har svart i ein helseregion. For koordinatoren der',
  ),
  'What was answered in a service; for its staff': say(
    'Hva deltakere har svart i en tjeneste. For dem som arbeider der',
    'Kva deltakarar har svart i ei teneste. For dei som arbeider der',
  ),
  'What was answered about a course; for its staff and planning group': say(
    'Hva deltakere har svart om et kurs. For dem som arbeider der, og arbeidsgruppen',
    'Kva deltakarar har svart om eit kurs. For dei som arbeider der, og arbeidsgruppa',
  ),
  'What was answered about a run; for its staff and planning group': say(
    'Hva deltakere har svart om en gjennomføring. For dem som arbeider der, og arbeidsgruppen',
    'Kva deltakarar har svart om ei gjennomføring. For dei som arbeider der, og arbeidsgruppa',
  ),
  'The same as FHIR: a bundle of questionnaires, measures and their reports': say(
    'Det samme som FHIR: en samling av spørreskjemaer, mål og rapporter',
    'Det same som FHIR: ei samling av spørjeskjema, mål og rapportar',
  ),
  'One question over the runs of a course, as a run chart': say(
    'Ett spørsmål gjennom alle gjennomføringene av et kurs, som tidsserie',
    'Eitt spørsmål gjennom alle gjennomføringane av eit kurs, som tidsserie',
  ),
  'Own words about a run that have been looked through; for its staff and planning group': say(
    'Kommentarer om en gjennomføring som er sett gjennom. For dem som arbeider der, og arbeidsgruppen',
    'Kommentarar om ei gjennomføring som er sett gjennom. For dei som arbeider der, og arbeidsgruppa',
  ),
  // parameters
  'Runs that began this year; all when left out': say(
    'Gjennomføringer som begynte dette året. Alle når det er utelatt',
    'Gjennomføringar som byrja dette året. Alle når det er utelate',
  ),
  'When it was asked: last-day': say('Når det ble spurt: last-day', 'Når det vart spurt: last-day'),
  'The code of the question or score: benefit': say(
    'Koden til spørsmålet eller skåren: benefit',
    'Koden til spørsmålet eller skåren: benefit',
  ),
  'What each run is worth: the mean, or the share of the two best answers': say(
    'Hva hver gjennomføring får: gjennomsnittet, eller andelen som ga ett av de to beste svarene',
    'Kva kvar gjennomføring får: gjennomsnittet, eller delen som gav eitt av dei to beste svara',
  ),
  'What it is about, in everyday words': say(
    'Hva det gjelder, med vanlige ord',
    'Kva det gjeld, med vanlege ord',
  ),
  'Take the words as they stand, without interpreting them': say(
    'Ta ordene som de står, uten å tolke dem',
    'Ta orda som dei står, utan å tolke dei',
  ),
  'Where the reader lives: the number or the name of a municipality': say(
    'Hvor leseren bor: nummeret på eller navnet til en kommune',
    'Kvar lesaren bur: nummeret på eller namnet til ein kommune',
  ),
  'Who asks': say('Hvem som spør', 'Kven som spør'),
  'In a room or on a screen': say('I et rom eller på skjerm', 'I eit rom eller på skjerm'),
  'Whether a referral is needed': say('Om du trenger henvisning', 'Om du treng tilvising'),
  'The language, or help with one; no is Norwegian in both written standards': say(
    'Språket, eller hjelp med det. no er norsk, både bokmål og nynorsk',
    'Språket, eller hjelp med det. no er norsk, både bokmål og nynorsk',
  ),
  'The first day to start on': say('Den første dagen det kan begynne', 'Den første dagen det kan byrje'),
  'Only where seats are free': say('Bare der det er ledige plasser', 'Berre der det er ledige plassar'),
  'Only what costs nothing': say('Bare det som er gratis', 'Berre det som er gratis'),
  'Only evenings and weekends': say('Bare kveld og helg', 'Berre kveld og helg'),
  'Which page of the list': say('Hvilken side av listen', 'Kva side av lista'),
  'How many a page holds': say('Hvor mange det er på en side', 'Kor mange det er på ei side'),
  'A name in any of its languages, a town inside, or a number, old or new': say(
    'Et navn på et av språkene, en by i kommunen, eller et nummer, gammelt eller nytt',
    'Eit namn på eitt av språka, ein by i kommunen, eller eit nummer, gammalt eller nytt',
  ),
  'The same key with the same body gets the same answer, however often it is sent': say(
    'Samme nøkkel med samme innhold får samme svar, uansett hvor ofte den sendes',
    'Same nøkkel med same innhald får same svar, uansett kor ofte han blir send',
  ),
}
