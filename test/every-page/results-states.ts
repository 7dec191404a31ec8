import { as, opened, type State, sent } from './state.ts'

const course = '/kurs/:course/resultater'
const run = '/kurs/:course/:run/resultater'
const demens = '/kurs/parorendeskole-demens-bodo/resultater'
const held = '/kurs/parorendeskole-demens-bodo/2026-04-07/resultater'

/** What was answered: of a course, of a run, of a service, and of those that are counted together. */
export const resultsStates: State[] = [
  as('Elle Måsøyvik', opened(course, 'a course that is evaluated', demens)),
  opened('/kurs/:course', 'with what participants say', '/kurs/parorendeskole-demens-bodo'),
  as(
    'Jon Granlid',
    opened(
      '/plan/:plan/forbedring',
      'figures on the course page',
      ({ shownPlan }) => `${shownPlan}/forbedring`,
    ),
  ),
  as(
    'Jon Granlid',
    sent(
      '/plan/:plan/forbedring',
      'no figure is chosen',
      ({ shownPlan }) => `${shownPlan}/forbedring`,
      {},
      ({ shownPlan }) => `${shownPlan}/forbedring/tall`,
    ),
  ),
  as('Elle Måsøyvik', opened(course, 'a year of which nothing can be told', `${demens}?aar=2020`)),
  as(
    'Berit Fjellbekk',
    opened(course, 'nobody has been asked', ({ evaluated }) =>
      evaluated.small.replace('evaluering', 'resultater'),
    ),
  ),
  as('Elle Måsøyvik', opened(run, 'a run', held)),
  as(
    'Berit Fjellbekk',
    opened(run, 'a run whose answers are still coming', ({ evaluated }) =>
      evaluated.quality.waves.replace('evaluering', 'resultater'),
    ),
  ),
  as('Elle Måsøyvik', opened(`${run}/kommentarer`, 'comments to look through', `${held}/kommentarer`)),
  as(
    'Berit Fjellbekk',
    opened(
      `${run}/kommentarer`,
      'nothing was written',
      ({ evaluated }) => `${evaluated.quality.waves.replace('evaluering', 'resultater')}/kommentarer`,
    ),
  ),
  as(
    'Elle Måsøyvik',
    opened('/tjenester/:service/resultater', 'beside the country', '/tjenester/mestring-bodo/resultater'),
  ),
  opened('/evaluering/tall', 'the country'),
  opened('/konsepter/:programme/resultater', 'a programme', '/konsepter/starthjelp/resultater'),
  as(
    'Idunn Vindhol',
    opened('/evaluering/tall/region/:region', 'a region', '/evaluering/tall/region/helse-nord'),
  ),
]
