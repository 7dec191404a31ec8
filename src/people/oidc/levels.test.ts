import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../../../test/app.ts'
import { anIdentityProvider } from '../../../test/identity-provider.ts'
import { aCourse, aRun } from '../../../test/make.ts'
import { open, type Seen } from '../../../test/pages.ts'
import { aPerson, aStaffMember, type SignedIn, signIn } from '../../../test/people.ts'
import { aPlan } from '../../../test/plans.ts'
import { readDemands } from '../levels.ts'
import { readProviders } from './provider.ts'

const base = 'https://mestring.example.no'
const inAService = { service: ['id-porten:idporten-loa-high', 'passkey'] }
let idPorten: Awaited<ReturnType<typeof anIdentityProvider>>
let service: TestApp
before(async () => {
  idPorten = await anIdentityProvider({ redirectTo: `${base}/logg-inn/tilbake/id-porten` })
  service = await demanding({
    ...inAService,
    'planning-group': ['id-porten:idporten-loa-high'],
    system: ['id-porten:idporten-loa-substantial'],
  })
})
after(async () => {
  await idPorten.close()
  await service.close()
})

async function demanding(levels: object): Promise<TestApp> {
  const client = { clientId: 'mestring', clientSecret: 'only-for-tests', issuer: idPorten.issuer }
  const oidc =
    readProviders(JSON.stringify([{ profile: 'id-porten', level: 'substantial', ...client }])) ?? []
  return testApp(new Date(), { oidc, signInLevels: readDemands(JSON.stringify(levels), oidc) ?? {} })
}

const cookiesIn = ({ headers }: Seen): string =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => String(cookie).split(';')[0])
    .filter((cookie) => !cookie?.endsWith('='))
    .join('; ')

/** Follows a link to the provider and back; answers the page that comes then, with the cookies of that browser. */
async function through(path: string, cookie: string, visited?: Map<string, string>) {
  const away = await open(service.app, path, cookie)
  assert.equal(away.status, 303, away.text)
  const back = await idPorten.visit(away.location ?? '', visited)
  const page = await open(service.app, back.pathname + back.search, `${cookie}; ${cookiesIn(away)}`)
  return { page, cookie: cookiesIn(page) }
}

const linkIn = ({ html }: Seen, words: string): string =>
  (new RegExp(`href="([^"]*)"[^>]*>\\s*${words}`).exec(html)?.[1] ?? '').replaceAll('&amp;', '&')

async function aRunOf(serviceId: number) {
  const course = await aCourse(service.db, { serviceId })
  const run = await aRun(service.db, { courseId: course.id })
  return {
    course: `/kurs/${course.slug}/rediger`,
    participants: `/kurs/${course.slug}/${run.slug}/deltakere`,
  }
}

describe('A service whose participants are shown to who is surely known only', () => {
  it('asks for a surer sign-in there and nowhere else, ties the provider, and goes on', async () => {
    const berit = await aStaffMember(service.db, 'coordinator')
    const { course, participants } = await aRunOf(berit.serviceId)
    const byLink = await signIn(service, berit)
    assert.equal((await byLink.open(course)).status, 200)
    const sent = await byLink.open(`/nn${participants}`)
    assert.equal(sent.location, `/nn/logg-inn/sikrere?til=${encodeURIComponent(participants)}`)
    const asked = await byLink.open(sent.location ?? '')
    assert.match(asked.text, /Her treng vi ei sikrare innlogging.*kven som deltek/)

    idPorten.letIn({ subject: 'berit-1', acr: 'idporten-loa-high' })
    const tied = await through(linkIn(asked, 'Kople til ID-porten'), byLink.cookie)
    assert.equal(idPorten.pushed.at(-1)?.get('acr_values'), 'idporten-loa-high')
    assert.equal(tied.page.location, `/nn${participants}`)
    assert.equal((await open(service.app, participants, tied.cookie)).status, 200)
    assert.equal((await byLink.open('/min-side')).status, 303, 'the session by link is over')
  })

  it('leads who is tied already straight to the provider, and does not take less than it asked for', async () => {
    const berit = await aStaffMember(service.db, 'coordinator')
    const { participants } = await aRunOf(berit.serviceId)
    idPorten.letIn({ subject: 'berit-2', acr: 'idporten-loa-substantial' })
    const tied = await tie(await signIn(service, berit))
    assert.equal((await open(service.app, '/min-side', tied.cookie)).status, 200)
    const asked = await open(service.app, `/logg-inn/sikrere?til=${participants}`, tied.cookie)
    const goOn = linkIn(asked, 'Fortsett med ID-porten')
    const weak = await through(goOn, tied.cookie)
    assert.match(weak.page.text, /ikke sikkert nok/)
    idPorten.letIn({ subject: 'berit-2', acr: 'idporten-loa-high' })
    const sure = await through(goOn, tied.cookie)
    assert.equal(sure.page.location, participants)
    const again = await open(service.app, '/logg-inn/sikrere?til=/min-side', sure.cookie)
    assert.equal(again.location, '/min-side', 'nothing is missing any more')
  })

  it('does not let who came by mail tie another identity, add a passkey, or take one away', async () => {
    const berit = await aStaffMember(service.db, 'coordinator')
    idPorten.letIn({ subject: 'berit-3', acr: 'idporten-loa-high' })
    await tie(await signIn(service, berit))
    const byMail = await signIn(service, berit)
    const ways = '/logg-inn/sikrere?til=%2Fmin-side%2Finnlogging'
    const untie = await byMail.send('/min-side/innlogging/koble-fra/id-porten')
    assert.equal(untie.location, ways)
    assert.equal((await byMail.send('/min-side/innlogging/passnokkel/fjerning')).location, ways)
    assert.equal((await byMail.send('/min-side/innlogging/passnokkel/sporsmal')).status, 409)
    const other = await signIn(service, await aPerson(service.db))
    const key = linkIn(await other.open('/min-side/innlogging'), 'Koble til ID-porten')
    assert.match(key, /key=/, 'who sees no participants ties as before')
  })

  it('demands of an administrator on every page of theirs', async () => {
    const amanuel = await aPerson(service.db, { roles: [{ heldIn: 'system', role: 'administrator' }] })
    const byMail = await signIn(service, amanuel)
    assert.equal((await byMail.open('/roller')).location, '/logg-inn/sikrere?til=%2Froller')
    assert.equal((await byMail.open('/systemet/tjenester')).status, 303)
    assert.equal((await byMail.send('/systemet/tjenester/ny')).status, 303)
    idPorten.letIn({ subject: 'amanuel', acr: 'idporten-loa-substantial' })
    const asked = await byMail.open('/logg-inn/sikrere?til=/roller')
    assert.match(asked.text, /Rollen din åpner mye/)
    const tied = await through(linkIn(asked, 'Koble til ID-porten'), byMail.cookie)
    assert.equal((await open(service.app, '/roller', tied.cookie)).status, 200)
  })

  it('tells nothing of a planning group on Min side, not even its name, to who came by mail', async () => {
    const { id, solveig } = await aPlan(service.db, { title: 'Etter slaget' })
    const mine = await (await signIn(service, solveig)).open('/min-side')
    assert.match(mine.text, /Noe vises bare når du har logget inn på en sikrere måte/)
    assert.doesNotMatch(mine.html, new RegExp(`Etter slaget|/plan/${id}`))
  })
})

