import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { csv, csvWith, type ImportTrial, importTrial } from '../../test/imports.ts'

const now = new Date('2026-11-23T09:00:00Z')
let trial: ImportTrial
before(async () => {
  trial = await importTrial(now)
})
after(() => trial.close())
beforeEach(() => trial.forget())

describe('a CSV file', () => {
  it('may have commas, quotation marks, a byte order mark and Windows line ends', async () => {
    const quoted = csv({ title_nb: '"Kurs; ""kveld"""' }).replace(/\n/g, '\r\n')
    await trial.load(trial.file('f.csv', `\uFEFF${quoted}`))
    assert.equal((await trial.listCourses())[0]?.title.nb, 'Kurs; "kveld"')
    await trial.load(trial.file('g.csv', csv({ course_id: 'A-2' }).replaceAll(';', ',')))
    assert.equal((await trial.listCourses()).length, 2)
  })

  it('finds the service by its owner’s organisation number', async () => {
    const { ownerId } = await trial.db
      .selectFrom('services')
      .select('ownerId')
      .where('slug', '=', 'lms-nordlandssykehuset')
      .executeTakeFirstOrThrow()
    await trial.db
      .updateTable('organisations')
      .set({ organisationNumber: '983974910' })
      .where('id', '=', ownerId)
      .execute()
    await trial.load(trial.file('h.csv', csv({ service: '983 974 910' })))
    assert.equal((await trial.listCourses()).length, 1)
  })

  const faulty: [says: string, content: string, expected: string][] = [
    ['an empty file', '', 'the file: it is empty'],
    ['an unknown column', csvWith('farge', 'rød'), 'row 1, column farge: is not a column we know'],
    [
      'a column twice',
      csvWith('title_nb', 'x'),
      'row 1, column title_nb: there are two columns with this name',
    ],
    ['too many cells', `${csv({})};mer`, 'row 2: has 15 cells, but there are 14 columns'],
    ['a stray quotation mark', csv({ title_nb: '"Kurs" nå' }), 'the quotation marks don’t go together'],
    ['no service', csv({ service: '' }), 'row 2, column service: must not be empty'],
    [
      'an unknown service',
      csv({ service: 'lms-mars' }),
      'row 2, column service: no service that is running or planned',
    ],
    ['no title', csv({ title_nb: '' }), 'row 2, column title_nb: must not be empty'],
    [
      'a title that is too long',
      csv({ title_nb: 'x'.repeat(151) }),
      'row 2, column title_nb: must be at most 150 characters',
    ],
    [
      'a title in English only',
      csvWith('goals_en', 'You know more'),
      'row 2, column goals_en: must stand beside the same text',
    ],
    [
      'an unknown group',
      csv({ target_groups: 'patient|katter' }),
      'row 2, column target_groups: must be some of patient, next-of-kin',
    ],
    ['an unknown mode', csv({ mode: 'brev' }), 'row 2, column mode: must be one of in-person, digital'],
    ['no seats', csv({ seats: '' }), 'row 2, column seats: must not be empty: the run is new'],
    [
      'seats that aren’t a number',
      csv({ seats: 'mange' }),
      'row 2, column seats: must be a whole number from 1 to 500; it is “mange”',
    ],
    ['too many seats', csv({ seats: '501' }), 'row 2, column seats: must be a whole number from 1 to 500'],
    [
      'a day that isn’t',
      csv({ sessions: '2027-02-30 17:00-20:00' }),
      'the session “2027-02-30 17:00-20:00” can’t be read',
    ],
    ['an hour that the clock skips', csv({ sessions: '2027-03-28 02:30-04:00' }), 'can’t be read'],
    ['a session backwards', csv({ sessions: '2027-02-03 20:00-17:00' }), 'ends before it begins'],
    [
      'sessions that overlap',
      csv({ sessions: '2027-02-03 17:00-20:00|2027-02-03 19:00-21:00' }),
      'two sessions overlap',
    ],
    [
      'a run without a name',
      csv({ run_id: '' }),
      'row 2, column run_id: must not be empty where the row tells of a run',
    ],
    [
      'the same run twice',
      csv({}, {}),
      'row 3, column run_id: row 2 already tells of the run “R-1” of this course',
    ],
    [
      'a course that contradicts itself',
      csv({}, { run_id: 'R-2', title_nb: 'Noe annet' }),
      'row 3, column title_nb: says otherwise than row 2',
    ],
    [
      'an unknown municipality',
      csv({ municipality: 'Andeby' }),
      'row 2, column municipality: no municipality has this name',
    ],
    [
      'a place outside the country',
      csvWith('latitude', '12'),
      'row 2, column latitude: must be degrees from 57 to 81',
    ],
    ['a fee in words', csvWith('fee', 'gratis'), 'row 2, column fee: must be a whole number from 0 to 20000'],
    [
      'neither yes nor no',
      csvWith('certificate', 'kanskje'),
      'row 2, column certificate: must be yes or no; it is “kanskje”',
    ],
    ['an unknown theme', csvWith('themes', 'katter'), 'row 2, column themes: no theme is called “katter”'],
    [
      'an unknown programme',
      csvWith('programme', 'katter'),
      'row 2, column programme: no programme is called “katter”',
    ],
    [
      'a script for an address',
      csvWith('signup_url', 'javascript:alert(1)'),
      'row 2, column signup_url: must be an address',
    ],
    [
      'an address that isn’t mail',
      csvWith('contact_email', 'kari'),
      'row 2, column contact_email: must be an e-mail address',
    ],
    [
      'referral without saying how',
      csvWith('signup', 'referral'),
      'row 2, column referral_by: must not be empty',
    ],
    [
      'a deadline after the end',
      csvWith('signup_closes', '2027-03-01'),
      'row 2, column signup_closes: must not be after the last session',
    ],
  ]
  for (const [says, content, expected] of faulty) {
    it(`with ${says} is refused in words, and nothing is loaded`, async () => {
      const message = await trial.refusalOf(trial.file('faulty.csv', content))
      assert.ok(message.includes(expected), message)
      assert.ok(message.startsWith('Nothing was loaded:'), message)
      assert.equal((await trial.listCourses()).length, 0)
    })
  }

  it('is told of every fault at once', async () => {
    const wrong = csv(
      { seats: 'x', mode: 'y' },
      { course_id: 'A-2', title_nb: '', seats: '0' },
      { course_id: 'A-3', service: 'nei' },
    )
    const message = await trial.refusalOf(trial.file('many.csv', wrong))
    assert.match(message, /the file has 5 faults/)
    assert.match(
      message,
      /row 2, column mode.*row 2, column seats.*row 3, column seats.*row 3, column title_nb.*row 4, column service/s,
    )
  })

  it('is refused as a whole when the last row is wrong', async () => {
    const message = await trial.refusalOf(trial.file('last.csv', csv({}, { course_id: 'A-2', seats: 'x' })))
    assert.match(message, /row 3, column seats/)
    assert.equal((await trial.listCourses()).length, 0)
  })

  it('is refused with its row when the database breaks a promise otherwise', async () => {
    await trial.load(trial.file('i.csv', csvWith('age_min', '40')))
    const message = await trial.refusalOf(trial.file('i.csv', csvWith('age_max', '30')))
    assert.match(message, /row 2, column age_max: must not be lower than age_min/)
  })

  it('keeps what looks like a program or an order to the database as plain words', async () => {
    const evil = "<script>alert('x')</script> '; drop table courses; -- 🙂"
    await trial.load(trial.file('j.csv', csv({ title_nb: `"${evil}"` })))
    assert.equal((await trial.listCourses())[0]?.title.nb, evil)
  })
})

