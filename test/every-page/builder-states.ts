import type { Fields } from '../pages.ts'
import { as, opened, type State, sent } from './state.ts'

const begin = '/evaluering/skjema/nytt'
const route = '/evaluering/skjema/:questionnaire/bygg'

const open = (then: string, what: string, path = then): State =>
  as(
    'Berit Fjellbekk',
    opened(`${route}${then.replace(/\?.*/, '')}`, what, ({ questionnaires }) => questionnaires.built + path),
  )
const sendTo = (then: string, what: string, fields: Fields, path = then): State =>
  as(
    'Berit Fjellbekk',
    sent(`${route}${then}`, what, ({ questionnaires }) => questionnaires.built + path, fields),
  )

/** A form on its way: from the first choice to the last look. */
export const builderStates: State[] = [
  as(
    'Berit Fjellbekk',
    sent(begin, 'all of it wrong', begin, { from: 'x', languages: 'en', 'title-en': '' }),
  ),
  open('', 'with things to think over'),
  open('?flyttet=benefit', 'after a move', '?flyttet=benefit'),
  open('/vis', 'on a phone'),
  open('/om', 'what it is called'),
  sendTo('/bank', 'nothing chosen', {}),
  open('/bank?q=xqzjw', 'nothing found', '/bank?q=xqzjw'),
  open('/nytt-sporsmal', 'the kinds'),
  sendTo('/nytt-sporsmal/:kind', 'all of it wrong', { 'o1-score': 'x' }, '/nytt-sporsmal/flere'),
  open('/sporsmal/:item', 'one’s own', '/sporsmal/own-lunch1'),
  open('/sporsmal/:item', 'a shared one', '/sporsmal/benefit'),
  sendTo(
    '/sporsmal/:item/vis-hvis',
    'no answer chosen',
    { question: 'benefit' },
    '/sporsmal/own-lunch1/vis-hvis?sporsmal=benefit',
  ),
  open('/sporsmal/:item/ord', 'still without words', '/sporsmal/who-5/ord'),
  sendTo('/nytt-steg', 'without words', {}),
  open('/steg/:item', 'a heading', '/steg/step-about1'),
  open('/ta-i-bruk', 'not whole'),
]

/** They lead back to the form. */
export const noPagesOfBuilder = ['flytting', 'fjerning', 'angring', 'eget'].map(
  (deed) => `${route}/sporsmal/:item/${deed}`,
)
