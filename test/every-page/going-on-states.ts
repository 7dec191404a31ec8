import { as, opened, type State, sent } from './state.ts'

const route = '/plan/:plan/videre'

/** Where forms are sent to; asked for, they lead back to the page. */
export const noPagesOfGoingOn = ['overlevering', 'pause', 'gjenopptak', 'avslutning', 'gjenapning'].map(
  (form) => `${route}/${form}`,
)

/** How a plan goes on: as it goes, on hold, and closed. */
export const goingOn: State[] = [
  as(
    'Olve Tangmo',
    opened(route, 'as the leader of the group', ({ goingOn }) => `${goingOn.goes}/videre`),
  ),
  as(
    'Jon Granlid',
    opened(route, 'as a member', ({ goingOn }) => `${goingOn.goes}/videre`),
  ),
  as(
    'Berit Fjellbekk',
    opened(route, 'on hold', ({ goingOn }) => `${goingOn.paused}/videre`),
  ),
  as(
    'Olve Tangmo',
    opened(route, 'closed', ({ goingOn }) => `${goingOn.closed}/videre`),
  ),
  as(
    'Jon Granlid',
    opened('/plan/:plan', 'closed', ({ goingOn }) => goingOn.closed),
  ),
  as(
    'Berit Fjellbekk',
    sent(
      route,
      'handed over to nobody',
      ({ goingOn }) => `${goingOn.goes}/videre`,
      { handTo: '' },
      ({ goingOn }) => `${goingOn.goes}/videre/overlevering`,
    ),
  ),
  as(
    'Berit Fjellbekk',
    sent(
      route,
      'on hold without a reason',
      ({ goingOn }) => `${goingOn.goes}/videre`,
      { pausedBecause: ' ' },
      ({ goingOn }) => `${goingOn.goes}/videre/pause`,
    ),
  ),
  as(
    'Olve Tangmo',
    sent(
      route,
      'closed with too many words',
      ({ goingOn }) => `${goingOn.goes}/videre`,
      { closedBecause: 'Vi fikk ikke penger i år. '.repeat(50) },
      ({ goingOn }) => `${goingOn.goes}/videre/avslutning`,
    ),
  ),
]
