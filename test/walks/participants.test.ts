import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { isTooWide } from '../browser.ts'
import { readMails } from '../mails.ts'
import { aRun } from '../make.ts'
import { signUp, stands } from '../registrations.ts'
import type { Visitor } from './visitor.ts'
import { devices, theWorld } from './world.ts'

const world = theWorld()

/** A full run of the service where the demo coordinator works, and two who wait. */
async function aFullRun(title: string) {
  const course = await world.aCourseOfTheirs(title)
  const run = await aRun(world.country.db, { courseId: course.id, capacity: 2 })
  const seated = await signUp(world.country.app, run, { name: 'Kari Nordmann' })
  await signUp(world.country.app, run, { name: 'Per Dahl' })
  const couple = await signUp(world.country.app, run, { name: 'Eva Hauge', with: 1 })
  const single = await signUp(world.country.app, run, { name: 'Ola Lie' })
  return { path: `/kurs/${course.slug}/${run.slug}/deltakere`, seated, couple, single }
}

const calendarAt = async (path: string): Promise<string> =>
  (await world.country.app.inject(path)).body.replaceAll('\r\n ', '')

for (const [where, options] of devices) {
  describe(`A coordinator ${where}`, () => {
    let berit: Visitor
    before(async () => {
      berit = await world.signedInAs('Berit', options)
    })
    after(() => berit.leave())

    const fits = async () => assert.equal(await isTooWide(berit.page), false, berit.page.url())

    it('withdraws somebody who rang, and the right family is offered the seat and can read why', async () => {
      const { path, couple, single } = await aFullRun(`Avmelding ${where}`)
      await berit.goTo(path)
      await berit.reads(/Alle 2 plassene er tatt.*2 venter/)
      await fits()
      await berit.follow('Kari Nordmann')
      await fits()
      await berit.follow('Meld av')
      await berit.choose('De ba om det')
      await berit.press('Meld av')
      await berit.reads(/Har tilbud1 person2. Ola Lie.*svarfrist/)
      assert.equal((await stands(world.country.app, single)).status, 'offered')
      const family = await world.visitor(options)
      await family.goTo(`/pamelding/${couple.token}`)
      await family.reads(/Hvorfor står jeg her\?.*Dere er to og vil komme sammen/)
      await family.leave()
    })

    it('moves a day, and every calendar follows', async () => {
      const { path, seated, couple } = await aFullRun(`Ny dato ${where}`)
      const run = path.replace('/deltakere', '')
      await readMails(world.country)
      await berit.goTo(`${run}/rediger`)
      await berit.page.locator('#day-2').fill('22.1.2027')
      await berit.press('Lagre')
      await berit.reads(/Dette sender vi til 4 personer.*Før.*torsdag 21\. januar.*Nå.*fredag 22\. januar/)
      await fits()
      await berit.press('Lagre og send')
      await berit.reads(/Lagret/)
      const moved = /SEQUENCE:[1-9]\d*\r?\n(?:(?!SEQUENCE).)*DTSTART[^\n]*20270122T/s
      const mails = await readMails(world.country)
      assert.deepEqual(
        mails.map(({ files }) => moved.test(files['kurs.ics'] ?? '')),
        [true, true, true, true],
      )
      for (const holder of [seated, couple])
        assert.match(await calendarAt(`/pamelding/${holder.token}/kalender.ics`), moved)
      assert.match(await calendarAt(`${run}.ics`), moved)
      assert.match(await calendarAt('/kurs.ics'), moved)
    })

    it('gives a place out of turn, and the one who is passed reads the reason', async () => {
      const { path, couple } = await aFullRun(`Utenfor tur ${where}`)
      await berit.goTo(path)
      await berit.follow('Ola Lie')
      await berit.follow('Gi plass utenfor tur')
      await berit.press('Sett først, og vis grunnen')
      await berit.reads(/De som blir forbigått, har rett til å vite det/)
      await fits()
      await berit.write('Hvorfor?', 'Flytter i mars, og kan ikke vente')
      await berit.press('Sett først, og vis grunnen')
      await berit.reads(/Venter som nummer 1/)
      const family = await world.visitor(options)
      await family.goTo(`/pamelding/${couple.token}`)
      await family.reads(/«Flytter i mars, og kan ikke vente»/)
      await family.leave()
    })

    it('sees what a message will be, changes it, and sends it', async () => {
      const { path } = await aFullRun(`Melding ${where}`)
      await berit.goTo(path)
      await berit.follow('Skriv til deltakerne')
      await berit.choose('De som har plass')
      await berit.write('Hva vil du si?', 'Ta med lunch.')
      await berit.press('Se hvordan den blir')
      await berit.reads(/Dette sender vi til 2 personer.*Ta med lunch\./)
      await fits()
      await berit.press('Endre teksten')
      await berit.write('Hva vil du si?', 'Ta med lunsj.')
      await berit.press('Se hvordan den blir')
      await berit.press('Send nå')
      await berit.reads(/Det som er sendt.*Til de som har plass: 2.*Berit Fjellbekk.*Ta med lunsj\./)
      await fits()
    })

    it('sees what more seats do, and what fewer do, before it is done', async () => {
      const { path, couple } = await aFullRun(`Kapasitet ${where}`)
      await berit.goTo(path)
      await berit.follow('Endre antall plasser')
      await berit.write('Hvor mange plasser skal det være?', '1')
      await berit.press('Se hva som skjer')
      await berit.reads(/1 plass for mange: ingen mister plassen/)
      await fits()
      await berit.follow('Velg et annet tall')
      await berit.write('Hvor mange plasser skal det være?', '4')
      await berit.press('Se hva som skjer')
      await berit.reads(/1 får tilbud om plass, 2 personer i alt/)
      assert.equal((await stands(world.country.app, couple)).status, 'waiting')
      await berit.press('Sett til 4 plasser')
      await berit.reads(/Har tilbud2 personer1. Eva Hauge/)
    })
  })
}
