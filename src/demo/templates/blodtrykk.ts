import { say, type Template } from '../template.ts'

/** A course to take alone, whenever it suits: it has no runs. */
export const blodtrykk: Template = {
  key: 'forsta-blodtrykket-ditt',
  themes: ['hjerte', 'levevaner'],
  words: 'blodtrykk høyt høgt nettkurs selvstudium sjølvstudium',
  titles: [
    say('Forstå blodtrykket ditt', 'Forstå blodtrykket ditt', 'Understand your blood pressure'),
    say('Blodtrykk på en halvtime', 'Blodtrykk på ein halvtime', 'Blood pressure in half an hour'),
  ],
  summaries: [
    say(
      'Et nettkurs du tar når det passer deg. Seks korte filmer, seks oppgaver og en plan du kan skrive ut.',
      'Eit nettkurs du tek når det passar deg. Seks korte filmar, seks oppgåver og ein plan du kan skrive ut.',
      'A web course you take when it suits you. Six short films, six exercises and a plan to print.',
    ),
    say(
      'Hva betyr tallene, hvordan måler du hjemme, og hva kan du gjøre selv? Svaret tar en halvtime.',
      'Kva betyr tala, korleis måler du heime, og kva kan du gjere sjølv? Svaret tek ein halvtime.',
      'What do the numbers mean, how do you measure at home, and what can you do yourself? The answer takes half an hour.',
    ),
  ],
  openings: [
    say(
      'Høyt blodtrykk kjennes sjelden. Derfor er det lett å glemme, og lett å bekymre seg for. Begge deler blir bedre av å vite mer.',
      'Høgt blodtrykk kjenner du sjeldan. Difor er det lett å gløyme, og lett å uroe seg for. Begge delar blir betre av å vite meir.',
      'High blood pressure is seldom felt. So it is easy to forget, and easy to worry about. Knowing more helps with both.',
    ),
  ],
  body: [
    say(
      'Du trenger ikke logge inn, og ingen lagrer svarene dine. Filmene er tekstet, og alt kan leses i stedet for å ses. En fagperson og en som selv har høyt blodtrykk, forteller.',
      'Du treng ikkje logge inn, og ingen lagrar svara dine. Filmane er teksta, og alt kan lesast i staden for å bli sett. Ein fagperson og ein som sjølv har høgt blodtrykk, fortel.',
      'You do not log in, and nobody stores your answers. The films have captions, and everything can be read instead of watched. A professional and a person with high blood pressure tell you.',
    ),
  ],
  goals: [
    say(
      'Du kan måle blodtrykket hjemme.',
      'Du kan måle blodtrykket heime.',
      'You can measure your blood pressure at home.',
    ),
    say(
      'Du vet når du skal ta kontakt med legen.',
      'Du veit når du skal ta kontakt med legen.',
      'You know when to contact your doctor.',
    ),
  ],
  forWhom: [
    say(
      'Du har fått vite at blodtrykket ditt er høyt.',
      'Du har fått vite at blodtrykket ditt er høgt.',
      'You have been told your blood pressure is high.',
    ),
  ],
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 16 },
  lived: say('har hatt høyt blodtrykk i ti år', 'har hatt høgt blodtrykk i ti år'),
  days: [],
  rhythm: 'single',
  hours: 'day',
  group: [8, 8],
  improvements: [],
}
