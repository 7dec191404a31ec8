import type { MyPagePart } from '../../people/index.ts'
import { deeds } from '../deeds.ts'
import { paths } from '../paths.ts'
import { listRegions, slugOf } from '../queries.ts'
import { answersReady } from '../ready/on-my-page.ts'
import { texts } from './texts.ts'

/** Answers that can be read, and the way to where a manager says yes or no to sharing. */
export const resultsOnMyPage: MyPagePart = {
  deeds,
  waiting: answersReady,
  async doors(db, { roles }, { locale }) {
    const t = texts[locale]
    const manages = roles.some(({ heldIn, role }) => heldIn === 'service' && role === 'manager')
    const isNational = roles.some(({ heldIn }) => heldIn === 'nation')
    const own = roles.flatMap(({ heldIn, region }) => (heldIn === 'region' && region ? [region] : []))
    const [first] = isNational ? await listRegions(db) : []
    return [
      ...(manages ? [{ title: t.title, text: t.door, path: paths.sharing() }] : []),
      ...own.map((region) => ({
        title: t.region(region),
        text: t.regionDoor,
        path: paths.region(slugOf(region)),
      })),
      ...(first ? [{ title: t.regions, text: t.regionDoor, path: paths.region(slugOf(first)) }] : []),
    ]
  },
}
