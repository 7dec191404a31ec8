import { Button } from '../../design/button.tsx'
import { Fold } from '../../design/details.tsx'
import { ChoicePills } from '../../design/form/choices.tsx'
import { FormActions, SearchForm } from '../../design/form/form.tsx'
import { MunicipalityField } from '../../design/form/municipality-field.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Hero } from '../../design/hero.tsx'
import { emptyForm } from '../../platform/form.ts'
import { elsewhere } from '../paths.ts'
import { texts } from '../texts.ts'

const roles = ['patient', 'next-of-kin', 'parent', 'young', 'professional'] as const

/** The question the site asks, and three fields to answer it in; on a phone only the first, so that the button is in sight. */
export const HomeSearch = ({ here }: { here: Here }) => {
  const t = texts[here.locale]
  const field = { here, form: emptyForm }
  return (
    <Hero title={t.question} ingress={t.ingress}>
      <SearchForm label={t.find} action={to(here, elsewhere.courses)} card>
        <TextField {...field} name="q" label={t.words} hint={t.wordsHint} autocomplete="off" />
        <Fold summary={<span class="fold-hint">{t.more}</span>}>
          <div class="hero-more">
            <MunicipalityField {...field} name="municipality" label={t.municipality} />
            <ChoicePills
              {...field}
              name="role"
              label={t.who}
              options={roles.map((role) => ({ value: role, label: t.roles[role] }))}
            />
          </div>
        </Fold>
        <FormActions>
          <Button icon="search">{t.find}</Button>
        </FormActions>
      </SearchForm>
    </Hero>
  )
}
