import type { ComponentChildren } from 'preact'
import { ButtonLink } from '../../design/button.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { PrintedFrom } from '../../design/page/printed-from.tsx'
import { Table } from '../../design/table.tsx'
import { Quiet, Unseen } from '../../design/text.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import type { PublicTheme } from '../rules.ts'
import { texts } from '../texts.ts'
import type { Theme } from './need-page.tsx'

type Props = {
  here: Here
  counts: PublicTheme[]
  themes: Theme[]
  counties: { number: string; name: string }[]
}

/** What people say they need, theme by county: only numbers that nobody can be recognised in. */
export const numbersPage = ({ here, counts, themes, counties }: Props) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.numbers} description={t.numbersIngress}>
      <PageHead
        here={here}
        title={t.numbers}
        ingress={t.numbersIngress}
        trail={[{ title: t.title, href: to(here, paths.report) }, { title: t.numbers }]}
      />
      <Band tight>
        <Stack>
          {counts.length === 0 ? (
            <p>{t.noNumbers}</p>
          ) : (
            <Table
              caption={t.numbersCaption}
              columns={[
                { heading: t.numbersTheme },
                { heading: t.numbersCounty },
                { heading: t.numbersCount, number: true },
                { heading: t.numbersPlan },
              ]}
              rows={rowsOf({ here, counts, themes, counties })}
            />
          )}
          <Quiet>{t.numbersRule}</Quiet>
          <p class="no-print">
            <ButtonLink href={to(here, paths.report)}>{t.title}</ButtonLink>
          </p>
          <PrintedFrom here={here} />
        </Stack>
      </Band>
    </Page>
  )
}

function rowsOf({ here, counts, themes, counties }: Props): ComponentChildren[][] {
  const t = texts[here.locale]
  const nameOf = (themeId: string | null): string => {
    const theme = themes.find(({ id }) => id === themeId)
    return theme ? inLanguage(theme.name, here.locale).text : t.other
  }
  const countyName = (number: string): string =>
    counties.find((county) => county.number === number)?.name ?? number
  return counts
    .map((theme) => ({ ...theme, name: nameOf(theme.themeId) }))
    .sort((a, b) => a.name.localeCompare(b.name, here.locale))
    .flatMap(({ themeId, name, counties, rest }) => {
      const lines = [
        ...counties.map(({ number, count }) => [name, countyName(number), count]),
        ...(rest === undefined ? [] : [[name, t.rest, rest]]),
      ]
      const plan = themeId && <PlanFor here={here} theme={themeId} name={name} />
      return lines.map((line, at) => [...line, at === 0 ? plan : '']) // said once a theme
    })
}

/** For those who plan: a plan that begins with this theme. */
const PlanFor = ({ here, theme, name }: { here: Here; theme: string; name: string }) => (
  <Link href={to(here, paths.startPlan({ theme }))}>
    {texts[here.locale].startPlan} <Unseen>{texts[here.locale].startPlanAbout(name)}</Unseen>
  </Link>
)
