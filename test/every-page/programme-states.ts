import { hiddenIn } from '../pages.ts'
import type { People } from './people.ts'
import { as, opened, type State, sent } from './state.ts'

const part = (then: string) => (people: People) => `${people.draftPlan}/program/${then}`
const program = ({ draftPlan }: People) => `${draftPlan}/program`

/** Somebody wishes for a change, and sees it among the others. */
const wished = (): State => ({
  ...opened('/plan/:plan/program', 'with wishes'),
  async see(reader, people) {
    const form = await reader.open(program(people))
    const because = 'Dagen er for lang for oss med lite krefter.'
    await reader.send(part('endringer')(people), { ...hiddenIn(form), because })
    return reader.open(program(people))
  },
})

/** Somebody signs for their side, and sees that it stands. */
const signed = (): State => ({
  ...opened('/plan/:plan/program/utkast', 'signed by one’s own side'),
  async see(reader, people) {
    const form = await reader.open(part('utkast')(people))
    await reader.send(part('underskrift')(people), hiddenIn(form))
    return reader.open(part('utkast')(people))
  },
})

/** Files, not pages. */
export const noPagesOfPlans = ['invitasjon', 'plakat-a4', 'plakat-a3'].flatMap((sheet) =>
  ['nb', 'nn'].map((standard) => `/plan/:plan/program/${sheet}-${standard}.pdf`),
)

/** Step 5 of a plan: the draft, its signatures, and publishing it. */
export const programmeStep: State[] = [
  as('Jon Granlid', opened('/plan/:plan/program', 'a draft to sign', program)),
  as(
    'Solfrid Uranes',
    opened('/plan/:plan/program', 'no course yet', ({ planWithoutCourse }) => `${planWithoutCourse}/program`),
  ),
  as(
    'Yusuf Lyngaker',
    sent('/plan/:plan/program', 'a wish without words', program, { because: '' }, part('endringer')),
  ),
  as('Yusuf Lyngaker', wished()),
  as('Berit Fjellbekk', sent('/plan/:plan/program', 'published too early', program, {}, part('publisering'))),
  as('Jon Granlid', opened('/plan/:plan/program/utkast', 'to read and sign', part('utkast'))),
  as(
    'Jon Granlid',
    sent(
      '/plan/:plan/program/utkast',
      'changed since it was read',
      part('utkast'),
      { fingerprint: 'x', 'read-goals': 'x' },
      part('underskrift'),
    ),
  ),
  as('Yusuf Lyngaker', signed()),
  as(
    'Yusuf Lyngaker',
    sent(
      '/plan/:plan/program/utkast',
      'taken back without words',
      part('utkast'),
      { because: '' },
      part('underskrift/trukket'),
    ),
  ),
  as('Berit Fjellbekk', opened('/plan/:plan/program/utkast', 'as the leader', part('utkast'))),
  as(
    'Berit Fjellbekk',
    opened('/plan/kurs/:course', 'a course from before plans', ({ kept }) => `/plan${kept.course}`),
  ),
]
