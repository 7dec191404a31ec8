import { ask, oneOf, type Question, say } from '../question.ts'
import { howMuch, howOften } from '../steps.ts'

/** How it was to be together. */
export const cooperation: Question[] = [
  ask(
    'heard',
    howOften,
    say('Ble du hørt på kurset?', 'Vart du høyrd på kurset?', 'Were you heard on the course?'),
  ),
  ask(
    'safe',
    howOften,
    say('Var du trygg i gruppa?', 'Var du trygg i gruppa?', 'Did you feel safe in the group?'),
  ),
  ask(
    'met-others',
    howMuch,
    say(
      'Hvor mye betydde det å møte andre i samme situasjon?',
      'Kor mykje betydde det å møte andre i same situasjon?',
      'How much did it mean to meet others in the same situation?',
    ),
  ),
  ask(
    'time-to-talk',
    oneOf({
      little: say('For lite', 'For lite', 'Too little'),
      right: say('Passe', 'Passe', 'Just right'),
      much: say('For mye', 'For mykje', 'Too much'),
    }),
    say(
      'Hvor mye tid var det til å snakke sammen?',
      'Kor mykje tid var det til å snakke saman?',
      'How much time was there to talk together?',
    ),
  ),
  ask(
    'as-equals',
    howOften,
    say(
      'Merket du at erfaring og fag teller like mye?',
      'Merka du at erfaring og fag tel like mykje?',
      'Did you notice that lived experience and professional knowledge count the same?',
    ),
  ),
]
