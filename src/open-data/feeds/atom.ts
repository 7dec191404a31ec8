import { type PublicRun, paths } from '../../courses/index.ts'
import type { Here } from '../../design/here.ts'
import { daysInWords } from '../../platform/dates.ts'
import { pathIn } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import { xml } from '../../platform/xml.ts'
import { texts } from './texts.ts'

/** Runs as an Atom feed (RFC 4287), the last changed first. `page` is the address of the page that shows the same. */
export function atomOf(runs: PublicRun[], here: Here, page: string): string {
  const { baseUrl, locale, path } = here
  const newest = runs.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
  const self = baseUrl + pathIn(locale, path)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${xml(self)}</id>
<title>${xml(texts[locale].courses)}</title>
<updated>${(newest[0]?.updatedAt ?? epoch).toISOString()}</updated>
<author><name>Mestring</name><uri>${xml(baseUrl)}</uri></author>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${xml(baseUrl + pathIn(locale, page))}"/>
${newest.map((run) => entry(run, here)).join('\n')}
</feed>
`
}

const epoch = new Date(0) // an empty feed has never changed

function entry(run: PublicRun, { baseUrl, locale }: Here): string {
  const t = texts[locale]
  const title = inLanguage(run.title, locale)
  const summary = inLanguage(run.summary, locale)
  const url = baseUrl + pathIn(locale, paths.run(run.courseSlug, run.slug))
  const where = run.mode === 'digital' ? t.digital : run.municipalityName
  const words = `${run.cancelledAt ? `${t.cancelled}: ` : ''}${title.text}. ${daysInWords(run.sessions, locale)}, ${where}`
  return `<entry>
<id>${xml(baseUrl + paths.run(run.courseSlug, run.slug))}</id>
<title>${xml(words)}</title>
<updated>${run.updatedAt.toISOString()}</updated>
<published>${run.publishedAt.toISOString()}</published>
<author><name>${xml(run.serviceName)}</name></author>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${xml(url)}"/>
<link rel="enclosure" type="text/calendar" href="${xml(`${url}.ics`)}"/>
<summary type="text" xml:lang="${summary.locale}">${xml(summary.text)}</summary>
${run.targetGroups.map((group) => `<category term="${xml(group)}"/>`).join('')}
</entry>`
}
