import { at, chanceOf } from './random.ts'
import type { DemoService } from './services/index.ts'

const streets = [
  'Samtale',
  'Håps',
  'Erfarings',
  'Kunnskaps',
  'Likeperson',
  'Kaffe',
  'Lytte',
  'Spørre',
  'Tillits',
  'Framtids',
  'Ro',
  'Pause',
  'Solside',
  'Fellesskaps',
  'Overskudds',
  'Lærings',
  'Vennskaps',
  'Undrings',
  'Pust',
]
const rooms = [
  'Fyret',
  'Furua',
  'Havblikk',
  'Lyngen',
  'Bjørka',
  'Naustet',
  'Utsikten',
  'Kilden',
  'Varden',
  'Tunet',
  'Molo',
  'Rogna',
]
const houses = ['Helsehuset', 'Biblioteket', 'Kulturhuset', 'Frivilligsentralen', 'Samfunnshuset']

/** A street that no town has: "Samtaleveien 4", or "Samtalevegen 4" in nynorsk. */
export function streetOf(service: DemoService, place: number): string {
  const chance = chanceOf(`${service.slug} street ${place}`)
  const way = service.standard === 'nn' ? 'vegen' : 'veien'
  return `${chance.one(streets)}${way} ${chance.whole(1, 48)}`
}

/** "Kursrom Fyret, Nordlandssykehuset", "Kursrom Furua, Helsehuset". */
export function roomOf(service: DemoService, place: number): string {
  const chance = chanceOf(`${service.slug} room ${place}`)
  const house = service.kind === 'learning-centre' ? service.called.nb : at(houses, chance.whole(0, 4))
  return `Kursrom ${chance.one(rooms)}, ${house}`
}

/** Telephone numbers that no one can have. */
export function phoneOf(slug: string): string {
  const chance = chanceOf(`${slug} phone`)
  return `00 00 ${pair(chance.whole(10, 99))} ${pair(chance.whole(0, 99))}`
}

const pair = (number: number): string => String(number).padStart(2, '0')
