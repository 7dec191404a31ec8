import { Agent, request } from 'node:http'

export type Rate = { perSecond: number; p95Ms: number; failed: number }
type Ask = { path: string; method?: string; headers?: Record<string, string>; body?: string }

/** So many clients, each asking again as soon as it is answered, over connections that are kept. */
export async function hammer(
  url: string,
  { clients, seconds, next }: { clients: number; seconds: number; next(): Ask | undefined },
): Promise<Rate> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const times: number[] = []
  let failed = 0
  const client = async () => {
    while (performance.now() < end) {
      const ask = next()
      if (!ask) return
      const begun = performance.now()
      const status = await once(url, ask, agent)
      times.push(performance.now() - begun)
      if (status >= 400) failed += 1
    }
  }
  const begun = performance.now()
  const end = begun + seconds * 1000
  await Promise.all(Array.from({ length: clients }, client))
  agent.destroy()
  return { ...rateOf(times, performance.now() - begun), failed }
}

/** The same for work that isn't a request. */
export async function loop({
  clients,
  seconds,
  work,
}: {
  clients: number
  seconds: number
  work(): Promise<unknown> | undefined
}): Promise<Rate> {
  const times: number[] = []
  const begun = performance.now()
  const end = begun + seconds * 1000
  const client = async () => {
    while (performance.now() < end) {
      const started = performance.now()
      const doing = work()
      if (!doing) return
      await doing
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { ...rateOf(times, performance.now() - begun), failed: 0 }
}

function rateOf(times: number[], ms: number) {
  const sorted = times.sort((a, b) => a - b)
  return { perSecond: (times.length / ms) * 1000, p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0 }
}

function once(url: string, { path, method = 'GET', headers = {}, body }: Ask, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url + path, { method, headers, agent }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
