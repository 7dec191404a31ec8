import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type Fields, formOf, hiddenIn } from '../pages.ts'
import { aSignUp } from '../registrations.ts'

type Run = { id: number; path: string }
type Service = {
  /** Where it answers now. */
  url(): string
  runs: Run[]
  /** When to stop asking, answered or not. */
  signal: AbortSignal
}

type Held = { number: string; token: string }

/** What the service has promised somebody: that a registration is there, or that it is withdrawn. */
export type Promised = Held & { withdrawn: boolean }

/**
 * People who sign up one after the other, many at once, and one in six of whom withdraws. Who gets no answer tries again
 * with the same words, as a browser or a program does, until there is one.
 */
export function aCrowd(size: number, service: Service) {
  const promised: Promised[] = []
  let ended = false
  let turn = 0

  const signUps = async () => {
    while (!ended) {
      const mine = turn++
      const held = await (mine % 3 === 0 ? byPages : byApi)(service, mine)
      const withdrawn = mine % 6 === 0
      if (withdrawn) await withdraw(service, held)
      promised.push({ ...held, withdrawn })
    }
  }
  const people = Promise.all(Array.from({ length: size }, signUps))
  people.catch(() => {}) // whoever waits for them hears of it

  return {
    /** Waits until this many more have their answer. */
    async answered(more: number): Promise<void> {
      const enough = promised.length + more
      while (promised.length < enough) await Promise.race([wait(10), people])
    },
    /** Lets everybody get the answer they wait for, and go home. */
    async goHome(): Promise<Promised[]> {
      ended = true
      await people
      return promised
    },
  }
}

async function byApi(service: Service, mine: number): Promise<Held> {
  const run = service.runs[mine % service.runs.length]
  const { body } = await untilAnswered(service, 201, `/api/v1/runs/${run?.id}/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(aSignUp({ with: mine % 2 })),
  })
  const { id, manageUrl } = JSON.parse(body)
  return { number: id, token: tokenIn(manageUrl) }
}

/** As a browser: the form, the last look, and the receipt, whose address opens the registration. */
async function byPages(service: Service, mine: number): Promise<Held> {
  const path = `${service.runs[mine % service.runs.length]?.path}/pamelding`
  const form = await untilAnswered(service, 200, path)
  const { contact } = aSignUp()
  const check = await sendForm(service, 200, path, {
    ...hiddenIn({ html: form.body }),
    ...contact,
    role: 'patient',
    with: '0',
  })
  const { location } = await sendForm(service, 303, `${path}/bekreftelse`, hiddenIn({ html: check.body }))
  const receipt = await untilAnswered(service, 200, location)
  return { number: /MB-[0-9A-Z]{4,}/.exec(receipt.body)?.[0] ?? '', token: tokenIn(location) }
}

const sendForm = (service: Service, status: number, path: string, fields: Fields) =>
  untilAnswered(service, status, path, { method: 'POST', body: formOf(fields) })

const withdraw = (service: Service, { token }: Held) =>
  untilAnswered(service, 200, `/api/v1/registrations/${token}`, { method: 'DELETE' })

type Answer = { body: string; location: string }

/** Asks until somebody answers: the program and its database may both be away. */
export async function untilAnswered(
  { url, signal }: Pick<Service, 'url' | 'signal'>,
  status: number,
  path: string,
  request: RequestInit = {},
): Promise<Answer> {
  while (true) {
    const answer = await ask(url() + path, { ...request, signal, redirect: 'manual' })
    if (answer?.status === status) return answer
    if (answer && answer.status !== 503)
      throw new Error(`${path}: ${answer.status} instead of ${status}: ${answer.body}`)
    await wait(200, undefined, { signal })
  }
}

async function ask(url: string, request: RequestInit): Promise<(Answer & { status: number }) | undefined> {
  try {
    const response = await fetch(url, request)
    return {
      status: response.status,
      body: await response.text(),
      location: response.headers.get('location') ?? '',
    }
  } catch {
    return undefined
  }
}

const tokenIn = (url: string): string => /\/pamelding\/([\w-]{43})/.exec(url)?.[1] ?? ''
