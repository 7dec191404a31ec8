import type { Locale } from '../../platform/locale.ts'
import { defineTexts } from '../../platform/texts.ts'
import type { Why } from '../protection/ask.ts'

/** Why it isn't told, and what would make it so. */
export const whyUntold = (why: Why, locale: Locale): string => texts[locale].why[why]

/** "To gjennomføringer venter på flere svar og er ikke med." In a pool they wait for other services. Nothing where none waits. */
export const whatWaits = (runs: number, locale: Locale, isPool = false): string | undefined =>
  runs > 0 ? texts[locale][isPool ? 'waitsInPool' : 'waits'](runs) : undefined

const texts = defineTexts({
  nb: {
    why: {
      'not-asked': 'Dette er det ikke spurt om her.',
      'few-answers': 'Vises når minst fem har svart, så ingen kan kjennes igjen.',
      'few-or-alike':
        'Vises ikke. Enten har færre enn fem svart, eller alle har svart det samme, og da ville vi sagt hva hver enkelt svarte.',
      'few-in-a-group':
        'Vises når minst ti har svart og hver gruppe er på minst fem, så ingen kan kjennes igjen.',
      'few-left-out':
        'Vises når minst fem har svart begge ganger, og de som svarte bare én gang, er ingen eller minst fem. Ellers kunne svarene deres regnes ut.',
      'few-services': 'Vises når minst tre tjenester og ti svar kan fortelles om sammen.',
      withdrawn: 'Vises ikke, for verdisettet som tallene er regnet ut med, er trukket tilbake.',
    },
    waits: (runs: number) =>
      runs === 1
        ? 'Én gjennomføring venter på flere svar og er ikke med.'
        : `${runs} gjennomføringer venter på flere svar og er ikke med.`,
    waitsInPool: (runs: number) =>
      runs === 1
        ? 'Én gjennomføring kan ikke samles med andre ennå og er ikke med.'
        : `${runs} gjennomføringer kan ikke samles med andre ennå og er ikke med.`,
  },
  nn: {
    why: {
      'not-asked': 'Dette er det ikkje spurt om her.',
      'few-answers': 'Blir vist når minst fem har svart, så ingen kan kjennast att.',
      'few-or-alike':
        'Blir ikkje vist. Anten har færre enn fem svart, eller alle har svart det same, og då ville vi sagt kva kvar einskild svarte.',
      'few-in-a-group':
        'Blir vist når minst ti har svart og kvar gruppe er på minst fem, så ingen kan kjennast att.',
      'few-left-out':
        'Blir vist når minst fem har svart begge gongene, og dei som svarte berre éin gong, er ingen eller minst fem. Elles kunne svara deira reknast ut.',
      'few-services': 'Blir vist når minst tre tenester og ti svar kan forteljast om saman.',
      withdrawn: 'Blir ikkje vist, for verdisettet som tala er rekna ut med, er trekt tilbake.',
    },
    waits: (runs) =>
      runs === 1
        ? 'Éi gjennomføring ventar på fleire svar og er ikkje med.'
        : `${runs} gjennomføringar ventar på fleire svar og er ikkje med.`,
    waitsInPool: (runs) =>
      runs === 1
        ? 'Éi gjennomføring kan ikkje samlast med andre enno og er ikkje med.'
        : `${runs} gjennomføringar kan ikkje samlast med andre enno og er ikkje med.`,
  },
  en: {
    why: {
      'not-asked': 'This wasn’t asked here.',
      'few-answers': 'Shown when at least five have answered, so that nobody can be recognised.',
      'few-or-alike':
        'Not shown. Either fewer than five have answered, or all have answered the same, and then we would say what each of them answered.',
      'few-in-a-group':
        'Shown when at least ten have answered and every group is of at least five, so that nobody can be recognised.',
      'few-left-out':
        'Shown when at least five have answered both times, and those who answered only once are nobody or at least five. Otherwise their answers could be worked out.',
      'few-services': 'Shown when at least three services and ten answers can be told of together.',
      withdrawn: 'Not shown, since the value set that the figures were worked out with has been withdrawn.',
    },
    waits: (runs) =>
      runs === 1
        ? 'One round waits for more answers and isn’t counted.'
        : `${runs} rounds wait for more answers and aren’t counted.`,
    waitsInPool: (runs) =>
      runs === 1
        ? 'One round can’t be gathered with others yet and isn’t counted.'
        : `${runs} rounds can’t be gathered with others yet and aren’t counted.`,
  },
})
