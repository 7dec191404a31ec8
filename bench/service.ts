import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

export type Running = {
  url: string
  startedInMs: number
  rssMb(): number
  peakRssMb(): number
  stop(): Promise<void>
}

const flags: string[] = JSON.parse(readFileSync('package.json', 'utf8')).config.nodeFlags

/** Starts the built program by itself, as `npm start` does, and answers when it says that it is ready. */
export async function startProgram(env: Record<string, string>): Promise<Running> {
  const begun = performance.now()
  const child = spawn(process.execPath, [...flags, '.build/main.js'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'warn', RATE_LIMITS: 'off', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await readyUrl(child)
  await fetch(`${url}/kurs`).then((response) => response.text())
  return {
    url,
    startedInMs: performance.now() - begun,
    rssMb: () => memory(child, 'VmRSS'),
    peakRssMb: () => memory(child, 'VmHWM'),
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

async function readyUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The program has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /ready: (http:\S+)/.exec(line)?.[1]
    if (found) {
      child.stdout.resume()
      return found
    }
  }
  throw new Error('The program ended before it was ready')
}

/** From the kernel's own account of the process; in megabytes of 1 000 000 bytes. */
function memory({ pid }: ChildProcess, what: 'VmRSS' | 'VmHWM'): number {
  const kb = new RegExp(`${what}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round((Number(kb) * 1024) / 1e6)
}
