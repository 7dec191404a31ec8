import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { aDay, aPart } from '../../../test/guides.ts'
import type { ProgrammeItem } from '../../courses/index.ts'
import type { Guide, GuidePart } from '../../programmes/index.ts'
import { asProgramme, type Choice, changeIn, heldOf, type Standing, standingsOf, withDay } from './rules.ts'

const at = new Date('2026-11-01T08:00:00Z')
const issued = (...versions: GuidePart[][]): Guide[] =>
  versions.map((parts, before) => ({
    ...{ id: before + 1, programmeId: 1, version: before + 1, changed: { nb: 'Nytt' }, issuedAt: at },
    parts,
  }))
const said = (key: string, version: number, choice: Choice['choice']): Choice => ({
  ...{ key, version, choice, by: 'Berit', at },
})
const stateOf = (standings: Standing[], key: string) => standings.find((one) => one.key === key)?.state

describe('A part of a guide in a plan', () => {
  const old = aPart('rom', { nb: 'Et rom med dør' })
  const newer = aPart('rom', { nb: 'Et rom med vindu' })

  it('is open till the group has answered, and taken as it was then', () => {
    assert.equal(stateOf(standingsOf(issued([old]), []), 'rom'), 'open')
    const [standing] = standingsOf(issued([old]), [said('rom', 1, 'taken')])
    assert.equal(standing?.state, 'taken')
    assert.equal(standing?.held?.words?.nb, 'Et rom med dør')
  })

  it('asks again when a version says something else, and the old words hold meanwhile', () => {
    const [standing] = standingsOf(issued([old], [newer]), [said('rom', 1, 'taken')])
    assert.ok(standing)
    assert.deepEqual([standing.state, changeIn(standing)], ['open', 'changed'])
    assert.equal(standing.held?.words?.nb, 'Et rom med dør')
  })

  it('stays declined till a still newer version says something else', () => {
    const no = [said('rom', 1, 'taken'), said('rom', 2, 'declined')]
    assert.equal(stateOf(standingsOf(issued([old], [newer]), no), 'rom'), 'declined')
    assert.equal(stateOf(standingsOf(issued([old], [newer], [newer]), no), 'rom'), 'declined')
    const [third] = standingsOf(issued([old], [newer], [aPart('rom', { nb: 'Ute' })]), no)
    assert.equal(third?.state, 'open')
    assert.equal(third?.held?.words?.nb, 'Et rom med dør')
    assert.equal(stateOf(standingsOf(issued([old], [newer], [old]), no), 'rom'), 'taken')
  })

  it('that is gone in the newest version stays with the group till they let it go', () => {
    const [standing] = standingsOf(issued([old], [aPart('annet')]), [said('rom', 1, 'taken')]).filter(
      ({ key }) => key === 'rom',
    )
    assert.ok(standing)
    assert.deepEqual([standing.state, changeIn(standing)], ['open', 'removed'])
    const without = standingsOf(issued([old], [aPart('annet')]), [
      said('rom', 1, 'taken'),
      said('rom', 2, 'taken'),
    ])
    assert.equal(stateOf(without, 'rom'), undefined)
  })
})

describe('A day of the guide', () => {
  const [old, newer] = [aDay(1, 'Bli kjent'), aDay(1, 'Bli godt kjent')]
  const own: ProgrammeItem = {
    ...{ day: 1, starts: '12:00', ends: '13:00', title: { nb: 'Jons historie' } },
    ...{ speaker: 'Jon', ledBy: 'experience' },
  }

  it('is exchanged in a course where the group has left it as it was', () => {
    assert.deepEqual(withDay(asProgramme(old), old, newer), asProgramme(newer))
    assert.deepEqual(withDay(asProgramme(old), old, undefined), [])
  })

  it('stays as the group has written it themselves', () => {
    assert.equal(withDay([...asProgramme(old), own], old, newer), undefined)
    assert.equal(withDay([own], undefined, newer), undefined)
    assert.equal(withDay([own], old, newer), undefined)
  })

  it('comes beside the other days', () => {
    const items = withDay([own], undefined, aDay(2, 'Gå tur'))
    assert.deepEqual(
      items?.map(({ day, title }) => [day, title.nb]),
      [
        [1, 'Jons historie'],
        [2, 'Gå tur'],
      ],
    )
  })
})

describe('Whatever the order of issuing, taking and declining', () => {
  const keys = ['a', 'b', 'day-1']
  const words = fc.constantFrom('en', 'to', 'tre')
  const partsOf = fc
    .tuple(fc.option(words), fc.option(words), fc.option(words))
    .map((said) =>
      said.flatMap((nb, at) => (nb ? (at === 2 ? [aDay(1, nb)] : [aPart(keys[at] ?? '', { nb })]) : [])),
    )
  const act = fc.oneof(
    partsOf.map((parts) => ({ kind: 'issue' as const, parts })),
    fc.record({
      kind: fc.constant('answer' as const),
      key: fc.constantFrom(...keys),
      choice: fc.constantFrom('taken' as const, 'declined' as const),
    }),
    words.map((nb) => ({ kind: 'write' as const, nb })),
  )

  it('every part ends as taken, declined or open, and what the group wrote is still there', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const guides: Guide[] = []
        const choices: Choice[] = []
        let course: ProgrammeItem[] = []
        const own: string[] = []
        for (const one of acts) {
          if (one.kind === 'issue')
            guides.push(...issued(...guides.map(({ parts }) => parts), one.parts).slice(-1))
          if (one.kind === 'write') {
            const title = `egen ${own.length} ${one.nb}`
            own.push(title)
            const starts = `${String(own.length % 24).padStart(2, '0')}:${String(own.length).padStart(2, '0')}`
            course = [
              ...course,
              { day: 1, starts, ends: '23:59', title: { nb: title }, speaker: null, ledBy: null },
            ]
          }
          if (one.kind === 'answer') {
            const standing = standingsOf(guides, choices).find(({ key }) => key === one.key)
            if (!standing || standing.state === 'taken' || standing.state === one.choice) continue
            if (one.choice === 'taken' && one.key === 'day-1')
              course = withDay(course, standing.held, standing.latest) ?? course
            choices.push(said(one.key, guides.length, one.choice))
          }
        }
        const standings = standingsOf(guides, choices)
        for (const standing of standings) {
          assert.ok(['taken', 'declined', 'open'].includes(standing.state))
          assert.ok(standing.held ?? standing.latest)
        }
        const titles = course.map(({ title }) => title.nb)
        assert.ok(own.every((title) => titles.includes(title)))
        const newest = guides.at(-1)?.parts.map(({ key }) => key) ?? []
        for (const key of newest) assert.ok(stateOf(standings, key))
        for (const { key } of heldOf(standings, 'anchoring'))
          assert.ok(choices.some((one) => one.key === key))
        const answered = standings.filter(({ state }) => state === 'open').map(({ key }) => key)
        const after = standingsOf(guides, [
          ...choices,
          ...answered.map((key) => said(key, guides.length, 'declined')),
        ])
        assert.ok(after.every(({ state }) => state !== 'open'))
      }),
      { numRuns: 300 },
    )
  })
})
