import { DoorCard } from '../../../design/card.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Grid, Section, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import { paths } from '../../paths.ts'
import { texts } from '../texts.ts'
import type { Unit } from '../units.ts'

/** The units whose roles one gives and ends. */
export const unitsPage = ({ here, units }: { here: Here; units: Unit[] }) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} isPrivate>
      <Band tight>
        <Stack gap="medium">
          <PageTitle title={t.title} ingress={t.ingress} />
          {units.length === 0 && <p>{t.nothing}</p>}
          {kindsOf(units).map(([kind, ofKind], _, { length }) => (
            <Section>
              {length > 1 && <h2>{t.kinds[kind]}</h2>}
              <Grid>
                {ofKind.map((unit) => (
                  <DoorCard href={to(here, paths.rolesIn(unit.slug))} title={unitName(here, unit)} />
                ))}
              </Grid>
            </Section>
          ))}
        </Stack>
      </Band>
    </Page>
  )
}

/** The few of a kind before the many: an administrator has every service there is. */
const kindsOf = (units: Unit[]) =>
  [...Map.groupBy(units, ({ heldIn }) => (heldIn === 'system' ? 'nation' : heldIn))].sort(
    ([, some], [, others]) => some.length - others.length,
  )

/** What a unit is called. */
export const unitName = ({ locale }: Pick<Here, 'locale'>, { name, heldIn }: Unit): string =>
  name ?? (heldIn === 'nation' ? texts[locale].nation : texts[locale].system)
