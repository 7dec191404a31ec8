import { crumbOfRuns } from '../../courses/index.ts'
import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { CheckPills } from '../../design/form/choices.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, CardList, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Breadcrumb } from '../../design/page/breadcrumb.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Tag } from '../../design/tag.tsx'
import { Quiet } from '../../design/text.tsx'
import type { FormState } from '../../platform/form.ts'
import { inLanguage } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import type { RunPlace } from '../queries.ts'
import type { Comment, CommentsOfRun, Unread } from './comments.ts'
import { texts, themes } from './texts.ts'

type Props = {
  here: Here
  run: RunPlace
  comments: CommentsOfRun
  next: Unread | undefined
  form: FormState
  formToken: string
}

/** One comment at a time: what was written, what the group may read of it, and what it is about. */
export const lookThroughPage = (props: Props) => {
  const { here, run, comments, next, form } = props
  const t = texts[here.locale]
  const results = to(here, paths.run(run.course.slug, run.slug))
  return (
    <Page here={here} title={t.title} errors={form.errors} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <Breadcrumb
            here={here}
            trail={[crumbOfRuns(here), { title: t.back, href: results }, { title: t.title }]}
          />
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle
            above={inLanguage(run.course.title, here.locale).text}
            title={t.title}
            ingress={next ? t.ingress : undefined}
          />
          {next ? <LookThrough {...props} next={next} /> : <p>{nothingLeft(comments, here)}</p>}
          <Shown here={here} comments={comments} />
          <p>
            <Link href={results}>{t.back}</Link>
          </p>
        </Stack>
      </Band>
    </Page>
  )
}

function nothingLeft({ isTooFew, shown, hidden }: CommentsOfRun, { locale }: Here): string {
  const t = texts[locale]
  if (isTooFew) return t.few
  return shown.length + hidden > 0 ? t.done : t.none
}

const LookThrough = ({ here, run, comments, next, form, formToken }: Props & { next: Unread }) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Section>
      <Quiet>{t.left(comments.unread.length)}</Quiet>
      <h2>{inLanguage(next.question, here.locale).text}</h2>
      <Card tone="sand" gap="tiny">
        <Quiet small>{t.original}</Quiet>
        <p class="as-written">{next.said}</p>
      </Card>
      <Form
        method="post"
        action={to(here, paths.comments(run.course.slug, run.slug))}
        formToken={formToken}
        hidden={{ comment: next.id }}
        gap="medium"
      >
        <TextArea {...field} name="shown" label={t.shown} hint={t.rules} rows={4} maxLength={8000} />
        <CheckPills
          {...field}
          name="themes"
          label={t.themes}
          options={themes.map((value) => ({ value, label: t.theme[value] }))}
          optional
        />
        <FormActions>
          <Button name="do" value="show">
            {t.show}
          </Button>
          <Button kind="tertiary" name="do" value="hide" icon="bin">
            {t.hide}
          </Button>
        </FormActions>
      </Form>
    </Section>
  )
}

/** What was written in own words, as the group may read it, question by question. */
export const Shown = ({ here, comments }: { here: Here; comments: CommentsOfRun }) => {
  const t = texts[here.locale]
  const { shown, hidden } = comments
  if (shown.length === 0 && hidden === 0) return null
  const byQuestion = Map.groupBy(shown, ({ question }) => inLanguage(question, here.locale).text)
  return (
    <Section id="kommentarer">
      <h2>{t.heading}</h2>
      <Quiet>{t.headingText}</Quiet>
      {[...byQuestion].map(([question, its]) => (
        <Details summary={`${question} (${its.length})`} open>
          <CardList>
            {its.map((comment) => (
              <OneComment here={here} comment={comment} />
            ))}
          </CardList>
        </Details>
      ))}
      {hidden > 0 && <Quiet small>{t.hidden(hidden)}</Quiet>}
    </Section>
  )
}

const OneComment = ({ here, comment }: { here: Here; comment: Comment }) => {
  const names: Record<string, string> = texts[here.locale].theme
  return (
    <Card as="li" gap="tiny">
      <p class="as-written">{comment.shown}</p>
      {comment.themes.length > 0 && (
        <p class="row">
          {comment.themes.map((theme) => (
            <Tag>{names[theme] ?? theme}</Tag>
          ))}
        </p>
      )}
    </Card>
  )
}

/** The comments on the page of results: what may be read, and the way to look through the rest. */
export const CommentsOfResults = ({ here, run, comments, mayKeep }: CommentsProps) => {
  const t = texts[here.locale]
  const { unread } = comments
  return (
    <>
      <Shown here={here} comments={comments} />
      {unread.length > 0 && (
        <p>
          {t.waiting(unread.length)}{' '}
          {mayKeep && <Link href={to(here, paths.comments(run.course.slug, run.slug))}>{t.title}</Link>}
        </p>
      )}
    </>
  )
}
type CommentsProps = { here: Here; run: RunPlace; comments: CommentsOfRun; mayKeep: boolean }
