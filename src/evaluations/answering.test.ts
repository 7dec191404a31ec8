import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { QuestionnaireResponse } from 'fhir/r4.js'
import { type TestApp, testApp } from '../../test/app.ts'
import { aForm, anEvaluatedRun, answerAll, countsOf, linksOf, sheetsOf } from '../../test/evaluations.ts'
import { open, send } from '../../test/pages.ts'
import { fromQuestionnaireResponse } from '../questionnaires/index.ts'
import { closeWaves } from './close.ts'
import { findForm } from './forms.ts'
import { asSide } from './sides.ts'

let service: TestApp
before(async () => {
  service = await testApp('2026-11-23T09:00:00Z')
})
after(() => service.close())

const first = { at: '1', step: 'next', 'a.benefit': '5', 'a.who-to-ask': '8' }
const last = { at: '2', step: 'send', 'a.change': 'Mer tid' }

/** A run that ended today, and the links of those who were on it. */
async function asked(facts: Parameters<typeof anEvaluatedRun>[1] = {}) {
  service.moveClock('2026-11-23T09:00:00Z')
  const run = await anEvaluatedRun(service, facts)
  const links = await linksOf(service)
  const [link = ''] = links
  return { run, links, link, wave: run.waves[0]?.id ?? 0 }
}

/** Own words that have left their sheets. */
const wordsOf = (wave: number): Promise<string[]> =>
  asSide(service.db, 'answers', (db) =>
    db.selectFrom('answers.words').select('said').where('runWaveId', '=', wave).execute(),
  ).then((rows) => rows.map(({ said }) => said))

