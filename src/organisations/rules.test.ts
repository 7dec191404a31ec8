import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { byCounty, phoneAddress, phoneInGroups, statusOn, webAddress, webName } from './rules.ts'

describe('The status of a service', () => {
  it('is planned while no opening day is set', () => {
    assert.equal(statusOn({ openedOn: null, closedOn: null }, '2026-11-22'), 'planned')
  })
  it('is planned the day before it opens and running from the day itself', () => {
    const service = { openedOn: '2027-01-04', closedOn: null }
    assert.equal(statusOn(service, '2027-01-03'), 'planned')
    assert.equal(statusOn(service, '2027-01-04'), 'running')
  })
  it('is running until the day it closes, and closed from the day itself', () => {
    const service = { openedOn: '2010-01-01', closedOn: '2027-06-30' }
    assert.equal(statusOn(service, '2027-06-29'), 'running')
    assert.equal(statusOn(service, '2027-06-30'), 'closed')
  })
})

describe('A telephone number', () => {
  for (const [written, read, dialled] of [
    ['99900123', '999 00 123', 'tel:+4799900123'],
    ['+47 999 00 123', '999 00 123', 'tel:+4799900123'],
    ['0047 99 90 01 23', '999 00 123', 'tel:+4799900123'],
    ['800 00 999', '800 00 999', 'tel:+4780000999'],
    ['77 00 12 34', '77 00 12 34', 'tel:+4777001234'],
    ['00 00 00 00', '00 00 00 00', 'tel:+4700000000'],
    ['02800', '02800', 'tel:02800'],
    ['+46 8 000 00 00', '+46 8 000 00 00', 'tel:+4680000000'],
  ] as const) {
    it(`written ${written} is read ${read} and dialled ${dialled}`, () => {
      assert.equal(phoneInGroups(written).replaceAll('\u00a0', ' '), read)
      assert.equal(phoneAddress(written), dialled)
    })
  }
})

describe('A website', () => {
  it('may be written without its scheme', () => {
    assert.equal(webAddress('nlsh.no'), 'https://nlsh.no')
    assert.equal(webAddress('http://nlsh.no/lms'), 'http://nlsh.no/lms')
  })
  it('is never a script or another kind of address', () => {
    for (const bad of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'mailto:a@example.no',
      '',
      'https://',
    ]) {
      assert.equal(webAddress(bad), undefined, bad)
    }
  })
  it('is read without scheme, www and the last slash', () => {
    assert.equal(webName('https://www.nlsh.no/'), 'nlsh.no')
    assert.equal(webName('nlsh.no/lms'), 'nlsh.no/lms')
  })
})

describe('A catchment', () => {
  const inNordland = (name: string) => ({ name, countyName: 'Nordland', municipalitiesInCounty: 3 })
  it('is told by county, the whole of it when every municipality is covered', () => {
    const oslo = { name: 'Oslo', countyName: 'Oslo', municipalitiesInCounty: 1 }
    assert.deepEqual(byCounty([inNordland('Bodø'), inNordland('Fauske'), oslo]), [
      { name: 'Nordland', whole: false, municipalities: ['Bodø', 'Fauske'] },
      { name: 'Oslo', whole: true, municipalities: ['Oslo'] },
    ])
  })
  it('of nothing is nothing', () => {
    assert.deepEqual(byCounty([]), [])
  })
})
