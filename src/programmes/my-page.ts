import type { MyPagePart } from '../people/index.ts'
import { deeds } from './deeds.ts'
import { texts } from './guide/texts.ts'
import { paths } from './paths.ts'

/** The way to the guides, for those who write them. */
export const programmesOnMyPage: MyPagePart = {
  deeds,
  async doors(_db, { roles }, { locale }) {
    const isEditor = roles.some(({ heldIn, role }) => heldIn === 'nation' && role === 'editor')
    const t = texts[locale]
    return isEditor ? [{ title: t.guides, text: t.guidesText, path: paths.guides }] : []
  },
}
