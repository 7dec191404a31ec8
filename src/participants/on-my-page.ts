import type { MyPagePart } from '../people/index.ts'
import { dateAndTime } from '../platform/dates.ts'
import { inLanguage } from '../platform/localised.ts'
import { defineTexts } from '../platform/texts.ts'
import { listOwnRuns, listToCall } from '../registrations/index.ts'
import { deeds } from './deeds.ts'
import { paths } from './paths.ts'
import { texts as listTexts } from './texts.ts'

const texts = defineTexts({
  nb: {
    call: (number: string) => `Gi beskjed til ${number}: Det er plass`,
    callText: (course: string, until: string) => `${course}. Svarfrist ${until}.`,
    action: 'Se kontakt og svar',
  },
  nn: {
    call: (number: string) => `Gi beskjed til ${number}: Det er plass`,
    callText: (course: string, until: string) => `${course}. Svarfrist ${until}.`,
    action: 'Sjå kontakt og svar',
  },
  en: {
    call: (number: string) => `Tell ${number}: there is a place`,
    callText: (course: string, until: string) => `${course}. To answer by ${until}.`,
    action: 'See contact and answer',
  },
})

/** Offers to people whom the service added, and the way to the participants of all runs. */
export const participantsOnMyPage: MyPagePart = {
  deeds,
  async waiting(db, person, here) {
    const t = texts[here.locale]
    return (await listToCall(db, person)).map(
      ({ number, title, expiresAt, course, run, registrationId }) => ({
        due: expiresAt,
        title: t.call(number),
        text: t.callText(inLanguage(title, here.locale).text, dateAndTime(expiresAt, here.locale)),
        action: { words: t.action, path: paths.one(course, run, registrationId) },
      }),
    )
  },
  async doors(db, person, here) {
    const t = listTexts[here.locale].runs
    if (!person.roles.some(({ heldIn }) => heldIn === 'service')) return []
    if ((await listOwnRuns(db, person)).length === 0) return []
    return [{ title: t.title, text: t.door, path: paths.runs() }]
  },
}
