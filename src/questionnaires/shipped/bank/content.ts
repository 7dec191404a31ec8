import { ask, oneOf, type Question, say, zeroToTen } from '../question.ts'
import { howMuch, howOften } from '../steps.ts'

/** What the course was about, and who told it. */
export const content: Question[] = [
  ask(
    'fit',
    zeroToTen(
      say('passet ikke i det hele tatt', 'passa ikkje i det heile', 'didn’t suit me at all'),
      say('passet helt', 'passa heilt', 'suited me fully'),
    ),
    say(
      'Hvor godt passet temaene for deg?',
      'Kor godt passa temaa for deg?',
      'How well did the topics suit you?',
    ),
  ),
  ask(
    'understood',
    howOften,
    say(
      'Var det lett å forstå det som ble sagt?',
      'Var det lett å forstå det som vart sagt?',
      'Was it easy to understand what was said?',
    ),
  ),
  ask(
    'from-experience',
    howMuch,
    say(
      'Hvor mye fikk du ut av det de med egen erfaring fortalte?',
      'Kor mykje fekk du ut av det dei med eiga erfaring fortalde?',
      'How much did you get from what those with lived experience told?',
    ),
  ),
  ask(
    'from-professionals',
    howMuch,
    say(
      'Hvor mye fikk du ut av det fagfolkene fortalte?',
      'Kor mykje fekk du ut av det fagfolka fortalde?',
      'How much did you get from what the professionals told?',
    ),
  ),
  ask(
    'balance',
    oneOf({
      professional: say('For mye fag', 'For mykje fag', 'Too much professional knowledge'),
      even: say('Passe av begge', 'Passe av begge', 'The right amount of both'),
      experience: say('For mye erfaring', 'For mykje erfaring', 'Too much lived experience'),
    }),
    say(
      'Hvordan var blandingen av erfaring og fag?',
      'Korleis var blandinga av erfaring og fag?',
      'How was the mix of lived experience and professional knowledge?',
    ),
  ),
  ask(
    'pace',
    oneOf({
      slow: say('For sakte', 'For sakte', 'Too slow'),
      right: say('Passe', 'Passe', 'Just right'),
      fast: say('For fort', 'For fort', 'Too fast'),
    }),
    say('Hvordan var farten på kurset?', 'Korleis var farten på kurset?', 'How was the pace of the course?'),
  ),
]