describe('files that are something else', () => {
  const files: [name: string, content: string | Uint8Array, expected: string][] = [
    ['kurs.xlsx', 'PK', 'its name must end with .csv, .jsonld, .json or .ics'],
    ['latin.csv', Buffer.from('service;course_id\nSt\xf8tte;1', 'latin1'), 'it is not UTF-8'],
    ['half.jsonld', '{"@type": "Course"', 'it is not JSON'],
    ['other.jsonld', '{"@type": "Recipe"}', 'there is no schema.org Course in it'],
    ['text.ics', 'hello', 'it is not an iCalendar file'],
    ['none.ics', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR', 'there is no event in it'],
    [
      'day.ics',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTART;VALUE=DATE:20270203\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR',
      'event 1, column DTSTART: must be a day and a time',
    ],
    [
      'nouid.ics',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20270203T100000Z\r\nDTEND:20270203T110000Z\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR',
      'event 1, column UID',
    ],
    [
      'poor.jsonld',
      JSON.stringify({
        '@type': 'Course',
        identifier: 'X',
        name: 'Kurs',
        provider: { identifier: 'lms-nordlandssykehuset' },
        hasCourseInstance: { identifier: 'Y', startDate: 'i morgen', endDate: 'senere' },
      }),
      'course 1, instance 1, column startDate: the session “i morgen/senere” can’t be read',
    ],
  ]
  for (const [name, content, expected] of files) {
    it(`${name} is refused in words`, async () => {
      const message = await trial.refusalOf(trial.file(name, content))
      assert.ok(message.includes(expected), message)
    })
  }

  it('that aren’t there are said so', async () => {
    await assert.rejects(trial.load('/nowhere/kurs.csv'), /The file \/nowhere\/kurs\.csv can’t be read/)
  })
})
