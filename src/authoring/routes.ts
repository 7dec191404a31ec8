import type { App, Tools } from '../platform/web.ts'
import { administrationPages } from './administration/pages.ts'
import { editCoursePages } from './course/edit-pages.ts'
import { newCoursePages } from './course/new-pages.ts'
import { publishPages } from './course/publish-pages.ts'
import { draftPages } from './kit/draft-pages.ts'
import { languagePages } from './language/pages.tsx'
import { listPages } from './list/pages.ts'
import { programmePages } from './programme/pages.ts'
import { copyPages } from './run/copy-pages.ts'
import { editRunPages } from './run/edit-run-pages.ts'
import { newRunPages } from './run/new-run-pages.ts'
import { publishRunPages } from './run/publish-run-pages.ts'
import { servicePages } from './service/pages.ts'

/** Services, courses and runs from the inside: what their staff writes, and what waits to be done about it. */
export function authoring(app: App, tools: Tools): void {
  listPages(app, tools)
  servicePages(app, tools)
  newCoursePages(app, tools)
  editCoursePages(app, tools)
  publishPages(app, tools)
  programmePages(app, tools)
  newRunPages(app, tools)
  copyPages(app, tools)
  editRunPages(app, tools)
  publishRunPages(app, tools)
  draftPages(app, tools)
  languagePages(app)
  administrationPages(app, tools)
}
