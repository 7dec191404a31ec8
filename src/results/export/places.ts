import type { FastifyRequest } from 'fastify'
import { getKeptService } from '../../organisations/index.ts'
import { serviceStaff, signedIn } from '../../people/index.ts'
import { monthAndYear } from '../../platform/dates.ts'
import type { Db } from '../../platform/db.ts'
import { found } from '../../platform/errors.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Asker } from '../asking/may-see.ts'
import { paths } from '../paths.ts'
import type { Unit } from '../protection/tables.ts'
import { getCoursePlace, getRegionAt, getRunPlace, listProgrammesAt } from '../queries.ts'
import { readers, readersOfRegions } from '../who.ts'

/** A unit that has a page of results: the page's address, who it is for, and which it is. */
type Place = {
  page: string
  config: typeof readers.config | typeof readersOfRegions.config | { for: typeof serviceStaff } | object
  isPublic?: boolean
  find: (db: Db, request: FastifyRequest, asked: Asked) => Promise<{ unit: Unit; name: string }>
}
type Asked = { course: string; run: string; service: string; programme: string; region: string }

/** Who asks: on a page for everybody, anybody. */
export const askerOf = ({ isPublic }: Place, request: FastifyRequest): Asker =>
  isPublic ? 'public' : signedIn(request)

/** Every unit there are files of: those that there are pages of. */
export const places: Place[] = [
  {
    ...{ page: paths.course(':course'), config: readers.config },
    async find(db, { here }, asked) {
      const { id, title, serviceName } = await getCoursePlace(db, asked.course)
      return {
        unit: { kind: 'course', id },
        name: `${inLanguage(title, here.locale).text}, ${serviceName}`,
      }
    },
  },
  {
    ...{ page: paths.run(':course', ':run'), config: readers.config },
    async find(db, { here }, asked) {
      const { id, course, place, startsAt } = await getRunPlace(db, asked.course, asked.run)
      const title = inLanguage(course.title, here.locale).text
      return { unit: { kind: 'run', id }, name: `${title}, ${place}, ${monthAndYear(startsAt, here.locale)}` }
    },
  },
  {
    ...{ page: paths.service(':service'), config: { for: serviceStaff } },
    async find(db, request, asked) {
      const { id, name } = await getKeptService(db, signedIn(request), asked.service)
      return { unit: { kind: 'service', id }, name }
    },
  },
  {
    ...{ page: paths.programme(':programme(^[a-z0-9-]+$)'), config: {}, isPublic: true },
    async find(db, { here }, asked) {
      const { id, title } = found((await listProgrammesAt(db, asked.programme))[0])
      return { unit: { kind: 'programme', id }, name: inLanguage(title, here.locale).text }
    },
  },
  {
    ...{ page: paths.region(':region'), config: readersOfRegions.config },
    async find(db, _request, asked) {
      const name = await getRegionAt(db, asked.region)
      return { unit: { kind: 'region', id: name }, name }
    },
  },
  {
    ...{ page: paths.nation(), config: {}, isPublic: true },
    async find(_db, { here }) {
      return { unit: { kind: 'nation' }, name: { nb: 'Norge', nn: 'Noreg', en: 'Norway' }[here.locale] }
    },
  },
]
