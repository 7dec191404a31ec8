import type { Edition } from './edition.ts'

/** Throws when the files disagree with each other or hold an implausible number of rows, with every fault in words. */
export function checkEdition(edition: Edition): void {
  const faults = [...countFaults(edition), ...duplicateFaults(edition), ...referenceFaults(edition)]
  if (faults.length > 0) throw new Error(`The reference data doesn't hold together:\n${faults.join('\n')}`)
}

// Norway had 19 counties and 428 municipalities before 2018; far from that, an answer is cut short or of something else.
const plausible = {
  counties: [10, 25],
  municipalities: [300, 450],
  health_regions: [3, 6],
  hospital_trusts: [10, 30],
} as const

const countFaults = (edition: Edition): string[] =>
  Object.entries(plausible).flatMap(([file, [low, high]]) => {
    const count = edition[file as keyof typeof plausible].length
    return count < low || count > high ? [`${file}: ${count} rows, expected ${low} to ${high}`] : []
  })

const duplicateFaults = ({ counties, municipalities, hospital_trusts }: Edition): string[] => [
  ...duplicates(counties.map((one) => one.number)).map((number) => `counties: ${number} is there twice`),
  ...duplicates(municipalities.map((one) => one.number)).map(
    (number) => `municipalities: ${number} is there twice`,
  ),
  ...duplicates(municipalities.map((one) => one.name)).map(
    (name) => `municipalities: two are called ${name}`,
  ),
  ...duplicates(hospital_trusts.flatMap((one) => one.area ?? [])).map(
    (area) => `hospital_trusts: two have the area ${area}`,
  ),
]

function referenceFaults(edition: Edition): string[] {
  const counties = new Set(edition.counties.map((one) => one.number))
  const numbers = new Set(edition.municipalities.map((one) => one.number))
  const areas = new Set(edition.hospital_trusts.map((one) => one.area))
  const regions = new Set(edition.health_regions.map((one) => one.name))
  const unknown = (file: string, used: string[], known: Set<string | null>) =>
    used.filter((value) => !known.has(value)).map((value) => `${file}: ${value} is unknown`)
  return [
    ...unknown(
      'municipalities, county',
      edition.municipalities.map((one) => one.county_number),
      counties,
    ),
    ...unknown(
      'municipalities, trust area',
      edition.municipalities.map((one) => one.trust_area),
      areas,
    ),
    ...unknown(
      'hospital_trusts, region',
      edition.hospital_trusts.map((one) => one.health_region),
      regions,
    ),
    ...unknown(
      'place_names, municipality',
      edition.place_names.map((one) => one.municipality_number),
      numbers,
    ),
    ...unknown(
      'neighbours',
      edition.neighbours.flatMap((one) => [one.municipality_number, one.neighbour_number]),
      numbers,
    ),
  ]
}

const duplicates = (values: string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i)
