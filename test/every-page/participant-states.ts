import { formIn } from '../forms.ts'
import { type Fields, formTokenIn } from '../pages.ts'
import type { People } from './people.ts'
import { as, opened, type State, sent } from './state.ts'

const at = '/kurs/:course/:run/deltakere'
const one = `${at}/:registration`
type Held = People['held']
type Place = keyof Held

const seen = (route: string, what: string, place: Place, more = ''): State =>
  as(
    'Berit Fjellbekk',
    opened(route + more, what, ({ held }) => held[place] + more),
  )

const filled = (route: string, what: string, place: Place, more: string, fields: Fields): State =>
  as(
    'Berit Fjellbekk',
    sent(route + more, what, ({ held }) => held[place] + more, fields),
  )

/** Looking after who takes part, as the coordinator of a demo service sees it. */
export const participants: State[] = [
  as('Berit Fjellbekk', opened('/deltakere', 'the runs of a service')),
  as('Elle Måsøyvik', opened('/deltakere', 'of another service')),
  seen(at, 'full, with a waiting list and an offer', 'full'),
  seen(at, 'half full, some only counted', 'half'),
  seen(at, 'more people than seats', 'crowded'),
  seen(at, 'nobody yet', 'empty'),
  seen(one, 'with a seat', 'seated'),
  seen(one, 'with an offer', 'offered'),
  seen(one, 'who waits', 'waiting'),
  seen(one, 'who has left', 'gone'),
  seen(one, 'only counted', 'counted'),
  as(
    'Berit Fjellbekk',
    sent(
      one,
      'answered without an answer',
      ({ held }) => held.offered,
      {},
      ({ held }) => `${held.offered}/svar`,
    ),
  ),
  as(
    'Berit Fjellbekk',
    sent(
      one,
      'an offer that is gone',
      ({ held }) => held.offered,
      { answer: 'accept' },
      ({ held }) => `${held.seated}/svar`,
    ),
  ),
  seen(one, 'the form', 'offered', '/endre'),
  filled(one, 'all of it wrong', 'offered', '/endre', { name: '', email: 'kari@', phone: 'ring' }),
  seen(one, 'the question', 'seated', '/flytt'),
  filled(one, 'no date chosen', 'seated', '/flytt', {}),
  seen(one, 'the question', 'waiting', '/forst'),
  seen(one, 'of somebody who has a seat', 'seated', '/forst'),
  filled(one, 'no reason', 'waiting', '/forst', { because: '' }),
  seen(one, 'the question', 'seated', '/avmelding'),
  seen(one, 'of somebody only counted', 'counted', '/avmelding'),
  filled(one, 'no reason', 'seated', '/avmelding', {}),
  seen(one, 'to one', 'seated', '/melding'),
  filled(one, 'to one, as it will be', 'seated', '/melding', { words: 'Hei!' }),
  seen(at, 'the form', 'half', '/ny'),
  filled(at, 'all of it wrong', 'half', '/ny', { name: '', email: 'kari@', phone: 'ring' }),
  seen(at, 'the form', 'half', '/antall'),
  filled(at, 'which place', 'half', '/antall', { role: 'patient', municipality: 'Herøy' }),
  filled(at, 'all of it wrong', 'half', '/antall', { people: '0', municipality: 'Xqzjw' }),
  seen(at, 'the form', 'full', '/kapasitet'),
  filled(at, 'more', 'full', '/kapasitet', { seats: '40' }),
  filled(at, 'fewer than there are', 'full', '/kapasitet', { seats: '2' }),
  filled(at, 'no number', 'full', '/kapasitet', { seats: 'mange' }),
  seen(at, 'the form', 'full', '/melding'),
  filled(at, 'nothing to say', 'full', '/melding', { words: '' }),
  filled(at, 'as it will be', 'full', '/melding', { words: 'Hei!\n\nTa med lunsj.', toWhom: 'everyone' }),
  filled(at, 'to nobody', 'empty', '/melding', { words: 'Hei!', toWhom: 'everyone' }),
  seen(at, 'some', 'full', '/meldinger'),
  seen(at, 'none', 'empty', '/meldinger'),
  seen(at, 'the form', 'full', '/avlys'),
  filled(at, 'no reason', 'full', '/avlys', { because: '' }),
  filled(at, 'what is sent', 'full', '/avlys', { because: 'Kursleder er syk.' }),
  {
    ...as('Berit Fjellbekk', opened('/kurs/:course/:run/rediger', 'what a new place sends, and to how many')),
    async see(reader, { held }) {
      const path = held.full.replace(/deltakere$/, 'rediger')
      const page = await reader.open(path)
      return reader.send(path, { ...formIn(page), formToken: formTokenIn(page), place: 'Biblioteket' })
    },
  },
]
