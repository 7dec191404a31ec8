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
