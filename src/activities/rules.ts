/** When an activity is to be registered, as some source said on some day. A demand that is null isn't made. */
export type RuleSet = {
  name: string
  validFrom: string
  validTo: string | null
  source: string
  sourceUrl: string | null
  readOn: string
  minTeachingHours: number | null
  minAttendancePercent: number | null
  minProfessions: number | null
  needsUserCompetence: boolean
  needsReferral: boolean
  needsHospital: boolean
  patientsOnly: boolean
}

/** A run as the rules look at it: teaching by day, and who led it. */
export type Teaching = {
  minutes: ReadonlyMap<number, number>
  professions: readonly string[]
  hasUserCompetence: boolean
  isHospital: boolean
  byReferral: boolean
}

/** A participant as the rules look at one. */
export type Participation = { role: string; isReferred: boolean; days: readonly number[] }

export type Condition = {
  kind: 'hours' | 'attendance' | 'professions' | 'user-competence' | 'referral' | 'hospital' | 'patient'
  met: boolean
  /** What is asked and what there is, where it is a number: hours, per cent, professions. */
  needed?: number
  actual?: number
}

/** The conditions that are about the run, whoever takes part. */
export function conditionsOfRun(rules: RuleSet, run: Teaching): Condition[] {
  const hours = hoursOf(sum([...run.minutes.values()]))
  const conditions: (Condition | false)[] = [
    rules.needsHospital && { kind: 'hospital', met: run.isHospital },
    rules.minTeachingHours !== null && {
      kind: 'hours',
      met: hours >= rules.minTeachingHours,
      needed: rules.minTeachingHours,
      actual: hours,
    },
    rules.minProfessions !== null && {
      kind: 'professions',
      met: run.professions.length >= rules.minProfessions,
      needed: rules.minProfessions,
      actual: run.professions.length,
    },
    rules.needsUserCompetence && { kind: 'user-competence', met: run.hasUserCompetence },
  ]
  return conditions.filter((one) => one !== false)
}

/** The conditions that are about one participant. */
export function conditionsOf(rules: RuleSet, run: Teaching, person: Participation): Condition[] {
  const percent = percentAttended(run, person)
  const conditions: (Condition | false)[] = [
    rules.patientsOnly && { kind: 'patient', met: person.role === 'patient' },
    rules.minAttendancePercent !== null && {
      kind: 'attendance',
      met: percent >= rules.minAttendancePercent,
      needed: rules.minAttendancePercent,
      actual: percent,
    },
    rules.needsReferral && { kind: 'referral', met: run.byReferral || person.isReferred },
  ]
  return conditions.filter((one) => one !== false)
}

/** How much of the teaching somebody was there for, in whole per cent, rounded down: 79.9 isn't 80. */
export function percentAttended(
  { minutes }: Pick<Teaching, 'minutes'>,
  { days }: Pick<Participation, 'days'>,
): number {
  const all = sum([...minutes.values()])
  const there = sum([...minutes].filter(([day]) => days.includes(day)).map(([, length]) => length))
  return all === 0 ? 0 : Math.floor((there * 100) / all)
}

/** The professions that lead parts of a programme by themselves: what stands after the name, "Kari Lund, overlege". */
export function professionsIn(items: readonly { ledBy: string | null; speaker: string | null }[]): string[] {
  const found = items
    .filter(({ ledBy }) => ledBy === 'professional')
    .flatMap(({ speaker }) => (speaker ?? '').split(/,? (?:og|and) /))
    .map((one) => one.split(',').slice(1).join(',').trim().toLowerCase())
  return [...new Set(found.filter((one) => one !== ''))].sort()
}

export const hoursOf = (minutes: number): number => Math.floor((minutes * 10) / 60) / 10

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)
