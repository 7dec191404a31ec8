import type { Edition } from './edition.ts'
import { bareName, isSameName } from './rules.ts'
import type { Answers, Code, CodeChange, Unit } from './sources.ts'

type County = Edition['counties'][number]
type Municipality = Edition['municipalities'][number]
type Change = Edition['code_changes'][number]

/**
 * The next edition: numbers, names and changes as SSB and Enhetsregisteret have them today; population, position, hospital
 * and neighbours as they were. Throws when a municipality is new and has no single predecessor to take those from.
 */
export function renewEdition(edition: Edition, answers: Answers): Edition {
  const code_changes = allChanges(edition.code_changes, answers.changes)
  const counties = answers.counties.map((code) => renewCounty(code, edition.counties))
  const before = predecessors(edition, answers.municipalities, code_changes)
  const municipalities = answers.municipalities.map((code) => renewMunicipality(code, before))
  return {
    counties,
    municipalities: withDistinctNames(municipalities, counties),
    code_changes,
    ...renumber(edition, new Map([...before].map(([number, was]) => [was.number, number]))),
    ...renewUnits(edition, answers.units),
  }
}

/** Other names and neighbours under the numbers now in force; those of a municipality that is gone go with it. */
function renumber(edition: Edition, now: Map<string, string>): Pick<Edition, 'place_names' | 'neighbours'> {
  return {
    place_names: edition.place_names.flatMap(({ municipality_number, name }) => {
      const number = now.get(municipality_number)
      return number ? [{ municipality_number: number, name }] : []
    }),
    neighbours: edition.neighbours.flatMap(({ municipality_number, neighbour_number }) => {
      const one = now.get(municipality_number)
      const other = now.get(neighbour_number)
      return one && other ? [{ municipality_number: one, neighbour_number: other }] : []
    }),
  }
}

function allChanges(known: Change[], asked: CodeChange[]): Change[] {
  const renumberings = asked.flatMap(({ oldCode, oldName, newCode, newName, changeOccurred }) =>
    oldCode && newCode && oldCode !== newCode
      ? [
          {
            old_number: oldCode,
            new_number: newCode,
            changed_on: changeOccurred,
            old_name: oldName ?? '',
            new_name: newName ?? '',
          },
        ]
      : [],
  )
  const key = (change: Change) => `${change.changed_on} ${change.old_number} ${change.new_number}`
  const byKey = new Map([...renumberings, ...known].map((change) => [key(change), change]))
  return [...byKey.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function renewCounty({ code, name }: Code, known: County[]): County {
  const names = namesIn(name)
  const before = known.find(
    (county) => county.number === code || names.some((one) => isSameName(one, county.name)),
  )
  return { number: code, ...naming(names, before) }
}

/** For each number now in force, the municipality of the old edition that it was. */
function predecessors(edition: Edition, codes: Code[], changes: Change[]): Map<string, Municipality> {
  const known = new Map(edition.municipalities.map((one) => [one.number, one]))
  const before = (number: string, steps = 0): Municipality | undefined => {
    if (known.has(number)) return known.get(number)
    const [change, ...others] = changes.filter((one) => one.new_number === number)
    if (!change || others.length > 0 || steps > 5) return undefined
    const parts = changes.filter(
      (one) => one.old_number === change.old_number && one.changed_on === change.changed_on,
    )
    return parts.length === 1 ? before(change.old_number, steps + 1) : undefined
  }
  return new Map(
    codes.map(({ code, name }) => {
      const was = before(code)
      if (was) return [code, was]
      throw new Error(
        `${code} ${name} is new, and doesn't simply replace another municipality. Add it to municipalities.csv and neighbours.csv first.`,
      )
    }),
  )
}

function renewMunicipality({ code, name }: Code, before: Map<string, Municipality>): Municipality {
  const was = before.get(code) as Municipality
  return { ...was, number: code, county_number: code.slice(0, 2), ...naming(namesIn(name), was) }
}

function withDistinctNames(municipalities: Municipality[], counties: County[]): Municipality[] {
  const shared = (name: string) => municipalities.filter((one) => one.name === name).length > 1
  const county = new Map(counties.map((one) => [one.number, one.name]))
  return municipalities.map((one) =>
    shared(one.name) ? { ...one, name: `${one.name} (${county.get(one.county_number)})` } : one,
  )
}

/** "Gáivuotna - Kåfjord - Kaivuono" is three names; "Herøy (Nordland)" is Herøy. */
const namesIn = (text: string): string[] => bareName(text.replaceAll(/\s+/g, ' ').trim()).split(' - ')

function naming(asked: string[], before?: { name: string; official_name: string }) {
  const known = [...(before?.official_name.split(' – ') ?? []), bareName(before?.name ?? '')]
  const names = asked.map((name) => known.find((other) => isSameName(other, name)) ?? name)
  const name = names.find((one) => one === bareName(before?.name ?? '')) ?? (names[0] as string)
  return { name, official_name: names.join(' – ') }
}

function renewUnits(
  edition: Edition,
  units: Map<string, Unit>,
): Pick<Edition, 'health_regions' | 'hospital_trusts'> {
  return {
    health_regions: edition.health_regions.map((region) => {
      const { name: full_name, website } = renewUnit(units, { ...region, name: region.full_name })
      return { ...region, full_name, website }
    }),
    hospital_trusts: edition.hospital_trusts.map((trust) => ({ ...trust, ...renewUnit(units, trust) })),
  }
}

function renewUnit(
  units: Map<string, Unit>,
  known: { organisation_number: string; name: string; website: string },
) {
  const unit = units.get(known.organisation_number)
  if (unit?.organisasjonsnummer !== known.organisation_number) {
    throw new Error(`Enhetsregisteret gave another unit than ${known.organisation_number} ${known.name}`)
  }
  if (unit.slettedato)
    throw new Error(`${known.name} was deleted from Enhetsregisteret on ${unit.slettedato}`)
  return {
    name: isSameName(unit.navn, known.name) ? known.name : unit.navn,
    website: unit.hjemmeside ? bareAddress(unit.hjemmeside) : known.website,
  }
}

const bareAddress = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
