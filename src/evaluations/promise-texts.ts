import { defineTexts } from '../platform/texts.ts'

/** Who sees the answers, and till when anybody could tell whose they are. */
export const texts = defineTexts({
  nb: {
    short: {
      key: 'Ingen som ser svarene, får vite at de er dine. Etter siste gang vi spør, kan heller ikke vi finne det ut.',
      'own-code': 'Ingen vet hvem som har svart, heller ikke vi.',
      nothing: 'Ingen vet hvem som har svart, heller ikke vi.',
    },
    title: 'Hvem får se svarene?',
    always: [
      'Svarene lagres uten navn, e-post og klokkeslett, og vi lagrer ikke hvilken enhet du bruker.',
      'De som planlegger kurset, ser svarene samlet. Tall for færre enn fem som har svart, vises ikke for noen.',
      'Det du skriver med egne ord, leses før det vises, og navn og steder tas bort.',
    ],
    key: [
      'Lenken er din egen. Den gjør at vi kan se om noe har endret seg siden sist, uten å vite hvem du er.',
      'Nøkkelen som knytter svarene dine sammen, slettes etter siste gang vi spør. Etter det kan ingen finne ut hvilke svar som er dine, heller ikke vi.',
      'Før det kunne den som rår over både databasene og nøkkelen, ha funnet det ut. Ingen side eller rapport gjør det.',
    ],
    'own-code': [
      'Koden du lager selv, knytter svarene dine sammen. Vi lagrer ikke koden, og vi har ingen adresse til deg.',
      'Til siste gang vi spør, kunne den som rår over databasen og nøkkelen, og som vet hva du svarer på de tre små spørsmålene, ha funnet svarene dine. Så slettes nøkkelen.',
    ],
    nothing: ['Svarene kan ikke knyttes til deg eller til noe annet du har svart.'],
  },
  nn: {
    short: {
      key: 'Ingen som ser svara, får vite at dei er dine. Etter siste gongen vi spør, kan heller ikkje vi finne det ut.',
      'own-code': 'Ingen veit kven som har svart, heller ikkje vi.',
      nothing: 'Ingen veit kven som har svart, heller ikkje vi.',
    },
    title: 'Kven får sjå svara?',
    always: [
      'Svara blir lagra utan namn, e-post og klokkeslett, og vi lagrar ikkje kva eining du bruker.',
      'Dei som planlegg kurset, ser svara samla. Tal for færre enn fem som har svart, blir ikkje viste for nokon.',
      'Det du skriv med eigne ord, blir lese før det blir vist, og namn og stader blir tekne bort.',
    ],
    key: [
      'Lenkja er di eiga. Ho gjer at vi kan sjå om noko har endra seg sidan sist, utan å vite kven du er.',
      'Nøkkelen som knyter svara dine saman, blir sletta etter siste gongen vi spør. Etter det kan ingen finne ut kva svar som er dine, heller ikkje vi.',
      'Før det kunne den som rår over både databasane og nøkkelen, ha funne det ut. Inga side og ingen rapport gjer det.',
    ],
    'own-code': [
      'Koden du lagar sjølv, knyter svara dine saman. Vi lagrar ikkje koden, og vi har inga adresse til deg.',
      'Til siste gongen vi spør, kunne den som rår over databasen og nøkkelen, og som veit kva du svarer på dei tre små spørsmåla, ha funne svara dine. Så blir nøkkelen sletta.',
    ],
    nothing: ['Svara kan ikkje knytast til deg eller til noko anna du har svart.'],
  },
  en: {
    short: {
      key: 'Nobody who sees the answers learns that they are yours. After the last time we ask, not even we can find out.',
      'own-code': 'Nobody knows who has answered, not even we.',
      nothing: 'Nobody knows who has answered, not even we.',
    },
    title: 'Who sees the answers?',
    always: [
      'Answers are kept without name, e-mail or time of day, and we don’t keep what device you use.',
      'Those who plan the course see the answers together. Figures for fewer than five who answered aren’t shown to anybody.',
      'What you write in your own words is read before it is shown, and names and places are taken out.',
    ],
    key: [
      'The link is your own. It lets us see whether anything has changed since last time, without knowing who you are.',
      'The key that links your answers is deleted after the last time we ask. After that nobody can find out which answers are yours, not even we.',
      'Before that, somebody in charge of both databases and the key could have found out. No page or report does.',
    ],
    'own-code': [
      'The code you make yourself links your answers. We don’t keep the code, and we have no address to you.',
      'Until the last time we ask, somebody in charge of the database and the key, who knows your answers to the three little questions, could have found your answers. Then the key is deleted.',
    ],
    nothing: ['The answers can’t be linked to you or to anything else you have answered.'],
  },
})
