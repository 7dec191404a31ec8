import { coordinators, type Line, line, serviceStaff } from './line.ts'
import type { Records, Who } from './world.ts'

const nation: readonly Who[] = ['national adviser', 'national editor']
const seeThem: readonly Who[] = [...serviceStaff, ...nation]
const readIn: readonly Who[] = [...coordinators, 'national editor']
const one =
  (then = '') =>
  ({ questionnaire }: Records) =>
    `/evaluering/skjema/${questionnaire}${then}`
const version = '/evaluering/skjema/:questionnaire/versjon/:version'

/** A service's questionnaires are its own; they are kept by those who answer for it. */
export const questionnaireLines: Line[] = [
  line('GET /evaluering/skjema', seeThem),
  line('GET /evaluering/skjema/les-inn', readIn),
  line('POST /evaluering/skjema/les-inn', readIn),
  line('GET /evaluering/skjema/:questionnaire', serviceStaff, one()),
  line(`GET ${version}`, serviceStaff, one('/versjon/1')),
  line(`POST ${version}`, serviceStaff, one('/versjon/1')),
  line(`GET ${version}/fhir`, serviceStaff, one('/versjon/1/fhir')),
  line(`POST ${version}/utgivelse`, coordinators, one('/versjon/1/utgivelse')),
  line(`POST ${version}/ut-av-bruk`, coordinators, one('/versjon/1/ut-av-bruk')),
  line(`POST ${version}/slett`, coordinators, one('/versjon/1/slett')),
]
