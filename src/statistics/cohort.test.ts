import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import { root } from '../platform/root.ts'
import { attrition, completersAgainstDropOuts, pairedChange } from './index.ts'

const proof = (file: string) => readFileSync(join(root, 'src/statistics/proof', file), 'utf8')
const r = JSON.parse(proof('expected.json')).cohort
const number = (text: string) => (text === '' ? undefined : Number(text))
const people = (parse(proof('cohort.csv'), { columns: true }) as Record<string, string>[]).map((row) => ({
  id: row.id,
  joined: row.joined === '1',
  start: number(row.start ?? ''),
  year: number(row.year ?? ''),
  twoYears: number(row.two_years ?? ''),
}))

/** Simulated, in the shape of the field's own studies: 185 came, 142 joined, 69 answered after a year and 59 after two. */
describe('A course followed for two years', () => {
  it('shows how many were left at each wave, and how many answered them all', () => {
    const those = (answered: (person: (typeof people)[number]) => boolean) =>
      new Set(people.filter(answered).map(({ id }) => id))
    const waves = attrition(people.length, [
      those(({ joined }) => joined),
      those(({ year }) => year !== undefined),
      those(({ twoYears }) => twoYears !== undefined),
    ])
    assert.deepEqual(
      waves.map(({ answered }) => answered?.count),
      [142, 69, 59],
    )
    assert.deepEqual(
      waves.map(({ everyWaveSoFar }) => everyWaveSoFar),
      [r.joined, r.year_so_far, r.every_wave],
    )
    waves.forEach(({ answered }, wave) => {
      near(answered?.interval.from, r.answered[wave].from)
      near(answered?.interval.to, r.answered[wave].to)
    })
  })

  it('tells that those who stayed were better off from the start', () => {
    const joined = people.filter((person) => person.joined)
    const groups = completersAgainstDropOuts(
      joined.map(({ start, twoYears }) => ({ baseline: start, completed: twoYears !== undefined })),
    )
    assert.deepEqual([groups.first.n, groups.second.n, groups.second.missing], [59, 81, 2])
    near(groups.first.mean, r.completers_mean)
    near(groups.second.mean, r.drop_outs_mean)
    near(groups.difference, r.completers.difference)
    near(groups.interval?.from, r.completers.from)
    near(groups.interval?.to, r.completers.to)
  })

  it('has the change of those who answered both times', () => {
    const year = pairedChange(
      people.map(({ start, year }) => ({ before: start, after: year })),
      { smallestImportant: 10 },
    )
    const twoYears = pairedChange(people.map(({ start, twoYears }) => ({ before: start, after: twoYears })))
    for (const [found, expected] of [
      [year, r.change_year],
      [twoYears, r.change_two_years],
    ]) {
      assert.deepEqual([found.n, found.missing], [expected.n, expected.missing])
      for (const figure of ['mean', 'sd', 'standardised']) near(found[figure], expected[figure])
      near(found.interval.from, expected.from)
      near(found.interval.to, expected.to)
      near(found.people.atLeast, expected.limit)
      for (const way of ['better', 'same', 'worse']) assert.equal(found.people[way].count, expected[way])
      assert.equal(found.verdict, 'clearly-better')
    }
    assert.deepEqual([year.people?.by, twoYears.people?.by], ['published', 'half-deviation'])
  })
})

function near(found: number | undefined, expected: number) {
  assert.ok(
    found !== undefined && Math.abs(found - expected) < 1e-10 * Math.abs(expected),
    `${found}, in R ${expected}`,
  )
}
