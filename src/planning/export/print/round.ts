import { dateAndTime, inList, longDate } from '../../../platform/dates.ts'
import type { Locale } from '../../../platform/locale.ts'
import { inLanguage, type LocalisedText } from '../../../platform/localised.ts'
import { statements } from '../../cooperation/rating.ts'
import { texts as cooperationTexts } from '../../cooperation/texts.ts'
import { texts as elementTexts } from '../../elements/texts.ts'
import { texts as improvementTexts } from '../../improvement/texts.ts'
import { texts as meetingTexts } from '../../meetings/texts.ts'
import { texts as preparationTexts } from '../../preparation/texts.ts'
import { sides } from '../../sides.ts'
import { texts as planTexts } from '../../texts.ts'
import { noonOf } from '../../waiting/words.ts'
import type { ExportedRound } from '../rounds.ts'
import { texts } from '../texts.ts'
import { type Block, heading, quiet, titled, words } from './blocks.ts'

/** One turn of the circle: the six questions, the meetings, the speakers, and what was learned. */
export const roundInBlocks = (round: ExportedRound, locale: Locale): Block[] => [
  heading(2, planTexts[locale].round(round.round)),
  ...elementsInBlocks(round, locale),
  ...round.meetings.flatMap((meeting) => meetingInBlocks(meeting, locale)),
  ...decisionsInBlocks(round, locale),
  ...tasksInBlocks(round, locale),
  ...speakersInBlocks(round, locale),
  ...evaluationInBlocks(round, locale),
  ...cooperationInBlocks(round, locale),
  ...improvementInBlocks(round, locale),
]

/** The questions that somebody has answered, each with both sides; then which nobody has begun on. */
function elementsInBlocks({ elements }: ExportedRound, locale: Locale): Block[] {
  const { names } = elementTexts[locale]
  const untouched = elements.filter(({ inputs }) => inputs.length === 0)
  return [
    ...elements
      .filter((element) => !untouched.includes(element))
      .flatMap((element) => elementInBlocks(element, locale)),
    ...(untouched.length > 0
      ? [
          quiet(
            texts[locale].unanswered(
              inList(
                untouched.map(({ element }) => names[element].toLowerCase()),
                locale,
              ),
            ),
          ),
        ]
      : []),
  ]
}

function elementInBlocks(
  { element, inputs, commonTexts }: ExportedRound['elements'][number],
  locale: Locale,
): Block[] {
  const t = texts[locale]
  const { names, questions } = elementTexts[locale]
  const [stands, ...earlier] = commonTexts
  return [
    heading(3, `${names[element]}: ${questions[element]}`),
    {
      kind: 'sides',
      sides: sides.map((side) => ({
        side,
        heading: planTexts[locale].sides[side],
        nobody: t.nobodyYet,
        entries: inputs
          .filter((input) => input.side === side)
          .map(({ by, handedInAt, words }) => ({
            by: t.handedIn(by, longDate(handedInAt, locale)),
            text: words ?? t.notForYou,
          })),
      })),
    },
    ...(stands
      ? [{ kind: 'agreed', heading: t.common, text: stands.words, foot: yesInWords(stands, locale) } as const]
      : []),
    ...earlier.flatMap(({ words: was, by, writtenAt }) => [
      quiet(t.earlier(by, dateAndTime(writtenAt, locale))),
      ...words(was),
    ]),
  ]
}

function yesInWords(
  { by, writtenAt, yes }: ExportedRound['elements'][number]['commonTexts'][number],
  locale: Locale,
): string {
  const t = texts[locale]
  const names = yes.map(({ name, at }) => `${name} ${longDate(at, locale)}`).join(', ')
  const said = yes.length === sides.length ? t.bothYes(names) : names ? t.someYes(names) : t.noYes
  return `${elementTexts[locale].stands(by, longDate(writtenAt, locale))}. ${said}.`
}

function meetingInBlocks(meeting: ExportedRound['meetings'][number], locale: Locale): Block[] {
  const t = texts[locale]
  const words = meetingTexts[locale]
  const { kind, startsAt, place, agenda, minutes, present, cancelledBecause } = meeting
  const called = words.called[kind]
  return [
    heading(3, t.meetingAt(called, dateAndTime(startsAt, locale))),
    ...(place ? [quiet(place)] : []),
    ...titled(4, t.present, present.map(({ name }) => name).join(', ')),
    ...titled(4, t.agenda, agenda),
    ...(minutes
      ? titled(4, t.minutes, minutes)
      : [quiet(cancelledBecause ? `${words.cancelled}: ${cancelledBecause}` : t.notHeld)]),
  ]
}

