import { fromBank } from '../bank.ts'
import type { ShippedForm } from '../form.ts'
import { ask, askWithCare, oneOf, say } from '../question.ts'
import { howMuch, howSure } from '../steps.ts'

/** Ten questions for those who stand near. */
export const nextOfKinForm: ShippedForm = {
  key: 'next-of-kin',
  version: '1',
  title: say(
    'Hvordan var kurset? For pårørende',
    'Korleis var kurset? For pårørande',
    'How was the course? For next of kin',
  ),
  intro: say(
    'Ti spørsmål til deg som står nær en annen. Svar for deg selv. Du kan hoppe over alle du vil.',
    'Ti spørsmål til deg som står nær ein annan. Svar for deg sjølv. Du kan hoppe over alle du vil.',
    'Ten questions for you who are close to somebody. Answer for yourself. You can skip any of them.',
  ),
  parts: [
    askWithCare(
      'kin-relation',
      oneOf({
        partner: say('Mann, kone eller samboer', 'Mann, kone eller sambuar', 'Spouse or partner'),
        parent: say('Mor eller far', 'Mor eller far', 'Parent'),
        child: say('Barn', 'Barn', 'Child'),
        sibling: say('Søsken', 'Sysken', 'Sibling'),
        other: say('Venn eller noe annet', 'Ven eller noko anna', 'Friend or something else'),
      }),
      say(
        'Hva er du for den du står nær?',
        'Kva er du for den du står nær?',
        'What are you to the one you are close to?',
      ),
    ),
    fromBank('overall'),
    fromBank('fit'),
    fromBank('heard'),
    ask(
      'kin-own-turn',
      howSure,
      say(
        'Fikk du snakke om hvordan du selv har det?',
        'Fekk du snakke om korleis du sjølv har det?',
        'Could you talk about how you are yourself?',
      ),
    ),
    ask(
      'kin-understands',
      howSure,
      say(
        'Forstår du bedre hvordan den andre har det?',
        'Forstår du betre korleis den andre har det?',
        'Do you understand better how the other one is?',
      ),
    ),
    ask(
      'kin-own-care',
      howMuch,
      say(
        'Hvor mye lærte du om å ta vare på deg selv?',
        'Kor mykje lærte du om å ta vare på deg sjølv?',
        'How much did you learn about taking care of yourself?',
      ),
    ),
    ...['benefit', 'best', 'better'].map(fromBank),
  ],
}
