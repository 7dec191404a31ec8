import type { Db } from '../../platform/db.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import { findShipped } from '../../questionnaires/index.ts'
import { findForm } from '../forms.ts'
import { waveInWords } from '../wave-words.ts'
import { findUnderWay } from './queries.ts'

/** When participants of a course are asked, and with which form: "Siste dag", "Kort om kurset". */
export type AskedInBrief = { when: string; form: string }

/** How a course is evaluated, for those who plan it; undefined when nobody has begun. */
export async function evaluationInBrief(
  db: Db,
  courseId: number,
  locale: Locale,
): Promise<AskedInBrief[] | undefined> {
  const underWay = await findUnderWay(db, courseId)
  if (!underWay) return undefined
  return Promise.all(
    underWay.waves.map(async (wave) => ({
      when: waveInWords(wave, locale),
      form: inLanguage((await findForm(db, wave.versionId)).title, locale).text,
    })),
  )
}

/** A form that belongs to a programme, in its newest version. */
export type ProgrammeForm = { versionId: number; version: number; title: string }

/** The form a programme asks its participants with: the shipped one that goes by the programme's own name in addresses. */
export async function findProgrammeForm(
  db: Db,
  slug: string,
  locale: Locale,
): Promise<ProgrammeForm | undefined> {
  const found = await findShipped(db, slug)
  return (
    found && {
      versionId: found.id,
      version: found.version,
      title: inLanguage(found.form.title, locale).text,
    }
  )
}
