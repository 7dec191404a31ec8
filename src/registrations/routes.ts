import type { App, Tools } from '../platform/web.ts'
import { registrationsApi } from './api.ts'
import { lostLink } from './lost-link.ts'
import { managePages } from './manage-pages.ts'
import { partyPages } from './party-pages.ts'
import { signUpPages } from './sign-up-pages.ts'

/** Seats, waiting lists and what people do with them. */
export function registrations(app: App, tools: Tools): void {
  signUpPages(app, tools)
  lostLink(app, tools)
  managePages(app, tools)
  partyPages(app, tools)
  registrationsApi(app, tools)
}
