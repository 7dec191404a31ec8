import type { MyPagePart } from '../../people/index.ts'
import { longDate } from '../../platform/dates.ts'
import { inLanguage } from '../../platform/localised.ts'
import { capital } from '../../platform/plain-text.ts'
import { defineTexts } from '../../platform/texts.ts'
import { paths } from '../paths.ts'
import { waveWords } from '../words/wave-words.ts'
import { daysToRead, listReady } from './list-ready.ts'

const day = 86_400_000

/** That answers can be read, and where; or that too few answered, so that nobody waits for them. */
export const answersReady: NonNullable<MyPagePart['waiting']> = async (db, person, { locale }) => {
  const t = texts[locale]
  const ready = await listReady(db, person)
  return ready.map(({ title, course, run, startsAt, wave, closesOn, told }) => {
    const name = inLanguage(title, locale).text
    const when = `${capital(waveWords(wave, locale).when)}. ${t.began(longDate(startsAt, locale))}`
    return {
      due: new Date(Date.parse(`${closesOn}T12:00:00Z`) + daysToRead * day),
      title: told === 'not-yet' ? t.few(name) : t.ready(name),
      text: [when, t.told[told]].filter(Boolean).join(' '),
      action: {
        words: told === 'not-yet' ? t.why : t.see,
        path: told === 'together' ? paths.course(course) : paths.run(course, run),
      },
    }
  })
}

const texts = defineTexts({
  nb: {
    ready: (course: string) => `Svarene er klare: ${course}`,
    few: (course: string) => `Svarfristen er ute: ${course}`,
    began: (day: string) => `Kurset begynte ${day}.`,
    told: {
      alone: '',
      together: 'De fortelles sammen med andre gjennomføringer, siden få svarte.',
      'not-yet': 'For få svarte til at noe kan vises ennå.',
    },
    see: 'Se svarene',
    why: 'Se hvorfor',
  },
  nn: {
    ready: (course) => `Svara er klare: ${course}`,
    few: (course) => `Svarfristen er ute: ${course}`,
    began: (day) => `Kurset tok til ${day}.`,
    told: {
      alone: '',
      together: 'Dei blir fortalde saman med andre gjennomføringar, sidan få svarte.',
      'not-yet': 'For få svarte til at noko kan visast enno.',
    },
    see: 'Sjå svara',
    why: 'Sjå kvifor',
  },
  en: {
    ready: (course) => `The answers are ready: ${course}`,
    few: (course) => `The time for answering is over: ${course}`,
    began: (day) => `The course began on ${day}.`,
    told: {
      alone: '',
      together: 'They are told together with other rounds, since few answered.',
      'not-yet': 'Too few answered for anything to be shown yet.',
    },
    see: 'See the answers',
    why: 'See why',
  },
})
