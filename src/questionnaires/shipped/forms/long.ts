import { fromBank } from '../bank.ts'
import type { ShippedForm } from '../form.ts'
import { say } from '../question.ts'

/** Twelve questions, for any course. */
export const longForm: ShippedForm = {
  key: 'long',
  version: '1',
  title: say(
    'Hvordan var kurset? Langt skjema',
    'Korleis var kurset? Langt skjema',
    'How was the course? Long form',
  ),
  intro: say(
    'Tolv spørsmål. Du kan hoppe over alle du vil. Svarene gjør neste kurs bedre.',
    'Tolv spørsmål. Du kan hoppe over alle du vil. Svara gjer neste kurs betre.',
    'Twelve questions. You can skip any of them. The answers make the next course better.',
  ),
  parts: [
    ...['role', 'overall', 'fit', 'understood', 'from-experience', 'from-professionals'],
    ...['heard', 'met-others', 'benefit', 'everyday', 'best', 'better'],
  ].map(fromBank),
}
