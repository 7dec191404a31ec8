import { DoorCard, Notice } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Columns, Grid, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { elsewhere, paths } from '../paths.ts'
import { texts } from '../texts.ts'
import { Doors } from './doors.tsx'
import { HomeSearch } from './home-search.tsx'
import { Steps } from './steps.tsx'
import { TwoCircles } from './two-circles.tsx'

type Props = { here: Here }

/** One question first; then ways in for those who can't put it into words, and what this is. */
export const homePage = ({ here }: Props) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.tabTitle} description={t.ingress}>
      <HomeSearch here={here} />
      <Band>
        <Doors here={here} />
      </Band>
      <Band tone="sand">
        <MadeAsEquals here={here} />
      </Band>
      <Band>
        <Stack gap="medium">
          <Steps here={here} />
          <Notice>
            <p>
              <strong>{t.nothing}</strong> <Link href={to(here, elsewhere.needs)}>{t.tellUs}</Link>
              {t.tellUsEnd}
            </p>
          </Notice>
        </Stack>
      </Band>
      <Band tone="sand">
        <AtWork here={here} />
      </Band>
    </Page>
  )
}

const MadeAsEquals = ({ here }: Props) => {
  const t = texts[here.locale]
  return (
    <Columns kind="equal">
      <Section>
        <h2>{t.equal}</h2>
        {t.equalText.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <p>
          <Link href={to(here, paths.about)}>{t.howMade}</Link>
        </p>
      </Section>
      <TwoCircles here={here} />
    </Columns>
  )
}

const AtWork = ({ here }: Props) => {
  const t = texts[here.locale]
  return (
    <Stack gap="medium">
      <h2>{t.work}</h2>
      <Grid>
        <DoorCard href={to(here, elsewhere.courses)} {...t.refer} />
        <DoorCard href={to(here, elsewhere.services)} {...t.services} />
        <DoorCard href={to(here, elsewhere.openData)} {...t.data} />
      </Grid>
    </Stack>
  )
}
