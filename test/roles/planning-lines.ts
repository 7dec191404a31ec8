import { coordinators, type Line, line, serviceStaff } from './line.ts'
import { keepers, members, plan, seeThePlan, signers } from './of-a-plan.ts'
import type { Records } from './world.ts'

const honorarium = ({ plan, representative }: Records) => `/plan/${plan}/gruppe/honorar/${representative}`

const ofAction =
  (then: string) =>
  ({ plan, planAction }: Records) =>
    `/plan/${plan}/forbedring/tiltak/${planAction}/${then}`

/** Plans: for those who are in the group, and who answer for the service. */
export const planningLines: Line[] = [
  line('GET /plan', [...members, ...serviceStaff]),
  line('GET /plan/ny', serviceStaff),
  line('POST /plan/ny', serviceStaff),
  line('GET /plan/:plan', seeThePlan, plan()),

  line('GET /plan/:plan/behov', seeThePlan, plan('/behov')),
  line('POST /plan/:plan/behov', members, plan('/behov')),
  line('GET /plan/:plan/behov/sammenligning', seeThePlan, plan('/behov/sammenligning')),
  line('POST /plan/:plan/behov/sammenligning', members, plan('/behov/sammenligning')),

  line('GET /plan/:plan/forankring', seeThePlan, plan('/forankring')),
  line('POST /plan/:plan/forankring', members, plan('/forankring')),
  line('GET /plan/:plan/forankring/underskrift', seeThePlan, plan('/forankring/underskrift')),
  line('POST /plan/:plan/forankring/underskrift', signers, plan('/forankring/underskrift')),

  line('GET /plan/:plan/gruppe', seeThePlan, plan('/gruppe')),
  line('GET /plan/:plan/gruppe/inviter', keepers, plan('/gruppe/inviter')),
  line('POST /plan/:plan/gruppe/inviter', keepers, plan('/gruppe/inviter')),
  line(
    'POST /plan/:plan/gruppe/invitasjon/:invitation/tilbaketrekking',
    keepers,
    ({ plan }) => `/plan/${plan}/gruppe/invitasjon/1/tilbaketrekking`,
  ),
  line(
    'GET /plan/:plan/gruppe/rolle/:grant/slutt',
    keepers,
    ({ plan, groupGrant }) => `/plan/${plan}/gruppe/rolle/${groupGrant}/slutt`,
  ),
  line(
    'POST /plan/:plan/gruppe/rolle/:grant/slutt',
    keepers,
    ({ plan, groupGrant }) => `/plan/${plan}/gruppe/rolle/${groupGrant}/slutt`,
  ),
  line('GET /plan/:plan/gruppe/honorar/:account', keepers, honorarium),
  line('POST /plan/:plan/gruppe/honorar/:account', keepers, honorarium),
  line('POST /plan/:plan/gruppe/honorar/ja', members, plan('/gruppe/honorar/ja')),
  line('GET /plan/:plan/gruppe/mote', seeThePlan, plan('/gruppe/mote')),
  line('POST /plan/:plan/gruppe/mote', members, plan('/gruppe/mote')),
  line('GET /plan/:plan/gruppe/mote/ny', members, plan('/gruppe/mote/ny')),
  line('POST /plan/:plan/gruppe/mote/ny', members, plan('/gruppe/mote/ny')),
  line(
    'POST /plan/:plan/gruppe/mote/:time/valg',
    members,
    ({ plan, time }) => `/plan/${plan}/gruppe/mote/${time}/valg`,
  ),

  line('GET /plan/:plan/forberedelse', seeThePlan, plan('/forberedelse')),
  line('GET /plan/:plan/forberedelse/oppdrag', seeThePlan, plan('/forberedelse/oppdrag')),
  line('POST /plan/:plan/forberedelse/oppdrag', seeThePlan, plan('/forberedelse/oppdrag')),
  ...['ja', 'opplaring'].flatMap((what) => {
    const path = ({ plan, planBrief }: Records) => `/plan/${plan}/forberedelse/oppdrag/${planBrief}/${what}`
    return [
      line(`GET /plan/:plan/forberedelse/oppdrag/:brief/${what}`, seeThePlan, path),
      line(`POST /plan/:plan/forberedelse/oppdrag/:brief/${what}`, members, path),
    ]
  }),
  line('GET /plan/:plan/holde', seeThePlan, plan('/holde')),
  line('GET /plan/:plan/evaluering', seeThePlan, plan('/evaluering')),
  line('POST /plan/:plan/evaluering', members, plan('/evaluering')),
  line('GET /plan/:plan/evalueringsmote', seeThePlan, plan('/evalueringsmote')),
  line('GET /plan/:plan/evalueringsmote/svar', seeThePlan, plan('/evalueringsmote/svar')),
  line('POST /plan/:plan/evalueringsmote/svar', seeThePlan, plan('/evalueringsmote/svar')),
  line('GET /plan/:plan/forbedring', seeThePlan, plan('/forbedring')),
  line('GET /plan/:plan/forbedring/neste-runde', seeThePlan, plan('/forbedring/neste-runde')),
  line('POST /plan/:plan/forbedring/neste-runde', members, plan('/forbedring/neste-runde')),
  ...['tiltak', 'endringer', 'tall'].flatMap((form) => [
    line(`GET /plan/:plan/forbedring/${form}`, seeThePlan, plan(`/forbedring/${form}`)),
    line(`POST /plan/:plan/forbedring/${form}`, seeThePlan, plan(`/forbedring/${form}`)),
  ]),
  line('GET /plan/:plan/forbedring/tiltak/:action/gjort', seeThePlan, ofAction('gjort')),
  line('POST /plan/:plan/forbedring/tiltak/:action/gjort', members, ofAction('gjort')),
  line('GET /plan/:plan/forbedring/tiltak/:action/frafall', seeThePlan, ofAction('frafall')),
  line('POST /plan/:plan/forbedring/tiltak/:action/frafall', seeThePlan, ofAction('frafall')),
  ...['GET', 'POST'].map((method) =>
    line(
      `${method} /plan/:plan/forbedring/endringer/:change/ja`,
      seeThePlan,
      ({ plan, planChange }) => `/plan/${plan}/forbedring/endringer/${planChange}/ja`,
    ),
  ),
  line('GET /plan/:plan/forbedring/tall/:figure/ja', seeThePlan, plan('/forbedring/tall/1/ja')),
  line('POST /plan/:plan/forbedring/tall/:figure/ja', seeThePlan, plan('/forbedring/tall/1/ja')),
  line('POST /plan/:plan/forbedring/tall/:figure/ned', members, plan('/forbedring/tall/1/ned')),

  // 5 Programme and invitation
  line('GET /plan/:plan/program', seeThePlan, plan('/program')),
  line('GET /plan/:plan/program/utkast', seeThePlan, plan('/program/utkast')),
  line('POST /plan/:plan/program/utkast', coordinators, plan('/program/utkast')),
  line('POST /plan/:plan/program/underskrift', seeThePlan, plan('/program/underskrift')),
  line('POST /plan/:plan/program/underskrift/trukket', seeThePlan, plan('/program/underskrift/trukket')),
  ...['underskrift', 'underskrift/trukket', 'publisering', 'endringer'].map((form) =>
    line(`GET /plan/:plan/program/${form}`, seeThePlan, plan(`/program/${form}`)),
  ),
  line('GET /plan/:plan/program/endringer/:request', seeThePlan, plan('/program/endringer/1')),
  line('POST /plan/:plan/program/endringer', seeThePlan, plan('/program/endringer')),
  line('POST /plan/:plan/program/endringer/:request', seeThePlan, plan('/program/endringer/1')),
  line('POST /plan/:plan/program/publisering', coordinators, plan('/program/publisering')),
  ...['invitasjon', 'plakat-a4', 'plakat-a3'].flatMap((sheet) =>
    ['nb', 'nn'].map((standard) =>
      line(
        `GET /plan/:plan/program/${sheet}-${standard}.pdf`,
        seeThePlan,
        plan(`/program/${sheet}-${standard}.pdf`),
      ),
    ),
  ),
  line('GET /plan/kurs/:course', serviceStaff, ({ course }) => `/plan/kurs/${course.slug}`),
  line('POST /plan/kurs/:course', serviceStaff, ({ course }) => `/plan/kurs/${course.slug}`),
]
