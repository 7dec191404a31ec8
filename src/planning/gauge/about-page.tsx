import { Answer, AnswerList } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { PlanPage } from '../views/frame.tsx'
import { type Counted, type Facts, inOthers } from './rules.ts'
import { texts } from './texts.ts'
import { Gauge } from './view.tsx'

const asked = ['group', 'meetings', 'written', 'decided', 'programme', 'felt'] as const

type Props = { here: Here; plan: Plan; facts: Facts; others: Facts[] }

/** What each measure counts, and why they are never added up. */
export const aboutPage = ({ here, plan, facts, others }: Props) => {
  const t = texts[here.locale]
  return (
    <PlanPage here={here} plan={plan}>
      <Stack>
        <h2>{t.about}</h2>
        {t.why.split('\n').map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <p>{t.comparison}</p>
      </Stack>
      <AnswerList>
        {asked.map((name) => (
          <Answer question={t.names[name].replace(/\.$/, '')}>
            {t.definitions[name]}
            {name !== 'felt' && <InOthers here={here} others={others} what={name} />}
          </Answer>
        ))}
      </AnswerList>
      <Gauge here={here} facts={facts} />
      <p>
        <Link href={to(here, paths.plan(plan.id))}>{t.back}</Link>
      </p>
    </PlanPage>
  )
}

const InOthers = ({ here, others, what }: { here: Here; others: Facts[]; what: Counted }) => {
  const middle = inOthers(others, what)
  return middle ? <> {texts[here.locale].inOthers(middle.experience, middle.plans)}</> : null
}
