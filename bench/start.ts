import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { report } from './report.ts'
import { startProgram } from './service.ts'
import type { Store } from './store.ts'

const pages = [
  '/',
  '/kurs',
  '/kurs?q=demens&municipality=Bod%C3%B8',
  '/tjenester',
  '/behov',
  '/personvern',
  '/tilgjengelighet',
]

/** From nothing to a page with demo data, and again; and what a first visit weighs. */
export async function measureStart({ folder }: Store): Promise<void> {
  const env = { DATA_DIR: join(folder, 'first'), DEMO: 'on' }
  const first = await startProgram(env)
  report({
    name: 'first start until a page',
    measured: first.startedInMs / 1000,
    target: 5,
    better: 'less',
    unit: 's',
    note: 'initdb and demo data included',
  })
  await measureWeight(first.url)
  await first.stop()
  const next = await startProgram(env)
  report({
    name: 'next start until a page',
    measured: next.startedInMs / 1000,
    target: 2,
    better: 'less',
    unit: 's',
  })
  await next.stop()
  rmSync(env.DATA_DIR, { recursive: true, force: true })
}

async function measureWeight(url: string): Promise<void> {
  let heaviest = { path: '', kb: 0 }
  for (const path of pages) {
    const html = await (await fetch(url + path)).text()
    const kb = brotliCompressSync(html).length / 1000
    if (kb > heaviest.kb) heaviest = { path, kb }
  }
  const html = await (await fetch(url)).text()
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((found) => found[1] ?? '')
  const kb = [...new Set(files)].reduce((sum, file) => sum + weightOf(file), 0)
  report({
    name: 'heaviest page by itself',
    measured: heaviest.kb,
    target: 60,
    better: 'less',
    unit: 'kB',
    note: heaviest.path,
  })
  report({
    name: 'the same with CSS, fonts and mark',
    measured: heaviest.kb + kb,
    target: 120,
    better: 'less',
    unit: 'kB',
  })
}

function weightOf(asset: string): number {
  const file = join('.build', asset)
  if (!existsSync(file)) throw new Error(`${asset} is linked, and isn't built`)
  const bytes = readFileSync(file)
  return (file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length) / 1000
}
