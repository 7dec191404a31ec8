import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { emptyForm, readForm } from '../platform/form.ts'
import type { App, Tools } from '../platform/web.ts'
import { texts } from './error-texts.ts'
import { addressAsKept, fieldsOf } from './fields.ts'
import { secretly } from './mine.ts'
import { paths } from './paths.ts'
import { registrar as makeRegistrar } from './registrar.ts'
import { sendLinks } from './send-link.ts'
import { linkSentPage, lostLinkPage } from './views/lost-link-page.tsx'

/** Longer than finding and sealing takes: how long an answer took says nothing either. */
const sameForAllMs = 250

/** "Fått ikke lenken?": the link again, to the address it belongs to; the same answer whether or not there is one. */
export function lostLink(
  app: App,
  { db, secrets, mail, formTokens }: Pick<Tools, 'db' | 'secrets' | 'mail' | 'formTokens'>,
): void {
  const registrar = makeRegistrar({ secrets, mail })

  app.get(paths.lostLink(), async ({ here }, reply) =>
    secretly(reply).html(lostLinkPage({ here, form: emptyForm, formToken: formTokens.issue(here.now) })),
  )

  app.get(paths.linkSent(), async ({ here }, reply) => secretly(reply).html(linkSentPage({ here })))

  app.post(
    paths.lostLink(),
    { config: { perMinute: 5, perTarget: { perHour: 5, of: addressIn } } },
    async ({ body, here }, reply) => {
      const form = readForm(z.object({ email: fieldsOf(texts[here.locale]).email }), body)
      if (!form.ok) {
        return secretly(reply.code(422)).html(
          lostLinkPage({ here, form: form.state, formToken: formTokens.issue(here.now) }),
        )
      }
      await Promise.all([sendLinks(db, registrar, form.value.email, here.now), wait(sameForAllMs)])
      return secretly(reply).seeOther(paths.linkSent())
    },
  )
}

function addressIn({ body }: { body: unknown }): string | undefined {
  const email = (body as { email?: unknown } | null)?.email
  return typeof email === 'string' ? addressAsKept(email) : undefined
}
