import type { MyPagePart } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import { deeds } from './deeds.ts'
import { paths } from './paths.ts'
import { listLicences } from './queries.ts'
import { runsOut } from './rules.ts'
import { texts } from './texts.ts'
import { dayInWords, nameOf } from './words.ts'

/** The way to the licences, and a word in time when one runs out. */
export const instrumentsOnMyPage: MyPagePart = {
  deeds,
  async waiting(db, person, { locale, now }) {
    const t = texts[locale]
    const today = dayOf(now)
    return runsOut(await listLicences(db, person), today).map(({ instrument, serviceName, validTo }) => ({
      due: new Date(`${validTo}T12:00:00Z`),
      title: (validTo < today ? t.wentOut : t.waits)(nameOf(instrument, locale)),
      text: t.waitsText(serviceName, dayInWords(validTo, locale)),
      isLate: validTo < today,
      action: { words: t.renew, path: paths.licences() },
    }))
  },
  async doors(_db, { roles }, { locale }) {
    const t = texts[locale]
    const keeps = roles.some(({ heldIn, role }) => heldIn === 'service' && role !== 'professional')
    return keeps ? [{ title: t.title, text: t.door, path: paths.licences() }] : []
  },
}
