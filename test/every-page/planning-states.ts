import { as, opened, type Path, pathOf, type State, sent } from './state.ts'

const need = '/plan/:plan/behov'
const anchoring = '/plan/:plan/forankring'
const group = '/plan/:plan/gruppe'

/** The pages where courses are planned, as the two sides and those who serve both see them. */
export const planning: State[] = [
  as('Berit Fjellbekk', opened('/plan', 'with plans')),
  as('Yusuf Lyngaker', opened('/plan/ny', 'to fill in')),
  as('Yusuf Lyngaker', sent('/plan/ny', 'sent empty', '/plan/ny', { title: '' })),
  as(
    'Jon Granlid',
    opened('/plan/:plan', 'as a user representative', ({ plan }) => plan),
  ),

  // Steps 1 to 3: need, anchoring, group.
  as(
    'Jon Granlid',
    opened(need, 'nothing written', ({ plan }) => `${plan}/behov`),
  ),
  as(
    'Jon Granlid',
    sent(need, 'sent empty', ({ plan }) => `${plan}/behov`, { municipality: 'Herøy' }),
  ),
  as(
    'Jon Granlid',
    opened(need, 'written and compared', ({ begunPlan }) => `${begunPlan}/behov`),
  ),
  as(
    'Solfrid Uranes',
    opened(need, 'as somebody who looks on', ({ begunPlan }) => `${begunPlan}/behov`),
  ),
  as(
    'Jon Granlid',
    opened(need, 'on hold', ({ pausedPlan }) => `${pausedPlan}/behov`),
  ),
  as(
    'Jon Granlid',
    sent(
      `${need}/sammenligning`,
      'sent empty',
      ({ begunPlan }) => `${begunPlan}/behov`,
      { compared: '' },
      ({ begunPlan }) => `${begunPlan}/behov/sammenligning`,
    ),
  ),
  as(
    'Jon Granlid',
    opened(anchoring, 'nothing settled', ({ plan }) => `${plan}/forankring`),
  ),
  as(
    'Olve Tangmo',
    opened(anchoring, 'to sign', ({ begunPlan }) => `${begunPlan}/forankring`),
  ),
  as(
    'Jon Granlid',
    opened(anchoring, 'on hold', ({ pausedPlan }) => `${pausedPlan}/forankring`),
  ),
  as(
    'Jon Granlid',
    sent(anchoring, 'with what cannot be', ({ plan }) => `${plan}/forankring`, {
      settled: 'medical-responsible',
      medicalNotNeeded: 'yes',
    }),
  ),
  as(
    'Olve Tangmo',
    sent(
      `${anchoring}/underskrift`,
      'before it is settled',
      ({ plan }) => `${plan}/forankring`,
      {},
      ({ pausedPlan }) => `${pausedPlan}/forankring/underskrift`,
    ),
  ),
  as(
    'Jon Granlid',
    opened(group, 'with an offer and a question', ({ begunPlan }) => `${begunPlan}/gruppe`),
  ),
  as(
    'Berit Fjellbekk',
    opened(group, 'as one who keeps it', ({ begunPlan }) => `${begunPlan}/gruppe`),
  ),
  as(
    'Berit Fjellbekk',
    opened(group, 'on hold', ({ pausedPlan }) => `${pausedPlan}/gruppe`),
  ),
  as(
    'Berit Fjellbekk',
    opened(`${group}/inviter`, 'to fill in', ({ plan }) => `${plan}/gruppe/inviter`),
  ),
  as(
    'Berit Fjellbekk',
    sent(`${group}/inviter`, 'sent empty', ({ plan }) => `${plan}/gruppe/inviter`, {}),
  ),
  as(
    'Berit Fjellbekk',
    leadingTo(
      `${group}/rolle/:grant/slutt`,
      'the question',
      ({ begunPlan }) => `${begunPlan}/gruppe`,
      /rolle\/\d+\/slutt/,
    ),
  ),
  as(
    'Berit Fjellbekk',
    leadingTo(
      `${group}/honorar/:account`,
      'to change',
      ({ begunPlan }) => `${begunPlan}/gruppe`,
      /honorar\/\d+/,
    ),
  ),
  as(
    'Jon Granlid',
    opened(`${group}/mote/ny`, 'to fill in', ({ plan }) => `${plan}/gruppe/mote/ny`),
  ),
  as(
    'Jon Granlid',
    sent(`${group}/mote/ny`, 'with a day that is none', ({ begunPlan }) => `${begunPlan}/gruppe/mote/ny`, {
      'day-1': '31.2.2026',
      'time-1': '25',
      'day-8': '3.12.2026',
    }),
  ),
  as(
    'Jon Granlid',
    opened(`${group}/mote`, 'to answer', ({ begunPlan }) => `${begunPlan}/gruppe/mote`),
  ),
  as(
    'Jon Granlid',
    sent(`${group}/mote`, 'sent empty', ({ begunPlan }) => `${begunPlan}/gruppe/mote`, {}),
  ),
  as(
    'Yusuf Lyngaker',
    opened(`${group}/mote`, 'on hold', ({ pausedPlan }) => `${pausedPlan}/gruppe/mote`),
  ),
]

/** The page that a link on another leads to. */
function leadingTo(route: string, what: string, from: Path, link: RegExp): State {
  return {
    ...opened(route, what),
    async see(reader, people) {
      const path = pathOf(from, people)
      const page = await reader.open(path)
      return reader.open(`${path}/${link.exec(page.html)?.[0]}`)
    },
  }
}
