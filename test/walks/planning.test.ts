import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BrowserContextOptions } from 'playwright-core'
import { isTooWide } from '../browser.ts'
import { linkMailedTo } from '../sign-in-mails.ts'
import { getCertificate, signUp, takeAttendance } from './held-course.ts'
import type { Visitor } from './visitor.ts'
import { devices, theWorld } from './world.ts'

const world = theWorld()

const theirs = 'Å tørre å gå ut igjen, også når pusten svikter'
const ours = 'Å bruke inhalatoren rett, og kjenne igjen en forverring'
const common = 'Du tør å gå ut, og vet hva du gjør når pusten svikter'

/** Everybody around one plan, each in a browser of their own. */
type People = { berit: Visitor; jon: Visitor; yusuf: Visitor }

/** Signs the three in; again after the clock has been moved, when their sessions are over. */
async function theThree(options: BrowserContextOptions): Promise<People> {
  const [berit, jon, yusuf] = await Promise.all(
    ['Berit', 'Jon', 'Yusuf'].map((name) => world.signedInAs(name, options)),
  )
  assert.ok(berit && jon && yusuf)
  return { berit, jon, yusuf }
}

const leave = (people: People) => Promise.all(Object.values(people).map((one) => one.leave()))

for (const [where, options] of devices) {
  describe(`Standard metode ${where}`, () => {
    it('goes the whole way round: from a need to a better course, with a yes from both sides', async () => {
      world.country.moveClock('2026-11-23T09:00:00Z')
      let people = await theThree(options)
      const plan = await begin(people.berit, `Pust ut ${where}`)
      await firstSteps(people, plan, await world.signedInAs('Solfrid', options))
      await agreeOnGoals(people, plan)
      const course = await publishCourse(people, plan)
      const run = await publishRun(people.berit, course, '12.1.2027')

      const kari = await world.visitor(options)
      const own = await signUp(kari, run, 'Kari Lie')
      for (const name of ['Ola Vik', 'Eva Dahl']) await signUp(kari, run, name)
      world.country.moveClock('2027-01-12T19:30:00Z')
      await leave(people)
      people = await theThree(options)
      await takeAttendance(people.yusuf, run)
      await getCertificate(kari, own)

      await lookBack(people, plan)
      await improve(people, plan, course)
      await kari.goTo(course)
      await kari.reads(/Dette endret vi.*Vi ble slitne uten pause.*En pause til hver dag/)
      await kari.reads(/13\. april 2027/)
      await Promise.all([leave(people), kari.leave()])
    })
  })
}

/** Need, anchoring, and a group with both sides. */
async function firstSteps({ berit, jon, yusuf }: People, plan: string, solfrid: Visitor) {
  await writeNeed(berit, plan)
  await anchor(berit, plan)
  await signAnchoring(solfrid, plan)
  await invite(berit, plan, 'Jon Granlid', 'Brukerrepresentant')
  await berit.reads(/Gruppa mangler noen fra faget/)
  await accept(jon, 'jon.granlid@example.no')
  await invite(berit, plan, 'Yusuf Lyngaker', 'Fagperson')
  await accept(yusuf, 'yusuf.lyngaker@example.no')
  await jon.goTo(plan)
  await jon.reads(/Din tur, Jon: skriv svar på de seks spørsmålene/)
}

/** Neither side reads the other before both have handed in; then they agree. */
async function agreeOnGoals({ jon, yusuf }: People, plan: string) {
  await handIn(jon, plan, theirs)
  await save(yusuf, plan, ours)
  assert.ok(!(await yusuf.page.content()).includes(theirs))
  await jon.goTo(`${plan}/moter/mal`)
  assert.ok(!(await jon.page.content()).includes(ours))
  await handIn(yusuf, plan, ours)
  await yusuf.reads(new RegExp(`${theirs}.*${ours}`))
  await yusuf.write('Den felles teksten', common)
  await yusuf.press('Lagre felles tekst')
  for (const one of [yusuf, jon]) await sayYes(one, plan)
  assert.equal(await isTooWide(jon.page), false)
  await jon.reads(/Begge sider har sagt ja. Teksten er låst/)
}

/** With one signature there is nothing to press; with both it goes out. */
async function publishCourse({ berit, jon, yusuf }: People, plan: string): Promise<string> {
  const course = await draftCourse(berit, plan)
  await sign(jon, plan, 'Skriv under for erfaring')
  await berit.goTo(`${plan}/program`)
  await berit.reads(/Fag har ikke skrevet under/)
  assert.equal(await berit.page.getByRole('button', { name: 'Publiser kurset' }).count(), 0)
  await sign(yusuf, plan, 'Skriv under for fag')
  await berit.goTo(`${plan}/program`)
  await berit.press('Publiser kurset')
  await berit.reads(/Kurset er publisert/)
  return course
}

