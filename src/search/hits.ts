import { type RawBuilder, sql } from 'kysely'
import { stemOf } from './understanding/words.ts'

/** A theme, or one of several. A hint is a word that isn't in the theme's name: "huntington" of rare conditions. */
type AskedTheme = { word: string; ids: string[]; isHint: boolean }

/** What the words of a search ask of a course: nothing, themes, or words in its text. */
export type Asked =
  | { kind: 'everything' }
  | { kind: 'themes'; themes: AskedTheme[]; rest: string[] }
  | { kind: 'words'; words: string[] }

/**
 * SQL for the courses that match, each with its band: 0 is what was asked for, a higher one is less so. Distance and date
 * only order courses within a band. Nothing when every course matches.
 */
export function hitsOf(asked: Asked): RawBuilder<unknown> | undefined {
  switch (asked.kind) {
    case 'everything':
      return undefined
    case 'themes':
      return themeHits(asked)
    case 'words':
      return wordHits(asked.words)
    default:
      return asked satisfies never
  }
}

const mostThemes = 3

/**
 * Courses that have all the themes, or their words in the title, come first, and among them those titled with the hints
 * and holding the other words; then those with a theme that was named; then with one that was hinted at: "sliten av KOLS"
 * is about KOLS. Last those without a theme that say its name in their summary, or a hint in their title.
 */
function themeHits({ themes, rest }: Extract<Asked, { kind: 'themes' }>): RawBuilder<unknown> {
  const asked = themes.slice(0, mostThemes)
  const has = ({ ids }: AskedTheme) => sql`theme_ids && ${ids}::text[]`
  const titleOf = ({ word }: AskedTheme) => allOf(wordsIn(word), 'A')
  const isTitled = (theme: AskedTheme) => sql`headline @@ ${tsquery([titleOf(theme)])}`
  const hasOrSays = (theme: AskedTheme) => sql`(${has(theme)} or ${isTitled(theme)})`
  const hints = asked.filter(({ isHint }) => isHint)
  const named = asked.filter(({ isHint }) => !isHint)
  const closer = [
    ...hints.map(isTitled),
    ...(rest.length > 0 ? [sql`words @@ ${tsquery([allOf(rest)])}`] : []),
  ]
  const some = sql.join(asked.map(has), sql` or `)
  return sql`
    hits as materialized (
      select course_id, case
        when ${sql.join(asked.map(hasOrSays), sql` and `)}
          then ${closer.length > 0 ? sql`case when ${sql.join(closer, sql` and `)} then 0 else 1 end` : sql`0`}
        ${named.length > 0 ? sql`when ${sql.join(named.map(has), sql` or `)} then 2` : sql``}
        when ${some} then 3
        else 4 end as band
      from course_search
      where ${some} or headline @@ ${tsquery([...named.map(({ word }) => allOf(wordsIn(word))), ...hints.map(titleOf)], ' | ')}
    )`
}

/** Courses with all the words; if there are none, those with some of them; if none, those with titles spelt much like them. */
function wordHits(words: string[]): RawBuilder<unknown> {
  return sql`
    with_all as materialized (
      select course_id, case when headline @@ ${tsquery([allOf(words)])} then 0 else 1 end as band
      from course_search where words @@ ${tsquery([allOf(words)])}
    ),
    with_some as materialized (
      select course_id, 2 as band from course_search
      where not exists (select from with_all) and words @@ ${tsquery(
        words.map((word) => allOf([word])),
        ' | ',
      )}
    ),
    hits as materialized (
      select * from with_all
      union all select * from with_some
      union all
      select course_id, 3 from course_search
      where not exists (select from with_all) and not exists (select from with_some)
        and (${sql.join(
          words.map((word) => sql`names %> ${word}`),
          sql` or `,
        )})
    )`
}

const wordsIn = (phrase: string): string[] => phrase.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []

/** All of the words; `weights` is where in the text. */
type Part = { words: string[]; weights?: string }

const allOf = (words: string[], weights = ''): Part => ({ words, weights })

/**
 * The words by their stems, in Norwegian or in English, or as they stand; and what begins with them: compounds are written
 * as one in Norwegian. Not what begins with a short stem: of "demens" it is "dem", and "dempe" is about something else; of
 * "kols" PostgreSQL makes "kol", as in "kolitt".
 */
function tsquery(parts: Part[], between = ' & '): RawBuilder<unknown> {
  const byStem = written(parts, between, (word) => word.length > 4 && stemOf(word).length > 3)
  const asItStands = written(parts, between, (word) => word.length > 3)
  return sql`(select to_tsquery('norwegian', ${byStem}) || to_tsquery('english', ${byStem}) || to_tsquery('simple', ${asItStands}))` // once, not for every course
}

/** Letters and figures only, so that nothing in the words is an operator. */
const written = (parts: Part[], between: string, mayGoOn: (word: string) => boolean): string =>
  parts
    .map(({ words, weights = '' }) => {
      const one = (word: string) => `${word}:${mayGoOn(word) ? '*' : ''}${weights}`.replace(/:$/, '')
      return `(${words.map(one).join(' & ')})`
    })
    .join(between)
