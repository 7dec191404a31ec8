import { Button, ButtonLink } from '../../design/button.tsx'
import { Details } from '../../design/details.tsx'
import { Answer, AnswerList } from '../../design/facts.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Row, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Localised, LocalisedParagraphs } from '../../design/localised.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { SavedNote } from '../../design/saved-note.tsx'
import { Quiet } from '../../design/text.tsx'
import type { FormState } from '../../platform/form.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import { minutesToAnswer } from '../answers/minutes.ts'
import { paths as builderPaths } from '../builder/paths.ts'
import { asAsked, questionsOf } from '../form.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'
import type { Status, Version } from '../versions.ts'
import type { Worked } from '../worked-out.ts'
import { FieldScripts } from './field-scripts.tsx'
import { QuestionFields } from './question-fields.tsx'

/** A course that can be asked about with it. */
export type Use = { title: LocalisedText; path: string }

type Props = {
  here: Here
  version: Version
  serviceName: string | null
  versions: { version: number; status: Status }[]
  mayKeep: boolean
  /** Whether this person may build: a next version of this, or a copy. */
  mayWrite: boolean
  /** The language it is shown in, which may be another than the page's. */
  shownIn: Locale
  state: FormState
  saved: string | undefined
  /** What the form makes of the answers it was tried with. */
  worked: Worked[]
  uses: Use[]
  /** Taken into use a moment ago. */
  isNew: boolean
  formToken: string
}

/** Where the page says how it went: the form that was tried is long, and the answer to it above. */
export const triedId = 'provd'

/** One version of a questionnaire, as the one who answers sees it; and what can be done with it. */
export function onePage(props: Props) {
  const { here, version, state, saved } = props
  const t = texts[here.locale]
  const title = inLanguage(version.form.title, here.locale).text
  return (
    <Page here={here} title={title} errors={state.errors} isPrivate head={<FieldScripts />}>
      <PageHead
        here={here}
        title={title}
        ingress={aboutOf(props)}
        trail={[{ title: t.title, href: to(here, paths.list) }, { title }]}
      >
        <Deeds {...props} />
      </PageHead>
      <Band tight narrow>
        <Stack gap="medium">
          <div class="stack" id={triedId}>
            {saved && <SavedNote>{saved}</SavedNote>}
            <ErrorSummary here={here} errors={state.errors} />
            <Counted {...props} />
          </div>
          <Uses {...props} />
          <Preview {...props} />
        </Stack>
      </Band>
    </Page>
  )
}

function aboutOf({ here, version, serviceName }: Props): string {
  const t = texts[here.locale]
  const { form } = version
  return [
    serviceName ?? t.everybodys,
    t.version(version.version, t.status[version.status]),
    t.questions(questionsOf(form).length),
    t.minutes(minutesToAnswer(form)),
  ].join(' · ')
}

function Deeds({ here, version: one, versions, mayKeep, mayWrite, formToken }: Props) {
  const t = texts[here.locale]
  const { questionnaireId: id, version, status } = one
  const post = (path: string, words: string, kind?: 'secondary' | 'tertiary') => (
    <Form method="post" action={to(here, path)} formToken={formToken}>
      <Button kind={kind}>{words}</Button>
    </Form>
  )
  const others = versions.filter((other) => other.version !== version)
  return (
    <Stack gap="small">
      <Row>
        {mayWrite && status === 'draft' && (
          <ButtonLink href={to(here, builderPaths.build(id))} icon="pencil">
            {t.goOn}
          </ButtonLink>
        )}
        {mayWrite && status !== 'draft' && post(builderPaths.build(id), t.newVersion)}
        {status !== 'draft' && (
          <ButtonLink href={to(here, `${builderPaths.begin}?fra=${id}`)} kind="secondary">
            {t.copy}
          </ButtonLink>
        )}
        {mayKeep && status === 'active' && post(paths.retirement(id, version), t.retire, 'secondary')}
        <ButtonLink href={paths.file(id, version)} kind="secondary" icon="download" download>
          {t.download}
        </ButtonLink>
        {mayKeep && status === 'draft' && post(paths.removal(id, version), t.remove, 'tertiary')}
      </Row>
      {others.length > 0 && (
        <Row>
          {others.map((other) => (
            <Link href={to(here, paths.version(id, other.version))}>
              {t.version(other.version, t.status[other.status])}
            </Link>
          ))}
        </Row>
      )}
    </Stack>
  )
}

/** Whether it counts as its maker meant, for whoever tries it. */
const Counted = ({ here, worked }: Props) => {
  const t = texts[here.locale]
  if (worked.length === 0) return null
  return (
    <section>
      <h2>{t.counted}</h2>
      <AnswerList>
        {worked.map(({ name, worth }) => (
          <Answer question={name}>{worth ?? t.notCounted}</Answer>
        ))}
      </AnswerList>
    </section>
  )
}

/** The next step: the courses it can be used on. */
const Uses = ({ here, uses, isNew }: Props) => {
  const t = texts[here.locale]
  if (uses.length === 0) return null
  return (
    <Details summary={t.use} open={isNew}>
      <p>{t.useText}</p>
      <ul>
        {uses.map(({ title, path }) => (
          <li>
            <Link href={to(here, path)}>
              <Localised here={here} text={title} />
            </Link>
          </li>
        ))}
      </ul>
    </Details>
  )
}

function Preview({ here, version, shownIn, state, formToken }: Props) {
  const t = texts[here.locale]
  const { questionnaireId: id } = version
  const form = asAsked(version.form)
  const reader = { locale: shownIn }
  const address = paths.version(id, version.version)
  return (
    <>
      <h2>{t.asAnswered}</h2>
      {form.languages.length > 1 && (
        <nav aria-label={t.shownIn}>
          <Row>
            {form.languages.map((locale) => (
              <Link
                href={to(here, `${address}?sprak=${locale}`)}
                current={locale === shownIn ? 'true' : undefined}
              >
                {t.languages[locale]}
              </Link>
            ))}
          </Row>
        </nav>
      )}
      <Form
        method="post"
        action={`${to(here, address)}#${triedId}`}
        formToken={formToken}
        hidden={{ sprak: shownIn }}
        card
        data={{ 'data-only-if-within': '' }}
      >
        <div class="stack" lang={shownIn === here.locale ? undefined : shownIn}>
          <h3>
            <Localised here={reader} text={form.title} />
          </h3>
          {form.intro && <LocalisedParagraphs here={reader} text={form.intro} />}
          <QuestionFields form={form} items={form.items} state={state} answers={{}} here={reader} />
          {form.copyright && (
            <Quiet small>
              <Localised here={reader} text={form.copyright} />
            </Quiet>
          )}
        </div>
        <FormActions>
          <Button kind="secondary">{t.tryOut}</Button>
          <Quiet small>{t.tryHint}</Quiet>
        </FormActions>
      </Form>
    </>
  )
}
