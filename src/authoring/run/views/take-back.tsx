import { paths as coursePaths, type KeptRun } from '../../../courses/index.ts'
import { Button } from '../../../design/button.tsx'
import { Form } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Stack } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Quiet } from '../../../design/text.tsx'
import type { Fullness } from '../../../registrations/index.ts'
import { paths } from '../../paths.ts'
import { canBeTakenBack } from '../rules.ts'
import { texts } from '../take-back-texts.ts'

type Props = KeptRun & { here: Here; fullness: Fullness; formToken: string }

/** Below the form: taking a run back that nobody has signed up for, or cancelling one that somebody has. */
export const TakeBack = ({ here, course, run, fullness, formToken }: Props) => {
  const t = texts[here.locale]
  if (run.cancelledAt || run.endsAt <= here.now) return null
  const cancel = <Link href={to(here, coursePaths.cancelRun(course.slug, run.slug))}>{t.cancel}</Link>
  if (!canBeTakenBack(run, fullness)) {
    return (
      <Stack gap="tiny">
        <Quiet small>{t.hasPeople(fullness.taken, fullness.waiting)}</Quiet>
        <p>{cancel}</p>
      </Stack>
    )
  }
  return (
    <Form
      method="post"
      action={to(here, paths.unpublishRun(course.slug, run.slug))}
      formToken={formToken}
      gap="small"
    >
      <Quiet small>{t.text}</Quiet>
      <Button kind="tertiary">{t.do}</Button>
    </Form>
  )
}
