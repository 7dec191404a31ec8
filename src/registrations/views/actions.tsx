import { DoorCard } from '../../design/card.tsx'
import { to } from '../../design/here.ts'
import { Grid, Section } from '../../design/layout.tsx'
import { texts } from '../change-texts.ts'
import { texts as companionTexts } from '../companion-texts.ts'
import { texts as manageTexts } from '../manage-texts.ts'
import { paths } from '../paths.ts'
import type { ManageProps } from './manage-page.tsx'
import { OtherRuns } from './other-runs.tsx'

/** What can be done with a registration: a door each. */
export const Actions = (props: ManageProps) => {
  const { here, standing, token } = props
  const t = texts[here.locale]
  const company = companionTexts[here.locale]
  const { seats, run } = standing
  return (
    <Section printed={false}>
      <h2>{manageTexts[here.locale].actions}</h2>
      <Grid wide>
        {seats > 1 && (
          <DoorCard
            href={to(here, paths.alone(token))}
            title={t.alone.title}
            text={standing.status === 'confirmed' ? t.alone.confirmedText : t.alone.text}
          />
        )}
        <AnyRun {...props} />
        {run.companionsMax > 0 && (
          <DoorCard
            href={to(here, paths.companions(token))}
            title={seats > 1 ? company.titleMany : company.title}
            text={seats > 1 ? company.textMany : company.text}
          />
        )}
        <DoorCard
          href={to(here, paths.needs(token))}
          title={seats > 1 ? t.needs.title : t.needs.titleOne}
          text={t.needs.text}
        />
        <DoorCard href={to(here, paths.withdrawal(token))} title={t.withdraw.title} text={t.withdraw.text} />
      </Grid>
    </Section>
  )
}

const AnyRun = ({ here, standing, token, others }: ManageProps) => {
  const t = texts[here.locale].anyRun
  if (standing.status === 'confirmed') return null
  if (standing.anyRun) return <DoorCard href={to(here, paths.anyRun(token))} title={t.on} text={t.onText} />
  if (others.length === 0) return null
  const text = (
    <>
      {t.text}
      <OtherRuns here={here} others={others} />
    </>
  )
  return <DoorCard href={to(here, paths.anyRun(token))} title={t.title} text={text} />
}
