import { paths as coursePaths } from '../../courses/index.ts'
import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import { CardList, Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Localised } from '../../design/localised.tsx'
import { Table } from '../../design/table.tsx'
import { Ingress, Quiet } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import { kilometres } from '../../platform/distance.ts'
import { inLanguage } from '../../platform/localised.ts'
import { programmePaths } from '../../programmes/index.ts'
import { searchPaths } from '../../search/index.ts'
import { paths } from '../paths.ts'
import type { PlanNeed } from './queries.ts'
import { longest, nearKm } from './rules.ts'
import { texts } from './texts.ts'
import type { NeedProps } from './view.tsx'
import type { WhatThereIs } from './what-there-is.ts'

type Props = NeedProps & { need: PlanNeed; writes: boolean }
type Shown = { here: Here; need: PlanNeed; thereIs: WhatThereIs }

/** "Finnes det allerede?": need beside supply, courses like it, and what the group makes of them. */
export const Existing = (props: Props) => {
  const { here, need, thereIs } = props
  const t = texts[here.locale]
  return (
    <Section id="finnes">
      <h2>{t.exists}</h2>
      <Ingress>{t.existsIngress}</Ingress>
      {thereIs ? (
        <>
          <Figures here={here} need={need} thereIs={thereIs} />
          <Similar here={here} need={need} thereIs={thereIs} />
        </>
      ) : (
        <p>{t.chooseTheme}</p>
      )}
      <Comparison {...props} />
    </Section>
  )
}

const Figures = ({ here, need, thereIs: { reported, reportedNear, supply } }: Shown) => {
  const t = texts[here.locale]
  if (!supply || !need.countyName || !need.municipalityName) return <p>{t.noPlace}</p>
  return (
    <>
      <Table
        caption={t.figures}
        columns={[{ heading: t.what }, { heading: t.howMany, number: true }]}
        rows={[
          [t.reported(need.municipalityName), reportedNear === 'few' ? t.few : (reportedNear ?? 0)],
          [t.reported(need.countyName), reported ?? 0],
          [t.runs(need.municipalityName), supply.runs],
          [t.seatsLeft, supply.seatsLeft],
          [t.waiting, supply.waiting],
        ]}
      />
      <Quiet small>{t.nearRule(nearKm)}</Quiet>
    </>
  )
}

const Similar = ({ here, need, thereIs: { courses, total, programmes } }: Shown) => {
  const t = texts[here.locale]
  const search = {
    q: inLanguage(need.themeName ?? {}, 'nb').text,
    municipality: need.municipalityNumber ?? '',
  }
  if (courses.length === 0) return <p>{t.noSimilar}</p>
  return (
    <>
      <h3>{t.similar}</h3>
      <CardList>
        {courses.map((hit) => (
          <SimilarCourse here={here} hit={hit} />
        ))}
      </CardList>
      <p>
        <Link href={to(here, searchPaths.search(search))}>{t.seeAll(total)}</Link>
      </p>
      {programmes.length > 0 && (
        <>
          <h3>{t.programmes}</h3>
          <ul>
            {programmes.map(({ slug, title }) => (
              <li>
                <Link href={to(here, programmePaths.programme(slug))}>
                  <Localised here={here} text={title} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type Hit = WhatThereIs['courses'][number]

const SimilarCourse = ({ here, hit }: { here: Here; hit: Hit }) => {
  const { course, service, run } = hit
  return (
    <Card as="li" gap="tiny">
      <h4>
        <Link href={to(here, coursePaths.run(course.slug, run.slug))}>
          <Localised here={here} text={course.title} />
        </Link>
      </h4>
      <p>{factsOf(here, hit).join(' · ')}</p>
      <Quiet small>{service.name}</Quiet>
    </Card>
  )
}

/** "Fauske, 44 km unna · neste: 3. februar 2027 · 3 plasser igjen · 2 på venteliste". */
function factsOf({ locale }: Here, { course, municipality, km, run }: Hit): string[] {
  const t = texts[locale]
  const isOnScreen = course.mode === 'digital' || course.mode === 'self-study'
  const place = km === null ? municipality.name : `${municipality.name}, ${t.away(kilometres(km, locale))}`
  return [
    isOnScreen ? t.onScreen : km === 0 ? municipality.name : place,
    t.starts(longDate(run.startsAt, locale)),
    t.left(run.seats.left),
    ...(run.seats.waiting > 0 ? [t.queue(run.seats.waiting)] : []),
  ]
}

const Comparison = ({ here, plan, need, writes, comparison, formToken }: Props) => {
  const t = texts[here.locale]
  if (need.compared === null)
    return writes ? <CompareForm {...{ here, plan, comparison, formToken }} /> : null
  return (
    <>
      <h3>{t.compared}</h3>
      <p class="as-written">{need.compared}</p>
      {writes && (
        <Details summary={t.changeComparison} open={comparison.errors.length > 0}>
          <CompareForm {...{ here, plan, comparison, formToken }} />
        </Details>
      )}
    </>
  )
}

type FormProps = Pick<Props, 'here' | 'plan' | 'comparison' | 'formToken'>

const CompareForm = ({ here, plan, comparison, formToken }: FormProps) => {
  const t = texts[here.locale]
  return (
    <Form method="post" action={to(here, paths.comparison(plan.id))} formToken={formToken}>
      <TextArea
        {...{ here, form: comparison }}
        name="compared"
        label={t.compared}
        hint={t.comparedHint}
        rows={5}
        maxLength={longest.compared}
      />
      <FormActions>
        <Button>{t.saveComparison}</Button>
      </FormActions>
    </Form>
  )
}
