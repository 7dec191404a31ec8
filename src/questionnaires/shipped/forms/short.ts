import { fromBank } from '../bank.ts'
import type { ShippedForm } from '../form.ts'
import { say } from '../question.ts'

/** Six questions, for any course. */
export const shortForm: ShippedForm = {
  key: 'short',
  version: '1',
  title: say(
    'Hvordan var kurset? Kort skjema',
    'Korleis var kurset? Kort skjema',
    'How was the course? Short form',
  ),
  intro: say(
    'Seks spørsmål. Du kan hoppe over alle du vil. Svarene gjør neste kurs bedre.',
    'Seks spørsmål. Du kan hoppe over alle du vil. Svara gjer neste kurs betre.',
    'Six questions. You can skip any of them. The answers make the next course better.',
  ),
  parts: ['overall', 'fit', 'heard', 'benefit', 'best', 'better'].map(fromBank),
}
