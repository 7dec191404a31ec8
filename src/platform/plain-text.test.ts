import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { oneLine, severalLines } from './plain-text.ts'

describe('A line that somebody wrote', () => {
  it('keeps letters, signs and pictures, and loses what a database can not hold', () => {
    assert.equal(oneLine('  Mamma\u0000 har\t\tdemens 👩🏽‍🦽\r\n <b> '), 'Mamma har demens 👩🏽‍🦽 <b>')
    assert.equal(oneLine('\u0000\u0007\ud800'), '')
  })
})

describe('Several lines that somebody wrote', () => {
  it('keep their line breaks, however the browser wrote them, and at most one empty line at a time', () => {
    assert.equal(
      severalLines(' Først\r\nså\u0000\t dette \n\n\n\nog til slutt\r'),
      'Først\nså  dette\n\nog til slutt',
    )
  })
})

it('Words of any length are read in no time, so that one sender keeps nobody else waiting', () => {
  for (const run of [' ', '\t', '\n', ' \n', '\r', '\u0000', '\u00a0 ']) {
    const begun = performance.now()
    assert.match(severalLines(`Kari${run.repeat(100_000)}Nordmann`), /^Kari\s+Nordmann$/)
    assert.match(oneLine(`Kari${run.repeat(100_000)}Nordmann`), /^Kari Nordmann$/)
    assert.ok(performance.now() - begun < 2000, JSON.stringify(run))
  }
})
