import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { csv, csvWith, header, type ImportTrial, importTrial, ordinary } from '../../test/imports.ts'
import { aService } from '../../test/services.ts'

const now = new Date('2026-11-23T09:00:00Z')
let trial: ImportTrial
before(async () => {
  trial = await importTrial(now)
})
after(() => trial.close())
beforeEach(() => trial.forget())

describe('loading again', () => {
  it('changes what is new and leaves what the file doesn’t say', async () => {
    await trial.load(trial.file('a.csv', csvWith('goals_nb', 'Du vet mer')))
    const counts = await trial.load(trial.file('a.csv', csv({ title_nb: 'Et bedre kurs' })))
    assert.deepEqual(counts.courses, { added: 0, changed: 1, unchanged: 0 })
    assert.deepEqual(counts.runs, { added: 0, changed: 0, unchanged: 1 })
    const [course] = await trial.listCourses()
    assert.deepEqual(course?.title, { nb: 'Et bedre kurs' })
    assert.deepEqual(course?.goals, { nb: 'Du vet mer' })
    assert.equal(course?.slug, 'et-kurs', 'the address stays')
  })

  it('carries a new time through to those who signed up, and tells calendars', async () => {
    await trial.load(trial.file('b.csv', csv({})))
    const [before] = await trial.listRuns()
    await trial.load(trial.file('b.csv', csv({ sessions: '2027-02-10 17:00-20:00|2027-02-17 17:00-20:00' })))
    const [after] = await trial.listRuns()
    assert.equal(after?.id, before?.id)
    assert.deepEqual(trial.carried, [before?.id])
    assert.ok((after?.calendarSequence ?? 0) > (before?.calendarSequence ?? 0))
    assert.equal(after?.endsAt.toISOString(), '2027-02-17T19:00:00.000Z')
  })

  it('cancels a run, and remembers since when', async () => {
    await trial.load(trial.file('c.csv', csv({})))
    const cancelled = `${header};cancelled;cancelled_because_nb\n${Object.values(ordinary).join(';')};ja;Kurslederen er syk`
    await trial.load(trial.file('c.csv', cancelled))
    const [run] = await trial.listRuns()
    assert.deepEqual(run?.cancelledAt, now)
    assert.deepEqual(run?.cancelledBecause, { nb: 'Kurslederen er syk' })
    await trial.load(trial.file('c.csv', cancelled))
    assert.equal(trial.carried.length, 1)
  })

  it('adds a run to a course that is there, from a row that says nothing else of the course', async () => {
    await trial.load(trial.file('d.csv', csv({})))
    const more = `service;course_id;run_id;sessions;seats;place;address\nlms-nordlandssykehuset;A-1;R-2;3.3.2027 17.00–20.00;8;Biblioteket;Storgata 1`
    const counts = await trial.load(trial.file('d.csv', more))
    assert.deepEqual([counts.courses.unchanged, counts.runs.added], [1, 1])
  })

  it('keeps courses with the same name at another service apart', async () => {
    const { slug } = await aService(trial.db, { name: 'Et annet LMS', in: 'Tromsø' })
    await trial.load(trial.file('e.csv', csv({}, { service: slug })))
    assert.equal((await trial.listCourses()).length, 2)
  })
})