describe('Signing out of a session that came from a provider', () => {
  it('signs out at the provider too, and keeps nothing it said', async () => {
    const berit = await aStaffMember(service.db, 'coordinator')
    idPorten.letIn({ subject: 'berit-4', acr: 'idporten-loa-high' })
    const visited = new Map<string, string>()
    const { cookie } = await tie(await signIn(service, berit), visited)
    const count = idPorten.pushed.length
    const still = await through('/logg-inn/med/id-porten', cookie, visited)
    assert.equal(idPorten.pushed.length, count, 'the provider knows who it is, and does not ask')

    const out = linkIn(await open(service.app, '/nn/min-side', still.cookie), 'Logg ut')
    const away = await open(service.app, out, still.cookie)
    const there = new URL(away.location ?? '')
    assert.equal(there.origin, idPorten.issuer)
    assert.ok(there.searchParams.get('id_token_hint'))
    const back = await idPorten.visit(there.href, visited)
    assert.equal(back.href, `${base}/logg-ut/ferdig?state=nn`)
    const left = await open(service.app, back.pathname + back.search)
    assert.equal(left.location, '/nn/logg-ut/ferdig')
    assert.match((await open(service.app, '/nn/logg-ut/ferdig')).text, /Du er logga ut/)

    assert.equal((await open(service.app, '/min-side', still.cookie)).status, 303)
    const kept = await service.db
      .selectFrom('signIns')
      .select('idToken')
      .where('accountId', '=', berit.id)
      .where('endedAt', 'is not', null)
      .execute()
    assert.ok(kept.length > 0 && kept.every(({ idToken }) => idToken === null))
    await through('/logg-inn/med/id-porten', '', visited)
    assert.equal(idPorten.pushed.length, count + 1, 'and asks anew')
  })

  it('takes only a link of the own page, and keeps what the provider said sealed', async () => {
    const berit = await aStaffMember(service.db, 'coordinator')
    idPorten.letIn({ subject: 'berit-5', acr: 'idporten-loa-high' })
    const { cookie } = await tie(await signIn(service, berit))
    for (const key of ['', '?key=abc', '?key=a&key=b'])
      assert.equal((await open(service.app, `/logg-ut/hos-leverandor${key}`, cookie)).status, 404, key)
    assert.equal((await open(service.app, '/min-side', cookie)).status, 200)
    const kept = await service.db
      .selectFrom('signIns')
      .select('idToken')
      .where('accountId', '=', berit.id)
      .where('endedAt', 'is', null)
      .executeTakeFirst()
    assert.ok(kept?.idToken && !kept.idToken.toString('latin1').includes('eyJ'), 'sealed')
  })
})

/** Ties ID-porten to one’s account, on one’s own page. */
async function tie(browser: SignedIn, visited?: Map<string, string>) {
  const page = await browser.open('/min-side/innlogging')
  const tied = await through(linkIn(page, 'Koble til ID-porten'), browser.cookie, visited)
  assert.equal(tied.page.location, '/min-side/innlogging', tied.page.text)
  return tied
}
