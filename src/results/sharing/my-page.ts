import type { MyPagePart } from '../../people/index.ts'
import { deeds } from '../deeds.ts'
import { paths } from '../paths.ts'
import { texts } from './texts.ts'

/** The way to where a manager says yes or no to sharing. */
export const resultsOnMyPage: MyPagePart = {
  deeds,
  async doors(_db, { roles }, { locale }) {
    const t = texts[locale]
    const manages = roles.some(({ heldIn, role }) => heldIn === 'service' && role === 'manager')
    return manages ? [{ title: t.title, text: t.door, path: paths.sharing() }] : []
  },
}
