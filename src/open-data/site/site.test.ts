import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { aService } from '../../../test/services.ts'
import { all, one, readXml } from '../../../test/xml.ts'
import { sitemap, sitemapIndex } from './sitemap.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const get = (path: string) => service.app.inject(path)

describe('the sitemap', () => {
  it('has every public page in every language, and in each the others’ addresses', async () => {
    const holder = await aService(service.db, { name: 'LMS Bodø (demo)', in: 'Bodø' })
    const course = await aCourse(service.db, { serviceId: holder.id })
    const run = await aRun(service.db, { courseId: course.id })
    const over = await aRun(service.db, { courseId: course.id, startsAt: '2026-09-01T16:00:00Z' })
    const { headers, body } = await get('/sitemap.xml')
    assert.match(String(headers['content-type']), /^application\/xml/)
    const urls = all(readXml(body), 'url')
    const addresses = urls.map((url) => one(url, 'loc').text)
    for (const path of [
      '/',
      '/nn/',
      '/en/',
      '/kurs',
      '/nn/tjenester',
      `/kurs/${course.slug}`,
      `/en/kurs/${course.slug}/${run.slug}`,
      `/tjenester/${holder.slug}`,
    ]) {
      assert.ok(addresses.includes(`https://mestring.example.no${path}`), path)
    }
    assert.ok(!addresses.some((address) => address.endsWith(over.slug)))
    assert.equal(new Set(addresses).size, addresses.length)
    for (const url of urls)
      assert.deepEqual(
        all(url, 'xhtml:link').map(({ attributes }) => attributes.hreflang),
        ['nb', 'nn', 'en'],
      )
  })

  it('leads to pages that are there', async () => {
    const urls = all(readXml((await get('/sitemap.xml')).body), 'url')
    for (const url of urls) {
      const path = one(url, 'loc').text.replace('https://mestring.example.no', '')
      assert.equal((await get(path)).statusCode, 200, path)
    }
  })

  it('is a list of files when there are too many pages for one', () => {
    const index = readXml(sitemapIndex(3, 'https://mestring.example.no'))
    assert.deepEqual(
      all(index, 'sitemap').map((file) => one(file, 'loc').text.slice(-14)),
      ['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml'],
    )
    const many = sitemap(
      Array.from({ length: 5000 }, (_, i) => ({
        path: `/kurs/et-ganske-langt-navn-paa-et-kurs-${i}/2027-01-14`,
        changedAt: new Date(),
      })),
      'https://mestring.example.no',
    )
    assert.equal(many.match(/<loc>/g)?.length, 15_000)
    assert.ok(Buffer.byteLength(many) < 20_000_000)
  })

  it('has no file beyond the last', async () => {
    assert.equal((await get('/sitemap-1.xml')).statusCode, 200)
    for (const path of ['/sitemap-2.xml', '/sitemap-0.xml', '/sitemap-x.xml', '/sitemap--1.xml'])
      assert.equal((await get(path)).statusCode, 404)
  })
})

describe('robots.txt', () => {
  it('keeps search engines out of people’s own pages, and shows them the sitemap', async () => {
    const { body } = await get('/robots.txt')
    assert.match(body, /^Disallow: \/pamelding\/$/m)
    assert.match(body, /^Sitemap: https:\/\/mestring\.example\.no\/sitemap\.xml$/m)
  })
})
