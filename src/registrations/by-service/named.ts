import type { Db } from '../../platform/db.ts'

/** The numbers of registrations: what is said of them where nobody's name is. */
export const nameRegistrations = (db: Db, ids: number[]): Promise<{ id: number; number: string }[]> =>
  db.selectFrom('registrations').select(['id', 'number']).where('id', 'in', ids).execute()
