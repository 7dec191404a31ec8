import type { App, Tools } from '../platform/web.ts'
import { coursePages } from './course/pages.ts'
import { draftPages } from './kit/draft-pages.ts'
import { languagePages } from './language/pages.tsx'
import { listPages } from './list/pages.ts'

/** Services, courses and runs from the inside: what their staff writes, and what waits to be done about it. */
export function authoring(app: App, tools: Tools): void {
  listPages(app, tools)
  coursePages(app, tools)
  draftPages(app, tools)
  languagePages(app)
}
