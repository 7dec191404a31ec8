import type { People } from './people.ts'
import { as, opened, type Path, type State, sent } from './state.ts'

const manager = 'Solfrid Uranes'
const leader = 'Berit Fjellbekk'
const administrator = 'Amanuel Strandmyr'

const unit: Path = ({ centre }: People) => `/roller/tjeneste-${centre}`
const group: Path = ({ group }: People) => `/roller/gruppe-${group}`
const wrong = { name: '', email: 'x', role: '', organisation: '9999', until: 'i går' }

/** Signing in, and what somebody who has signed in keeps: their own page, roles, the trail. */
export const inside: State[] = [
  sent('/logg-inn', 'no address', '/logg-inn', { email: 'kari@' }),
  opened('/logg-inn/sendt', 'sent'),
  opened('/logg-inn/lenke/:token', 'a link that is used', `/logg-inn/lenke/${'x'.repeat(43)}`),
  opened('/logg-inn/lenke/:token', 'a link', ({ signInLink }) => signInLink),
  opened('/invitasjon/:token', 'an invitation', ({ invitation }) => invitation),
  sent('/invitasjon/:token', 'no name', ({ invitation }) => invitation, { name: ' ' }),
  opened('/invitasjon/:token', 'used', `/invitasjon/${'x'.repeat(43)}`),
  opened('/logg-ut/ferdig', 'signed out'),
  as('Ragnfrid Solbakkvik', opened('/logg-inn/sikrere', 'a way to tie, and a passkey')),
  as(administrator, opened('/min-side', 'an administrator')),
  as(manager, opened('/min-side', 'welcome', '/min-side?velkommen=ja')),
  as(manager, opened('/min-side/innlogging', 'where one is signed in')),
  as(manager, opened('/min-side/om-meg', 'about me')),
  as(manager, opened('/min-side/om-meg', 'saved', '/min-side/om-meg?lagret=ja')),
  as(
    manager,
    sent('/min-side/om-meg', 'all of it wrong', '/min-side/om-meg', { name: '', locale: 'x', notify: 'x' }),
  ),
  as(administrator, opened('/systemet/tjenester', 'all services')),
  as(administrator, opened('/systemet/tjenester', 'nothing found', '/systemet/tjenester?q=xqzjw&alone=yes')),
  as(administrator, opened('/systemet/tjenester/ny', 'the form')),
  as(
    administrator,
    sent('/systemet/tjenester/ny', 'all of it wrong', '/systemet/tjenester/ny', {
      kind: 'x',
      postalCode: '8',
    }),
  ),
  as(
    administrator,
    sent('/systemet/tjenester/ny', 'an unknown owner and which place', '/systemet/tjenester/ny', {
      owner: 'Xqzjw',
      kind: 'municipal',
      name: 'Mestring',
      municipality: 'Herøy',
      address: 'Storgata 1',
      postalCode: '8850',
      postalPlace: 'Herøy',
    }),
  ),
  as(
    administrator,
    opened('/tjenester/:service/rediger', 'an administrator', ({ kept }) => `${kept.service}/rediger`),
  ),
  as(
    administrator,
    opened('/roller/:unit', 'a service just made', ({ centre }) => `/roller/tjeneste-${centre}?ny=ja`),
  ),
  as(manager, opened('/roller', 'a manager')),
  as(administrator, opened('/roller', 'an administrator')),
  as(manager, opened('/roller/:unit', 'a service', unit)),
  as(leader, opened('/roller/:unit', 'a planning group', group)),
  as(administrator, opened('/roller/:unit', 'the system', '/roller/systemet')),
  as(
    manager,
    sent(
      '/roller/:unit',
      'all of it wrong',
      unit,
      wrong,
      ({ centre }) => `/roller/tjeneste-${centre}/invitasjon`,
    ),
  ),
  as(
    manager,
    opened(
      '/roller/:unit/rolle/:grant/slutt',
      'the question',
      ({ centre, grant }) => `/roller/tjeneste-${centre}/rolle/${grant}/slutt`,
    ),
  ),
  as(
    manager,
    opened('/spor/:unit', 'a service', ({ centre }) => `/spor/tjeneste-${centre}`),
  ),
  as(administrator, opened('/spor/:unit', 'the system', '/spor/systemet')),
]

/** They lead on to another site or back, or hand over a file. */
export const noPagesOfPeople = [
  '/roller/:unit/invitasjon',
  '/logg-inn/med/:provider',
  '/logg-inn/tilbake/:provider',
  '/min-side/innlogging/koble/:provider',
  '/logg-ut/hos-leverandor',
]
