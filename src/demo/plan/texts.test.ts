import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { LocalisedText } from '../../platform/localised.ts'
import { templates } from '../templates/index.ts'
import { planCourse } from './course.ts'
import { placedCourses } from './placed.ts'

const courses = placedCourses().map((placed) => planCourse(placed, '2026-11-22'))
const isText = (value: unknown): value is LocalisedText =>
  typeof value === 'object' && value !== null && ('nb' in value || 'nn' in value)

/** Every localised text of a value, however deep. */
function textsIn(value: unknown): LocalisedText[] {
  if (isText(value)) return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

/** The same for plain strings. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

describe('The texts of the demo courses', () => {
  it('are complete: a course has all its texts in all its languages', () => {
    for (const plan of courses) {
      const languages = Object.keys(plan.course.title).sort()
      for (const text of textsIn(plan)) {
        assert.deepEqual(Object.keys(text).sort(), languages, `${plan.course.slug}: ${JSON.stringify(text)}`)
        for (const said of Object.values(text)) assert.ok(said.trim().length > 1, plan.course.slug)
      }
    }
  })

  it('are in nynorsk alone for some, in bokmål alone for some, and in English for a third at least', () => {
    const languages = courses.map(({ course }) => Object.keys(course.title).join())
    const share = (language: RegExp): number =>
      languages.filter((one) => language.test(one)).length / languages.length
    assert.ok(share(/^nn/) > 0.05)
    assert.ok(share(/^nb(,en)?$/) > 0.15)
    assert.ok(share(/en$/) > 0.33)
    const west = courses.filter(({ service }) => /^lms-helse-(bergen|stavanger|fonna|forde)$/.test(service))
    assert.ok(west.length > 20 && west.every(({ course }) => 'nn' in course.title))
  })

  it('write nynorsk where they say nynorsk', () => {
    const bokmal =
      /(?<!\p{L})(ikke|hvordan|hva|hvem|hvor|hvorfor|hvilke[nt]?|fra|mer|noe|noen|være|gjøre|syk(e|dom\p{L}*)?|pårørende|mestring\p{L}*|henvisning\p{L}*|hjem(me)?|uke[nr]?|uka|selv|bare|mye|jeg|hun|dere(s)?|spise[rn]?|flere|begynne[rn]?|øye|kvelder|sammen|bruker|skole\p{L}*|brukermedvirkning|innen)(?!\p{L})/iu
    for (const { nn } of [...textsIn(courses), ...textsIn(templates)]) assert.doesNotMatch(nn ?? '', bokmal)
  })

  it('fill every gap, and begin and end as sentences do', () => {
    for (const { course } of courses) {
      for (const said of [...Object.values(course.summary), ...Object.values(course.about)]) {
        assert.doesNotMatch(said, /[{}]|undefined| {2}|\bi i\b|\bpå på\b/)
        assert.match(said, /^[\p{Lu}\d«]/u)
        assert.match(said, /[.!?»]$/)
      }
    }
  })

  it('differ from place to place', () => {
    const about = courses.map(({ course }) => JSON.stringify(course.about))
    assert.ok(new Set(about).size > courses.length * 0.97, `${new Set(about).size} of ${courses.length}`)
  })

  it('hold no telephone number or e-mail address that somebody could have', () => {
    for (const text of stringsIn(courses)) {
      for (const [address] of text.matchAll(/\S+@\S+/g)) assert.match(address, /@example\.no$/)
      for (const [url] of text.matchAll(/https?:\S+/g)) assert.match(url, /^https:\/\/example\.no\//)
      const numbers = text.match(/(?<![\d.-])\d{2,3} ?\d{2} ?\d{2,3}( ?\d{2})?(?![\d-])/g) ?? []
      assert.ok(
        numbers.every((number) => /^(00 00 \d\d \d\d|\d{4} ?\d{2}|116 117)$/.test(number)),
        `${numbers} in ${text}`,
      )
    }
  })

  it('let experience and professionals speak at every course', () => {
    for (const { course, items } of courses.filter(({ items }) => items.length > 0)) {
      const led = new Set(items.map(({ ledBy }) => ledBy))
      assert.ok(led.has('experience') || led.has('both'), course.slug)
      assert.ok(led.has('professional') || led.has('both'), course.slug)
      assert.ok(items.every(({ speaker, ledBy }) => (speaker === null) === (ledBy === null)))
    }
  })

  it('have a text of improvement for about a third', () => {
    const improved = courses.filter(({ improvements }) => improvements.length > 0).length
    assert.ok(improved > 45 && improved < 75, String(improved))
  })
})
