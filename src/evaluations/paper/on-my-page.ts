import type { Here } from '../../design/here.ts'
import type { Person, Waiting } from '../../people/index.ts'
import { addDays, dayOf } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { inLanguage } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import { listWavesOfStaff } from '../queries.ts'
import { standingOf } from './entries.ts'
import { closesSoon, mayHavePaper } from './rules.ts'
import { waitingInWords } from './said.ts'
import { texts } from './texts.ts'

/** Sheets of paper that must be entered today or tomorrow: afterwards they can’t be counted. */
export async function listPaperToEnter(db: Db, person: Person, { locale }: Here): Promise<Waiting[]> {
  const t = texts[locale]
  const today = dayOf(person.at)
  const waves = await listWavesOfStaff(db, person, {
    ...{ opensBy: today, closesFrom: today, closesBy: addDays(today, 1) },
  })
  const all = await Promise.all(
    waves.map(async (wave) => ({ wave, standing: await standingOf(db, wave.id) })),
  )
  return all.flatMap(({ wave, standing }) => {
    const soon = closesSoon(wave, today)
    if (!soon || !mayHavePaper(wave, standing)) return []
    return {
      due: new Date(`${wave.closesOn}T12:00:00Z`),
      title: t.soonTitle[soon](inLanguage(wave.courseTitle, locale).text),
      text: waitingInWords(standing, locale) || t.soonText,
      action: { words: t.enter, path: paths.entry(wave.courseSlug, wave.runSlug, wave.id) },
    }
  })
}
