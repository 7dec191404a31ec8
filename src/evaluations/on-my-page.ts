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
import { waveInWords } from './wave-words.ts'
import { dayInWords } from './when.ts'

/**
 * Evaluations that stand still, sheets of paper that must be entered, evaluations that open today, and the way to those that are open.
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

/** Waves that open today. That the answers of one can be read, the room of results says. */
async function listTurning(db: Db, person: Person, { locale }: Here): Promise<Waiting[]> {
  const t = texts[locale]
  const today = dayOf(person.at)
  const waves = await listWavesOfStaff(db, person, { opensBy: today, closesFrom: today })
  return waves
    .filter(({ opensOn }) => opensOn === today)
    .map((wave) => ({
      due: noonOf(today),
      title: t.opens(inLanguage(wave.courseTitle, locale).text),
      text: waveInWords(wave, locale),
      action: { words: t.toPoster, path: paths.waves(wave.courseSlug, wave.runSlug) },
    }))
}

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)

const texts = defineTexts({
  nb: {
    opens: (course: string) => `Evalueringen av ${course} åpner i dag`,
    toPoster: 'Se plakat og skjema',
    door: (course: string) => `Evaluering: ${course}`,
    until: (day: string) => `Åpen til og med ${day}`,
  },
  nn: {
    opens: (course) => `Evalueringa av ${course} opnar i dag`,
    toPoster: 'Sjå plakat og skjema',
    door: (course) => `Evaluering: ${course}`,
    until: (day) => `Open til og med ${day}`,
  },
  en: {
    opens: (course) => `The evaluation of ${course} opens today`,
    toPoster: 'See poster and form',
    door: (course) => `Evaluation: ${course}`,
    until: (day) => `Open until ${day}`,
  },
})
