import type { App, Tools } from '../platform/web.ts'
import { registrationsApi } from './api.ts'
import { companyPages } from './company-pages.ts'
import { leavingPages } from './leaving-pages.ts'
import { lostLink } from './lost-link.ts'
import { managePages } from './manage-pages.ts'
import type { FindPapers } from './papers.ts'
import { signUpPages } from './sign-up-pages.ts'
import { wishPages } from './wish-pages.ts'

/** Seats, waiting lists and what people do with them. */
export function registrations(app: App, tools: Tools, findPapers: FindPapers): void {
  signUpPages(app, tools)
  lostLink(app, tools)
  managePages(app, tools, findPapers)
  companyPages(app, tools)
  wishPages(app, tools)
  leavingPages(app, tools)
  registrationsApi(app, tools)
}
