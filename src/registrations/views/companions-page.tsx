import { Button, ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, CardList, Row, Section, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Unseen } from '../../design/text.tsx'
import type { FormState } from '../../platform/form.ts'
import { texts } from '../companion-texts.ts'
import { texts as manageTexts } from '../manage-texts.ts'
import type { Party } from '../party.ts'
import { paths } from '../paths.ts'
import type { Standing } from '../standing.ts'
import { companionInWords } from './check-page.tsx'
import { CompanionFields } from './company-page.tsx'

type Props = {
  here: Here
  standing: Standing
  party: Party
  token: string
  form: FormState
  formToken: string
  /** There was no seat for one more: keep what one has, or wait together. */
  noRoom?: boolean
}

/** Who comes along: one more, or one less. */
export const companionsPage = (props: Props) => {
  const { here, standing, party, token, form, noRoom } = props
  const t = texts[here.locale]
  const [, ...company] = party.members
  return (
    <Page here={here} title={t.question} errors={form.errors} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle above={manageTexts[here.locale].registration(standing.number)} title={t.question} />
          {company.length === 0 && <p>{t.none}</p>}
          <CardList>
            {company.map((member, index) => (
              <Companion {...props} words={companionInWords(member, here.locale)} at={index + 1} />
            ))}
          </CardList>
          {noRoom ? <NoRoom {...props} /> : <OneMore {...props} />}
          <FormActions>
            <ButtonLink kind="tertiary" href={to(here, paths.registration(token))}>
              {manageTexts[here.locale].back}
            </ButtonLink>
          </FormActions>
        </Stack>
      </Band>
    </Page>
  )
}

const Companion = ({ here, party, token, formToken, words, at }: Props & { words: string; at: number }) => {
  const t = texts[here.locale]
  return (
    <Card as="li">
      <Row apart>
        <span>{words}</span>
        <Form
          method="post"
          action={to(here, paths.companion(token, at))}
          formToken={formToken}
          hidden={sizeOf(party)}
        >
          <Button kind="secondary" icon="bin">
            {t.remove} <Unseen>{words}</Unseen>
          </Button>
        </Form>
      </Row>
    </Card>
  )
}

const OneMore = ({ here, standing, party, token, form, formToken }: Props) => {
  const t = texts[here.locale]
  if (standing.status === 'offered') return <p>{t.answerFirst}</p>
  if (party.members.length > standing.run.companionsMax) return <p>{t.full}</p>
  return (
    <Section>
      <h2>{t.add}</h2>
      <Form
        method="post"
        action={to(here, paths.companions(token))}
        formToken={formToken}
        hidden={sizeOf(party)}
      >
        <CompanionFields here={here} run={standing.run} form={form} companion={1} />
        <FormActions>
          <Button>{t.add}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

const NoRoom = ({ here, token, form, formToken }: Props) => {
  const t = texts[here.locale]
  const { formToken: _, together: __, ...values } = form.values
  return (
    <Card as="section" tone="sand">
      <h2>{t.noRoom}</h2>
      <p>{t.noRoomText}</p>
      <Row>
        <ButtonLink href={to(here, paths.registration(token))}>{t.keep}</ButtonLink>
      </Row>
      <p>{t.togetherText}</p>
      <Form
        method="post"
        action={to(here, paths.companions(token))}
        formToken={formToken}
        hidden={{ ...values, together: 'yes' }}
      >
        <Button kind="secondary">{t.together}</Button>
      </Form>
    </Card>
  )
}

/** The party as this page shows it, so that a button pressed twice is done once. */
const sizeOf = ({ members }: Party) => ({ size: String(members.length) })
