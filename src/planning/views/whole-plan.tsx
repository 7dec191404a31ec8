import { ButtonLink } from '../../design/button.tsx'
import { type Here, to } from '../../design/here.ts'
import { Row, Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { texts as exportTexts } from '../export/texts.ts'
import { texts as goingOnTexts } from '../going-on/texts.ts'
import { leadsOnInWords } from '../going-on/view.tsx'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'

/** Last on the page of a plan: who leads it on, how it goes on, and all of it to take along. */
export const WholePlan = ({ here, plan }: { here: Here; plan: Plan }) => {
  const t = exportTexts[here.locale]
  return (
    <Section printed={false}>
      <h2>{t.heading}</h2>
      <p>
        {leadsOnInWords(here, plan)}{' '}
        <Link href={to(here, paths.goingOn(plan.id))}>{goingOnTexts[here.locale].title}</Link>
      </p>
      <p>{t.text}</p>
      <Row>
        <ButtonLink kind="secondary" icon="download" href={to(here, paths.export(plan.id, 'pdf'))} download>
          {t.pdf}
        </ButtonLink>
        <ButtonLink kind="tertiary" href={to(here, paths.export(plan.id, 'json'))} download>
          {t.json}
        </ButtonLink>
      </Row>
    </Section>
  )
}
