import type { App } from '../platform/web.ts'
import { paths } from './paths.ts'
import { aboutPage } from './views/about-page.tsx'
import { accessibilityPage } from './views/accessibility-page.tsx'
import { homePage } from './views/home-page.tsx'
import { privacyPage } from './views/privacy-page.tsx'

/** The front page, and the pages that say what Mestring is and what it does with what you tell it. */
export function content(app: App): void {
  const cached = { config: { cached: true } }
  app.get(paths.home, cached, (request, reply) => reply.html(homePage({ here: request.here })))
  app.get(paths.about, cached, (request, reply) => reply.html(aboutPage({ here: request.here })))
  app.get(paths.privacy, cached, (request, reply) => reply.html(privacyPage({ here: request.here })))
  app.get(paths.accessibility, cached, (request, reply) =>
    reply.html(accessibilityPage({ here: request.here })),
  )
}