/** The evaluation meeting, and how each side found the cooperation: alone first. */
async function lookBack({ jon, yusuf }: People, plan: string) {
  const meeting = await callEvaluation(jon, plan)
  await rate(yusuf, plan, '5')
  await jon.goTo(`${plan}/evalueringsmote`)
  assert.doesNotMatch(await jon.page.content(), /fag sier/i)
  await rate(jon, plan, '2')
  await jon.reads(/Erfaring sier 2, fag sier 5/)
  await writeMinutes(yusuf, meeting)
}

/** The next date waits for the action, and for both signatures on what is new. */
async function improve({ berit, jon, yusuf }: People, plan: string, course: string) {
  await addAction(jon, plan)
  await mayNotPublishRun(berit, course)
  await yusuf.goTo(`${plan}/forbedring`)
  await yusuf.page.getByRole('button', { name: /^Gjort/ }).click()
  await proposeChange(jon, plan)
  for (const one of [jon, yusuf]) await agreeToChange(one, plan)
  await yusuf.press('Begynn på runde 2')
  await addPause(berit, course)
  await mayNotPublishRun(berit, course)
  await sign(jon, plan, 'Skriv under for erfaring')
  await sign(yusuf, plan, 'Skriv under for fag')
  await publishRun(berit, course, '13.4.2027')
}

async function begin(berit: Visitor, title: string): Promise<string> {
  await berit.goTo('/plan')
  await berit.follow('Start en plan')
  await berit.write('Hva skal planen hete?', title)
  await berit.press('Start planen')
  await berit.page.waitForURL(/\/plan\/\d+/)
  return /\/plan\/\d+/.exec(berit.page.url())?.[0] ?? ''
}

async function writeNeed(berit: Visitor, plan: string) {
  await berit.goTo(`${plan}/behov`)
  await berit.write('Hvem trenger noe?', 'Folk med kols i Salten')
  await berit.write('Hvorfor?', 'De slutter å gå ut')
  await berit.choose('En pasient eller pårørende')
  await berit.choose('Pasienter')
  await berit.press('Lagre behovet')
  await berit.write('Hva fant dere, og hvorfor trengs et nytt kurs likevel?', 'Kurset i Bodø er fullt')
  await berit.press('Lagre det dere fant')
}

async function anchor(berit: Visitor, plan: string) {
  await berit.goTo(`${plan}/forankring`)
  for (const settled of [
    'Lederen vår vet',
    'Det er satt av tid',
    'Det er klart hvor',
    'En brukerorganisasjon er',
  ])
    await berit.page.getByLabel(settled).check()
  await berit.page.getByLabel('Kurset trenger ingen').check()
  await berit.press('Lagre')
}

async function signAnchoring(solfrid: Visitor, plan: string) {
  await solfrid.goTo(`${plan}/forankring`)
  await solfrid.press('Skriv under')
  await solfrid.reads(/Solfrid Uranes skrev under/)
  await solfrid.leave()
}

async function invite(berit: Visitor, plan: string, name: string, role: string) {
  await berit.goTo(`${plan}/gruppe/inviter`)
  await berit.write('Navn', name)
  await berit.write('E-post', `${name.toLowerCase().replace(' ', '.')}@example.no`)
  await berit.page.getByRole('radio', { name: new RegExp(`^${role}`) }).check()
  await berit.press('Send invitasjonen')
  await berit.reads(/Invitasjonen er sendt/)
}

async function accept(one: Visitor, email: string) {
  const { pathname } = new URL(await linkMailedTo(world.country, email))
  await one.goTo(pathname)
  await one.press('Ja takk')
}

async function save(one: Visitor, plan: string, words: string) {
  await one.goTo(`${plan}/moter/mal`)
  await one.page.locator('#own').fill(words)
  await one.press('Lagre')
  await one.reads(/Ingen andre ser det ennå/)
}

async function handIn(one: Visitor, plan: string, words: string) {
  await save(one, plan, words)
  await one.press('Lever min side')
}

async function sayYes(one: Visitor, plan: string) {
  await one.goTo(`${plan}/moter/mal`)
  await one.press('Vi sier ja')
}

