import { as, opened, type State, sent } from './state.ts'

/** The pages where courses are planned, as the two sides and those who serve both see them. */
export const planning: State[] = [
  as('Berit Fjellbekk', opened('/plan', 'with plans')),
  as('Yusuf Lyngaker', opened('/plan/ny', 'to fill in')),
  as('Yusuf Lyngaker', sent('/plan/ny', 'sent empty', '/plan/ny', { title: '' })),
  as(
    'Jon Granlid',
    opened('/plan/:plan', 'as a user representative', ({ plan }) => plan),
  ),
]
