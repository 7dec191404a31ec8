import { type Here, to } from '../../design/here.ts'
import { Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import type { Municipality } from '../../reference/index.ts'
import type { CourseSearchResult, Read } from '../find.ts'
import type { Problem } from '../parse.ts'
import { paths } from '../paths.ts'
import { elsewhereOf, missedOf, orderOf, understoodAs } from '../sentences.ts'
import { texts } from '../texts.ts'
import { Understood } from './understood.tsx'

type Props = { here: Here; result: CourseSearchResult; problems: Problem[]; found: boolean }

/** Under the title: in which order the courses stand, what was understood, and what was not. */
export const Notes = ({ here, result, problems, found }: Props) => {
  const t = texts[here.locale]
  const { search } = result
  const understood = understoodAs(result, here.locale)
  const missed = missedOf(result, here.locale)
  const elsewhere = elsewhereOf(result, here.locale)
  return (
    <Stack gap="tiny">
      <p class="quiet">
        {found && `${orderOf(result, here.locale)} `}
        {elsewhere && `${elsewhere} `}
        {understood && (
          <>
            <Understood sentence={understood} locale={here.locale} />{' '}
            <Link href={to(here, paths.search({ ...search, plain: true, page: 1 }))}>{t.wasItWrong}</Link>
          </>
        )}
        {search.plain && search.q !== '' && (
          <>
            {t.plain}{' '}
            <Link href={to(here, paths.search({ ...search, plain: false, page: 1 }))}>
              {t.understandAgain}
            </Link>
          </>
        )}
      </p>
      {missed && <p>{missed}</p>}
      <AboutPlace here={here} result={result} />
      {problems.map(({ field, kind }) => (
        <p>
          {t.problems[kind](field in t.fields ? t.fields[field as keyof typeof t.fields] : t.fields.other)}
        </p>
      ))}
    </Stack>
  )
}

/** When it isn't sure where the reader lives. */
const AboutPlace = ({ here, result: { where, search } }: { here: Here; result: Read }) => {
  const t = texts[here.locale]
  const choices = (places: Municipality[]) =>
    places.map(({ number, name }, i) => (
      <>
        {i === 0 ? ' ' : ', '}
        <Link href={to(here, paths.search({ ...search, municipality: number, page: 1 }))}>{name}</Link>
      </>
    ))
  if (where.kind === 'unknown') return <p>{t.unknownPlace(where.written)}</p>
  if (where.kind === 'several') {
    return (
      <p>
        {t.several(where.written)}
        {choices(where.choices)}
      </p>
    )
  }
  if (where.kind === 'known' && where.others.length > 0) {
    return (
      <p>
        {t.tookPlace(search.municipality, where.municipality.name)}
        {choices(where.others)}
      </p>
    )
  }
  return null
}
