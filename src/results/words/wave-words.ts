import type { Locale } from '../../platform/locale.ts'
import { defineTexts } from '../../platform/texts.ts'

type Said = { when: string; after: string }

/** When a wave asks, in a sentence: "svarte {siste kursdag}"; and as a heading ends: "Har noe endret seg {etter tre måneder}?" */
export function waveWords(wave: string, locale: Locale): Said {
  const t = texts[locale]
  const known: Record<string, Said> = t.known
  const own = ownWave(wave)
  if (!own) return known[wave] ?? { when: wave, after: wave }
  const said =
    own.days < 0
      ? t.before(-own.days)
      : own.countedFrom === 'start'
        ? t.fromStart(own.days)
        : own.days === 0
          ? t.known['last-day'].when
          : t.later(own.days)
  return { when: said, after: said }
}

/** A wave at a time of one's own: 'own-end-30'. */
function ownWave(wave: string): { countedFrom: string; days: number } | undefined {
  const [, countedFrom, days] = /^own-(start|end)-(-?\d+)$/.exec(wave) ?? []
  return countedFrom === undefined ? undefined : { countedFrom, days: Number(days) }
}

const days = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const texts = defineTexts({
  nb: {
    known: {
      before: { when: 'før kurset', after: 'før kurset' },
      'last-day': { when: 'siste kursdag', after: 'siste kursdag' },
      'after-2-weeks': { when: 'to uker etter', after: 'etter to uker' },
      'after-3-months': { when: 'tre måneder etter', after: 'etter tre måneder' },
      'after-6-months': { when: 'et halvt år etter', after: 'etter et halvt år' },
      'after-12-months': { when: 'ett år etter', after: 'etter ett år' },
    },
    before: (count: number) => `${days(count, 'dag', 'dager')} før kurset`,
    fromStart: (count: number) => `${days(count, 'dag', 'dager')} etter at kurset begynte`,
    later: (count: number) => `${days(count, 'dag', 'dager')} etter kurset`,
  },
  nn: {
    known: {
      before: { when: 'før kurset', after: 'før kurset' },
      'last-day': { when: 'siste kursdag', after: 'siste kursdag' },
      'after-2-weeks': { when: 'to veker etter', after: 'etter to veker' },
      'after-3-months': { when: 'tre månader etter', after: 'etter tre månader' },
      'after-6-months': { when: 'eit halvt år etter', after: 'etter eit halvt år' },
      'after-12-months': { when: 'eitt år etter', after: 'etter eitt år' },
    },
    before: (count) => `${days(count, 'dag', 'dagar')} før kurset`,
    fromStart: (count) => `${days(count, 'dag', 'dagar')} etter at kurset tok til`,
    later: (count) => `${days(count, 'dag', 'dagar')} etter kurset`,
  },
  en: {
    known: {
      before: { when: 'before the course', after: 'before the course' },
      'last-day': { when: 'on the last day', after: 'on the last day' },
      'after-2-weeks': { when: 'two weeks after', after: 'after two weeks' },
      'after-3-months': { when: 'three months after', after: 'after three months' },
      'after-6-months': { when: 'half a year after', after: 'after half a year' },
      'after-12-months': { when: 'a year after', after: 'after a year' },
    },
    before: (count) => `${days(count, 'day', 'days')} before the course`,
    fromStart: (count) => `${days(count, 'day', 'days')} after the course began`,
    later: (count) => `${days(count, 'day', 'days')} after the course`,
  },
})
