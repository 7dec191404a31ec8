import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { locales } from '../platform/locale.ts'
import { reasonInWords } from './reason-words.ts'
import { type Reason, withdrawnBecause } from './reasons.ts'

const [home, elsewhere] = [
  { id: 1, municipalityName: 'Saltdal', startsAt: new Date('2027-02-09T16:00:00Z') },
  { id: 2, municipalityName: 'Fauske', startsAt: new Date('2027-03-09T16:00:00Z') },
]
const runs = new Map([home, elsewhere].map((run) => [run.id, run]))
const run = home.id

const reasons: Reason[] = [
  { kind: 'seated-at-once', facts: { seats: 2 } },
  { kind: 'queued', facts: { seats: 2, place: 4, free: 0, saved: 0 } },
  { kind: 'queued', facts: { seats: 2, place: 4, free: 1, saved: 0 } },
  { kind: 'queued', facts: { seats: 1, place: 4, free: 2, saved: 2 } },
  { kind: 'moved-up', facts: { run, place: 2, because: 'seated' } },
  { kind: 'moved-up', facts: { run, place: 2, because: 'left' } },
  { kind: 'moved-up', facts: { run, place: 2, because: 'expired' } },
  { kind: 'passed-over', facts: { run, seats: 2, free: 1 } },
  { kind: 'seats-saved', facts: { run, seats: 2, free: 1 } },
  { kind: 'offered', facts: { run, seats: 2, until: '2026-11-25T09:00:00Z' } },
  { kind: 'accepted', facts: { run, seats: 2 } },
  { kind: 'declined-stayed', facts: { run } },
  { kind: 'declined-left', facts: { run } },
  { kind: 'offer-expired', facts: { run, place: 6 } },
  { kind: 'silent', facts: { run, times: 2 } },
  { kind: 'offer-cancelled', facts: { run } },
  { kind: 'companion-added', facts: { seats: 2 } },
  { kind: 'companion-removed', facts: { seats: 1 } },
  { kind: 'waits-together', facts: { seats: 2, place: 3 } },
  { kind: 'any-run-wished', facts: { runs: [1, 2] } },
  { kind: 'any-run-dropped', facts: {} },
  { kind: 'withdrawn', facts: {} },
  { kind: 'signed-up-again', facts: {} },
  { kind: 'added-seated', facts: { seats: 2 } },
  { kind: 'added-queued', facts: { seats: 2, place: 3 } },
  { kind: 'put-first', facts: { run, because: 'Hun må ha plassen før en operasjon' } },
  { kind: 'overtaken', facts: { run, place: 2, because: 'Reisen er lang, og neste kurs er om et år' } },
  { kind: 'overtaken', facts: { run, place: 2, because: '' } },
  { kind: 'moved', facts: { run, seats: 2 } },
  { kind: 'moved-to-queue', facts: { run, place: 2 } },
  { kind: 'answered-for', facts: {} },
  ...withdrawnBecause.map((because): Reason => ({ kind: 'withdrawn-by-service', facts: { because } })),
  { kind: 'needs-changed', facts: {} },
  {
    kind: 'changed-by-service',
    facts: { by: 'Berit Fjellbekk', role: 'coordinator, manager', parts: ['phone', 'needs'] },
  },
  { kind: 'run-changed', facts: { run } },
  { kind: 'run-cancelled', facts: { run } },
  { kind: 'run-began', facts: { run } },
]

const said = (reason: Reason, locale: (typeof locales)[number] = 'nb', seats = 2) =>
  reasonInWords(reason, { locale, seats, home, runs })

describe('why a registration stands where it does', () => {
  it('is said in whole sentences, in every language, to one and to several', () => {
    for (const locale of locales) {
      for (const reason of reasons) {
        for (const seats of [1, 2]) {
          const words = said(reason, locale, seats)
          assert.match(words, /^\p{Lu}[^{}]*[.]$/u, `${locale} ${reason.kind}: ${words}`)
          assert.doesNotMatch(words, /undefined|null|NaN|\[object/, `${locale} ${reason.kind}: ${words}`)
        }
      }
    }
  })

  it('says which date it is about when that is another than the one signed up for', () => {
    const words = said({ kind: 'passed-over', facts: { run: elsewhere.id, seats: 2, free: 1 } })
    assert.match(words, /^Fauske, 9\. mars 2027: Én plass ble ledig\./)
  })

  it('tells a full course from one that others wait for', () => {
    assert.match(
      said({ kind: 'queued', facts: { seats: 1, place: 1, free: 0, saved: 0 } }),
      /Kurset var fullt/,
    )
    assert.match(
      said({ kind: 'queued', facts: { seats: 1, place: 2, free: 1, saved: 1 } }),
      /Andre ventet alt/,
    )
  })
})
