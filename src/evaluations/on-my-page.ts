import { type MyPagePart, type Person, servicesOf } from '../people/index.ts'
import { dayOf } from '../platform/dates.ts'
import type { Db } from '../platform/db.ts'
import { inLanguage } from '../platform/localised.ts'
import { defineTexts } from '../platform/texts.ts'
import { deeds } from './deeds.ts'
import { paths } from './paths.ts'
import type { WaveName } from './rules.ts'
import { waveInWords } from './wave-words.ts'
import { dayInWords } from './when.ts'

/** Evaluations that open today, and the way to those that are open. That answers can be read, the room of results says. */
export const evaluationsOnMyPage: MyPagePart = {
  deeds,
  async waiting(db, person, here) {
    const t = texts[here.locale]
    const today = dayOf(person.at)
    const waves = await listWaves(db, person, { from: today, to: today })
    return waves.flatMap((wave) =>
      wave.opensOn === today
        ? [
            {
              due: noonOf(today),
              title: t.opens(inLanguage(wave.title, here.locale).text),
              text: waveInWords(wave, here.locale),
              action: { words: t.toPoster, path: paths.waves(wave.course, wave.run) },
            },
          ]
        : [],
    )
  },
  async doors(db, person, here) {
    const today = dayOf(person.at)
    const open = await listWaves(db, person, { from: today, to: today })
    return open.slice(0, 6).map((wave) => ({
      title: texts[here.locale].door(inLanguage(wave.title, here.locale).text),
      text: texts[here.locale].until(dayInWords(wave.closesOn, here.locale)),
      path: paths.waves(wave.course, wave.run),
    }))
  },
}

/** The waves that have opened by a day and close on another or later, of the services somebody works in. */
const listWaves = (db: Db, person: Person, { from, to }: { from: string; to: string }) =>
  db
    .selectFrom('runWaves as p')
    .innerJoin('evaluationWaves as w', (join) =>
      join.onRef('w.evaluationId', '=', 'p.evaluationId').onRef('w.wave', '=', 'p.wave'),
    )
    .innerJoin('runs as r', 'r.id', 'p.runId')
    .innerJoin('courses as c', 'c.id', 'r.courseId')
    .select(['c.title', 'c.slug as course', 'r.slug as run', 'p.opensOn', 'p.closesOn', 'w.days'])
    .select((eb) => [
      eb.ref('w.name').$castTo<WaveName>().as('name'),
      eb.ref('w.countedFrom').$castTo<'start' | 'end'>().as('countedFrom'),
    ])
    .where('c.serviceId', 'in', servicesOf(person))
    .where('p.opensOn', '<=', to)
    .where('p.closesOn', '>=', from)
    .orderBy('p.closesOn')
    .limit(20)
    .execute()

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)

const texts = defineTexts({
  nb: {
    opens: (course: string) => `Evalueringen av ${course} åpner i dag`,
    toPoster: 'Se plakat og skjema',
    door: (course: string) => `Evaluering: ${course}`,
    until: (day: string) => `Åpen til og med ${day}`,
  },
  nn: {
    opens: (course) => `Evalueringa av ${course} opnar i dag`,
    toPoster: 'Sjå plakat og skjema',
    door: (course) => `Evaluering: ${course}`,
    until: (day) => `Open til og med ${day}`,
  },
  en: {
    opens: (course) => `The evaluation of ${course} opens today`,
    toPoster: 'See poster and form',
    door: (course) => `Evaluation: ${course}`,
    until: (day) => `Open until ${day}`,
  },
})