const decisionsInBlocks = ({ decisions }: ExportedRound, locale: Locale): Block[] =>
  listed(
    3,
    texts[locale].decisions,
    decisions.map(({ decision, cameFrom, decidedOn }) => {
      const from = meetingTexts[locale].fromWho[cameFrom].toLowerCase()
      return `${decision} (${from}, ${longDate(noonOf(decidedOn), locale)})`
    }),
  )

const tasksInBlocks = ({ tasks }: ExportedRound, locale: Locale): Block[] =>
  listed(
    3,
    meetingTexts[locale].tasks,
    tasks.map(({ what, owner, due, doneAt }) => {
      const t = texts[locale]
      const who = t.tasksOf(owner, longDate(noonOf(due), locale))
      return `${what} (${who}${doneAt ? `, ${t.doneOn(longDate(doneAt, locale))}` : ''})`
    }),
  )

function speakersInBlocks({ briefs }: ExportedRound, locale: Locale): Block[] {
  if (briefs.length === 0) return []
  const t = preparationTexts[locale]
  return [
    heading(3, texts[locale].speakers),
    ...briefs.flatMap(({ speaker, side, brief, consentedAt, trainedAt }) => [
      heading(4, `${speaker} (${planTexts[locale].sides[side].toLowerCase()})`),
      ...words(brief),
      ...(consentedAt ? [quiet(`${t.readyOn(longDate(consentedAt, locale))}.`)] : []),
      ...(trainedAt ? [quiet(`${t.trainedOn(longDate(trainedAt, locale))}.`)] : []),
    ]),
  ]
}

function evaluationInBlocks({ evaluation }: ExportedRound, locale: Locale): Block[] {
  if (!evaluation) return []
  const { answered, found, url } = evaluation
  return [
    heading(3, planTexts[locale].steps.evaluation),
    ...(answered === null ? [] : [quiet(texts[locale].answered(answered))]),
    ...words(found),
    ...(url ? [quiet(url)] : []),
  ]
}

function cooperationInBlocks({ cooperation }: ExportedRound, locale: Locale): Block[] {
  const t = texts[locale]
  if (!cooperation) return []
  const { experience, professional } = cooperation.means
  const mean = (value: number | undefined) =>
    value === undefined ? '–' : value.toLocaleString(locale, { maximumFractionDigits: 1 })
  return [
    heading(3, t.cooperation),
    {
      kind: 'table',
      wide: [0],
      columns: t.cooperationColumns,
      rows: statements.map((statement) => [
        cooperationTexts[locale].statements[statement],
        mean(experience?.mean[statement]),
        mean(professional?.mean[statement]),
      ]),
    },
    ...(cooperation.said.length > 0
      ? [
          {
            kind: 'list',
            items: cooperation.said.map(
              ({ side, words }) => `${planTexts[locale].sides[side]}: «${words.trim()}»`,
            ),
          } as const,
        ]
      : []),
  ]
}

function improvementInBlocks({ actions, changes }: ExportedRound, locale: Locale): Block[] {
  const t = improvementTexts[locale]
  return [
    ...listed(
      3,
      t.actions,
      actions.map((action) => actionInWords(action, locale)),
    ),
    ...(changes.length > 0 ? [heading(3, t.changes)] : []),
    ...changes.flatMap(({ said, changed, agreed, proposedBy, proposedAt, publishedAt }) => [
      ...words([inWords(said, locale), inWords(changed, locale)].join('\n')),
      quiet(
        [
          t.proposedBy(proposedBy, longDate(proposedAt, locale)),
          ...agreed.map(({ name }) => t.saidYes(name)),
          ...(publishedAt ? [t.shown] : []),
        ].join('. '),
      ),
    ]),
  ]
}

function actionInWords(
  { what, because, owner, due, doneAt, waivedAt, waivedBecause, settledBy }: ExportedRound['actions'][number],
  locale: Locale,
): string {
  const t = improvementTexts[locale]
  const by = settledBy ?? ''
  return [
    what,
    because && `${t.because} ${because}`,
    t.owner(owner, longDate(noonOf(due), locale)),
    doneAt && t.done(by, longDate(doneAt, locale)),
    waivedAt && `${t.waived(by, longDate(waivedAt, locale))} ${waivedBecause}`,
  ]
    .filter(Boolean)
    .join('. ')
}

const listed = (level: 3 | 4, title: string, items: string[]): Block[] =>
  items.length > 0 ? [heading(level, title), { kind: 'list', items }] : []

const inWords = (text: LocalisedText, locale: Locale): string => inLanguage(text, locale).text.trim()
