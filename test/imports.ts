import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ImportRefused, importCourses } from '../src/imports/index.ts'
import { testDb } from './db.ts'
import { aCourse } from './make.ts'
import { aService } from './services.ts'

export type ImportTrial = Awaited<ReturnType<typeof importTrial>>

/** A database with one service and a few themes, and a folder for files to load into it. */
export async function importTrial(now: Date) {
  const { db, close } = await testDb()
  const folder = mkdtempSync(join(tmpdir(), 'mestring-import-'))
  await aService(db, { slug: 'lms-nordlandssykehuset', name: 'LMS Nordlandssykehuset', in: 'Bodø' })
  await aCourse(db, { themes: ['kols', 'demens'] })
  /** The runs whose change was carried through to those who signed up. */
  const carried: number[] = []

  const load = (path: string) =>
    importCourses(db, path, {
      now,
      log: () => {},
      carryThrough: async (db, run, change) => {
        carried.push(run)
        await change(db)
      },
    })

  return {
    db,
    carried,
    load,
    /** Writes a file and answers its path. */
    file(name: string, content: string | Uint8Array): string {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    /** What somebody who tried to load the file was told. */
    async refusalOf(path: string): Promise<string> {
      const outcome = await load(path).catch((error: unknown) => error)
      if (outcome instanceof ImportRefused) return outcome.message
      throw outcome instanceof Error ? outcome : new Error('The file was loaded')
    },
    listCourses: () =>
      db.selectFrom('courses').selectAll().where('externalId', 'is not', null).orderBy('id').execute(),
    listRuns: () =>
      db.selectFrom('runs').selectAll().where('externalId', 'is not', null).orderBy('id').execute(),
    listSessions: () =>
      db.selectFrom('sessions').select(['startsAt', 'endsAt']).orderBy('startsAt').execute(),
    async forget() {
      carried.length = 0
      await db.deleteFrom('courses').where('externalId', 'is not', null).execute()
    },
    async close() {
      rmSync(folder, { recursive: true })
      await close()
    },
  }
}

export const header =
  'service;course_id;title_nb;summary_nb;about_nb;for_whom_nb;target_groups;mode;run_id;sessions;seats;municipality;place;address'
export const ordinary = {
  service: 'lms-nordlandssykehuset',
  course_id: 'A-1',
  title_nb: 'Et kurs',
  summary_nb: 'Kort',
  about_nb: 'Langt',
  for_whom_nb: 'Du som vil',
  target_groups: 'patient',
  mode: 'in-person',
  run_id: 'R-1',
  sessions: '2027-02-03 17:00-20:00',
  seats: '10',
  municipality: 'Bodø',
  place: 'Møterommet',
  address: 'Havneveien 4',
}
type Facts = Partial<Record<string, string>>
/** A CSV with a row for each of these, which says only what differs from an ordinary course. */
export const csv = (...rows: Facts[]) =>
  [header, ...rows.map((row) => Object.values({ ...ordinary, ...row }).join(';'))].join('\n')
/** A CSV of an ordinary course with one more column. */
export const csvWith = (column: string, cell: string) =>
  `${header};${column}\n${Object.values(ordinary).join(';')};${cell}`
