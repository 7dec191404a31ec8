import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { agendaOf, type Happened } from './agenda.ts'

const session = { day: 1, came: 9, marked: 10, wentWell: null, toChange: null, said: [] }
const agenda = (
  sessions: Partial<Happened['sessions'][number]>[],
  evaluation?: Happened['evaluation'],
  results?: string[],
) =>
  agendaOf('evaluation', 'nb', {
    sessions: sessions.map((one, i) => ({ ...session, day: i + 1, ...one })),
    evaluation,
    ...(results && { results }),
  }).split('\n')

describe('The agenda of an evaluation meeting', () => {
  it('says who came, what was logged, what the group said, and what was answered, in that order', () => {
    const points = agenda(
      [
        { wentWell: 'Pusteøvelsene', toChange: 'Lengre\npauser', said: ['Godt å møte andre', 'Trangt'] },
        { came: 7 },
      ],
      { answered: 8, found: 'De fleste tør mer' },
      ['8 av 9 har stor nytte av kurset'],
    )
    assert.deepEqual(points.slice(0, 7), [
      'Velkommen, og hvordan vi har det',
      'Hvem kom: 9 av 10 på samling 1 og 7 av 10 på samling 2',
      'Samling 1 gikk bra: Pusteøvelsene',
      'Samling 1 bør endres: Lengre pauser',
      'Det gruppa sa på samling 1: «Godt å møte andre» «Trangt»',
      'Spørreskjemaet: 8 av 9 har stor nytte av kurset',
      'Det deltakerne svarte (8 svar): De fleste tør mer',
    ])
    assert.match(points[7] ?? '', /^Samarbeidet/)
  })

  it('leaves out what nobody wrote, and says so when nobody wrote anything', () => {
    assert.match(agenda([{ marked: 0 }])[1] ?? '', /Ingenting er skrevet underveis/)
  })

  it('is never longer than may be sent, however much was said', () => {
    const said = Array.from({ length: 20 }, () => 'x'.repeat(2000))
    const points = agenda(Array.from({ length: 12 }, () => ({ said })))
    assert.ok(points.join('\n').length <= 8000)
    assert.ok(points.every((point) => !point.includes('x'.repeat(301))))
  })
})
