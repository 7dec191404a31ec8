import { type Line, line } from './line.ts'
import { members, plan, seeThePlan } from './of-a-plan.ts'
import type { Records } from './world.ts'

const meeting =
  (then = '') =>
  ({ plan, meeting }: Records) =>
    `/plan/${plan}/moter/mote/${meeting}${then}`
const task =
  (then: string) =>
  ({ plan, task }: Records) =>
    `/plan/${plan}/moter/oppgaver/${task}${then}`

/** Step 4 of a plan: whoever sees the plan reads, and its members write. Where a form is sent to leads back to its page. */
export const planningTogetherLines: Line[] = [
  line('GET /plan/:plan/moter', seeThePlan, plan('/moter')),
  line('GET /plan/:plan/moter/:element', seeThePlan, plan('/moter/mal')),
  line('POST /plan/:plan/moter/:element/min-side', members, plan('/moter/mal/min-side')),
  line('GET /plan/:plan/moter/:element/min-side', seeThePlan, plan('/moter/mal/min-side')),
  line('POST /plan/:plan/moter/:element/levering', members, plan('/moter/mal/levering')),
  line('GET /plan/:plan/moter/:element/levering', seeThePlan, plan('/moter/mal/levering')),
  line('POST /plan/:plan/moter/:element/felles', members, plan('/moter/mal/felles')),
  line('GET /plan/:plan/moter/:element/felles', seeThePlan, plan('/moter/mal/felles')),
  line('POST /plan/:plan/moter/:element/ja', members, plan('/moter/mal/ja')),
  line('GET /plan/:plan/moter/:element/ja', seeThePlan, plan('/moter/mal/ja')),
  line('GET /plan/:plan/moter/nytt', members, plan('/moter/nytt')),
  line('POST /plan/:plan/moter/nytt', members, plan('/moter/nytt')),
  line('GET /plan/:plan/moter/mote/:meeting', seeThePlan, meeting()),
  line('GET /plan/:plan/moter/mote/:meeting/endre', members, meeting('/endre')),
  line('POST /plan/:plan/moter/mote/:meeting/endre', members, meeting('/endre')),
  line('GET /plan/:plan/moter/mote/:meeting/avlys', members, meeting('/avlys')),
  line('POST /plan/:plan/moter/mote/:meeting/avlys', members, meeting('/avlys')),
  line('GET /plan/:plan/evalueringsmote/nytt', members, plan('/evalueringsmote/nytt')),
  line('POST /plan/:plan/evalueringsmote/nytt', members, plan('/evalueringsmote/nytt')),
  line('GET /plan/:plan/moter/mote/:meeting/kalender.ics', seeThePlan, meeting('/kalender.ics')),
  line('POST /plan/:plan/moter/mote/:meeting/referat', members, meeting('/referat')),
  line('GET /plan/:plan/moter/mote/:meeting/referat', seeThePlan, meeting('/referat')),
  line('POST /plan/:plan/moter/mote/:meeting/vedtak', members, meeting('/vedtak')),
  line('GET /plan/:plan/moter/mote/:meeting/vedtak', seeThePlan, meeting('/vedtak')),
  line('POST /plan/:plan/moter/oppgaver', members, plan('/moter/oppgaver')),
  line('GET /plan/:plan/moter/oppgaver', seeThePlan, plan('/moter/oppgaver')),
  line('POST /plan/:plan/moter/oppgaver/:task/ferdig', members, task('/ferdig')),
  line('GET /plan/:plan/moter/oppgaver/:task/ferdig', seeThePlan, task('/ferdig')),
  line('POST /plan/:plan/moter/oppgaver/:task/angre', members, task('/angre')),
  line('GET /plan/:plan/moter/oppgaver/:task/angre', seeThePlan, task('/angre')),
  line('GET /plan/:plan/lik-linje', seeThePlan, plan('/lik-linje')),
  line('GET /plan/:plan/runder', seeThePlan, plan('/runder')),
]
