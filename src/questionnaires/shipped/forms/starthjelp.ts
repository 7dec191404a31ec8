import { fromBank } from '../bank.ts'
import type { ShippedForm } from '../form.ts'
import { ask, askWithCare, oneOf, say } from '../question.ts'
import { howMuch, howSure } from '../steps.ts'

/** Ten questions for parents of a child who is ill or has a disability. */
export const starthjelpForm: ShippedForm = {
  key: 'starthjelp',
  version: '1',
  title: say(
    'Starthjelp: hvordan var kurset?',
    'Starthjelp: korleis var kurset?',
    'Starthjelp: how was the course?',
  ),
  intro: say(
    'Ti spørsmål til deg som er forelder. Svar for deg selv. Du kan hoppe over alle du vil.',
    'Ti spørsmål til deg som er forelder. Svar for deg sjølv. Du kan hoppe over alle du vil.',
    'Ten questions for you who are a parent. Answer for yourself. You can skip any of them.',
  ),
  parts: [
    askWithCare(
      'starthjelp-age-of-child',
      oneOf({
        'under-1': say('Under ett år', 'Under eitt år', 'Less than a year'),
        '1-2': say('1–2 år', '1–2 år', '1–2 years'),
        '3-6': say('3–6 år', '3–6 år', '3–6 years'),
        'over-6': say('Over 6 år', 'Over 6 år', 'More than 6 years'),
      }),
      say('Hvor gammelt er barnet ditt?', 'Kor gammalt er barnet ditt?', 'How old is your child?'),
    ),
    fromBank('overall'),
    fromBank('heard'),
    ask(
      'starthjelp-other-parents',
      howMuch,
      say(
        'Hvor mye betydde det å møte andre foreldre?',
        'Kor mykje betydde det å møte andre foreldre?',
        'How much did it mean to meet other parents?',
      ),
    ),
    ask(
      'starthjelp-rights',
      howSure,
      say(
        'Vet du hva dere har rett til?',
        'Veit du kva de har rett til?',
        'Do you know what you have a right to?',
      ),
    ),
    ask(
      'starthjelp-who-helps',
      howSure,
      say(
        'Vet du hvem som kan hjelpe dere?',
        'Veit du kven som kan hjelpe dykk?',
        'Do you know who can help you?',
      ),
    ),
    ask(
      'starthjelp-safer',
      howSure,
      say(
        'Er du tryggere som forelder nå?',
        'Er du tryggare som forelder no?',
        'Are you more confident as a parent now?',
      ),
    ),
    ...['benefit', 'best', 'better'].map(fromBank),
  ],
}
