import { Button, ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { TextArea } from '../../../design/form/text-area.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Row, Section } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Localised } from '../../../design/localised.tsx'
import { SavedNote } from '../../../design/saved-note.tsx'
import { SummaryList } from '../../../design/summary-list.tsx'
import { Tag } from '../../../design/tag.tsx'
import { Quiet } from '../../../design/text.tsx'
import { longDate } from '../../../platform/dates.ts'
import type { FormState } from '../../../platform/form.ts'
import type { LocalisedText } from '../../../platform/localised.ts'
import { paths } from '../../paths.ts'
import { changesIn } from '../edit.ts'
import { languages, longest } from '../forms.ts'
import { type Guide, type Kind, kinds } from '../parts.ts'
import type { Draft } from '../queries.ts'
import { texts } from '../texts.ts'
import { Differences } from './differences.tsx'
import { GuideFrame } from './frame.tsx'

type Props = {
  here: Here
  programme: { slug: string; title: LocalisedText }
  guides: Guide[]
  draft: Draft | undefined
  form: FormState
  saved: 'saved' | 'removed' | 'isIssued' | undefined
  formToken: string
}

/** A guide as its editor keeps it: the draft with what it changes, and the versions that are out. */
export const guidePage = (props: Props) => {
  const { here, programme, guides, draft, form, saved } = props
  const t = texts[here.locale]
  return (
    <GuideFrame here={here} programme={programme} ingress={t.ingress} errors={form.errors}>
      {saved && <SavedNote>{t[saved]}</SavedNote>}
      {draft ? <DraftParts {...props} draft={draft} /> : <Begin {...props} />}
      {guides.length > 0 && (
        <Section>
          <h2>{t.issuedVersions}</h2>
          <SummaryList
            rows={guides.toReversed().map(({ version, issuedAt, changed }) => ({
              question: t.versionOf(version, longDate(issuedAt, here.locale)),
              answer: <Localised here={here} text={changed} />,
            }))}
          />
        </Section>
      )}
    </GuideFrame>
  )
}

const Begin = ({ here, programme, guides, formToken }: Props) => {
  const t = texts[here.locale]
  return (
    <Form method="post" action={to(here, paths.guide(programme.slug))} formToken={formToken} gap="small">
      <Quiet>{t.beginText}</Quiet>
      <FormActions>
        <Button>{t.begin((guides.at(-1)?.version ?? 0) + 1)}</Button>
      </FormActions>
    </Form>
  )
}

type WithDraft = Props & { draft: Draft }

const DraftParts = (props: WithDraft) => {
  const { here, guides, draft } = props
  const t = texts[here.locale]
  const last = guides.at(-1)
  const changes = changesIn(draft, last?.parts ?? [])
  return (
    <>
      <Section>
        <h2>{t.inDraft(draft.version)}</h2>
        {kinds.map((kind) => (
          <PartsOfKind {...props} kind={kind} changed={new Set(last && changes.map(({ key }) => key))} />
        ))}
      </Section>
      {last && (
        <Section>
          <h2>{t.different(last.version)}</h2>
          {changes.length === 0 && <Quiet>{t.nothingDifferent}</Quiet>}
          <Differences here={here} changes={changes} />
        </Section>
      )}
      {changes.length > 0 && <Issue {...props} />}
    </>
  )
}

type OfKind = WithDraft & { kind: Kind; changed: Set<string> }

const PartsOfKind = ({ here, programme, guides, draft, kind, changed }: OfKind) => {
  const t = texts[here.locale]
  const parts = draft.parts.filter((part) => part.kind === kind)
  const isOld = (key: string) => guides.at(-1)?.parts.some((part) => part.key === key)
  return (
    <Card as="section" gap="small">
      <h3>{t.kinds[kind]}</h3>
      {parts.length > 0 && (
        <ul class="stack plain" data-gap="small">
          {parts.map(({ key, title }) => (
            <li>
              <Row>
                <Link href={to(here, paths.part(programme.slug, key))}>
                  <Localised here={here} text={title} />
                </Link>
                {changed.has(key) && <Tag>{t.changes[isOld(key) ? 'changed' : 'new']}</Tag>}
              </Row>
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink
          kind="tertiary"
          icon="plus"
          href={to(here, `${paths.newPart(programme.slug)}?slag=${kind}`)}
        >
          {t.add[kind]}
        </ButtonLink>
      </p>
    </Card>
  )
}

const Issue = ({ here, programme, draft, form, formToken }: WithDraft) => {
  const t = texts[here.locale]
  return (
    <Section id="gi-ut">
      <h2>{t.issueTitle(draft.version)}</h2>
      <p>{t.issueText}</p>
      <Form method="post" action={to(here, paths.issue(programme.slug))} formToken={formToken} card>
        {languages.map((language) => (
          <TextArea
            {...{ here, form }}
            name={`changed-${language}`}
            label={t.changed(t.languages[language])}
            hint={language === 'nb' ? t.changedHint : undefined}
            lang={language}
            rows={2}
            maxLength={longest.changed}
            optional={language !== 'nb'}
          />
        ))}
        <FormActions>
          <Button>{t.issue}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