async function draftCourse(berit: Visitor, plan: string): Promise<string> {
  await berit.goTo(`${plan}/program`)
  await berit.press('Lag kursutkastet')
  await berit.follow('Rediger kurset')
  const course = new URL(berit.page.url()).pathname.replace(/\/rediger$/, '')
  await berit.write('Kort fortalt, bokmål', 'To kvelder om pust og ferdsel')
  await berit.write('Om kurset, bokmål', 'Vi øver sammen')
  await berit.press('Lagre utkastet')
  await berit.reads(/Lagret/)
  await berit.goTo(`${course}/program`)
  await berit.press('Legg til en dag')
  await berit.page.locator('#p1-nb').fill('Å gå ut igjen')
  await berit.page.locator('#p1-ledBy').selectOption('both')
  await berit.press('Lagre programmet')
  return course
}

async function sign(one: Visitor, plan: string, forSide: string) {
  await one.goTo(`${plan}/program/utkast`)
  await one.press(forSide)
  await one.reads(/Din side har skrevet under|skrev under/)
}

async function publishRun(berit: Visitor, course: string, day: string): Promise<string> {
  await berit.goTo(`${course}/ny-gjennomforing`)
  const fields = { 'day-1': day, 'from-1': '18', 'to-1': '20', municipality: 'Bodø', place: 'Biblioteket' }
  for (const [field, words] of Object.entries({ ...fields, address: 'Storgata 1', capacity: '3' }))
    await berit.page.locator(`#${field}`).fill(words)
  await berit.press('Publiser med en gang')
  await berit.reads(/Lagret/)
  return new URL(berit.page.url()).pathname.replace(/\/rediger$/, '')
}

async function mayNotPublishRun(berit: Visitor, course: string) {
  await berit.goTo(`${course}/ny-gjennomforing`)
  await berit.reads(
    /Nye datoer publiseres når begge sider har skrevet under på kurset, og tiltakene i planen/,
  )
  assert.equal(await berit.page.getByRole('button', { name: 'Publiser med en gang' }).count(), 0)
}

async function callEvaluation(jon: Visitor, plan: string): Promise<string> {
  await jon.goTo(`${plan}/evalueringsmote`)
  await jon.follow('Kall inn til evalueringsmøte')
  await jon.write('Dag', '20.1.2027')
  await jon.write('Klokka', '16')
  assert.match(await jon.page.getByLabel('Saksliste').inputValue(), /Hvem kom: 3 av 3 på samling 1/)
  await jon.press('Kall inn')
  await jon.reads(/Onsdag 20\. januar kl\.\s16/)
  return new URL(jon.page.url()).pathname
}

async function rate(one: Visitor, plan: string, number: string) {
  await one.goTo(`${plan}/evalueringsmote`)
  for (const statement of ['heard', 'decided', 'prepared', 'equal'])
    await one.page.locator(`label:has(input[name="${statement}"][value="${number}"])`).click()
  await one.press('Svar')
}

async function writeMinutes(yusuf: Visitor, meeting: string) {
  await yusuf.goTo(meeting)
  await yusuf.unfold('Skriv referat')
  await yusuf.page.locator('#minutes').fill('Vi vil ha en pause til')
  await yusuf.press('Lagre referatet')
  await yusuf.reads(/Vi vil ha en pause til ?Til stede: /)
}

async function addAction(jon: Visitor, plan: string) {
  await jon.goTo(`${plan}/forbedring`)
  await jon.write('Hva skal gjøres?', 'Legg inn en pause til')
  await jon.page.getByLabel('Hvem tar det?').selectOption({ label: 'Yusuf Lyngaker' })
  await jon.write('Innen når?', '1.2.2027')
  await jon.press('Legg til tiltaket')
  await jon.reads(/Yusuf Lyngaker, innen 1\. februar 2027/)
}

async function proposeChange(jon: Visitor, plan: string) {
  await jon.goTo(`${plan}/forbedring`)
  await jon.unfold('Skriv et forslag')
  await jon.page.locator('#said-nb').fill('Vi ble slitne uten pause')
  await jon.page.locator('#changed-nb').fill('En pause til hver dag')
  await jon.press('Foreslå teksten')
}

async function agreeToChange(one: Visitor, plan: string) {
  await one.goTo(`${plan}/forbedring`)
  await one.page.getByRole('button', { name: /^Si ja for min side/ }).click()
}

async function addPause(berit: Visitor, course: string) {
  await berit.goTo(`${course}/program`)
  await berit.press('Legg til en del på dag 1')
  await berit.page.locator('#p2-nb').fill('Pause')
  await berit.press('Lagre programmet')
}
