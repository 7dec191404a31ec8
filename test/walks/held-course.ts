import assert from 'node:assert/strict'
import { readPdf } from '../pdf.ts'
import type { Visitor } from './visitor.ts'

/** Signs up to a run; answers where they see their own place. */
export async function signUp(kari: Visitor, run: string, name: string): Promise<string> {
  await kari.goTo(`${run}/pamelding`)
  await kari.write('Hva heter du?', name)
  await kari.write('E-post', `${name.toLowerCase().replace(' ', '.')}@example.no`)
  await kari.choose('Det gjelder meg selv')
  await kari.press('Gå videre og se over')
  await kari.press('Meld på')
  await kari.reads(/Du har fått plass/)
  await kari.follow('Se eller endre påmeldingen')
  return new URL(kari.page.url()).pathname
}

/** All who have a seat came. */
export async function takeAttendance(yusuf: Visitor, run: string) {
  await yusuf.goTo(`${run}/oppmote/1`)
  await yusuf.press('Resten møtte')
  await yusuf.page.getByText('3 møtt').first().waitFor()
}

/** Fetches the certificate from the page of one's own place. */
export async function getCertificate(kari: Visitor, own: string) {
  await kari.goTo(own)
  const link = kari.page.locator('a[href*="kursbekreftelse"]').first()
  const answer = await kari.page.request.get((await link.getAttribute('href')) ?? '')
  assert.equal(answer.status(), 200)
  assert.equal(readPdf(await answer.body()).isTagged, true)
}
