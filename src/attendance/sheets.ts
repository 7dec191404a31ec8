import { clockSpan, daysInWords, longDate, weekdayAndDate, weekdayAndDay } from '../platform/dates.ts'
import type { Locale } from '../platform/locale.ts'
import { inLanguage, type LocalisedText } from '../platform/localised.ts'
import type { Document } from '../platform/pdf/render.ts'
import type { Seated } from '../registrations/index.ts'
import { participantName } from './participant-name.ts'
import { texts } from './print-texts.ts'
import certificate from './prints/certificate.typ'
import look from './prints/look.typ'
import nameListSheet from './prints/name-list.typ'
import nameTagSheet from './prints/name-tags.typ'
import signInSheet from './prints/sign-in.typ'
import { texts as words } from './texts.ts'

type Session = { day: number; startsAt: Date; endsAt: Date }

/** The run a sheet is about, and who holds it. */
export type SheetRun = {
  title: LocalisedText
  sessions: Session[]
  mode: string
  place: string
  address: string
  serviceName: string
  ownerName: string
  contactPhone: string | null
  contactEmail: string | null
}
type About = { run: SheetRun; locale: Locale; now: Date }

/** Who takes part, with what each needs: for the one at the door. */
export function nameList(about: About, seated: Seated[]): Document {
  const { locale } = about
  const t = texts[locale]
  const rows = seated.map((one, at) => [
    String(at + 1),
    participantName(one, locale),
    words[locale].take.role[one.role],
    needsOf(one, locale),
  ])
  return drawn(nameListSheet, { ...common(t.nameList, about), ...aboutRun(about), columns: t.columns, rows })
}

/** A line to sign for each, a column for each session. */
export function signIn(about: About, seated: Seated[]): Document {
  const { run, locale } = about
  const t = texts[locale]
  const days = run.sessions.map(({ startsAt }) => weekdayAndDay(startsAt, locale))
  const rows = seated.map((one) => participantName(one, locale))
  return drawn(signInSheet, { ...common(t.signIn, about), ...aboutRun(about), name: t.name, days, rows })
}

/** Names alone, large: nothing on a tag says what the course is about. */
export function nameTags({ run, locale, now }: About, seated: Seated[]): Document {
  const names = seated.flatMap(({ name }) => {
    const [first, ...last] = (name ?? '').trim().split(/\s+/)
    return first ? [{ first, last: last.join(' ') }] : []
  })
  return drawn(nameTagSheet, { ...common(texts[locale].nameTags, { run, locale, now }), names })
}

export type Attended = { name: string; days: number[] }
type Certificates = About & { withTitle: boolean; signed: boolean }

/** Dates and hours of those who came, and nothing about why. */
export function certificates(
  { run, locale, now, withTitle, signed }: Certificates,
  people: Attended[],
): Document {
  const t = texts[locale]
  const course = withTitle ? t.theCourse(inLanguage(run.title, locale).text) : t.someCourse
  return drawn(certificate, {
    ...common(t.certificate, { run, locale, now }),
    paged: false, // each sheet goes to somebody of its own
    heading: t.certificate,
    columns: t.dayColumns,
    facts: factsOf(run, locale),
    use: t.use,
    signed,
    lines: t.lines,
    unsigned: t.unsigned(longDate(now, locale)),
    sheets: people.map(({ name, days }) => {
      const came = run.sessions.filter(({ day }) => days.includes(day))
      return {
        confirms: t.confirms(name, course, run.serviceName),
        days: came.map((session) => [
          weekdayAndDate(session.startsAt, locale),
          clockSpan(session, locale),
          hoursInWords([session], locale),
        ]),
        total: t.total(came.length, hoursInWords(came, locale)),
      }
    }),
  })
}

const drawn = (template: string, data: object): Document => ({ template: look + template, data })

const common = (title: string, { run, locale, now }: About) => ({
  lang: locale,
  title,
  issuer: run.serviceName,
  printed: texts[locale].printed(longDate(now, locale)),
  paged: true,
  missing: texts[locale].missing,
})

/** "Pust lettere med KOLS · 2. og 3. november 2026": on lists for those who hold the run. */
const aboutRun = ({ run, locale }: About): { about: string } => ({
  about: `${inLanguage(run.title, locale).text} · ${daysInWords(run.sessions, locale)}`,
})

function factsOf(run: SheetRun, locale: Locale) {
  const t = texts[locale]
  const contact = [run.contactPhone, run.contactEmail].filter(Boolean).join(', ')
  return [
    { label: t.facts.institution, value: `${run.serviceName}, ${run.ownerName}` },
    { label: t.facts.place, value: run.mode === 'digital' ? t.online : `${run.place}, ${run.address}` },
    ...(contact ? [{ label: t.facts.contact, value: contact }] : []),
  ]
}

function hoursInWords(sessions: Session[], locale: Locale): string {
  const minutes = sessions.reduce(
    (sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()) / 60_000,
    0,
  )
  return texts[locale].hours(Math.floor(minutes / 60), Math.round(minutes % 60))
}

function needsOf({ needs }: Seated, locale: Locale): string {
  const t = texts[locale].needs
  if (!needs) return ''
  const { interpreter, wheelchair, hearingLoop, food, other } = needs
  return [
    interpreter && `${t.interpreter} ${interpreter}`,
    wheelchair && t.wheelchair,
    hearingLoop && t.hearingLoop,
    food,
    other,
  ]
    .filter(Boolean)
    .join(', ')
}
