import { as, opened, type State, sent } from './state.ts'

/** The pages of a plan from preparation to the way round again. */
export const laterSteps: State[] = [
  as(
    'Jon Granlid',
    opened('/plan/:plan/forberedelse', 'without speakers', ({ plan }) => `${plan}/forberedelse`),
  ),
  as(
    'Jon Granlid',
    opened('/plan/:plan/forberedelse', 'with speakers', ({ heldPlan }) => `${heldPlan}/forberedelse`),
  ),
  as(
    'Jon Granlid',
    sent(
      '/plan/:plan/forberedelse',
      'a brief that says nothing',
      ({ heldPlan }) => `${heldPlan}/forberedelse`,
      { speaker: 'Trygve Kornmo, lege', brief: ' ', side: 'professional' },
      ({ heldPlan }) => `${heldPlan}/forberedelse/oppdrag`,
    ),
  ),

  // Holding, evaluation, and the way round again.
  as(
    'Jon Granlid',
    opened('/plan/:plan/holde', 'before there is a course', ({ plan }) => `${plan}/holde`),
  ),
  as(
    'Jon Granlid',
    opened('/plan/:plan/holde', 'a run that was held', ({ heldPlan }) => `${heldPlan}/holde`),
  ),
  as(
    'Yusuf Lyngaker',
    opened('/plan/:plan/evaluering', 'to fill in', ({ plan }) => `${plan}/evaluering`),
  ),
  as(
    'Yusuf Lyngaker',
    sent('/plan/:plan/evaluering', 'with mistakes', ({ plan }) => `${plan}/evaluering`, {
      url: 'skjema',
      answered: 'mange',
    }),
  ),
  as(
    'Jon Granlid',
    opened(
      '/plan/:plan/evalueringsmote',
      'before the course has begun',
      ({ plan }) => `${plan}/evalueringsmote`,
    ),
  ),
  as(
    'Elle Måsøyvik',
    sent(
      '/plan/:plan/evalueringsmote',
      'sent empty',
      ({ heldPlan }) => `${heldPlan}/evalueringsmote`,
      {},
      ({ heldPlan }) => `${heldPlan}/evalueringsmote/svar`,
    ),
  ),
  as(
    'Jon Granlid',
    opened(
      '/plan/:plan/evalueringsmote',
      'when both have answered',
      ({ heldPlan }) => `${heldPlan}/evalueringsmote`,
    ),
  ),
  as(
    'Jon Granlid',
    opened('/plan/:plan/forbedring', 'when nothing is written', ({ plan }) => `${plan}/forbedring`),
  ),
  as(
    'Jon Granlid',
    opened('/plan/:plan/forbedring', 'with actions', ({ heldPlan }) => `${heldPlan}/forbedring`),
  ),
  as(
    'Jon Granlid',
    sent(
      '/plan/:plan/forbedring',
      'an action with mistakes',
      ({ plan }) => `${plan}/forbedring`,
      { what: '', due: 'snart' },
      ({ plan }) => `${plan}/forbedring/tiltak`,
    ),
  ),
  as(
    'Jon Granlid',
    sent(
      '/plan/:plan/forbedring',
      'a change with mistakes',
      ({ plan }) => `${plan}/forbedring`,
      { 'said-nb': 'For lange dager' },
      ({ plan }) => `${plan}/forbedring/endringer`,
    ),
  ),
  as(
    'Jon Granlid',
    opened(
      '/plan/:plan/forbedring/tiltak/:action/frafall',
      'why an action is waived',
      ({ heldPlan, openAction }) => `${heldPlan}/forbedring/tiltak/${openAction}/frafall`,
    ),
  ),
]
