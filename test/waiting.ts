import { registrar } from '../src/registrations/registrar.ts'
import { sweep } from '../src/registrations/sweep.ts'
import type { TestApp } from './app.ts'
import { aCourse, aRun } from './make.ts'
import { type Holder, signUp } from './registrations.ts'

export type FullRun = [capacity: number, facts?: { companionsMax?: number; startsAt?: string }]

/** A run with somebody in every seat. */
export async function aFullRun({ app, db }: TestApp, ...[capacity, facts = {}]: FullRun) {
  const course = await aCourse(db, { companionsMax: facts.companionsMax ?? 3 })
  const run = await aRun(db, {
    courseId: course.id,
    capacity,
    startsAt: facts.startsAt ?? '2027-01-14T16:00:00Z',
  })
  const seated: Holder[] = []
  for (let seat = 0; seat < capacity; seat += 1) seated.push(await signUp(app, run))
  return { course, run, seated: seated as [Holder, ...Holder[]] }
}

/** The clock is moved, and what is done as time passes is done. */
export async function timePasses(service: TestApp, to: string): Promise<void> {
  service.moveClock(to)
  await sweep(service.db, registrar(service.tools), service.tools.clock())
}
