import { authoringPaths } from '../../authoring/index.ts'
import type { KeptCourse } from '../../courses/index.ts'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Breadcrumb } from '../../design/page/breadcrumb.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { texts as planTexts } from '../texts.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  course: Pick<KeptCourse, 'slug' | 'title' | 'service' | 'throughPlan'>
  formToken: string
  /** There is a plan that this person may not see. */
  hasPlan: boolean
  /** Plans it has had, that were closed. */
  before: Pick<Plan, 'id' | 'title' | 'closed'>[]
}

/** What it means to take a course into a plan, before one does. */
export const adoptPage = ({ here, course, formToken, hasPlan, before }: Props) => {
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  const name = hasPlan ? t.there : course.throughPlan ? planTexts[here.locale].start : t.title
  const back = to(here, authoringPaths.keptCourses(course.service.slug))
  return (
    <Page here={here} title={name} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <Breadcrumb
            here={here}
            trail={[{ title: planTexts[here.locale].plans, href: to(here, paths.plans()) }, { title: name }]}
          />
          <PageTitle title={name} ingress={hasPlan ? t.thereText : t.ingress(title)} />
          {hasPlan ? (
            <p>
              <ButtonLink kind="secondary" href={back}>
                {t.back}
              </ButtonLink>
            </p>
          ) : (
            <>
              <h2>{t.how}</h2>
              <ol>
                {t.points.map((point) => (
                  <li>{point}</li>
                ))}
              </ol>
              {before.length > 0 && <Before here={here} before={before} />}
              {!course.throughPlan && (
                <Card tone="spruce">
                  <p>{t.meanwhile}</p>
                </Card>
              )}
              <Form method="post" action={to(here, paths.adopt(course.slug))} formToken={formToken}>
                <FormActions>
                  <Button>{t.adopt}</Button>
                  <ButtonLink kind="tertiary" href={back}>
                    {t.cancel}
                  </ButtonLink>
                </FormActions>
              </Form>
            </>
          )}
        </Stack>
      </Band>
    </Page>
  )
}

const Before = ({ here, before }: Pick<Props, 'here' | 'before'>) => {
  const t = texts[here.locale]
  return (
    <Card tone="sand" gap="small">
      <p>{t.before}</p>
      <ul>
        {before.map(({ id, title, closed }) => (
          <li>
            <Link href={to(here, paths.goingOn(id))}>{title}</Link>: {closed?.because}
          </li>
        ))}
      </ul>
    </Card>
  )
}
