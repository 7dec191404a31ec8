import { z } from 'zod'

/** What the register keepers answer, as far as it is read here. */
export type Answers = {
  counties: Code[]
  municipalities: Code[]
  changes: CodeChange[]
  units: Map<string, Unit>
}
export type Code = { code: string; name: string }
export type CodeChange = z.output<typeof codeChange>
export type Unit = z.output<typeof unit>

const klass = 'https://data.ssb.no/api/klass/v1/classifications'
const unitRegister = 'https://data.brreg.no/enhetsregisteret/api/enheter'

const codes = (number: RegExp) =>
  z.object({ codes: z.array(z.object({ code: z.string().regex(number), name: z.string().min(1) })) })
// A code that begins or ends has nothing on the other side.
const codeChange = z.object({
  oldCode: z.string().nullable(),
  oldName: z.string().nullable(),
  newCode: z.string().nullable(),
  newName: z.string().nullable(),
  changeOccurred: z.iso.date(),
})
const changes = z.object({ codeChanges: z.array(codeChange) })
const unit = z.object({
  organisasjonsnummer: z.string(),
  navn: z.string().min(1),
  hjemmeside: z.string().nullish(),
  slettedato: z.string().nullish(),
})

export type Fetch = typeof globalThis.fetch
type Log = (line: string) => void

/** Asks SSB (Klass 104 and 131) and Enhetsregisteret, one question at a time. Throws at the first that isn't answered well. */
export async function askSources(fetch: Fetch, trusts: string[], date: string, log: Log): Promise<Answers> {
  log(`SSB Klass 104, counties on ${date}`)
  const counties = await ask(fetch, `${klass}/104/codesAt.json?date=${date}&language=nb`, codes(/^\d{2}$/))
  log(`SSB Klass 131, municipalities on ${date}`)
  const municipalities = await ask(
    fetch,
    `${klass}/131/codesAt.json?date=${date}&language=nb`,
    codes(/^\d{4}$/),
  )
  log('SSB Klass 131, changes since 2020')
  const { codeChanges } = await ask(fetch, `${klass}/131/changes.json?from=2020-01-01&language=nb`, changes)
  const units = new Map<string, Unit>()
  for (const [i, number] of trusts.entries()) {
    const answer = await ask(fetch, `${unitRegister}/${number}`, unit)
    log(`Enhetsregisteret ${i + 1} of ${trusts.length}: ${answer.navn}`)
    units.set(number, answer)
  }
  return {
    counties: known(counties.codes),
    municipalities: known(municipalities.codes),
    changes: codeChanges,
    units,
  }
}

// 99 and 9999 are "Uoppgitt", not stated.
const known = (all: Code[]): Code[] => all.filter(({ code }) => !/^9+$/.test(code))

async function ask<T>(fetch: Fetch, url: string, shape: z.ZodType<T>): Promise<T> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(30_000),
  })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const answer = shape.safeParse(await response.json().catch(() => undefined))
  if (answer.success) return answer.data
  const issue = answer.error.issues[0]
  throw new Error(`${url} answered something unexpected at "${issue?.path.join('.')}": ${issue?.message}`)
}
