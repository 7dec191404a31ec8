import type { Pool } from 'pg'
import { createApp } from '../src/app.ts'
import { hammer, loop } from './load.ts'
import { recordStatements, type Statement } from './record.ts'
import { report } from './report.ts'
import { sideBySide } from './rounds.ts'
import { startProgram } from './service.ts'
import type { Store } from './store.ts'

const searches = [
  { q: 'mamma har demens', municipality: 'Bodø' },
  { q: 'sliten av kols', municipality: 'Oslo' },
  { q: 'sukkersyke', municipality: 'Stryn' },
  { q: 'barn med adhd', municipality: 'Trondheim' },
  { q: 'kreft', municipality: '' },
  { q: '', municipality: 'Tromsø' },
  { q: 'angst', municipality: 'Kristiansand' },
  { q: '', municipality: '' },
]

/** The search page with nothing kept, beside its own SQL alone on the same pool. */
export async function measureSearch(store: Store): Promise<void> {
  await store.fill()
  const { tools, pool, log } = store
  const app = await createApp(tools, { log })
  const pages: Statement[][] = []
  for (const search of searches) {
    const page = () => app.inject(`/kurs?${new URLSearchParams(search)}`)
    await page() // what is asked once and remembered is not the page's own
    pages.push((await recordStatements(pool, page)).flat())
  }
  await app.close()
  const alone = pageAfterPage(pages, pool)
  const program = await startProgram(store.env)
  let turn = 0
  const next = () => {
    turn += 1 // an address nobody has asked for before, so that nothing is kept
    const { q, municipality } = searches[turn % searches.length] ?? { q: '', municipality: '' }
    return { path: `/kurs?${new URLSearchParams({ q, municipality, turn: String(turn) })}` }
  }
  await loop({ clients: 8, seconds: 1, work: alone })
  await hammer(program.url, { clients: 8, seconds: 6, next }) // as it is after its first thousand pages
  const { ours, theirs, ratio, rounds, spread } = await sideBySide(
    () => hammer(program.url, { clients: 8, seconds: 4, next }),
    () => loop({ clients: 8, seconds: 4, work: alone }),
  )
  const failed = rounds.reduce((sum, round) => sum + round.ours.failed, 0)
  report({
    name: 'search page, beside its own SQL',
    measured: ratio,
    target: 0.5,
    better: 'more',
    note: `${Math.round(ours.perSecond)} pages and ${Math.round(theirs.perSecond)} of their SQL a second, ${failed} failed; ${spread}`,
  })
  report({
    name: 'search page, p95 at 8 clients',
    measured: ours.p95Ms,
    target: 25,
    better: 'less',
    unit: 'ms',
  })
  report({
    name: 'memory after that',
    measured: program.peakRssMb(),
    target: 200,
    better: 'less',
    unit: 'MB',
  })
  await program.stop()
}

/** Sends all statements of one page, page after page. */
function pageAfterPage(pages: Statement[][], pool: Pool): () => Promise<unknown> {
  let turn = 0
  return async () => {
    for (const statement of pages[turn++ % pages.length] ?? []) await pool.query(statement)
  }
}
