import { coordinators, type Line, line } from './line.ts'
import type { Records } from './world.ts'

const end = ({ licence }: Records) => `/evaluering/lisenser/${licence}/avslutt`
const withdraw = ({ valueSet }: Records) => `/evaluering/lisenser/verdisett/${valueSet}/trekk-tilbake`

/** Licences are kept by those who answer for the service. */
export const licenceLines: Line[] = [
  line('GET /evaluering/lisenser', coordinators),
  line('POST /evaluering/lisenser', coordinators),
  line('GET /evaluering/lisenser/verdisett', coordinators),
  line('POST /evaluering/lisenser/verdisett', coordinators),
  line('GET /evaluering/lisenser/verdisett/:set/trekk-tilbake', coordinators, withdraw),
  line('POST /evaluering/lisenser/verdisett/:set/trekk-tilbake', coordinators, withdraw),
  line(
    'GET /evaluering/lisenser/maler/:instrument.json',
    coordinators,
    () => '/evaluering/lisenser/maler/gse.json',
    coordinators,
  ),
  line('GET /evaluering/lisenser/:licence/avslutt', coordinators, end),
  line('POST /evaluering/lisenser/:licence/avslutt', coordinators, end),
]
