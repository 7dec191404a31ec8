import { ButtonLink } from '../../../design/button.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import type { Item } from '../../form.ts'
import type { Building } from '../drafts.ts'
import { paths } from '../paths.ts'
import { shownInWords } from './said.ts'
import { texts } from './texts.ts'

/** When something is shown, and the way to change it. */
export const ConditionFacts = ({ here, building, item }: { here: Here; building: Building; item: Item }) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{t.title}</h2>
      <p>{shownInWords(here, building.form, item)}</p>
      <p>
        <ButtonLink kind="secondary" href={to(here, paths.condition(building.questionnaireId, item.linkId))}>
          {t.change}
        </ButtonLink>
      </p>
    </Section>
  )
}