describe('Answering', () => {
  it('takes a link and no account, a step at a time, and says thank you', async () => {
    const { link, wave } = await asked()
    const page = await open(service.app, link)
    assert.match(page.text, /Når en av oss får demens Noen spørsmål til deg/)
    assert.match(page.text, /Det tar omtrent ett minutt\. Du kan hoppe over alt du ikke vil svare på/)
    assert.equal(page.headers['cache-control'], 'no-store')
    assert.equal((await send(service.app, link, first)).location, `${link}?steg=2`)
    assert.match(
      (await open(service.app, `${link}?steg=2`)).text,
      /Del 2 av 2.*Hva bør være annerledes neste gang\?/,
    )
    assert.equal((await send(service.app, link, last)).location, `${link}/takk`)
    const thanks = await open(service.app, `${link}/takk`)
    assert.match(thanks.text, /Takk for svarene De er lagret\./)
    assert.match(thanks.text, /Vi spør deg igjen 14\. april 2027\./)
    assert.deepEqual(await sheetsOf(service, wave), [
      {
        answers: { benefit: '5', 'who-to-ask': 8 },
        facts: { benefit: '5', 'who-to-ask': 8 },
        words: null,
        sent: true,
        way: 'link',
      },
    ])
  })

  it('is kept step by step, and goes on where it was on any device', async () => {
    const { link, wave } = await asked()
    await send(service.app, link, { ...first, step: 'later' })
    assert.match(
      (await open(service.app, `${link}?steg=1&lagret=ja`)).text,
      /Lagret\. Åpne lenken i e-posten igjen/,
    )
    assert.match((await open(service.app, link)).html, /name="a\.benefit"[^>]*value="5"[^>]*checked/)
    const saved = await service.app.inject({
      method: 'POST',
      url: link,
      headers: {
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
      payload: 'at=2&a.change=Litt+mer',
    })
    assert.deepEqual(saved.json(), { received: 'saved', isWrong: false, next: `${link}?steg=3` })
    assert.match((await open(service.app, `${link}?steg=2`)).html, /Litt mer<\/textarea>/)
    const [sheet] = await sheetsOf(service, wave)
    assert.deepEqual([sheet?.sent, sheet?.words], [false, { change: 'Litt mer' }])
  })

  it('demands no answer, whatever the form says', async () => {
    const [step] = aForm.item
    const resource = {
      ...aForm,
      item: [{ ...step, item: step?.item.map((one) => ({ ...one, required: true })) }],
    }
    const { link } = await asked({ resource })
    const page = await open(service.app, link)
    assert.match(page.text, /Hopp over/)
    assert.doesNotMatch(page.text, /må besvares/)
    assert.equal((await send(service.app, link, { at: '1', step: 'send' })).location, `${link}/takk`)
  })

  it('can be done on one page', async () => {
    const { link, wave } = await asked()
    const page = await open(service.app, `${link}?samlet=ja`)
    assert.match(page.text, /Hvor stor nytte.*Hva bør være annerledes.*Send svarene/)
    const sent = { ...first, ...last, at: '1', samlet: 'ja' }
    assert.equal((await send(service.app, link, { ...sent, 'a.who-to-ask': 'x' })).status, 422)
    assert.equal((await send(service.app, link, sent)).location, `${link}/takk`)
    assert.equal((await countsOf(service, wave))[''], 1)
  })

  it('never demands an answer, and says what is wrong with one it can’t read', async () => {
    const { link } = await asked()
    const wrong = await send(service.app, link, {
      at: '1',
      step: 'next',
      'a.benefit': '5',
      'a.who-to-ask': 'mange',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.html, /href="#a\.who-to-ask"/)
    assert.match(wrong.html, /value="mange"/)
    assert.equal((await send(service.app, link, { at: '1', step: 'next' })).status, 303)
    assert.equal((await send(service.app, link, { at: '2', step: 'send' })).location, `${link}/takk`)
  })

  it('counts once, however often it is sent, and the first is what counts', async () => {
    const { link, wave } = await asked()
    await answerAll(service, [link])
    for (const benefit of ['1', '2']) {
      const again = await send(service.app, link, { at: '2', step: 'send', 'a.benefit': benefit })
      assert.equal(again.location, `${link}/takk`)
    }
    assert.deepEqual(await countsOf(service, wave), { '': 1, 'benefit=3': 1, 'who-to-ask=0': 1 })
    assert.doesNotMatch((await open(service.app, link)).html, /Mer tid/)
    assert.equal((await open(service.app, link)).location, `${link}/takk`)
  })

  it('can be kept by who answered, until it is sent', async () => {
    const { link, wave, run } = await asked()
    await send(service.app, link, first)
    assert.match((await open(service.app, `${link}?steg=2`)).text, /Last ned svarene dine/)
    const page = await send(service.app, link, { ...last, step: 'copy-to-read' })
    assert.equal(page.headers['content-disposition'], 'attachment; filename="mine-svar.html"')
    assert.match(page.text, /Hvor stor nytte hadde du av kurset\?\s*Svært stor[\s\S]*Mer tid/)
    const copy = await send(service.app, link, { ...last, step: 'copy' })
    assert.equal(copy.headers['content-disposition'], 'attachment; filename="mine-svar.json"')
    assert.equal(copy.headers['cache-control'], 'no-store')
    const response = JSON.parse(copy.html) as QuestionnaireResponse
    assert.match(response.questionnaire ?? '', /\/evaluering\/skjema\/\d+\|1$/)
    assert.deepEqual(Object.keys(response).sort(), [
      'authored',
      'item',
      'questionnaire',
      'resourceType',
      'status',
    ])
    const form = await findForm(service.db, run.versionId)
    const kept = { benefit: '5', 'who-to-ask': 8, change: 'Mer tid' }
    assert.deepEqual(fromQuestionnaireResponse(form, response), kept)
    assert.equal((await countsOf(service, wave))[''], undefined, 'it isn’t sent')
    await send(service.app, link, last)
    const late = await send(service.app, link, { ...last, step: 'copy' })
    assert.deepEqual([late.status, late.location], [303, `${link}/takk`])
  })

  it('can be taken back, own words too, and done again', async () => {
    const { links, link, wave } = await asked()
    await answerAll(service, links.slice(0, 2))
    assert.match((await open(service.app, `${link}/angre`)).text, /Ta tilbake svarene\?/)
    const { location = '' } = await send(service.app, `${link}/angre`, {})
    assert.equal(location, `${link}?slettet=ja`)
    assert.match((await open(service.app, location)).text, /Svarene er slettet\. Du kan lukke siden/)
    assert.deepEqual(await countsOf(service, wave), { '': 1, 'benefit=4': 1, 'who-to-ask=1': 1 })
    assert.deepEqual(await wordsOf(wave), ['Mer tid, sier nummer 1'], 'what others wrote stays')
    await answerAll(service, [link])
    assert.deepEqual(await countsOf(service, wave), {
      '': 2,
      'benefit=3': 1,
      'benefit=4': 1,
      'who-to-ask=0': 1,
      'who-to-ask=1': 1,
    })
  })

  it('ends when the time is over, and what was begun counts', async () => {
    const { links, link, wave } = await asked()
    await send(service.app, link, first)
    await answerAll(service, links.slice(1, 2))
    service.moveClock('2027-01-30T09:00:00Z')
    const late = await send(service.app, link, last)
    assert.equal(late.status, 410, JSON.stringify([late.location, late.text.slice(0, 300), links.length]))
    assert.match(late.text, /Svarfristen er ute Du kunne svare til og med torsdag 28\. januar/)
    await closeWaves(service.db, service.tools.clock())
    assert.deepEqual(await countsOf(service, wave), {
      '': 2,
      'benefit=5': 1,
      'benefit=3': 1,
      'who-to-ask=8': 1,
      'who-to-ask=0': 1,
    })
    assert.equal((await open(service.app, link)).location, `${link}/takk`)
  })

  it('is nobody’s who made the link up', async () => {
    const { link } = await asked()
    const [, path, , secret = ''] = link.split('/')
    assert.equal((await open(service.app, `/${path}/1/${'A'.repeat(43)}`)).status, 404)
    assert.equal((await open(service.app, link.replace(secret, `A${secret.slice(1)}`))).status, 404)
  })
})

describe('In the room', () => {
  it('the code on the poster opens a sheet for each who asks, and they can’t be told apart', async () => {
    const { run, wave } = await asked({ linkedBy: 'nothing' })
    const code = run.waves[0]?.roomCode ?? ''
    const entered = await send(service.app, '/svar', {
      code: `${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`,
    })
    assert.equal(entered.location, `/svar/rom/${code}`)
    const [one, other] = [
      await send(service.app, `/svar/rom/${code}`, {}),
      await send(service.app, `/svar/rom/${code}`, {}),
    ]
    assert.notEqual(one.location, other.location)
    await answerAll(service, [one.location ?? '', other.location ?? ''])
    assert.equal((await countsOf(service, wave))[''], 2)
    assert.deepEqual(new Set((await sheetsOf(service, wave)).map(({ way }) => way)), new Set(['room']))
  })

  it('a code that isn’t one is shown again, with what to do', async () => {
    const wrong = await send(service.app, '/svar', { code: 'hei' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Vi finner ingen kode som er slik/)
    assert.match(wrong.html, /value="hei"/)
    assert.equal((await open(service.app, '/svar/rom/BBBBBB')).status, 404)
    const cutOff = await open(service.app, '/svar/1/abc')
    assert.equal(cutOff.status, 404)
    assert.match(cutOff.text, /Lenken virker ikke[\s\S]*åpne den rett fra e-posten/)
  })

  it('a code one makes oneself gives the same person in each wave, and shows nobody what was begun', async () => {
    const { run } = await asked({ linkedBy: 'own-code' })
    const code = run.waves[0]?.roomCode ?? ''
    const me = { mother: 'Solveig', born: '07', place: 'bo' }
    const begun = await send(service.app, `/svar/rom/${code}`, me)
    await send(service.app, begun.location ?? '', first)
    const again = await send(service.app, `/svar/rom/${code}`, { mother: 'so ', born: '7.', place: 'BODØ' })
    assert.equal(again.location, begun.location)
    assert.doesNotMatch((await open(service.app, again.location ?? '')).html, /checked/)
    await answerAll(service, [again.location ?? ''])
    const thanks = await open(service.app, `${again.location}/takk`)
    assert.match(thanks.text, /Neste gang er 14\. april 2027\. Vi har ingen adresse til deg/)
    service.moveClock('2027-04-15T09:00:00Z')
    const later = await send(service.app, `/svar/rom/${run.waves[1]?.roomCode}`, me)
    await answerAll(service, [later.location ?? ''])
    const sheets = [
      await sheetsOf(service, run.waves[0]?.id ?? 0, true),
      await sheetsOf(service, run.waves[1]?.id ?? 0, true),
    ]
    assert.equal(sheets[0]?.[0]?.pseudonym, sheets[1]?.[0]?.pseudonym)
    const wrong = await send(service.app, `/svar/rom/${run.waves[1]?.roomCode}`, {
      mother: 'S',
      born: '40',
      place: '',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Skriv to bokstaver av stedet du vokste opp/)
    const { location: without = '' } = await send(service.app, `/svar/rom/${run.waves[1]?.roomCode}`, {
      without: 'code',
    })
    assert.match((await open(service.app, without)).text, /Svarene kan ikke knyttes til deg/)
    assert.match(
      (await open(service.app, `${without}?lagret=ja`)).text,
      /Adressen er den eneste veien tilbake/,
    )
  })
})
