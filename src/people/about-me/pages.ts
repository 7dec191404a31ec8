import { emptyForm } from '../../platform/form.ts'
import type { App, Tools } from '../../platform/web.ts'
import { audit } from '../audit.ts'
import { signedIn } from '../guard.ts'
import type { MyPagePart } from '../my-page-parts.ts'
import { paths } from '../paths.ts'
import { readAboutMe } from './forms.ts'
import { myData } from './my-data.ts'
import { texts } from './texts.ts'
import { aboutMePage } from './views/about-me-page.tsx'

const mine = { config: { for: 'signed-in' } } as const

/** One's own details, how one wants to be told, and the file of all that is kept. */
export function aboutMePages(app: App, { db, formTokens }: Tools, parts: MyPagePart[]): void {
  app.get(paths.aboutMe(), mine, async (request, reply) => {
    const { here, query } = request
    const { id, email } = signedIn(request)
    const values = await db
      .selectFrom('accounts')
      .select(['name', 'locale', 'notify'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const saved = (query as { lagret?: unknown }).lagret === 'ja'
    const formToken = formTokens.issue(here.now)
    return reply.html(aboutMePage({ here, email, form: { ...emptyForm, values }, formToken, saved }))
  })

  app.post(paths.aboutMe(), mine, async (request, reply) => {
    const { here, body } = request
    const person = signedIn(request)
    const form = readAboutMe(body, texts[here.locale])
    if (!form.ok) {
      const formToken = formTokens.issue(here.now)
      const page = aboutMePage({ here, email: person.email, form: form.state, formToken, saved: false })
      return reply.code(422).html(page)
    }
    await db.transaction().execute(async (db) => {
      await db.updateTable('accounts').set(form.value).where('id', '=', person.id).execute()
      const { name } = form.value
      const details = name === person.name ? undefined : { name } // who looked at participants is told by name
      await audit(db, person, { what: 'people.account-changed', details })
    })
    return reply.seeOther(`${paths.aboutMe()}?lagret=ja`)
  })

  app.get(paths.myData(), { config: { for: 'signed-in', perMinute: 10 } }, async (request, reply) => {
    const person = signedIn(request)
    const data = await db.transaction().execute(async (db) => {
      await audit(db, person, { what: 'people.data-downloaded' })
      return myData(db, person, parts)
    })
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="mestring.json"')
      .send(JSON.stringify(data, null, 2))
  })
}
