import { ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, CardList, Row, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Tag } from '../../design/tag.tsx'
import { Quiet } from '../../design/text.tsx'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { steps } from '../steps.ts'
import { texts } from '../texts.ts'
import { texts as waiting } from '../waiting/texts.ts'
import { nextFor } from '../waiting/waits.ts'
import { todoInWords } from '../waiting/words.ts'

/** The plans somebody is part of, and those of their service. */
export const listPage = ({ here, plans, mayStart }: { here: Here; plans: Plan[]; mayStart: boolean }) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.plans} isPrivate>
      <PageHead here={here} title={t.plans} ingress={t.plansIngress}>
        {mayStart && (
          <ButtonLink href={to(here, paths.start())} icon="plus">
            {t.start}
          </ButtonLink>
        )}
      </PageHead>
      <Band tight>
        <Stack gap="medium">
          {plans.length === 0 && <p>{t.none}</p>}
          <CardList>
            {ownTurnsFirst(plans).map((plan) => (
              <PlanCard here={here} plan={plan} />
            ))}
          </CardList>
        </Stack>
      </Band>
    </Page>
  )
}

/** Those that wait on the one who reads come first, the rest as they were. */
const ownTurnsFirst = (plans: Plan[]): Plan[] =>
  plans.toSorted((a, b) => Number(!ownTurn(a)) - Number(!ownTurn(b)))

const ownTurn = ({ me, waits }: Plan) => (me.roles.length > 0 ? nextFor(waits, me) : undefined)

const PlanCard = ({ here, plan }: { here: Here; plan: Plan }) => {
  const t = texts[here.locale]
  const stopped = plan.closed ? t.closed : plan.paused ? t.paused : undefined
  return (
    <Card as="li" gap="small">
      <Row apart>
        <h2>
          <Link href={to(here, paths.plan(plan.id))}>{plan.title}</Link>
        </h2>
        <Tag>{stopped ?? t.round(plan.round)}</Tag>
      </Row>
      <p>{t.stepAbove(steps.indexOf(plan.now) + 1, t.steps[plan.now])}</p>
      <Mine here={here} plan={plan} />
      <Quiet>{plan.service.name}</Quiet>
    </Card>
  )
}

/** What waits on the one who reads, if anything does. */
const Mine = ({ here, plan }: { here: Here; plan: Plan }) => {
  const next = ownTurn(plan)
  if (!next) return null
  return (
    <p>
      <strong>{waiting[here.locale].yours}</strong> {todoInWords(next.what, here.locale)}
    </p>
  )
}
