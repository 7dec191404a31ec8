import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  conditionsOf,
  conditionsOfRun,
  type Participation,
  percentAttended,
  professionsIn,
  type RuleSet,
  type Teaching,
} from './rules.ts'

const rules: RuleSet = {
  name: 'Pasientopplæringsprogram',
  validFrom: '2025-01-01',
  validTo: null,
  source: 'Et sted',
  sourceUrl: null,
  readOn: '2026-11-21',
  minTeachingHours: 7,
  minAttendancePercent: 80,
  minProfessions: 2,
  needsUserCompetence: true,
  needsReferral: true,
  needsHospital: true,
  patientsOnly: true,
}
const run: Teaching = {
  minutes: new Map([
    [1, 240],
    [2, 180],
  ]),
  professions: ['overlege', 'sykepleier'],
  hasUserCompetence: true,
  isHospital: true,
  byReferral: true,
}
const kari: Participation = { role: 'patient', isReferred: false, days: [1, 2] }
const unmet = (conditions: { kind: string; met: boolean }[]) =>
  conditions.filter(({ met }) => !met).map(({ kind }) => kind)

describe('A run', () => {
  it('meets the conditions with seven hours, two professions and user competence, in a hospital', () => {
    assert.deepEqual(unmet(conditionsOfRun(rules, run)), [])
  })

  it('says what is missing, and how much', () => {
    const poor = {
      ...run,
      minutes: new Map([[1, 419]]),
      professions: ['overlege'],
      hasUserCompetence: false,
      isHospital: false,
    }
    const conditions = conditionsOfRun(rules, poor)
    assert.deepEqual(unmet(conditions), ['hospital', 'hours', 'professions', 'user-competence'])
    assert.deepEqual(conditions[1], { kind: 'hours', met: false, needed: 7, actual: 6.9 })
  })

  it('is asked only for what the rules ask', () => {
    const none: RuleSet = {
      ...rules,
      minTeachingHours: null,
      minProfessions: null,
      needsUserCompetence: false,
      needsHospital: false,
    }
    assert.deepEqual(conditionsOfRun(none, run), [])
  })

  it('counts professions by what stands after the name, once each', () => {
    const items = [
      { ledBy: 'professional', speaker: 'Torgunn Ospelund, overlege' },
      { ledBy: 'professional', speaker: 'Kari Lund, Overlege' },
      {
        ledBy: 'professional',
        speaker: 'Peder Kornmo, fysioterapeut, og Gaute Dal, klinisk ernæringsfysiolog',
      },
      { ledBy: 'both', speaker: 'Jon, har levd med KOLS, og Eirunn, kursleder' },
      { ledBy: 'professional', speaker: 'Uten yrke' },
      { ledBy: null, speaker: null },
    ]
    assert.deepEqual(professionsIn(items), ['fysioterapeut', 'klinisk ernæringsfysiolog', 'overlege'])
  })
})

describe('A participant', () => {
  it('who was there all the time, is ill and was referred, meets the conditions', () => {
    assert.deepEqual(unmet(conditionsOf(rules, run, kari)), [])
  })

  it('who missed a day of two doesn’t', () => {
    assert.deepEqual(unmet(conditionsOf(rules, run, { ...kari, days: [1] })), ['attendance'])
  })

  it('is counted by hours of teaching, not by days', () => {
    const uneven = {
      ...run,
      minutes: new Map([
        [1, 480],
        [2, 60],
      ]),
    }
    assert.deepEqual(unmet(conditionsOf(rules, uneven, { ...kari, days: [1] })), [])
  })

  it('who is next of kin is registered on the one who is ill', () => {
    assert.deepEqual(unmet(conditionsOf(rules, run, { ...kari, role: 'next-of-kin' })), ['patient'])
  })

  it('needs a referral of their own where the course needs none', () => {
    const open = { ...run, byReferral: false }
    assert.deepEqual(unmet(conditionsOf(rules, open, kari)), ['referral'])
    assert.deepEqual(unmet(conditionsOf(rules, open, { ...kari, isReferred: true })), [])
  })

  it('never loses by coming to more, and is there between none and all of the time', () => {
    const days = fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 10 })
    fc.assert(
      fc.property(
        days,
        fc.array(fc.integer({ min: 1, max: 10 })),
        fc.integer({ min: 1, max: 10 }),
        (lengths, came, more) => {
          const minutes = new Map(lengths.map((length, at) => [at + 1, length]))
          const before = percentAttended({ minutes }, { days: came })
          const after = percentAttended({ minutes }, { days: [...came, more] })
          assert.ok(before >= 0 && before <= after && after <= 100)
        },
      ),
    )
  })

  it('who meets them under strict rules meets them under milder ones', () => {
    const percent = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(percent, percent, fc.subarray([1, 2]), (one, other, days) => {
        const [mild, strict] = [Math.min(one, other), Math.max(one, other)]
        const met = (minAttendancePercent: number) =>
          unmet(conditionsOf({ ...rules, minAttendancePercent }, run, { ...kari, days })).length === 0
        assert.ok(!met(strict) || met(mild))
      }),
    )
  })
})
