import type { ShippedForm } from '../form.ts'
import { ask, oneOf, ownWords, say, steps } from '../question.ts'

const fully = steps(
  say('Ikke i det hele tatt', 'Ikkje i det heile', 'Not at all'),
  say('Litt', 'Litt', 'A little'),
  say('Delvis', 'Delvis', 'Partly'),
  say('Nesten helt', 'Nesten heilt', 'Almost fully'),
  say('Helt og fullt', 'Heilt og fullt', 'Fully'),
)

/** Six questions for those who planned and held the course: were they equals? */
export const cooperationForm: ShippedForm = {
  key: 'cooperation',
  version: '1',
  title: say('Hvordan var samarbeidet?', 'Korleis var samarbeidet?', 'How was the cooperation?'),
  intro: say(
    'Til dere som planla og holdt kurset sammen. Svar hver for dere, så snakker dere om svarene på evalueringsmøtet.',
    'Til dykk som planla og heldt kurset saman. Svar kvar for dykk, så snakkar de om svara på evalueringsmøtet.',
    'For you who planned and held the course together. Answer each on your own, then talk about the answers at the evaluation meeting.',
  ),
  parts: [
    ask(
      'cooperation-side',
      oneOf({
        experience: say('Egen erfaring', 'Eiga erfaring', 'Lived experience'),
        professional: say('Fag', 'Fag', 'Professional knowledge'),
      }),
      say('Hva bidro du med?', 'Kva bidrog du med?', 'What did you contribute?'),
    ),
    {
      linkId: 'cooperation',
      asTable: true,
      heading: say('Hvor godt stemmer dette?', 'Kor godt stemmer dette?', 'How true is this?'),
      questions: [
        ask('cooperation-heard', fully, say('Jeg ble hørt', 'Eg vart høyrd', 'I was heard')),
        ask(
          'cooperation-decided',
          fully,
          say('Vi bestemte sammen', 'Vi bestemte saman', 'We decided together'),
        ),
        ask(
          'cooperation-prepared',
          fully,
          say(
            'Jeg fikk det jeg trengte for å være forberedt',
            'Eg fekk det eg trong for å vere førebudd',
            'I got what I needed to be prepared',
          ),
        ),
        ask(
          'cooperation-equal',
          fully,
          say('Vi samarbeidet på lik linje', 'Vi samarbeidde på lik linje', 'We worked together as equals'),
        ),
      ],
    },
    ask(
      'cooperation-words',
      ownWords,
      say('Vil du si mer?', 'Vil du seie meir?', 'Would you like to say more?'),
    ),
  ],
}
