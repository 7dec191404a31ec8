import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isOpen, weekdayOf } from '../calendar.ts'
import { placements } from '../placements.ts'
import { programmes } from '../programmes.ts'
import type { CoursePlan } from '../rows.ts'
import { demoServices } from '../services/index.ts'
import { templates } from '../templates/index.ts'
import { planCourse } from './course.ts'
import { placedCourses } from './placed.ts'

const days = ['2026-11-22', '2027-03-01', '2027-07-10', '2028-02-29']
const planAt = (today: string): CoursePlan[] => placedCourses().map((placed) => planCourse(placed, today))
const courses = planAt('2026-11-22')

describe('The demo courses', () => {
  it('are 180 with about 700 runs, half of them ahead, whatever day it is', () => {
    for (const today of days) {
      const runs = planAt(today).flatMap((course) => course.runs)
      const ahead = runs.filter(({ run }) => String(run.startsAt) > today)
      assert.equal(courses.length, 180)
      assert.ok(runs.length >= 690 && runs.length <= 710, `${runs.length} runs`)
      assert.ok(ahead.length > 300 && ahead.length < 400, `${ahead.length} ahead on ${today}`)
    }
  })

  it('come out the same on the same day', () => {
    assert.deepEqual(planAt('2026-11-22'), courses)
  })

  it('have addresses of their own, and so have their runs', () => {
    const slugs = courses.map(({ course }) => course.slug)
    assert.equal(new Set(slugs).size, slugs.length)
    for (const { course, runs } of courses) {
      const dated = runs.map(({ run }) => run.slug)
      assert.equal(new Set(dated).size, dated.length, course.slug)
      for (const { run } of runs)
        assert.match(run.slug, new RegExp(`^${String(run.startsAt).slice(0, 10)}(-2)?$`))
    }
    assert.ok(courses.some(({ runs }) => runs.some(({ run }) => run.slug.endsWith('-2'))))
  })

  it('are held at every service that is open, and nowhere else', () => {
    const open = demoServices.filter((service) => !service.opensInMonths && !service.closedMonthsAgo)
    assert.deepEqual(new Set(courses.map(({ service }) => service)), new Set(open.map(({ slug }) => slug)))
  })

  it('use every template, and every programme', () => {
    assert.deepEqual(Object.keys(placements).sort(), templates.map(({ key }) => key).sort())
    assert.deepEqual(
      new Set(courses.flatMap(({ programme }) => programme ?? [])),
      new Set(programmes.map(({ slug }) => slug)),
    )
  })

  it('each have a run ahead that is not cancelled, but for those one takes alone', () => {
    const without = courses.filter(
      ({ runs }) => !runs.some(({ run }) => String(run.startsAt) > '2026-11-22' && !run.cancelledAt),
    )
    assert.deepEqual(new Set(without.map(({ course }) => course.mode)), new Set(['self-study']))
  })
})

describe('The sessions of the demo courses', () => {
  const runs = days.flatMap((today) => planAt(today).flatMap((course) => course.runs))

  it('are on open days, in order, as many as the run has days', () => {
    for (const { run, sessions } of runs) {
      const dates = sessions.map(({ startsAt }) => String(startsAt).slice(0, 10))
      assert.ok(dates.every(isOpen), `${run.slug}: ${dates}`)
      assert.deepEqual(dates, [...new Set(dates)].sort())
      assert.equal(sessions[0]?.startsAt, run.startsAt)
      assert.equal(sessions.at(-1)?.endsAt, run.endsAt)
    }
  })

  it('begin between eight and seven in Norwegian time, and last a day at most', () => {
    for (const { startsAt, endsAt } of runs.flatMap((run) => run.sessions)) {
      const [day, begins = '', zone] = String(startsAt).split(' ')
      const [sameDay, ends = ''] = String(endsAt).split(' ')
      assert.equal(zone, 'Europe/Oslo')
      assert.equal(sameDay, day)
      assert.ok(
        begins >= '08:00' && begins <= '19:00' && ends > begins && ends <= '21:30',
        `${begins}–${ends}`,
      )
    }
  })

  it('are spread over the weekdays', () => {
    for (const weekday of [1, 2, 3, 4]) {
      const held = runs.filter(({ run }) => weekdayOf(run.slug.slice(0, 10)) === weekday)
      assert.ok(held.length > runs.length / 10, `weekday ${weekday}: ${held.length}`)
    }
  })

  it('have room for eight to eighteen', () => {
    assert.ok(runs.every(({ run }) => run.capacity >= 8 && run.capacity <= 18))
  })

  it('are sometimes cancelled, with a reason', () => {
    const cancelled = runs.filter(({ run }) => run.cancelledAt)
    assert.ok(cancelled.length > 0 && cancelled.length < runs.length / 20)
    assert.ok(cancelled.every(({ run }) => run.cancelledBecause))
  })
})
