import type { People } from './people.ts'
import { opened, type State, sent } from './state.ts'

const at =
  (where: Exclude<keyof People['answering'], 'mail'>, then = '') =>
  ({ answering }: People) =>
    answering[where] + then
const sheet = '/svar/:wave/:link'
const room = '/svar/rom/:code'

/** Answering: the code from the poster, one's own code, each step, and what is said when it is over. */
export const answeringStates: State[] = [
  opened('/svar', 'where the code is written'),
  sent('/svar', 'a code that is none', '/svar', { code: 'hei' }),
  opened(room, 'before one begins', at('open')),
  opened(room, 'with a code of one’s own', at('own')),
  sent(room, 'a code of one’s own that is wrong', at('own'), { mother: '1', born: '40', place: '' }),
  opened(room, 'when it is over', at('over')),
  opened(room, 'before its time', at('early')),
  opened(sheet, 'the first step', at('sheet')),
  opened(sheet, 'the last step, saved', at('sheet', '?steg=9&lagret=ja')),
  sent(sheet, 'a number that is none', at('withNumber'), {
    ...{ at: '1', step: 'next', 'a.who-to-ask': 'mange' },
  }),
  opened('/svar/*', 'a link that was cut off', '/svar/1/abc'),
  opened(`${sheet}/takk`, 'after sending', at('sent', '/takk')),
  opened(`${sheet}/angre`, 'to take it back', at('sent', '/angre')),
  opened('/svar/nei/:refusal', 'before one says no', at('refusal')),
]
