import { paths as coursePaths, type KeptCourse } from '../../../courses/index.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { type Here, to } from '../../../design/here.ts'
import { planTexts } from '../plan-texts.ts'

type Props = {
  here: Here
  course: Pick<KeptCourse, 'slug' | 'planId' | 'waitsFor'>
  what: 'both' | 'run'
  /** Somebody tried all the same. */
  wasRefused?: boolean
}

/** Where something is published when its plan has come so far: what it waits for, and the way there. */
export const PlanGate = ({ here, course, what, wasRefused }: Props) => {
  const t = planTexts[here.locale]
  if (course.waitsFor.length === 0) return null
  return (
    <Card tone="spruce" gap="small" id="plan">
      <p role={wasRefused ? 'alert' : undefined}>
        {wasRefused && <strong>{t.notPublished} </strong>}
        {t[what]}
      </p>
      <p>
        <ButtonLink kind="secondary" href={to(here, coursePaths.planOf(course.slug))}>
          {course.planId === null ? t.start : t.go}
        </ButtonLink>
      </p>
    </Card>
  )
}

/** In the address after a publication that the plan stopped. */
export const afterRefusal = (path: string): string => `${path}?publisert=nei#plan`
export const refusedIn = (query: unknown): boolean =>
  (query as { publisert?: unknown } | undefined)?.publisert === 'nei'
