import { formIn } from '../forms.ts'
import type { Fields } from '../pages.ts'
import type { People } from './people.ts'
import { as, opened, type Path, pathOf, type State } from './state.ts'

const keeper = 'Berit Fjellbekk'

/** A form of the inside that came back: what stood in it goes with what was written. */
const written = (route: string, what: string, path: Path, fields: Fields): State => ({
  route,
  what,
  where: 'country',
  as: keeper,
  async see(reader, people) {
    const address = pathOf(path, people)
    const page = await reader.open(address)
    const formToken = /name="formToken" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    return reader.send(address, { ...formIn(page), formToken, ...fields })
  },
})

/** Two who write the same: the first saves, and what the second sees. */
const second = (route: string, path: Path, field: string, words: string): State => ({
  ...written(route, 'when two have written in the same field', path, {}),
  async see(reader, people) {
    const address = pathOf(path, people)
    const [first, later] = [await reader.open(address), await reader.open(address)]
    const tokenOf = (page: typeof first) => ({
      formToken: /name="formToken" value="([^"]+)"/.exec(page.html)?.[1] ?? '',
    })
    await reader.send(address, { ...formIn(first), ...tokenOf(first), [field]: `${words} ${reader.locale}` })
    return reader.send(address, { ...formIn(later), ...tokenOf(later), [field]: words })
  },
})

const course = ({ kept }: People, then: string) => `${kept.course}/${then}`

/** The pages where courses are kept. */
export const authoring: State[] = [
  as(
    keeper,
    opened('/tjenester/:service/kurs', 'the staff’s list', ({ kept }) => `${kept.service}/kurs`),
  ),
  as(
    keeper,
    opened('/tjenester/:service/rediger', 'the form', ({ kept }) => `${kept.service}/rediger`),
  ),
  written('/tjenester/:service/rediger', 'all of it wrong', ({ kept }) => `${kept.service}/rediger`, {
    name: '',
    'about-nb': '',
    'about-nn': '',
    postalCode: '8',
    email: 'post@',
    closedOn: '1.1.1900',
  }),
  as(
    keeper,
    opened('/kurs/nytt', 'a new course', ({ kept }) => `/kurs/nytt?tjeneste=${kept.service.split('/')[2]}`),
  ),
  written(
    '/kurs/nytt',
    'without a title',
    ({ kept }) => `/kurs/nytt?tjeneste=${kept.service.split('/')[2]}`,
    {
      signup: 'referral',
    },
  ),
  as(
    keeper,
    opened('/kurs/:course/rediger', 'a published course', (people) => course(people, 'rediger')),
  ),
  as(
    keeper,
    opened('/kurs/:course/rediger', 'saved', (people) => course(people, 'rediger?lagret=sammen')),
  ),
  as(
    keeper,
    opened('/kurs/:course/rediger', 'a draft that is due', ({ kept }) => `${kept.draft}/rediger`),
  ),
  written('/kurs/:course/rediger', 'a look at the language', (people) => course(people, 'rediger'), {
    'about-nb': 'Vi benytter verktøy i forbindelse med kurset, og ivaretar brukeren på en adekvat måte.',
    do: 'language',
  }),
  written('/kurs/:course/rediger', 'all of it wrong', (people) => course(people, 'rediger'), {
    'title-nb': '',
    'title-nn': '',
    fee: 'mye',
    ageMin: '90',
    ageMax: '9',
    contactEmail: 'x',
    signup: 'referral',
    reviewBy: 'snart',
  }),
  second('/kurs/:course/rediger', (people) => course(people, 'rediger'), 'summary-nb', 'To dager sammen.'),
  as(
    keeper,
    opened('/kurs/:course/forhandsvisning', 'a draft', ({ kept }) => `${kept.draft}/forhandsvisning`),
  ),
  as(
    keeper,
    opened('/kurs/:course/program', 'with parts', (people) => course(people, 'program')),
  ),
  as(
    keeper,
    opened('/kurs/:course/program', 'nothing yet', ({ kept }) => `${kept.draft}/program`),
  ),
  written('/kurs/:course/program', 'one more day', (people) => course(people, 'program'), { do: 'add-day' }),
  written('/kurs/:course/program', 'with a part at the wrong time', (people) => course(people, 'program'), {
    'p1-starts': 'tidlig',
    'p1-nb': '',
    'p1-nn': '',
    'p1-speaker': 'Kari',
  }),
  as(
    keeper,
    opened('/kurs/:course/ny-gjennomforing', 'as the last', (people) => course(people, 'ny-gjennomforing')),
  ),
  as(
    keeper,
    opened('/kurs/:course/ny-gjennomforing', 'the first', ({ kept }) => `${kept.draft}/ny-gjennomforing`),
  ),
  written('/kurs/:course/ny-gjennomforing', 'a series', (people) => course(people, 'ny-gjennomforing'), {
    first: '20.4.2027',
    clockFrom: '17',
    clockTo: '19.30',
    count: '6',
    rhythm: 'weekly',
    do: 'series',
  }),
  written(
    '/kurs/:course/ny-gjennomforing',
    'all of it wrong',
    (people) => course(people, 'ny-gjennomforing'),
    {
      'day-1': 'snart',
      'to-1': '',
      municipality: '',
      capacity: 'mange',
    },
  ),
  as(
    keeper,
    opened('/kurs/:course/kopi', 'which to copy', (people) => course(people, 'kopi')),
  ),
  as(
    keeper,
    opened('/kurs/:course/kopi', 'nothing to copy', ({ kept }) => `${kept.draft}/kopi`),
  ),
  as(
    keeper,
    opened('/kurs/:course/:run/rediger', 'a run with people', ({ kept }) => `${kept.run}/rediger`),
  ),
  as(
    keeper,
    opened(
      '/kurs/:course/:run/rediger',
      'a run nobody has signed up for',
      ({ kept }) => `${kept.empty}/rediger`,
    ),
  ),
  written('/kurs/:course/:run/rediger', 'fewer seats than are taken', ({ kept }) => `${kept.run}/rediger`, {
    capacity: '1',
  }),
  written('/kurs/:course/:run/rediger', 'a look at the language', ({ kept }) => `${kept.run}/rediger`, {
    'directions-nb': 'Man benytter heisen.',
    'directions-en': 'Take the lift.',
    language: 'en',
    do: 'language',
  }),
  written('/kurs/:course/:run/rediger', 'which place', ({ kept }) => `${kept.run}/rediger`, {
    municipality: 'Herøy',
  }),
  as(
    keeper,
    opened('/kurs/:course/:run/forhandsvisning', 'a run', ({ kept }) => `${kept.run}/forhandsvisning`),
  ),
]
