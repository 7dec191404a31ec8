import { hiddenIn } from '../pages.ts'
import { as, opened, type Path, type State, sent } from './state.ts'

const leader = 'Berit Fjellbekk'
const run = '/kurs/:course/:run'

const lately =
  (page: string): Path =>
  ({ over }) =>
    over.lately + page
const longAgo =
  (page: string): Path =>
  ({ over }) =>
    over.longAgo + page
const ahead =
  (page: string): Path =>
  ({ kept }) =>
    kept.run + page

/** Holding a run: before, at the door, after, and when the names are gone. */
export const over: State[] = [
  as(leader, opened(`${run}/oppmote`, 'after', lately('/oppmote'))),
  as(leader, opened(`${run}/oppmote`, 'before', ahead('/oppmote'))),
  as(leader, opened(`${run}/oppmote/:day`, 'after', lately('/oppmote/1'))),
  as(leader, opened(`${run}/oppmote/:day`, 'before', ahead('/oppmote/1'))),
  as(leader, opened(`${run}/oppmote/:day`, 'without names', longAgo('/oppmote/1'))),
  as(leader, {
    ...opened(`${run}/oppmote/:day`, 'somebody else has marked otherwise'),
    async see(reader, { over }) {
      const path = `${over.lately}/oppmote/1`
      const { formToken = '' } = hiddenIn(await reader.open(path))
      return reader.send(path, { formToken, [`mark-${over.came}`]: 'absent' })
    },
  }),
  as(leader, opened(`${run}/dagbok`, 'after', lately('/dagbok'))),
  as(leader, opened(`${run}/dagbok`, 'before', ahead('/dagbok'))),
  as(leader, opened(`${run}/dagbok/:day`, 'after', lately('/dagbok/1'))),
  as(leader, opened(`${run}/dagbok/:day`, 'before', ahead('/dagbok/1'))),
  as(leader, sent(`${run}/dagbok/:day`, 'empty', lately('/dagbok/1'), { wentWell: '' })),
  as(
    leader,
    sent(`${run}/dagbok/:day`, 'somebody else has written', lately('/dagbok/1'), {
      version: '99',
      wentWell: 'Mine ord',
    }),
  ),
  as(
    leader,
    sent(`${run}/dagbok/:day`, 'nothing said', lately('/dagbok/1'), {}, lately('/dagbok/1/muntlig')),
  ),
  as(leader, opened(`${run}/utskrifter`, 'after', lately('/utskrifter'))),
  as(leader, opened(`${run}/utskrifter`, 'before', ahead('/utskrifter'))),
  as(leader, opened(`${run}/utskrifter`, 'without names', longAgo('/utskrifter'))),
  as(leader, opened(`${run}/aktivitet`, 'after', lately('/aktivitet'))),
  as(leader, opened(`${run}/aktivitet`, 'before', ahead('/aktivitet'))),
  as('Tarald Huldermo', opened('/aktivitet/regler', 'the form')),
  as(
    'Tarald Huldermo',
    sent('/aktivitet/regler', 'all of it wrong', '/aktivitet/regler', {
      name: '',
      validFrom: 'x',
      minProfessions: '2,5',
      sourceUrl: 'x',
    }),
  ),
  opened('/pamelding/:token', 'over, with a certificate', ({ over }) => over.certified),
]

/** They lead on to a page. */
export const noPagesOfHeld = [`${run}/dagbok/:day/muntlig`]
