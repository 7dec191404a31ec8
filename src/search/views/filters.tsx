import { Button } from '../../design/button.tsx'
import { Fold } from '../../design/details.tsx'
import { CheckList } from '../../design/form/choices.tsx'
import { Form } from '../../design/form/form.tsx'
import { Select } from '../../design/form/select.tsx'
import { type Here, to } from '../../design/here.ts'
import { Stack } from '../../design/layout.tsx'
import { longDate } from '../../platform/dates.ts'
import { osloMoment } from '../../platform/oslo-time.ts'
import type { CountedFacet } from '../facets.ts'
import type { CourseSearchResult } from '../find.ts'
import { paths } from '../paths.ts'
import { countFilters, languages, modes } from '../search.ts'
import { texts } from '../texts.ts'
import { languageFacets } from '../wanted.ts'
import { asSent, filtersOf, withoutFilters } from './asked.ts'
import { monthsAhead } from './months.ts'

/** "Velg litt mer": each choice with how many courses it would leave. */
export const Filters = ({ here, result }: { here: Here; result: CourseSearchResult }) => {
  const { search, counts } = result
  const t = texts[here.locale]
  const chosen = countFilters(search)
  const field = { here, form: { values: asSent(filtersOf(search)), errors: [] } }
  const option = (facet: CountedFacet, value: string, name?: string) => ({
    value,
    name,
    label: t.facets[facet],
    count: counts[facet],
  })
  const practical = [
    option('free', 'yes', 'free'),
    option('no-referral', 'no', 'referral'),
    option('available', 'yes', 'available'),
    option('evening-or-weekend', 'yes', 'evening'),
  ]
  const inLanguage = languages
    .filter((one) => search.language.includes(one) || counts[languageFacets[one]] > 0)
    .map((one) => option(languageFacets[one], one))
  return (
    <Form
      method="get"
      action={to(here, paths.courses)}
      label={t.moreChoices}
      hidden={asSent(withoutFilters(search))}
    >
      <Fold card summary={<strong>{t.moreChoices}</strong>} hint={chosen > 0 && t.chosen(chosen)}>
        <Stack gap="medium">
          <CheckList {...field} name="mode" label={t.how} options={modes.map((mode) => option(mode, mode))} />
          <CheckList {...field} name="practical" label={t.practical} options={practical} />
          <CheckList {...field} name="language" label={t.language} options={inLanguage} />
          <Select {...field} name="from" label={t.from} options={startOptions(here, search.from)} />
          <Button kind="secondary">{t.show}</Button>
        </Stack>
      </Fold>
    </Form>
  )
}

/** The coming months, and the day in the address when it is another. */
function startOptions(here: Here, from: string | undefined) {
  const months = monthsAhead(here.now, here.locale)
  const other =
    from && !months.some(({ value }) => value === from)
      ? [{ value: from, label: dayInWords(from, here) }]
      : []
  return [{ value: '', label: texts[here.locale].whenever }, ...other, ...months]
}

export function dayInWords(day: string, { locale }: Here): string {
  const moment = osloMoment(day, '12:00')
  return moment ? longDate(moment, locale) : day
}
