import type { MyPagePart } from '../people/index.ts'
import { deeds } from './deeds.ts'
import { paths } from './paths.ts'
import { texts } from './texts.ts'

/** The way to the questionnaires, for those who use them. */
export const questionnairesOnMyPage: MyPagePart = {
  deeds,
  async doors(_db, { roles }, { locale }) {
    const uses = roles.some(({ heldIn }) => heldIn === 'service' || heldIn === 'nation')
    const t = texts[locale]
    return uses ? [{ title: t.title, text: t.door, path: paths.list }] : []
  },
}
