import type { ShippedForm } from '../form.ts'
import { ask, ownWords, say } from '../question.ts'
import { noALittleYes } from '../steps.ts'

export const wasFun = ask(
  'child-fun',
  noALittleYes,
  say('Var det fint å være her?', 'Var det fint å vere her?', 'Was it nice to be here?'),
)
export const wasSafe = ask(
  'child-safe',
  noALittleYes,
  say('Var de andre greie mot deg?', 'Var dei andre greie mot deg?', 'Were the others kind to you?'),
)
export const couldAsk = ask(
  'child-could-ask',
  noALittleYes,
  say(
    'Fikk du spørre om det du lurte på?',
    'Fekk du spørje om det du lurte på?',
    'Could you ask what you wondered about?',
  ),
)
export const likedBest = ask(
  'child-best',
  ownWords,
  say('Hva likte du best?', 'Kva likte du best?', 'What did you like best?'),
)
export const wasBoring = ask(
  'child-not-good',
  ownWords,
  say('Hva var ikke så bra?', 'Kva var ikkje så bra?', 'What was not so good?'),
)

/** Seven questions that a child of eight can read. Three words to answer with, no faces to interpret. */
export const childrensForm: ShippedForm = {
  key: 'children',
  version: '1',
  title: say('Hvordan var det? For barn', 'Korleis var det? For barn', 'How was it? For children'),
  intro: say(
    'Du bestemmer selv om du vil svare. Ingen svar er feil. En voksen kan lese for deg.',
    'Du bestemmer sjølv om du vil svare. Ingen svar er feil. Ein vaksen kan lese for deg.',
    'You decide if you want to answer. No answer is wrong. A grown-up can read for you.',
  ),
  parts: [
    wasFun,
    ask(
      'child-understood',
      noALittleYes,
      say(
        'Skjønte du det de voksne sa?',
        'Skjøna du det dei vaksne sa?',
        'Did you understand what the grown-ups said?',
      ),
    ),
    couldAsk,
    wasSafe,
    ask(
      'child-who-to-talk-to',
      noALittleYes,
      say(
        'Vet du hvem du kan snakke med når noe er vanskelig?',
        'Veit du kven du kan snakke med når noko er vanskeleg?',
        'Do you know who to talk to when something is hard?',
      ),
    ),
    likedBest,
    wasBoring,
  ],
}
