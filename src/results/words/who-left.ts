import type { Locale } from '../../platform/locale.ts'
import type { Changes } from '../findings/headline.ts'
import { sectionTexts } from '../section-texts.ts'
import { digitsOf, mean } from './numbers.ts'
import { waveWords } from './wave-words.ts'

/** How those who left began, compared with those who stayed: what it may do to the figures. Nothing where all were asked once. */
export function whoLeft(
  changes: Changes | undefined,
  headline: string | undefined,
  locale: Locale,
): string | undefined {
  if (!changes) return undefined
  const t = sectionTexts[locale].left
  const when = waveWords(changes.to, locale).when
  const row = changes.rows.find(({ question }) => question.code === headline) ?? changes.rows[0]
  if (!row?.stayed?.told) return t.unknown(when)
  const { first: stayed, second: left, difference, interval } = row.stayed.groups
  if (left.n === 0) return undefined
  if (difference === undefined || stayed.mean === undefined || left.mean === undefined) return t.unknown(when)
  const isClear = interval !== undefined && (interval.from > 0 || interval.to < 0)
  if (!isClear) return t.alike(when)
  const isStayedBetter = difference > 0 === row.question.words.higherIsBetter
  const said = (value: number) => mean(value, locale, digitsOf(row.question.words))
  return (isStayedBetter ? t.lower : t.higher)(when, said(left.mean), said(stayed.mean))
}
