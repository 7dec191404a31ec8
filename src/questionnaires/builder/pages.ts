import { aboutPages } from './about/pages.ts'
import type { App, Hands } from './asked.ts'
import { bankPages } from './bank/pages.ts'
import { beginPages } from './begin/pages.ts'
import { conditionPages } from './condition/pages.ts'
import { overviewPages } from './overview/pages.ts'
import { publishPages } from './publish/pages.ts'
import { questionPages } from './question/pages.ts'
import { scalePages } from './scale/pages.ts'
import { stepPages } from './steps/pages.ts'

/** Where a form is put together. */
export function builder(app: App, hands: Hands): void {
  beginPages(app, hands)
  overviewPages(app, hands)
  aboutPages(app, hands)
  bankPages(app, hands)
  questionPages(app, hands)
  scalePages(app, hands)
  stepPages(app, hands)
  conditionPages(app, hands)
  publishPages(app, hands)
}
