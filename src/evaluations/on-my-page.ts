import type { Here } from '../design/here.ts'
import type { MyPagePart, Person, Waiting } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { inLanguage } from '../platform/localised.ts'
import { defineTexts } from '../platform/texts.ts'
import { deeds } from './deeds.ts'
import { listStandingStill } from './licences/on-my-page.ts'
import { listPaperToEnter } from './paper/on-my-page.ts'
import { paths } from './paths.ts'
import { listWavesOfStaff } from './queries.ts'
import { addDays } from './rules.ts'
import { waveInWords } from './wave-words.ts'
import { dayInWords } from './when.ts'

/**
 * Evaluations that stand still, sheets of paper that must be entered, evaluations that open today, those whose answers are ready to be read,
 * and the way to those that are open.
 */
export const evaluationsOnMyPage: MyPagePart = {
  deeds,
  async waiting(db, person, here) {
    const [still, paper, waves] = await Promise.all([
      listStandingStill(db, person, here),
      listPaperToEnter(db, person, here),
      listTurning(db, person, here),
    ])
    return [...still, ...paper, ...waves]
  },
  async doors(db, person, { locale }) {
    const today = dayOf(person.at)
    const open = await listWavesOfStaff(db, person, { opensBy: today, closesFrom: today })
    return open.slice(0, 6).map((wave) => ({
      title: texts[locale].door(inLanguage(wave.courseTitle, locale).text),
      text: texts[locale].until(dayInWords(wave.closesOn, locale)),
      path: paths.waves(wave.courseSlug, wave.runSlug),
    }))
  },
}

/** Waves that open today, and those that closed lately. */
async function listTurning(db: Db, person: Person, { locale }: Here): Promise<Waiting[]> {
  const t = texts[locale]
  const today = dayOf(person.at)
  const between = { opensBy: today, closesFrom: addDays(today, -daysToRead) }
  const waves = await listWavesOfStaff(db, person, between)
  return waves.flatMap((wave) => {
    const title = inLanguage(wave.courseTitle, locale).text
    const path = paths.waves(wave.courseSlug, wave.runSlug)
    const text = waveInWords(wave, locale)
    if (wave.opensOn === today) {
      return { due: noonOf(today), title: t.opens(title), text, action: { words: t.toPoster, path } }
    }
    if (wave.closesOn >= today) return []
    return { due: noonOf(wave.closesOn), title: t.over(title), text, action: { words: t.toAnswers, path } }
  })
}

/** For so long after its last day an evaluation waits to be read. */
const daysToRead = 7

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)

const texts = defineTexts({
  nb: {
    opens: (course: string) => `Evalueringen av ${course} åpner i dag`,
    toPoster: 'Se plakat og skjema',
    over: (course: string) => `Svarfristen er ute for ${course}`,
    toAnswers: 'Se svarene',
    door: (course: string) => `Evaluering: ${course}`,
    until: (day: string) => `Åpen til og med ${day}`,
  },
  nn: {
    opens: (course) => `Evalueringa av ${course} opnar i dag`,
    toPoster: 'Sjå plakat og skjema',
    over: (course) => `Svarfristen er ute for ${course}`,
    toAnswers: 'Sjå svara',
    door: (course) => `Evaluering: ${course}`,
    until: (day) => `Open til og med ${day}`,
  },
  en: {
    opens: (course) => `The evaluation of ${course} opens today`,
    toPoster: 'See poster and form',
    over: (course) => `The time for answering is over for ${course}`,
    toAnswers: 'See the answers',
    door: (course) => `Evaluation: ${course}`,
    until: (day) => `Open until ${day}`,
  },
})
