import { coordinators, type Line, line, serviceStaff } from './line.ts'
import type { Records, Who } from './world.ts'

const begin: readonly Who[] = [...serviceStaff, 'national editor']
const route = '/evaluering/skjema/:questionnaire/bygg'
const at =
  (then = '') =>
  ({ formBeingBuilt }: Records) =>
    `/evaluering/skjema/${formBeingBuilt}/bygg${then}`
const written = (then: string, path = then): Line[] => [
  line(`GET ${route}${then}`, serviceStaff, at(path)),
  line(`POST ${route}${then}`, serviceStaff, at(path)),
]

/** Everybody in a service writes its forms; those who answer for it let them be used. What takes something away comes last. */
export const builderLines: Line[] = [
  line('GET /evaluering/skjema/nytt', begin),
  line('POST /evaluering/skjema/nytt', begin),
  line(`GET ${route}`, serviceStaff, at()),
  line(`POST ${route}`, serviceStaff, at()),
  line(`GET ${route}/vis`, serviceStaff, at('/vis')),
  ...written('/om'),
  ...written('/bank'),
  line(`GET ${route}/nytt-sporsmal`, serviceStaff, at('/nytt-sporsmal')),
  ...written('/nytt-sporsmal/:kind', '/nytt-sporsmal/skala'),
  ...written('/sporsmal/:item', '/sporsmal/own-lunch1'),
  ...written('/sporsmal/:item/vis-hvis', '/sporsmal/own-lunch1/vis-hvis'),
  ...written('/sporsmal/:item/ord', '/sporsmal/who-5/ord'),
  ...written('/nytt-steg'),
  ...written('/steg/:item', '/steg/step-about1'),
  line(`GET ${route}/ta-i-bruk`, serviceStaff, at('/ta-i-bruk')),
  line(`POST ${route}/ta-i-bruk`, coordinators, at('/ta-i-bruk')),
  ...['flytting', 'eget', 'fjerning', 'angring'].map((deed) =>
    line(`POST ${route}/sporsmal/:item/${deed}`, serviceStaff, at(`/sporsmal/benefit/${deed}`)),
  ),
]
