import { as, opened, type State, sent } from './state.ts'

const course = '/kurs/:course/evaluering'
const run = '/kurs/:course/:run/evaluering'
const paper = `${run}/:wave/papir`

/** Evaluation as those who hold a course see it. */
export const evaluationStates: State[] = [
  opened(course, 'when to ask', ({ evaluated }) => evaluated.small),
  opened(course, 'with which forms', ({ evaluated }) => `${evaluated.small}?plan=research`),
  sent(
    course,
    'times of one’s own, all of it wrong',
    ({ evaluated }) => `${evaluated.small}?plan=own`,
    { plan: 'own', 'days-0': 'x', 'days-3': '9' },
    ({ evaluated }) => evaluated.small,
  ),
  opened(course, 'under way', ({ evaluated }) => evaluated.quality.course),
  opened(`${course}/avslutt`, 'the question', ({ evaluated }) => `${evaluated.quality.course}/avslutt`),
  opened(run, 'not evaluated', ({ evaluated }) => evaluated.noWaves),
  opened(run, 'open', ({ evaluated }) => evaluated.quality.waves),
  opened(run, 'without a licence', ({ evaluated }) => evaluated.still.waves),
  opened(paper, 'too late', ({ evaluated }) => evaluated.still.paper),
  opened(paper, 'saved', ({ evaluated }) => `${evaluated.quality.paper}?lagret=ja`),
  sent(paper, 'an empty sheet of research', ({ evaluated }) => evaluated.research.paper, {}),
  opened(`${paper}/:sheet`, 'read differently', ({ evaluated }) => evaluated.settle),
].map((state) => as('Berit Fjellbekk', state))
