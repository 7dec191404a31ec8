import { DoorCard } from '../../../design/card.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Grid } from '../../../design/layout.tsx'
import type { Building } from '../drafts.ts'
import { paths } from '../paths.ts'
import { PartPage } from '../views/frame.tsx'
import { askedKinds } from './kinds.ts'
import { texts } from './texts.ts'

/** How a new question is to be answered: the first thing to decide. */
export function kindsPage({ here, building }: { here: Here; building: Building }) {
  const t = texts[here.locale]
  return (
    <PartPage here={here} building={building} title={t.chooseKind} ingress={t.chooseIngress}>
      <Grid>
        {askedKinds.map(([word, kind]) => (
          <DoorCard
            href={to(here, paths.newQuestion(building.questionnaireId, word))}
            title={t.kinds[kind]}
            text={t.kindHints[kind]}
          />
        ))}
      </Grid>
    </PartPage>
  )
}
