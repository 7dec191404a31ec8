import { defineTexts } from '../platform/texts.ts'

/** What the privacy page says of being asked how a course went. What it promises, the evaluations do. */
export const answeringTexts = defineTexts({
  nb: {
    heading: 'Når du blir spurt hvordan det gikk',
    answers: [
      {
        question: 'Hvem blir spurt?',
        answer:
          'De som har plass, hvis kurset evalueres. Noen kurs spør på e-post, med høyst to påminnelser hver gang. Si nei med ett trykk i e-posten, så husker vi det.',
      },
      {
        question: 'Hva har vi for å kunne spørre?',
        answer:
          'Navnet og e-posten din, kryptert, til siste gang vi spør: oftest to uker eller tre måneder etter kurset, i forskning litt over ett år. Så slettes de. Sier du nei eller melder deg av, slettes de med en gang.',
      },
      {
        question: 'Hvem ser hva du svarer?',
        answer:
          'Svarene lagres for seg, uten navn, e-post og klokkeslett. De som planlegger kurset, ser dem samlet, og aldri når færre enn fem har svart.',
      },
      {
        question: 'Kan noen finne ut hvilke svar som er dine?',
        answer:
          'Ingen side, rapport eller eksport kan det. Til siste gang vi spør, finnes det en nøkkel som programmet bruker for å se hvem som ikke skal ha påminnelse. Den som rår over både databasene og nøkkelen, kunne til da ha funnet det ut. Så slettes nøkkelen, og da kan ingen, heller ikke vi.',
      },
      {
        question: 'Kan du angre?',
        answer:
          'Ja, med den samme lenken, til svarfristen er ute. Etterpå vet ingen hvilke svar som er dine, så da kan heller ingen slette dem.',
      },
    ],
  },
  nn: {
    heading: 'Når du blir spurd korleis det gjekk',
    answers: [
      {
        question: 'Kven blir spurde?',
        answer:
          'Dei som har plass, om kurset blir evaluert. Nokre kurs spør på e-post, med høgst to påminningar kvar gong. Sei nei med eitt trykk i e-posten, så hugsar vi det.',
      },
      {
        question: 'Kva har vi for å kunne spørje?',
        answer:
          'Namnet og e-posten din, krypterte, til siste gongen vi spør: oftast to veker eller tre månader etter kurset, i forsking litt over eitt år. Så blir dei sletta. Seier du nei eller melder deg av, blir dei sletta med ein gong.',
      },
      {
        question: 'Kven ser kva du svarer?',
        answer:
          'Svara blir lagra for seg, utan namn, e-post og klokkeslett. Dei som planlegg kurset, ser dei samla, og aldri når færre enn fem har svart.',
      },
      {
        question: 'Kan nokon finne ut kva svar som er dine?',
        answer:
          'Inga side, ingen rapport og ingen eksport kan det. Til siste gongen vi spør, finst det ein nøkkel som programmet bruker for å sjå kven som ikkje skal ha påminning. Den som rår over både databasane og nøkkelen, kunne til då ha funne det ut. Så blir nøkkelen sletta, og då kan ingen, heller ikkje vi.',
      },
      {
        question: 'Kan du angre?',
        answer:
          'Ja, med den same lenkja, til svarfristen er ute. Etterpå veit ingen kva svar som er dine, så då kan heller ingen slette dei.',
      },
    ],
  },
  en: {
    heading: 'When you are asked how it went',
    answers: [
      {
        question: 'Who is asked?',
        answer:
          'Those who have a seat, if the course is evaluated. Some courses ask by e-mail, with two reminders at most each time. Say no with one press in the e-mail, and we remember it.',
      },
      {
        question: 'What do we keep so that we can ask?',
        answer:
          'Your name and e-mail address, encrypted, until the last time we ask: mostly two weeks or three months after the course, in research a little over a year. Then they are deleted. If you say no or withdraw, they are deleted at once.',
      },
      {
        question: 'Who sees what you answer?',
        answer:
          'Answers are kept apart, without name, e-mail or time of day. Those who plan the course see them together, and never when fewer than five have answered.',
      },
      {
        question: 'Can anybody find out which answers are yours?',
        answer:
          'No page, report or export can. Until the last time we ask there is a key that the program uses to see who isn’t to be reminded. Until then, somebody in charge of both databases and the key could have found out. Then the key is deleted, and nobody can, not even we.',
      },
      {
        question: 'Can you change your mind?',
        answer:
          'Yes, with the same link, until the time for answering is over. After that nobody knows which answers are yours, so nobody can delete them either.',
      },
    ],
  },
})
