import { as, inAnEmptyCountry, opened, type State, sent } from './state.ts'

const kept = '/konsepter/:programme/veileder'
const starthjelp = '/konsepter/starthjelp/veileder'
const ofPlan = '/plan/:plan/konsept'

/** Programmes as everybody sees them, their guides as the national editor writes them, and as a plan takes them. */
export const guideStates: State[] = [
  opened('/konsepter', 'all of them'),
  inAnEmptyCountry('/konsepter'),
  opened('/konsepter/:programme', 'with dates, a guide, and where it is', '/konsepter/smil'),
  opened('/konsepter/:programme', 'nowhere yet', ({ guides }) => guides.nowhere),
  as(
    'Jon Granlid',
    opened(ofPlan, 'with something new, and a no', ({ guides }) => `${guides.plan}/konsept`),
  ),
  as(
    'Jon Granlid',
    sent(
      `${ofPlan}/deler/:part/ja`,
      'to a version that was not the newest',
      ({ guides }) => `${guides.plan}/konsept`,
      { version: '1' },
      ({ guides }) => `${guides.plan}/konsept/deler/goals/ja`,
    ),
  ),
  as(
    'Jon Granlid',
    opened(
      '/plan/:plan/forankring',
      'with points of a programme',
      ({ guides }) => `${guides.plan}/forankring`,
    ),
  ),
  as('Idunn Vindhol', opened('/konsepter/veiledere', 'all of them')),
  as('Idunn Vindhol', opened(kept, 'before the next version is begun', '/konsepter/smil/veileder')),
  as('Idunn Vindhol', opened(kept, 'with a draft', starthjelp)),
  as(
    'Idunn Vindhol',
    sent(`${kept}/utgivelse`, 'without a word of what is new', starthjelp, {}, `${starthjelp}/utgivelse`),
  ),
  as('Idunn Vindhol', opened(`${kept}/ny-del`, 'a form', `${starthjelp}/ny-del?slag=form`)),
  as(
    'Idunn Vindhol',
    sent(
      `${kept}/ny-del`,
      'a day with all of it wrong',
      `${starthjelp}/ny-del?slag=day`,
      { 'i1-starts': '25', 'i1-ends': '9', 'i2-nb': 'Lek' },
      `${starthjelp}/ny-del`,
    ),
  ),
  as('Idunn Vindhol', opened(`${kept}/deler/:part`, 'a day', `${starthjelp}/deler/day-1`)),
]

/** They lead back to the page of their form. */
export const noPagesOfGuides = [
  '/plan/:plan/konsept/alt',
  '/plan/:plan/konsept/deler/:part/nei',
  '/plan/:plan/forankring/konsept',
  '/konsepter/:programme/veileder/deler/:part/fjern',
]
