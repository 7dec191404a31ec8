import type { PlannedCourse } from '../../courses/index.ts'
import { Button } from '../../design/button.tsx'
import { Details } from '../../design/details.tsx'
import { Form } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Localised } from '../../design/localised.tsx'
import { SavedNote } from '../../design/saved-note.tsx'
import { Ingress, Quiet } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import type { FieldError } from '../../platform/form.ts'
import { inLanguage } from '../../platform/localised.ts'
import { kinds } from '../../programmes/index.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { PlanPage } from '../views/frame.tsx'
import { OpenPart } from './open-part.tsx'
import { PartWords } from './part-words.tsx'
import type { PlanGuide } from './queries.ts'
import type { Standing } from './rules.ts'
import { texts } from './texts.ts'

export type GuidePage = {
  here: Here
  plan: Plan
  guide: PlanGuide
  course: PlannedCourse | undefined
  /** Whether the reader works in the service that keeps the course. */
  isStaff: boolean
  errors: FieldError[]
  answered: 'chosen' | 'beside' | undefined
  formToken: string
}

/** What a plan has of its programme's guide: what is new and waits for an answer, what was taken, what was declined. */
export const guidePage = (page: GuidePage) => {
  const { here, plan, guide, errors, answered } = page
  const t = texts[here.locale]
  const name = inLanguage(guide.programme.title, here.locale).text
  const inState = (state: Standing['state']) => guide.standings.filter((one) => one.state === state)
  return (
    <PlanPage here={here} plan={plan} errors={errors}>
      <Stack gap="small">
        <Quiet>{t.builtOn(name)}</Quiet>
        <h2>{t.title(name, guide.newest.version)}</h2>
        <Ingress>{t.ingress}</Ingress>
        <Quiet small>{t.issued(longDate(guide.newest.issuedAt, here.locale))}</Quiet>
      </Stack>
      {answered && <SavedNote>{t.answered[answered]}</SavedNote>}
      <News {...page} open={inState('open')} />
      <Taken {...page} />
      <Declined {...page} declined={inState('declined')} />
      <p>
        <Link href={to(here, paths.plan(plan.id))}>{plan.title}</Link>
      </p>
    </PlanPage>
  )
}

const News = ({ open, ...page }: GuidePage & { open: Standing[] }) => {
  const { here, plan, guide, formToken } = page
  const t = texts[here.locale]
  const { version, changed } = guide.newest
  if (open.length === 0) return <p>{t.upToDate(version)}</p>
  const isNews = guide.standings.some(({ held }) => held)
  return (
    <Section id="nytt">
      <h3>{isNews ? t.news(version) : t.firstTime}</h3>
      {isNews && (
        <p class="as-written">
          <Localised here={here} text={changed} />
        </p>
      )}
      <Quiet>{t.left(open.length)}</Quiet>
      {open.map((standing) => (
        <OpenPart {...page} standing={standing} />
      ))}
      {open.length > 1 && mayWrite(plan) && (
        <Form
          method="post"
          action={to(here, paths.guideAll(plan.id))}
          formToken={formToken}
          hidden={{ version: String(version) }}
        >
          <Button kind="secondary">{t.takeAll}</Button>
        </Form>
      )}
    </Section>
  )
}

const Taken = ({ here, guide }: GuidePage) => {
  const t = texts[here.locale]
  const held = guide.standings.flatMap((one) => (one.held ? [{ ...one, held: one.held }] : []))
  if (held.length === 0) return null
  return (
    <Section>
      <h3>{t.held}</h3>
      {kinds
        .filter((kind) => held.some((one) => one.held.kind === kind))
        .map((kind) => (
          <Stack gap="small">
            <h4>{t.many[kind]}</h4>
            <div>
              {held
                .filter((one) => one.held.kind === kind)
                .map(({ held, taken }) => (
                  <Details summary={<Localised here={here} text={held.title} />}>
                    <PartWords here={here} part={held} />
                    {taken && (
                      <Quiet small>
                        {t.takenBy(taken.by, longDate(taken.at, here.locale), taken.version)}
                      </Quiet>
                    )}
                  </Details>
                ))}
            </div>
          </Stack>
        ))}
    </Section>
  )
}

const Declined = ({ here, plan, guide, declined, formToken }: GuidePage & { declined: Standing[] }) => {
  const t = texts[here.locale]
  if (declined.length === 0) return null
  return (
    <Section>
      <h3>{t.declined}</h3>
      <div>
        {declined.map(({ key, latest, held, last }) => {
          const part = latest ?? held
          return (
            part && (
              <Details summary={`${t.kinds[part.kind]}: ${inLanguage(part.title, here.locale).text}`}>
                {latest ? <PartWords here={here} part={latest} /> : <p>{t.isGone}</p>}
                {last && (
                  <Quiet small>{t.declinedBy(last.by, longDate(last.at, here.locale), last.version)}</Quiet>
                )}
                {mayWrite(plan) && (
                  <Form
                    method="post"
                    action={to(here, paths.guidePart(plan.id, key, 'taken'))}
                    formToken={formToken}
                    hidden={{ version: String(guide.newest.version) }}
                  >
                    <Button kind="secondary">{latest ? t.takeAfterAll : t.take.removed}</Button>
                  </Form>
                )}
              </Details>
            )
          )
        })}
      </div>
    </Section>
  )
}
