import { as, opened, type State, sent } from './state.ts'

const sharing = '/evaluering/deling'

/** Whether the numbers of a service count in the country's. */
export const sharingStates: State[] = [
  as('Solfrid Uranes', opened(sharing, 'what a yes means')),
  as('Elle Måsøyvik', sent(sharing, 'neither yes nor no', sharing, { share: 'maybe' })),
]
