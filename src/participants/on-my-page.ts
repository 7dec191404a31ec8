import type { MyPagePart } from '../people/index.ts'
import { dateAndTime } from '../platform/dates.ts'
import { inLanguage } from '../platform/localised.ts'
import { defineTexts } from '../platform/texts.ts'
import { listOwnRuns, listToCall, nameRegistrations } from '../registrations/index.ts'
import { deeds } from './deeds.ts'
import { paths } from './paths.ts'
import { texts as listTexts } from './texts.ts'

const texts = defineTexts({
  nb: {
    one: (number: string) => `Påmelding ${number}`,
    call: (number: string) => `Ring påmelding ${number}: Det er plass`,
    callText: (course: string, until: string) => `${course}. Uten e-post. Svarfrist ${until}.`,
    action: 'Se nummeret og svar',
  },
  nn: {
    one: (number: string) => `Påmelding ${number}`,
    call: (number: string) => `Ring påmelding ${number}: Det er plass`,
    callText: (course: string, until: string) => `${course}. Utan e-post. Svarfrist ${until}.`,
    action: 'Sjå nummeret og svar',
  },
  en: {
    one: (number: string) => `Registration ${number}`,
    call: (number: string) => `Call registration ${number}: there is a seat`,
    callText: (course: string, until: string) => `${course}. No e-mail. To answer by ${until}.`,
    action: 'See the number and answer',
  },
})

/** Offers to people whom the service added, and the way to the participants of all runs. */
export const participantsOnMyPage: MyPagePart = {
  deeds,
  subjects: {
    registration: async (db, ids, { locale }) =>
      (await nameRegistrations(db, ids)).map(({ id, number }) => ({ id, name: texts[locale].one(number) })),
  },
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
