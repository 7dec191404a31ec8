import type { MyPagePart } from '../../people/index.ts'
import { deeds } from '../deeds.ts'
import { paths } from '../paths.ts'
import { answersReady } from '../ready/on-my-page.ts'
import { texts } from './texts.ts'

/** Answers that can be read, and the way to where a manager says yes or no to sharing. */
export const resultsOnMyPage: MyPagePart = {
  deeds,
  waiting: answersReady,
  async doors(_db, { roles }, { locale }) {
    const t = texts[locale]
    const manages = roles.some(({ heldIn, role }) => heldIn === 'service' && role === 'manager')
    return manages ? [{ title: t.title, text: t.door, path: paths.sharing() }] : []
  },
}
