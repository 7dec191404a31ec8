import { placements } from '../placements.ts'
import { at, type Chance, chanceOf } from '../random.ts'
import { type DemoService, demoServices, type Venue } from '../services/index.ts'
import type { Template } from '../template.ts'
import { templates } from '../templates/index.ts'
import type { Voice } from '../wording.ts'

/** A template given a place: everything that decides what the course becomes. */
export type PlacedCourse = {
  slug: string
  template: Template
  service: DemoService
  venue: Venue
  mode: 'in-person' | 'digital' | 'hybrid' | 'self-study'
  /** Another language than Norwegian that all of it is held in. */
  heldIn: string | undefined
  /** The languages spoken; of two, every third run is in the second. */
  languages: [string, ...string[]]
  voice: Voice
  /** Its number among the courses of the template: neighbours get different variants. */
  turn: number
  runs: number
  chance: Chance
}

/** Every demo course, in the order of the templates. */
export function placedCourses(): PlacedCourse[] {
  const services = new Map(demoServices.map((service) => [service.slug, service]))
  return templates.flatMap((template) =>
    placesOf(template.key).map(({ service, after }, turn) => {
      const found = services.get(service)
      if (!found) throw new Error(`${template.key} is placed at ${service}, which is no service`)
      return place(template, found, turn, after)
    }),
  )
}

/** A template at a service. `after` says how it is held: digital, hybrid or a language. */
export function place(template: Template, service: DemoService, turn: number, after?: string): PlacedCourse {
  const heldIn = after?.length === 2 ? after : undefined
  const slug = [template.key, service.slug.replace(/^[a-z]+-/, ''), heldIn].filter(Boolean).join('-')
  const chance = chanceOf(slug)
  const mode =
    template.days.length === 0
      ? 'self-study'
      : after === 'digital' || after === 'hybrid'
        ? after
        : 'in-person'
  return {
    slug,
    template,
    service,
    venue: at(service.venues, turn),
    mode,
    heldIn,
    languages: heldIn ? [heldIn] : languagesOf(service, template, chance),
    voice: voiceOf(service, template, chance),
    turn,
    runs: template.days.length === 0 ? 0 : runsOf(service, chance),
    chance,
  }
}

function placesOf(key: string): { service: string; after?: string }[] {
  return Object.entries(placements[key] ?? {}).flatMap(([kind, places]) =>
    places.split(' ').map((written) => {
      const [name, after] = written.split(':')
      return { service: `${kind}-${name}`, ...(after && { after }) }
    }),
  )
}

/** Some write only their own standard, so that the pages have texts to borrow. English comes where the template has it. */
function voiceOf(service: DemoService, template: Template, chance: Chance): Voice {
  const alone = chance.happens(service.standard === 'nn' ? 0.4 : 0.33)
  const norwegian: Voice['locales'] = alone ? [service.standard] : ['nb', 'nn']
  const english = template.titles[0]?.en !== undefined
  return { standard: service.standard, locales: english ? [...norwegian, 'en'] : norwegian }
}

function languagesOf(service: DemoService, template: Template, chance: Chance): [string, ...string[]] {
  if (service.slug === 'lms-finnmarkssykehuset') return ['nb', 'se']
  return template.titles[0]?.en !== undefined && chance.happens(0.25) ? ['nb', 'en'] : ['nb']
}

function runsOf(service: DemoService, chance: Chance): number {
  if (service.kind === 'learning-centre') return chance.happens(0.16) ? 4 : 3
  return chance.happens(0.2) ? 6 : chance.happens(0.5) ? 5 : 4
}
