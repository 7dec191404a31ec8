export type Period = { validFrom: string; validTo: string; endedOn: string | null }

/** Whether a licence holds on a day: "2027-01-14". */
export const holdsOn = ({ validFrom, validTo, endedOn }: Period, day: string): boolean =>
  validFrom <= day && day <= validTo && (endedOn === null || day < endedOn)

/** So long before the end, and after it, somebody is told. */
const daysOfWarning = 60

/** Licences that run out soon or have just done so, with none of the same kind that goes on. */
export function runsOut<L extends Period & { serviceId: number; instrument: string }>(
  licences: L[],
  day: string,
): L[] {
  const last = new Map<string, L>()
  for (const licence of licences.filter(({ endedOn }) => endedOn === null)) {
    const kind = `${licence.serviceId} ${licence.instrument}`
    if ((last.get(kind)?.validTo ?? '') < licence.validTo) last.set(kind, licence)
  }
  return [...last.values()].filter(
    ({ validTo }) => validTo < dayAfter(day, daysOfWarning) && validTo > dayAfter(day, -daysOfWarning),
  )
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
