import { sampleText } from '../questionnaires.ts'
import { as, opened, type State, sent } from './state.ts'

const list = '/evaluering/skjema'
const one = `${list}/:questionnaire`
const berit = (state: State) => as('Berit Fjellbekk', state)

/** Questionnaires as staff sees them, and as those who answer them will. */
export const questionnaireStates: State[] = [
  berit(opened(list, 'some')),
  berit(opened(`${list}/les-inn`, 'the form')),
  berit(
    sent(`${list}/les-inn`, 'with much that can’t be shown', `${list}/les-inn`, {
      pasted: sampleText('structor-refused'),
      place: 'all',
    }),
  ),
  berit(opened(one, 'a draft', ({ questionnaires }) => questionnaires.scale)),
  berit(opened(one, 'in two languages', ({ questionnaires }) => questionnaires.languages)),
  berit(
    sent(
      `${one}/versjon/:version`,
      'tried with all of it wrong',
      ({ questionnaires }) => questionnaires.table,
      { 'a.pain': '11', 'a.far': 'x', 'a.since': 'x', 'a.t0': 'x', 'a.helper': ' other' },
      ({ questionnaires }) => `${questionnaires.table}/versjon/1`,
    ),
  ),
]

/** They lead back to the page of their form. */
export const noPagesOfQuestionnaires = [
  `${one}/versjon/:version/fhir`,
  `${one}/versjon/:version/utgivelse`,
  `${one}/versjon/:version/ut-av-bruk`,
  `${one}/versjon/:version/slett`,
]
