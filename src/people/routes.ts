import type { App, Tools } from '../platform/web.ts'
import { aboutMePages } from './about-me/pages.ts'
import { guard } from './guard.ts'
import type { Demands } from './levels.ts'
import type { MyPagePart } from './my-page-parts.ts'
import { myPages } from './my-pages.ts'
import { oidcPages } from './oidc/pages.ts'
import type { Provider } from './oidc/provider.ts'
import { passkeyPages } from './passkeys/pages.ts'
import { invitationPages } from './roles/invitation-pages.ts'
import { rolePages } from './roles/pages.ts'
import { signInPages } from './sign-in-pages.ts'
import { surerPages } from './surer/pages.ts'
import { trailPages } from './trail/pages.ts'
import { waysPages } from './ways/pages.ts'

/** The ways to sign in besides a link, and how surely one must have. */
type Ways = { providers: Provider[]; demands: Demands }

/** Signing in, roles, and one's own page. Mounted first: it lets people into the other rooms. */
export function people(app: App, tools: Tools, onMyPage: MyPagePart[], { providers, demands }: Ways): void {
  guard(app, tools, demands)
  signInPages(app, tools, providers)
  oidcPages(app, tools, { providers, demands })
  surerPages(app, tools, { providers, demands })
  passkeyPages(app, tools, demands)
  waysPages(app, tools, { providers, demands })
  rolePages(app, tools)
  invitationPages(app, tools)
  trailPages(app, tools, onMyPage)
  aboutMePages(app, tools, onMyPage)
  myPages(app, tools, onMyPage, demands)
}
