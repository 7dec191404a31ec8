import { longDate } from '../../../platform/dates.ts'
import type { Locale } from '../../../platform/locale.ts'
import { inLanguage, type LocalisedText } from '../../../platform/localised.ts'
import { texts as goingOnTexts } from '../../going-on/texts.ts'
import { texts as holdingTexts } from '../../holding/texts.ts'
import { texts as figureTexts } from '../../public-figures/texts.ts'
import { draftTexts } from '../../signing/draft-texts.ts'
import { texts as signingTexts } from '../../signing/texts.ts'
import { texts as planTexts } from '../../texts.ts'
import type { PlanExport } from '../plan-export.ts'
import { texts } from '../texts.ts'
import { type Block, facts, heading, quiet, titled, words } from './blocks.ts'

/** What has happened to the plan as a whole. */
export function movesInBlocks({ plan: { moves } }: PlanExport, locale: Locale): Block[] {
  const t = goingOnTexts[locale]
  if (moves.length === 0) return []
  const items = moves.map(({ what, at, by, handedTo, because }) =>
    [`${longDate(at, locale)}: ${t.moves[what](by, handedTo ?? '')}`, because].filter(Boolean).join(': '),
  )
  return [heading(2, t.happened), { kind: 'list', items }]
}

/** What everybody may see of what participants said, or is to when both sides have said yes. */
function figuresInBlocks(figures: PlanExport['publicFigures'], locale: Locale): Block[] {
  const t = figureTexts[locale]
  if (figures.length === 0) return []
  const items = figures.map(({ said, publishedAt, agreed }) =>
    [
      Object.keys(said).length > 0 ? inLanguage(said, locale).text : t.untold,
      publishedAt ? `${t.shown(longDate(publishedAt, locale))}.` : '',
      ...agreed.map(({ name }) => `${t.saidYes(name)}.`),
    ]
      .filter(Boolean)
      .join(' '),
  )
  return [heading(3, t.title), { kind: 'list', items }]
}

/** What both sides sign: goals, whom it is for, and programme. */
export function courseInBlocks({ course, publicFigures }: PlanExport, locale: Locale): Block[] {
  if (!course) return []
  const { read, groups } = draftTexts[locale]
  const say = (text: LocalisedText | null) => (text ? inLanguage(text, locale).text : '')
  const days = [...new Set(course.programme.map(({ day }) => day))]
  return [
    heading(2, texts[locale].course),
    facts({
      [texts[locale].course]: say(course.title),
      [texts[locale].facts.address]: course.publishedAt ? course.url : '',
      [read.groups]: [
        ...course.targetGroups.map((group) => groups[group as keyof typeof groups]),
        ...(course.ageMin === null && course.ageMax === null
          ? []
          : [read.ages(course.ageMin, course.ageMax)]),
      ].join(', '),
    }),
    ...titled(3, read.goals, say(course.goals)),
    ...titled(3, read.forWhom, say(course.forWhom)),
    ...titled(3, read.notFor, say(course.notFor)),
    ...(days.length > 0 ? [heading(3, read.programme)] : []),
    ...days.flatMap((day): Block[] => [
      heading(4, read.day(day)),
      {
        kind: 'table',
        wide: [1, 2],
        columns: texts[locale].programmeColumns,
        rows: course.programme
          .filter((part) => part.day === day)
          .map(({ starts, ends, title, speaker, ledBy }) => [
            locale === 'en' ? `${starts}–${ends}` : `${starts}–${ends}`.replaceAll(':', '.'),
            say(title),
            speaker ?? '',
            ledBy ? planTexts[locale].sides[ledBy] : '',
          ]),
      },
    ]),
    ...figuresInBlocks(publicFigures, locale),
  ]
}

/** Who has signed, and what was asked to be changed. */
export const signaturesInBlocks = (all: PlanExport, locale: Locale): Block[] => [
  ...signedInBlocks(all, locale),
  ...requestsInBlocks(all, locale),
]

function signedInBlocks({ signatures }: PlanExport, locale: Locale): Block[] {
  const t = texts[locale].signatures
  if (signatures.length === 0) return []
  return [
    heading(2, t.heading),
    {
      kind: 'table',
      wide: [3],
      columns: t.columns,
      rows: signatures.map(({ side, name, signedAt, ofWhatStands, revoked }) => [
        planTexts[locale].sides[side],
        name,
        longDate(signedAt, locale),
        revoked
          ? t.revoked(longDate(revoked.at, locale), revoked.because)
          : ofWhatStands
            ? t.stands
            : t.changed,
      ]),
    },
  ]
}

function requestsInBlocks({ changeRequests }: PlanExport, locale: Locale): Block[] {
  const t = signingTexts[locale].requests
  if (changeRequests.length === 0) return []
  return [
    heading(2, t.title),
    ...changeRequests.flatMap(({ by, askedAt, because, answer, answeredBy, answeredAt }) => [
      quiet(t.asked(by, longDate(askedAt, locale))),
      ...words(because),
      ...(answer && answeredAt
        ? [quiet(t.answered(answeredBy ?? '', longDate(answeredAt, locale))), ...words(answer)]
        : [quiet(texts[locale].waitsForAnswer)]),
    ]),
  ]
}

/** The runs that have been out, the first first, and what happened at their sessions. */
export function heldInBlocks({ runs }: PlanExport, locale: Locale): Block[] {
  if (runs.length === 0) return []
  const t = holdingTexts[locale]
  return [
    heading(2, texts[locale].held),
    ...runs.flatMap(({ startsAt, place, municipality, cancelledAt, sessions }) => [
      heading(3, [longDate(startsAt, locale), place, municipality].filter(Boolean).join(', ')),
      ...(cancelledAt ? [quiet(t.cancelled)] : sessions.length === 0 ? [quiet(texts[locale].toCome)] : []),
      ...sessions.flatMap(({ day, startsAt, came, marked, wentWell, toChange, said }) => [
        heading(4, t.session(day, longDate(startsAt, locale))),
        quiet(marked > 0 ? t.came(came, marked) : t.notMarked),
        ...words(wentWell && `${t.wentWell} ${wentWell}`),
        ...words(toChange && `${t.toChange} ${toChange}`),
        ...(said.length > 0
          ? [quiet(t.said), { kind: 'list', items: said.map((one) => `«${one}»`) } as const]
          : []),
      ]),
    ]),
  ]
}
