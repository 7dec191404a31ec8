import type { KeptRun, PlannedCourse } from '../../courses/index.ts'
import { paths as coursePaths } from '../../courses/index.ts'
import { phoneInGroups } from '../../organisations/index.ts'
import { daysInWords, sharedClockSpan } from '../../platform/dates.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import { kroner } from '../../platform/money.ts'
import type { Document } from '../../platform/pdf/render.ts'
import { capital } from '../../platform/plain-text.ts'
import { qrCode, svgOf } from '../../platform/qr-code.ts'
import invitation from './prints/invitation.typ'
import look from './prints/look.typ'
import poster from './prints/poster.typ'
import { sheetTexts } from './sheet-texts.ts'

export const sheets = ['invitation', 'poster-a4', 'poster-a3'] as const
export type Sheet = (typeof sheets)[number]

/** Printed in both written standards. */
export const standards = ['nb', 'nn'] as const
export type Standard = (typeof standards)[number]

/** What a sheet is called in its address, and as a file. */
export const sheetSlugs: Record<Sheet, string> = {
  invitation: 'invitasjon',
  'poster-a4': 'plakat-a4',
  'poster-a3': 'plakat-a3',
}

type Run = Pick<KeptRun['run'], 'sessions' | 'place' | 'address' | 'municipalityName'>
export type Printed = { course: PlannedCourse; runs: Run[]; standard: Standard; baseUrl: string }

/** When there are more dates than this, the rest is on the course page. */
const mostRuns = 3

/** Invitation or poster, with what stands about the course. Nothing on it is made up: what isn't known is left out. */
export function drawSheet(sheet: Sheet, printed: Printed): Document {
  const { course, standard, baseUrl } = printed
  const t = sheetTexts[standard]
  const say = (text: LocalisedText | null) => (text ? inLanguage(text, standard).text.trim() : '')
  const url = baseUrl + (standard === 'nn' ? '/nn' : '') + coursePaths.course(course.slug)
  const title = say(course.title)
  const phone = course.contactPhone ?? course.service.phone
  const data = {
    lang: standard,
    title: t.titleOf[sheet](title),
    issuer: course.service.name,
    invites: t.invites(course.service.name),
    heading: title,
    summary: say(course.summary),
    facts: factsOf(printed),
    parts: partsOf({ [t.forWhom]: say(course.forWhom), [t.goals]: say(course.goals) }),
    join: course.signup === 'referral' ? t.referred : t.join,
    go: course.signup === 'referral' ? t.goReferred : t.go,
    url,
    address: url.replace(/^https?:\/\//, ''),
    qr: svgOf(qrCode(url)),
    qrSays: t.qr(url),
    call: phone ? t.call(phoneInGroups(phone)) : '',
    madeBy: t.madeBy,
    missing: t.missing,
    paper: sheet === 'poster-a3' ? 'a3' : 'a4',
  }
  return { template: look + (sheet === 'invitation' ? invitation : poster), data }
}

/** When, where and what it costs: a label and its lines each. */
function factsOf({ course, runs, standard }: Printed): { label: string; lines: string[] }[] {
  const t = sheetTexts[standard]
  const shown = runs.slice(0, mostRuns)
  const places = [...new Set(course.mode === 'digital' ? [t.online] : shown.map(placeOf))]
  const when = shown.map((run) =>
    [capital(daysInWords(run.sessions, standard)), sharedClockSpan(run.sessions, standard)]
      .filter(Boolean)
      .join(', '),
  )
  return [
    {
      label: t.when,
      lines: when.length > 0 ? [...when, ...(runs.length > mostRuns ? [t.more] : [])] : [t.later],
    },
    ...(places.length > 0 ? [{ label: t.where, lines: places }] : []),
    { label: t.price, lines: [course.fee === 0 ? t.free : kroner(course.fee, standard)] },
  ]
}

const placeOf = ({ place, address, municipalityName }: Run): string =>
  [...new Set([place, address, municipalityName].filter(Boolean))].join(', ')

/** Texts of several lines as lists with a heading, those that say something. */
const partsOf = (texts: Record<string, string>): { heading: string; lines: string[] }[] =>
  Object.entries(texts).flatMap(([heading, text]) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return lines.length > 0 ? [{ heading, lines }] : []
  })
