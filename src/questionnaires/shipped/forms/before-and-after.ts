import { fromBank } from '../bank.ts'
import type { ShippedForm } from '../form.ts'
import { say } from '../question.ts'

/** Five questions that can be asked before a course as well as after it, to see what changes. */
export const beforeAndAfterForm: ShippedForm = {
  key: 'before-and-after',
  version: '1',
  title: say(
    'Hvordan har du det? Før og etter kurset',
    'Korleis har du det? Før og etter kurset',
    'How are you? Before and after the course',
  ),
  intro: say(
    'Fem spørsmål. Vi spør om det samme flere ganger, for å se om noe endrer seg. Du kan hoppe over alle du vil.',
    'Fem spørsmål. Vi spør om det same fleire gonger, for å sjå om noko endrar seg. Du kan hoppe over alle du vil.',
    'Five questions. We ask the same several times, to see if anything changes. You can skip any of them.',
  ),
  parts: ['role', 'everyday', 'where-to-turn', 'talk-about-it', 'more'].map(fromBank),
}
