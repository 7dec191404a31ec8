import { as, opened, type State, sent } from './state.ts'

const licences = '/evaluering/lisenser'

/** The licences of questionnaires that others own. */
export const licenceStates: State[] = [
  as('Solfrid Uranes', opened(licences, 'none yet')),
  as('Elle Måsøyvik', opened(licences, 'in force, to come, and over')),
  as('Elle Måsøyvik', opened(`${licences}/verdisett`, 'the form')),
  as(
    'Elle Måsøyvik',
    sent(`${licences}/verdisett`, 'with much that is wrong', `${licences}/verdisett`, {
      ...{ instrument: 'eq-5d-3l', name: 'Norge', year: '20', pasted: '11111;1\n11112;to\n11119;0,5' },
    }),
  ),
  as(
    'Elle Måsøyvik',
    sent(
      `${licences}/verdisett/:set/trekk-tilbake`,
      'without a reason',
      ({ valueSet }) => `${licences}/verdisett/${valueSet}/trekk-tilbake`,
      { why: ' ' },
    ),
  ),
  as('Solfrid Uranes', sent(licences, 'all of it wrong', licences, { number: 'A', validTo: '1.1.2020' })),
  as(
    'Elle Måsøyvik',
    opened(`${licences}/:licence/avslutt`, 'the question', ({ licence }) => `${licences}/${licence}/avslutt`),
  ),
]
