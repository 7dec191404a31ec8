import type {
  Bundle,
  BundleEntry,
  FhirResource,
  Measure,
  MeasureReport,
  Period,
  Questionnaire,
} from 'fhir/r4.js'
import { dayOf } from '../../../platform/dates.ts'
import type { Locale } from '../../../platform/locale.ts'
import type { Results, WaveResults } from '../../asking/shapes.ts'
import { waveWords } from '../../words/wave-words.ts'
import { texts } from '../texts.ts'
import { type Group, groupsOf } from './groups.ts'
import { absent, coded, systems, uuidOf } from './parts.ts'
import { statisticsOf } from './statistics.ts'

export type About = {
  /** What the unit is called. */
  name: string
  questionnaires: Questionnaire[]
  locale: Locale
  now: Date
}

/**
 * What is told of a unit as FHIR R4: what was asked (Questionnaire), what is measured of it (Measure) and what came of it (MeasureReport), wave
 * by wave. No rows of answers: decision 032.
 */
export function bundleOf(results: Results, about: About): Bundle {
  const resources = [
    ...about.questionnaires.map((one) => ({ ...one, id: uuidOf(`${one.url}|${one.version}`) })),
    ...results.waves.flatMap((wave) => {
      const groups = [...groupsOf(wave, about.locale), ...statisticsOf(wave, about.locale)]
      return [measureOf(results, wave, groups, about), reportOf(results, wave, groups, about)]
    }),
  ]
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: about.now.toISOString(),
    entry: resources.map(entryOf),
  }
}

const entryOf = (resource: FhirResource & { id: string }): BundleEntry => ({
  fullUrl: `urn:uuid:${resource.id}`,
  resource,
})

/** "course:7:2026:last-day": what is measured, for good. */
const nameOf = ({ unit, period }: Results, { wave }: WaveResults): string =>
  [unit.kind, ...('id' in unit ? [unit.id] : []), period, wave].map(encodeURIComponent).join(':')

const canonicalOf = (results: Results, wave: WaveResults): string =>
  `urn:mestring:measure:${nameOf(results, wave)}`

const language = { nb: 'nb-NO', nn: 'nn-NO', en: 'en' }

function measureOf(results: Results, wave: WaveResults, groups: Group[], about: About) {
  const { locale, name, questionnaires } = about
  return {
    resourceType: 'Measure',
    id: uuidOf(`measure ${nameOf(results, wave)}`),
    language: language[locale],
    url: canonicalOf(results, wave),
    title: texts[locale].measureTitle(name, waveWords(wave.wave, locale).when),
    description: `${texts[locale].protectionText} ${texts[locale].useText}`,
    status: 'active',
    ...(questionnaires.length > 0 && {
      relatedArtifact: questionnaires.map(({ url, version, title = '' }) => ({
        ...{ type: 'derived-from' as const, resource: `${url}|${version}`, display: title },
      })),
    }),
    scoring: coded(systems.scoring, 'continuous-variable', ''),
    group: groups.map(({ measure }) => measure),
  } satisfies Measure
}

function reportOf(results: Results, wave: WaveResults, groups: Group[], { locale, now }: About) {
  return {
    resourceType: 'MeasureReport',
    id: uuidOf(`report ${nameOf(results, wave)}`),
    language: language[locale],
    status: 'complete',
    type: 'summary',
    measure: canonicalOf(results, wave),
    date: dayOf(now),
    period: periodOf(results),
    group: groups.map(({ report }) => report),
  } satisfies MeasureReport
}

/** The years in which the runs began. */
function periodOf({ period, periods }: Results): Period {
  const [first, last] = period === 'all' ? [periods[0], periods.at(-1)] : [period, period]
  if (first === undefined || last === undefined) return absent('unknown')
  return { start: `${first}-01-01`, end: `${last}-12-31` }
}
