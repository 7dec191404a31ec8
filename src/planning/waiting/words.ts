import { inList, weekdayAndDay } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { type Element, elements } from '../elements/elements.ts'
import { texts } from './texts.ts'
import type { Wait, What } from './waits.ts'

const firstName = (name: string): string => name.split(' ')[0] ?? name

/** Who it waits for: "Solveig", "Erfaring", "Gruppa". */
export function whoInWords({ who }: Wait, locale: Locale): string {
  const t = texts[locale]
  switch (who.kind) {
    case 'member':
      return firstName(who.name)
    case 'side':
      return t.sides[who.side]
    case 'both':
      return t.group
    default:
      return who satisfies never
  }
}

/** After a name: "skriver mål og rammer". */
export const doesInWords = (what: What, locale: Locale): string =>
  said(what, locale, texts[locale].does, texts[locale].steps)

/** To the one whose turn it is: "skriv mål og rammer." */
export const todoInWords = (what: What, locale: Locale): string =>
  said(what, locale, texts[locale].todo, texts[locale].todoSteps)

function said(what: What, locale: Locale, words: Words, stepWords: StepWords): string {
  switch (what.kind) {
    case 'write':
      return words.write(
        what.elements.length === elements.length ? texts[locale].allSix : namesOf(what.elements, locale),
      )
    case 'common':
    case 'yes':
      return words[what.kind](namesOf(what.elements, locale))
    case 'task':
    case 'action':
      return words[what.kind](what.what)
    case 'guide':
      return words.guide(what.parts)
    case 'step':
      return stepWords[what.step]
    default:
      return words[what.kind]
  }
}
type Words = (typeof texts)[Locale]['does']
type StepWords = (typeof texts)[Locale]['steps']

/** "mål og rammer", "mål og 4 spørsmål til". */
function namesOf(named: Element[], locale: Locale): string {
  const t = texts[locale]
  const [first = '', ...more] = named.map((element) => t.elements[element])
  return more.length > 1 ? `${first} ${t.andMore(more.length)}` : inList([first, ...more], locale)
}

/** "i dag", "innen onsdag 2. desember", "skulle vært gjort …"; nothing for what has no day. */
export function dueInWords({ due }: Wait, today: string, locale: Locale): string | undefined {
  const t = texts[locale]
  if (due === undefined) return undefined
  if (due === today) return t.today
  const day = weekdayAndDay(noonOf(due), locale)
  return due < today ? t.late(day) : t.before(day)
}

/** The middle of a day, for those who write moments. */
export const noonOf = (day: string): Date => new Date(`${day}T11:00:00Z`)
