import type { People } from './people.ts'
import { as, opened, type State, sent } from './state.ts'

type Plans = People['together']
const at =
  (plan: keyof Plans, then = '') =>
  ({ together }: People) =>
    together[plan] + then

const plan = '/plan/:plan'
const six = '/plan/:plan/moter'
const element = '/plan/:plan/moter/:element'
const meeting = '/plan/:plan/moter/mote/:meeting'

/** Where forms are sent to: opened again it leads back to the page of the form. */
export const noPagesOfPlanning = [`${six}/oppgaver/:task/ferdig`, `${six}/oppgaver/:task/angre`]

/** Step 4 and what is seen of equality: by one whose turn it is, one who waits, those who serve both, and who looks on. */
export const planningTogether: State[] = [
  as('Jon Granlid', opened(plan, 'where the sides write apart', at('writing'))),
  as('Solfrid Uranes', opened(plan, 'where both doors are closed', at('writing'))),
  as('Jon Granlid', opened(plan, 'on hold', at('paused'))),
  as('Olve Tangmo', opened(six, 'with questions, meetings and tasks', at('writing', '/moter'))),
  as('Jon Granlid', opened(six, 'on hold', at('paused', '/moter'))),
  as('Jon Granlid', opened(element, 'with a draft', at('writing', '/moter/mal'))),
  as('Yusuf Lyngaker', opened(element, 'handed in, while the others write', at('writing', '/moter/mal'))),
  as('Olve Tangmo', opened(element, 'for one who serves both', at('writing', '/moter/rammer'))),
  as('Jon Granlid', opened(element, 'just opened', at('writing', '/moter/innhold'))),
  as('Yusuf Lyngaker', opened(element, 'that waits for a yes', at('writing', '/moter/metoder'))),
  as('Yusuf Lyngaker', opened(element, 'agreed, with its history', at('writing', '/moter/malgruppe'))),
  as('Jon Granlid', opened(element, 'on hold', at('paused', '/moter/mal'))),
  as(
    'Jon Granlid',
    sent(
      `${element}/min-side`,
      'sent empty',
      at('writing', '/moter/rammer'),
      { own: '' },
      at('writing', '/moter/rammer/min-side'),
    ),
  ),
  as(
    'Yusuf Lyngaker',
    sent(
      `${element}/levering`,
      'handed in empty',
      at('writing', '/moter/rammer'),
      { own: ' ' },
      at('writing', '/moter/rammer/levering'),
    ),
  ),
  as(
    'Jon Granlid',
    sent(
      `${element}/felles`,
      'on top of an older text',
      at('writing', '/moter/malgruppe'),
      { common: 'Min versjon', version: '0' },
      at('writing', '/moter/malgruppe/felles'),
    ),
  ),
  as(
    'Jon Granlid',
    sent(
      `${element}/ja`,
      'to an older text',
      at('writing', '/moter/malgruppe'),
      { version: '0' },
      at('writing', '/moter/malgruppe/ja'),
    ),
  ),
  as('Olve Tangmo', opened(`${six}/nytt`, 'to fill in', at('writing', '/moter/nytt'))),
  as(
    'Olve Tangmo',
    sent(`${six}/nytt`, 'sent empty', at('writing', '/moter/nytt'), { day: 'i morgen', time: '' }),
  ),
  as('Olve Tangmo', opened(meeting, 'that is called', at('called'))),
  as('Yusuf Lyngaker', opened(meeting, 'that was held', at('held'))),
  as('Olve Tangmo', opened(`${meeting}/endre`, 'to move', at('called', '/endre'))),
  as('Olve Tangmo', sent(`${meeting}/endre`, 'sent wrong', at('called', '/endre'), { day: '', time: '99' })),
  as(
    'Olve Tangmo',
    sent(`${meeting}/referat`, 'sent empty', at('called'), { minutes: '' }, at('called', '/referat')),
  ),
  as(
    'Olve Tangmo',
    sent(`${meeting}/vedtak`, 'sent empty', at('called'), { decision: '' }, at('called', '/vedtak')),
  ),
  as(
    'Olve Tangmo',
    sent(
      `${six}/oppgaver`,
      'sent empty',
      at('writing', '/moter'),
      { what: '' },
      at('writing', '/moter/oppgaver'),
    ),
  ),
  as('Jon Granlid', opened('/plan/:plan/lik-linje', 'with its definitions', at('writing', '/lik-linje'))),
]
