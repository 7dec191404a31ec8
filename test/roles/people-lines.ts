import { type Line, line, signedIn } from './line.ts'
import type { Who } from './world.ts'

const managers: readonly Who[] = ['manager of the service', 'administrator']
const leaders: readonly Who[] = ['leader of the group', ...managers]
const everywhere: readonly Who[] = ['administrator']

/** One's own page, and roles. */
export const peopleLines: Line[] = [
  line('GET /min-side', signedIn),
  line('POST /logg-ut', signedIn),
  line('POST /logg-ut/overalt', signedIn),
  line('GET /logg-ut/hos-leverandor', []),
  line('GET /logg-inn/sikrere', signedIn),
  line('GET /min-side/om-meg', signedIn),
  line('POST /min-side/om-meg', signedIn),
  line('GET /min-side/mine-opplysninger.json', signedIn),
  line('GET /min-side/innlogging', signedIn),
  line('POST /min-side/innlogging/:session/slutt', signedIn, () => '/min-side/innlogging/1/slutt'),
  line('GET /min-side/innlogging/koble/:provider', [], () => '/min-side/innlogging/koble/id-porten'),
  line(
    'POST /min-side/innlogging/koble-fra/:provider',
    signedIn,
    () => '/min-side/innlogging/koble-fra/id-porten',
  ),
  line('POST /min-side/innlogging/passnokkel/sporsmal', signedIn),
  line('POST /min-side/innlogging/passnokkel', signedIn),
  line('POST /min-side/innlogging/passnokkel/fjerning', signedIn),
  line('GET /spor/:unit', ['manager of the service'], ({ serviceId }) => `/spor/tjeneste-${serviceId}`),
  line('GET /spor/:unit', ['administrator'], () => '/spor/systemet'),
  line(
    'GET /spor/:unit/spor.csv',
    ['manager of the service'],
    ({ serviceId }) => `/spor/tjeneste-${serviceId}/spor.csv`,
  ),
  line('GET /roller', leaders),
  line('GET /roller/:unit', managers, ({ serviceId }) => `/roller/tjeneste-${serviceId}`, everywhere),
  line('GET /roller/:unit', leaders, ({ group }) => `/roller/gruppe-${group}`, everywhere),
  line('GET /roller/:unit', everywhere, () => '/roller/systemet', everywhere),
  line('GET /roller/:unit', everywhere, () => '/roller/region-helse-sor-ost', everywhere),
  line(
    'GET /roller/:unit/invitasjon',
    managers,
    ({ serviceId }) => `/roller/tjeneste-${serviceId}/invitasjon`,
    everywhere,
  ),
  line(
    'POST /roller/:unit/invitasjon',
    managers,
    ({ serviceId }) => `/roller/tjeneste-${serviceId}/invitasjon`,
    everywhere,
  ),
  line(
    'POST /roller/:unit/invitasjon/:invitation/tilbaketrekking',
    managers,
    ({ serviceId }) => `/roller/tjeneste-${serviceId}/invitasjon/1/tilbaketrekking`,
    everywhere,
  ),
  line(
    'GET /roller/:unit/rolle/:grant/slutt',
    managers,
    ({ serviceId, grant }) => `/roller/tjeneste-${serviceId}/rolle/${grant}/slutt`,
    everywhere,
  ),
  line(
    'GET /roller/:unit/rolle/:grant/slutt',
    leaders,
    ({ group, groupGrant }) => `/roller/gruppe-${group}/rolle/${groupGrant}/slutt`,
    everywhere,
  ),
  line(
    'POST /roller/:unit/rolle/:grant/slutt',
    managers,
    ({ serviceId, grant }) => `/roller/tjeneste-${serviceId}/rolle/${grant}/slutt`,
    everywhere,
  ),
]
