import type { Chance } from './random.ts'

/** An invented person. First and last names are drawn apart, so that nobody real is meant. */
export function personOf(chance: Chance, sex: 'woman' | 'man' = chance.one(['woman', 'man'])): string {
  return `${chance.one(sex === 'woman' ? women : men)} ${chance.one(lastNames)}`
}

const women =
  'Aslaug Borghild Dagrun Eirunn Fredrikke Gunnvor Herbjørg Idunn Ingeleiv Jorid Kjellaug Magnhild Noomi Olaug Ragnfrid Samira Selma Solfrid Svanhild Torgunn Turid Yngvild Åshild Elle'.split(
    ' ',
  )
const men =
  'Bendik Embrik Gaute Halvard Jardar Oddvin Peder Roar Sigbjørn Steinar Tarald Trygve Ulrik Vebjørn Yusuf Ánte Eivind Torleiv Anbjørn Kristen Matti Amanuel Olve Sverre'.split(
    ' ',
  )
const lastNames =
  'Askelund Bergslien Bjørkmo Blåfjell Dalsgrend Eikehaug Einarstøl Fagerlien Fjellbekk Furubakk Granlid Hasselvang Heggemark Huldermo Kleivstrand Kornmo Lauvnes Lyngaker Myrdokk Måsøyvik Ospelund Raunegard Rognlia Seljestad Skogsholm Solbakkvik Steinsgrind Strandmyr Sundbråten Tangmo Tjeldnes Uranes Vassbotten Vindhol Ytreberg Ølveng Åsmundrud'.split(
    ' ',
  )
