import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { isTooWide } from '../browser.ts'
import { aRun } from '../make.ts'
import type { Visitor } from './visitor.ts'
import { devices, laptop, theWorld } from './world.ts'

const world = theWorld()

/** A course of the service where Berit and Yusuf work, held last autumn on two Thursdays. */
async function aCourseOfTheirs(title: string) {
  const course = await world.aCourseOfTheirs(title)
  await aRun(world.country.db, { courseId: course.id, startsAt: '2026-09-17T15:00:00Z' })
  return `/kurs/${course.slug}`
}

for (const [where, options] of devices) {
  describe(`Berit, ${where}`, () => {
    let berit: Visitor
    before(async () => {
      berit = await world.signedInAs('Berit', options)
    })
    after(() => berit.leave())

    it('copies last term’s run, makes one day more, and publishes it', async () => {
      const course = await aCourseOfTheirs(`Kopi ${where}`)
      await berit.goTo(`${course}/ny-gjennomforing`)
      await berit.reads(/Hoppet over torsdag 25. mars 2027: skjærtorsdag/)
      await berit.press('Legg til en samling')
      assert.equal(await berit.page.locator('#day-3').inputValue(), '8.4.2027')
      await berit.press('Publiser med en gang')
      await berit.reads(/Lagret/)
      assert.equal(await isTooWide(berit.page), false)
      await berit.goTo(course)
      await berit.reads(/Fra 18. mars 2027, tre torsdager/)
    })

    it('makes a series of three, and sees that Enter in a field saves what she wrote', async () => {
      const course = await aCourseOfTheirs(`Serie ${where}`)
      await berit.goTo(`${course}/ny-gjennomforing`)
      await berit.page.getByText('Lag en serie', { exact: true }).click()
      await berit.write('Første dag', '4.5.2027')
      await berit.write('Fra klokken', '10')
      await berit.write('Til klokken', '12')
      await berit.write('Antall samlinger', '3')
      await berit.press('Sett inn datoene')
      assert.equal(await berit.page.locator('#day-3').inputValue(), '18.5.2027')
      await berit.page.locator('#place').fill('Biblioteket')
      await berit.page.locator('#place').press('Enter')
      await berit.page.waitForURL(/\/2027-05-04\/rediger/)
      await berit.reads(/Utkast/)
    })

    it('and Yusuf write the same course: the second sees both and chooses', async () => {
      const course = await aCourseOfTheirs(`Sammen ${where}`)
      const yusuf = await world.signedInAs('Yusuf', options)
      await berit.goTo(`${course}/rediger`)
      await yusuf.goTo(`${course}/rediger`)
      await berit.write('Kort fortalt, bokmål', 'Slik Berit skrev')
      await berit.press('Lagre')
      await berit.reads(/Lagret/)
      await yusuf.write('Kort fortalt, bokmål', 'Slik Yusuf skrev')
      await yusuf.write('Om kurset, bokmål', 'Om kurset, av Yusuf')
      await yusuf.press('Lagre')
      await yusuf.reads(/Berit Fjellbekk lagret mens du skrev/)
      await yusuf.reads(/Slik Berit skrev.*|Slik Yusuf skrev/)
      assert.equal(await isTooWide(yusuf.page), false)
      await yusuf.page.getByText('Slik Berit skrev').click()
      await yusuf.press('Lagre valgene mine')
      await berit.goTo(course)
      await berit.reads(/Slik Berit skrev.*Om kurset, av Yusuf/)
      await yusuf.leave()
    })

    it('moves a part of the programme up, and sees who leads how much', async () => {
      const course = await aCourseOfTheirs(`Program ${where}`)
      await berit.goTo(`${course}/program`)
      await berit.press('Legg til en dag')
      await berit.page.locator('#p1-nb').fill('Velkommen')
      await berit.page.locator('#p1-ledBy').selectOption('experience')
      await berit.press('Legg til en del på dag 1')
      await berit.page.locator('#p2-nb').fill('Om kroppen')
      await berit.page.locator('#p2-ledBy').selectOption('professional')
      await berit.page.getByRole('button', { name: /^Opp/ }).click()
      assert.equal(await berit.page.locator('#p1-nb').inputValue(), 'Om kroppen')
      await berit.press('Lagre programmet')
      await berit.reads(/50 prosent av det som ledes/)
      assert.equal(await isTooWide(berit.page), false)
    })
  })
}

describe('With script, what Berit writes', () => {
  let berit: Visitor
  before(async () => {
    berit = await world.signedInAs('Berit', laptop)
  })
  after(() => berit.leave())

  it('is kept while she is away from it, and offered when she comes back', async () => {
    const course = await aCourseOfTheirs('Kladd')
    await berit.goTo(`${course}/rediger`)
    await berit.write('Kort fortalt, bokmål', 'Ikke helt ferdig')
    await berit.page.getByText('Kladden er tatt vare på').waitFor()
    await berit.goTo('/min-side')
    await berit.goTo(`${course}/rediger`)
    await berit.follow('Fortsett der du slapp')
    assert.equal(await berit.page.getByLabel('Kort fortalt, bokmål').inputValue(), 'Ikke helt ferdig')
  })

  it('is looked at as she stops writing, and simpler words are shown', async () => {
    const course = await aCourseOfTheirs('Språk')
    await berit.goTo(`${course}/rediger`)
    await berit.write('Om kurset, bokmål', 'Vi benytter tiden sammen.')
    await berit.page.getByText('«benytter»: bruke').waitFor()
  })
})
