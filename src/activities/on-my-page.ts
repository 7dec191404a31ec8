import type { MyPagePart } from '../people/index.ts'
import { paths } from './paths.ts'
import { texts } from './rules-texts.ts'

/** For those who advise the nation: the way to the rules they keep. */
export const activitiesOnMyPage: MyPagePart = {
  async doors(_, { roles }, here) {
    const t = texts[here.locale]
    if (!roles.some(({ heldIn }) => heldIn === 'nation')) return []
    return [{ title: t.title, text: t.ingress, path: paths.rules() }]
  },
}
