import type { ShippedForm } from '../form.ts'
import { ask, say } from '../question.ts'
import { noALittleYes } from '../steps.ts'
import { couldAsk, likedBest, wasBoring, wasFun, wasSafe } from './children.ts'

/** Nine questions for children whose mother or father is ill or drinks. */
export const smilForm: ShippedForm = {
  key: 'smil',
  version: '1',
  title: say('SMIL: hvordan var det?', 'SMIL: korleis var det?', 'SMIL: how was it?'),
  intro: say(
    'Du bestemmer selv om du vil svare. Ingen svar er feil. En voksen kan lese for deg.',
    'Du bestemmer sjølv om du vil svare. Ingen svar er feil. Ein vaksen kan lese for deg.',
    'You decide if you want to answer. No answer is wrong. A grown-up can read for you.',
  ),
  parts: [
    wasFun,
    wasSafe,
    couldAsk,
    ask(
      'smil-others',
      noALittleYes,
      say(
        'Var det godt å møte andre som har det litt likt?',
        'Var det godt å møte andre som har det litt likt?',
        'Was it good to meet others who have it a bit the same?',
      ),
    ),
    ask(
      'smil-words',
      noALittleYes,
      say(
        'Har du fått ord for det som skjer hjemme?',
        'Har du fått ord for det som skjer heime?',
        'Have you found words for what happens at home?',
      ),
    ),
    ask(
      'smil-not-my-fault',
      noALittleYes,
      say(
        'Vet du at barn aldri har skylden når en voksen er syk?',
        'Veit du at barn aldri har skulda når ein vaksen er sjuk?',
        'Do you know it’s never a child’s fault when a grown-up is ill?',
      ),
    ),
    ask(
      'smil-someone',
      noALittleYes,
      say(
        'Har du en voksen du kan snakke med?',
        'Har du ein vaksen du kan snakke med?',
        'Do you have a grown-up you can talk to?',
      ),
    ),
    likedBest,
    wasBoring,
  ],
}
