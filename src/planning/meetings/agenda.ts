import type { SessionAsHeld } from '../../attendance/index.ts'
import { inList } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { oneLine } from '../../platform/plain-text.ts'
import { agendaTexts } from './agenda-texts.ts'
import { longest } from './forms.ts'
import type { MeetingKind } from './kinds.ts'

/** What there is to talk of when those who planned meet again: no names, only numbers and words. */
export type Happened = {
  sessions: Pick<SessionAsHeld, 'day' | 'came' | 'marked' | 'wentWell' | 'toChange' | 'said'>[]
  evaluation: { answered: number | null; found: string | null } | undefined
  /** What the answers to the course's questionnaire come to, in short. */
  results?: string[]
}

const most = 300

/** The agenda that is offered for a meeting: for a planning meeting the usual, for an evaluation meeting what happened. */
export function agendaOf(kind: MeetingKind, locale: Locale, happened?: Happened): string {
  const t = agendaTexts[locale]
  if (kind === 'planning' || !happened) return t.planning.join('\n')
  const points = [t.welcome, ...whatHappened(happened, locale), ...t.evaluation]
  return points.join('\n').slice(0, longest.agenda)
}

function whatHappened({ sessions, evaluation, results = [] }: Happened, locale: Locale): string[] {
  const t = agendaTexts[locale]
  const came = sessions.filter(({ marked }) => marked > 0)
  const counted = came.map(({ day, came, marked }) => t.came(day, came, marked))
  const points = [
    ...(came.length > 0 ? [t.attendance(inList(counted, locale))] : []),
    ...sessions.flatMap(({ day, wentWell, toChange }) => [
      ...(wentWell ? [t.wentWell(day, short(wentWell))] : []),
      ...(toChange ? [t.toChange(day, short(toChange))] : []),
    ]),
    ...sessions.flatMap(({ day, said }) =>
      said.length > 0 ? [t.said(day, said.map((words) => `«${short(words)}»`).join(' '))] : [],
    ),
    ...results.map((words) => t.results(short(words))),
    ...(evaluation?.found ? [t.answered(evaluation.answered, short(evaluation.found))] : []),
  ]
  return points.length > 0 ? points : [t.nothingWritten]
}

const short = (words: string): string => {
  const line = oneLine(words)
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}
