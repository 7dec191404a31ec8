import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { isTooWide } from '../browser.ts'
import type { Visitor } from './visitor.ts'
import { devices, theWorld } from './world.ts'

const world = theWorld()

for (const [where, options] of devices) {
  describe(`Berit, ${where}`, () => {
    let berit: Visitor
    before(async () => {
      berit = await world.signedInAs('Berit', options)
    })
    after(() => berit.leave())

    it('makes a form from the bank with one question of her own, and puts it in use', async () => {
      await berit.goTo('/evaluering/skjema')
      await berit.follow('Lag et skjema')
      await berit.write('Tittel, bokmål', `Astmaskolen ${where}`)
      await berit.write('Tittel, nynorsk', 'Astmaskulen')
      await berit.press('Begynn')
      await berit.follow('Hent fra banken')
      await berit.choose('Alt i alt, hvor fornøyd er du med kurset?')
      await berit.choose('Hva kan bli bedre?')
      await berit.press('Hent de valgte')
      await berit.follow('Skriv et eget spørsmål')
      await berit.follow('Ja eller nei')
      await berit.write('Spørsmålet, bokmål', 'Fikk du prøvd inhalatoren?')
      await berit.write('Spørsmålet, nynorsk', 'Fekk du prøvd inhalatoren?')
      await berit.press('Lagre spørsmålet')
      await berit.reads(/3 spørsmål · Omtrent.*Nynorsk er på plass/)
      await movedUp(berit, 3)
      assert.equal(await isTooWide(berit.page), false)
      await berit.follow(/^Se over og ta i bruk/)
      await berit.press('Ta i bruk')
      await berit.reads(/Skjemaet er tatt i bruk/)
      await berit.reads(/fornøyd er du.*inhalatoren.*bli bedre/)
    })
  })
}

/** Moves a question up, and finds it told; the same button can be pressed again where a script keeps one’s place. */
async function movedUp(berit: Visitor, number: number): Promise<void> {
  await berit.page.getByRole('button', { name: new RegExp(`^Opp.*spørsmål ${number}`) }).click()
  await berit.page
    .getByText(`Flyttet. Nå er det nummer ${number - 1} av 3.`)
    .first()
    .waitFor()
}
