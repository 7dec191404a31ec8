import type { Locale } from '../platform/locale.ts'
import { defineTexts } from '../platform/texts.ts'
import type { Wave, WaveName } from './rules.ts'

type Counted = Pick<Wave, 'countedFrom' | 'days'> & { name: WaveName }

/** When a wave asks, as it is called: "Siste dag", "10 dager etter siste samling". */
export function waveInWords({ name, countedFrom, days }: Counted, locale: Locale): string {
  const t = texts[locale]
  if (name !== 'own') return t.name[name]
  if (days < 0) return t.beforeFirst(-days)
  if (days === 0) return countedFrom === 'start' ? t.firstDay : t.name['last-day']
  return countedFrom === 'start' ? t.afterFirst(days) : t.afterLast(days)
}

const texts = defineTexts({
  nb: {
    name: {
      before: 'Før kurset',
      'last-day': 'Siste dag',
      'after-2-weeks': 'To uker etter',
      'after-3-months': 'Tre måneder etter',
      'after-6-months': 'Et halvt år etter',
      'after-12-months': 'Ett år etter',
    },
    firstDay: 'Første dag',
    beforeFirst: (days: number) => `${days} ${days === 1 ? 'dag' : 'dager'} før første samling`,
    afterFirst: (days: number) => `${days} ${days === 1 ? 'dag' : 'dager'} etter første samling`,
    afterLast: (days: number) => `${days} ${days === 1 ? 'dag' : 'dager'} etter siste samling`,
  },
  nn: {
    name: {
      before: 'Før kurset',
      'last-day': 'Siste dag',
      'after-2-weeks': 'To veker etter',
      'after-3-months': 'Tre månader etter',
      'after-6-months': 'Eit halvt år etter',
      'after-12-months': 'Eitt år etter',
    },
    firstDay: 'Første dag',
    beforeFirst: (days) => `${days} ${days === 1 ? 'dag' : 'dagar'} før første samling`,
    afterFirst: (days) => `${days} ${days === 1 ? 'dag' : 'dagar'} etter første samling`,
    afterLast: (days) => `${days} ${days === 1 ? 'dag' : 'dagar'} etter siste samling`,
  },
  en: {
    name: {
      before: 'Before the course',
      'last-day': 'Last day',
      'after-2-weeks': 'Two weeks after',
      'after-3-months': 'Three months after',
      'after-6-months': 'Half a year after',
      'after-12-months': 'A year after',
    },
    firstDay: 'First day',
    beforeFirst: (days) => `${days} ${days === 1 ? 'day' : 'days'} before the first session`,
    afterFirst: (days) => `${days} ${days === 1 ? 'day' : 'days'} after the first session`,
    afterLast: (days) => `${days} ${days === 1 ? 'day' : 'days'} after the last session`,
  },
})
