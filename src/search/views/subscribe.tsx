import { type Here, to } from '../../design/here.ts'
import { Link } from '../../design/link.tsx'
import { paths } from '../paths.ts'
import type { Search } from '../search.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; search: Search }

/** For whoever would rather be told than search again. */
export const Subscribe = ({ here, search }: Props) => {
  const t = texts[here.locale].subscribe
  return (
    <p class="quiet small no-print">
      {t.start} <Link href={to(here, paths.calendar(search))}>{t.calendar}</Link> {t.or}{' '}
      <Link href={to(here, paths.feed(search))}>{t.reader}</Link>. {t.how}
    </p>
  )
}

/** The same for programs that look for it: feed readers and calendars. */
export const Subscriptions = ({ here, search }: Props) => (
  <>
    <link rel="alternate" type="application/atom+xml" href={to(here, paths.feed(search))} />
    <link rel="alternate" type="text/calendar" href={to(here, paths.calendar(search))} />
  </>
)
