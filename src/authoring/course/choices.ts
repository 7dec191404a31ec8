import { listProgrammes, listThemes } from '../../courses/index.ts'
import { listOrganisations } from '../../organisations/index.ts'
import type { Db } from '../../platform/db.ts'
import type { Locale } from '../../platform/locale.ts'
import { texts as kitTexts } from '../kit/texts.ts'
import type { CourseWrong, Known } from './forms.ts'
import type { Choices } from './views/course-form.tsx'
import { texts } from './wrong-texts.ts'

/** What there is to choose from: themes, programmes, and the user organisations a course can be made with. */
export async function choicesOf(db: Db): Promise<Choices> {
  const [themes, programmes, organisations] = await Promise.all([
    listThemes(db),
    listProgrammes(db),
    listOrganisations(db),
  ])
  return {
    themes,
    programmes,
    organisations: organisations.filter(({ kind }) => kind === 'user-organisation'),
  }
}

export const knownIn = ({ themes, programmes, organisations }: Choices): Known => ({
  themes: themes.map(({ id }) => id),
  programmes: programmes.map(({ id }) => id),
  organisations: organisations.map(({ id }) => id),
})

export const wrongIn = (locale: Locale): CourseWrong => ({
  ...kitTexts[locale].wrong,
  ...texts[locale],
})
