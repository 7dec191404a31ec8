import type { MyPagePart } from '../my-page-parts.ts'
import { paths } from '../paths.ts'
import { holds, type Roles } from '../rules.ts'
import { texts } from './texts.ts'

/** Who gives and ends roles: whoever leads something, and administrators. */
export const keepers = {
  service: ['manager'],
  'planning-group': ['leader'],
  system: ['administrator'],
} as const satisfies Roles

/** The way from one's own page to giving and ending roles. */
export const rolesOnMyPage: MyPagePart = {
  async doors(_, { roles }, { locale }) {
    const t = texts[locale]
    return holds(roles, keepers) ? [{ title: t.title, text: t.ingress, path: paths.roles() }] : []
  },
}
