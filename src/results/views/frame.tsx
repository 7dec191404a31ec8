import type { ComponentChildren } from 'preact'
import type { Here } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import type { Crumb } from '../../design/page/breadcrumb.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { PrintedFrom } from '../../design/page/printed-from.tsx'
import { SectionNav } from '../../design/page/section-nav.tsx'
import type { Period } from '../protection/tables.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  title: string
  ingress?: ComponentChildren
  above?: ComponentChildren
  trail: Crumb[]
  isPrivate: boolean
  nav?: ComponentChildren
  children: ComponentChildren
}

/** A page of results: where one is, the title on sand, and the sections with air between. */
export const ResultsFrame = ({ here, title, ingress, above, trail, isPrivate, nav, children }: Props) => (
  <Page here={here} title={title} isPrivate={isPrivate}>
    <PageHead here={here} title={title} above={above} ingress={ingress} trail={trail}>
      {nav}
    </PageHead>
    <Band tight>
      <Stack gap="large">{children}</Stack>
    </Band>
    <PrintedFrom here={here} />
  </Page>
)

type PeriodsProps = { here: Here; periods: number[]; period: Period; hrefOf: (period: Period) => string }

/** All years, or one of those there is anything of: links, for there is nothing else to ask for. */
export const Periods = ({ here, periods, period, hrefOf }: PeriodsProps) => {
  const t = texts[here.locale]
  if (periods.length < 2 && period === 'all') return null
  const all: Period[] = ['all', ...periods.toReversed()]
  return (
    <SectionNav
      label={t.periods}
      links={all.map((one) => ({
        title: one === 'all' ? t.allYears : String(one),
        href: hrefOf(one),
        isHere: one === period,
      }))}
    />
  )
}
