import { Button, ButtonLink } from '../../../design/button.tsx'
import { CheckList } from '../../../design/form/choices.tsx'
import { Form, FormActions, SearchForm } from '../../../design/form/form.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Row, Section } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Quiet } from '../../../design/text.tsx'
import type { FormState } from '../../../platform/form.ts'
import { everyItem } from '../../form.ts'
import type { BankQuestion } from '../../shipped/bank.ts'
import type { Building } from '../drafts.ts'
import { paths } from '../paths.ts'
import { texts as questionTexts } from '../question/texts.ts'
import { PartPage } from '../views/frame.tsx'
import { answersInShort, byCategory, findInBank } from './find.ts'
import { texts } from './texts.ts'

type Props = { here: Here; building: Building; asked: string; form: FormState; formToken: string }

/** The question bank: looked through by category or by words, and picked from. */
export function bankPage({ here, building, asked, form, formToken }: Props) {
  const t = texts[here.locale]
  const path = paths.bank(building.questionnaireId)
  const found = findInBank(asked)
  return (
    <PartPage here={here} building={building} title={t.title} ingress={t.ingress} errors={form.errors}>
      <SearchForm label={t.search} action={to(here, path)}>
        <TextField
          here={here}
          form={{ values: { q: asked }, errors: [] }}
          name="q"
          type="search"
          label={t.search}
        />
        <Row>
          <Button kind="secondary" icon="search">
            {t.find}
          </Button>
          {asked && <Link href={to(here, path)}>{t.all}</Link>}
        </Row>
      </SearchForm>
      {asked && <p role="status">{found.length === 0 ? t.none(asked) : t.found(found.length)}</p>}
      {found.length > 0 && (
        <Form method="post" action={to(here, path)} formToken={formToken} hidden={{ q: asked }}>
          <Categories {...{ here, building, found, form }} />
          <FormActions>
            <Button icon="plus">{t.take}</Button>
            <ButtonLink kind="tertiary" href={to(here, paths.build(building.questionnaireId))}>
              {t.cancel}
            </ButtonLink>
          </FormActions>
        </Form>
      )}
    </PartPage>
  )
}

type Found = { here: Here; building: Building; found: BankQuestion[]; form: FormState }

function Categories({ here, building, found, form }: Found) {
  const there = new Set(everyItem(building.form.items).map(({ code }) => code))
  return (
    <>
      {byCategory(found).map(({ category, name, questions }, at) => {
        const free = questions.filter(({ code }) => !there.has(code))
        const taken = questions.filter(({ code }) => there.has(code))
        return (
          <Section>
            {free.length > 0 && (
              <CheckList
                here={here}
                form={form}
                name="codes"
                id={at === 0 ? 'codes' : `codes-${category}`}
                label={<span class="bank-category">{name[here.locale]}</span>}
                options={free.map((question) => ({
                  value: question.code,
                  label: <Pick here={here} question={question} />,
                }))}
              />
            )}
            <Taken here={here} name={name[here.locale]} taken={taken} isAll={free.length === 0} />
          </Section>
        )
      })}
    </>
  )
}

/** A question to pick, with the answers people will choose from. */
const Pick = ({ here, question }: { here: Here; question: BankQuestion }) => {
  const { kind } = question.way
  const kinds = questionTexts[here.locale].kinds
  return (
    <>
      <strong>{question.text[here.locale]}</strong>
      <br />
      <span class="quiet small">
        {answersInShort(question, here.locale) ?? (kind === 'words' ? kinds.long : '')}
      </span>
      {question.isIdentifying && (
        <>
          <br />
          <span class="small">{texts[here.locale].withCare}</span>
        </>
      )}
    </>
  )
}

type TakenProps = { here: Here; name: string; taken: BankQuestion[]; isAll: boolean }

/** What the form has already can’t be picked twice. */
const Taken = ({ here, name, taken, isAll }: TakenProps) => {
  if (taken.length === 0) return null
  return (
    <>
      {isAll && <p class="bank-category">{name}</p>}
      <Quiet small>
        {texts[here.locale].isThere}: {taken.map(({ text }) => text[here.locale]).join(' · ')}
      </Quiet>
    </>
  )
}
