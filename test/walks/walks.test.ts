import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aCourse, aRun } from '../make.ts'
import { signUp } from '../registrations.ts'
import { tabTo } from './keyboard.ts'
import { focusOf, type Visitor } from './visitor.ts'
import { devices, theWorld } from './world.ts'

const world = theWorld()

/** A run nobody else in these walks uses. */
async function aRunOf(title: string, capacity: number) {
  const course = await aCourse(world.country.db, { title })
  const run = await aRun(world.country.db, { courseId: course.id, capacity })
  return { ...run, path: `/kurs/${course.slug}/${run.slug}` }
}

for (const [where, options] of devices) {
  describe(`Somebody ${where}`, () => {
    let kari: Visitor
    before(async () => {
      kari = await world.visitor(options)
    })
    after(() => kari.leave())

    it('finds a course in their own words, joins it after a mistake, changes their mind, and leaves', async () => {
      await kari.goTo('/')
      await kari.write('Skriv det med dine egne ord', 'mamma har demens')
      await kari.unfold('Si hvor du bor, og hvem du er')
      await kari.write('Hvilken kommune?', 'Bodø')
      await kari.choose('Pårørende')
      await kari.press('Finn kurs')
      await kari.reads(/\d+ kurs om demens for pårørende, nær Bodø/)

      await kari.follow(/^Mamma glemmer/)
      await kari.reads(/Er det noe for meg\?.*Når og hvor/)
      await kari.follow(/^Meld deg på/)
      await kari.write('Hva heter du?', 'Anne-Grethe Lunde')
      await kari.write('E-post', 'annegrethe@')
      await kari.press('Gå videre og se over')
      await kari.reads(/Én ting må rettes før vi kan gå videre.*Alt du har skrevet, er tatt vare på/)
      assert.equal(await focusOf(kari.page), 'alert')
      await kari.follow('E-postadressen mangler noe etter @')
      assert.equal(await focusOf(kari.page), 'email')
      assert.equal(await kari.page.getByLabel('Hva heter du?').inputValue(), 'Anne-Grethe Lunde')

      await kari.write('E-post', `annegrethe.${options.viewport.width}@example.no`)
      await kari.choose('Jeg er pårørende')
      await kari.press('Gå videre og se over')
      await kari.reads(/Stemmer dette\?.*Anne-Grethe Lunde.*annegrethe\.\d+@example\.no/)
      await kari.press('Meld på')
      await kari.reads(/Du har fått plass, Anne-Grethe.*Nummeret ditt er MB-[0-9A-Z]{4}/)

      await kari.follow('Se eller endre påmeldingen')
      await kari.reads(/Du har plass.*Slik gikk det til/)
      await kari.follow(/^Endre det du trenger/)
      await kari.choose('Teleslynge')
      await kari.press('Lagre')
      await kari.reads(/Anne-Grethe Lunde\. Teleslynge\./)
      await kari.follow(/^Meld av/)
      await kari.press('Ja, meld av')
      await kari.reads(/Du er meldt av/)
    })

    it('waits for a seat at a full course, is offered one when somebody leaves, and takes it', async () => {
      const run = await aRunOf(`Fullt ${where}`, 1)
      const seated = await signUp(world.country.app, run)
      await kari.goTo(run.path)
      await kari.follow(/^Sett deg på venteliste/)
      await kari.write('Hva heter du?', 'Kari Nordmann')
      await kari.write('E-post', `kari.${options.viewport.width}@example.no`)
      await kari.choose('Det gjelder meg selv')
      await kari.press('Gå videre og se over')
      await kari.press('Sett meg på ventelisten')
      await kari.reads(/Du står på venteliste, Kari.*Du er nummer 1/)

      const other = await world.visitor(options)
      await other.goTo(`/pamelding/${seated.token}/avmelding`)
      await other.press('Ja, meld av')
      await other.leave()

      await kari.follow(/Se tilbudet|Se eller endre/)
      await kari.reads(/Det er plass til deg.*Svar før/)
      await kari.choose('Ja takk, jeg kommer')
      await kari.press('Send svaret')
      await kari.reads(/Du har plass/)
    })

    it('is told how to be referred where a referral is needed', async () => {
      await kari.goTo('/kurs?referral=yes&q=hjerneslag')
      await kari.follow(/hjerneslag/i)
      await kari.follow('Slik blir du henvist')
      await kari.reads(/For deg som henviser/)
    })

    it('finds nothing, and says what they need instead', async () => {
      await kari.goTo('/kurs?q=xqzjw&municipality=Hammerfest&role=patient')
      await kari.reads(/Ingen kurs/)
      await kari.follow(/^Meld fra/)
      await kari.press('Meld fra')
      await kari.reads(/Takk for at du sa fra/)
    })

    it('changes the language and stays on the page', async () => {
      await kari.goTo('/kurs?q=kols&municipality=Bod%C3%B8')
      await kari.page.getByText('Språk', { exact: true }).first().click()
      await kari.follow('Nynorsk')
      const { pathname, search } = new URL(kari.page.url())
      assert.deepEqual([pathname, search], ['/nn/kurs', '?q=kols&municipality=Bod%C3%B8'])
      assert.equal(await kari.page.locator('html').getAttribute('lang'), 'nn')
    })
  })
}

describe('Somebody without a mouse', () => {
  it('finds a course and joins it with the keyboard alone, and always sees where they are', async () => {
    const kari = await world.visitor({ viewport: { width: 360, height: 760 } })
    const { keyboard } = kari.page
    await kari.goTo('/')
    await tabTo(kari.page, 'Hopp til innholdet')
    await keyboard.press('Enter')
    await tabTo(kari.page, 'Skriv det med dine egne ord')
    await keyboard.type('mamma har demens')
    await tabTo(kari.page, 'Si hvor du bor, og hvem du er')
    await keyboard.press('Enter')
    await tabTo(kari.page, 'Hvilken kommune?')
    await keyboard.type('Bodø')
    await keyboard.press('Enter')
    await kari.page.waitForURL(/\/kurs\?/)
    await tabTo(kari.page, 'Mamma glemmer')
    await keyboard.press('Enter')
    await kari.page.waitForURL(/\/kurs\/[a-z]/)
    await tabTo(kari.page, 'Meld deg på')
    await keyboard.press('Enter')
    await kari.page.waitForURL(/pamelding/)
    await tabTo(kari.page, 'Hva heter du?')
    await keyboard.type('Ola Nordmann')
    await tabTo(kari.page, 'E-post')
    await keyboard.type('ola.tastatur@example.no')
    await tabTo(kari.page, 'Jeg er pårørende')
    await keyboard.press('Space')
    await tabTo(kari.page, 'Gå videre og se over')
    await keyboard.press('Enter')
    await kari.page.getByText('Stemmer dette?').waitFor()
    await tabTo(kari.page, 'Meld på')
    await keyboard.press('Enter')
    await kari.page.getByText('Du har fått plass, Ola').waitFor()
    await kari.leave()
  })
})
