import { as, opened, type State } from './state.ts'

const sharing = '/evaluering/deling'

/** Whether the numbers of a service count in the country's. */
export const sharingStates: State[] = [as('Solfrid Uranes', opened(sharing, 'what a yes means'))]
