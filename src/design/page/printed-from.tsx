import { longDate } from '../../platform/dates.ts'
import type { Here } from '../here.ts'
import { to } from '../here.ts'
import { OnPaper } from '../text.tsx'
import { texts } from '../texts.ts'

/** The last line on paper: the address and the day. Not on a private page, whose address is a secret. */
export const PrintedFrom = ({ here }: { here: Here }) => (
  <OnPaper>
    {texts[here.locale].printed(
      here.baseUrl.replace(/^https?:\/\//, '') + to(here, here.path),
      longDate(here.now, here.locale),
    )}
  </OnPaper>
)
