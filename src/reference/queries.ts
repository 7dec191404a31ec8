import type { Db } from '../platform/db.ts'
import type { LanguageForm, Municipality, SamiLanguage } from './rules.ts'

/** The municipality with this number; a dissolved one too, since older records may point at it. */
export const findMunicipality = (db: Db, number: string): Promise<Municipality | undefined> =>
  municipalities(db).where('m.number', '=', number).executeTakeFirst()

/** Every municipality in force, in Norwegian alphabetical order. */
export const listMunicipalities = (db: Db): Promise<Municipality[]> =>
  municipalities(db).where('m.dissolvedOn', 'is', null).orderBy('m.name').execute()

/** Every name of every municipality in force, in its languages, and of the towns inside: what a person may call a place. */
export const listPlaceNames = (db: Db): Promise<{ number: string; name: string }[]> =>
  db
    .selectFrom('municipalityNames as n')
    .innerJoin('municipalities as m', 'm.number', 'n.municipalityNumber')
    .where('m.dissolvedOn', 'is', null)
    .select(['m.number', 'n.name'])
    .execute()

/** The municipalities that share a land border with this one. */
export const listNeighbours = (db: Db, number: string): Promise<Municipality[]> =>
  municipalities(db)
    .innerJoin('municipalityNeighbours as n', 'n.neighbourNumber', 'm.number')
    .where('n.municipalityNumber', '=', number)
    .orderBy('m.name')
    .execute()

/** The counties (fylker) in force, in Norwegian alphabetical order. */
export const listCounties = (db: Db) =>
  db
    .selectFrom('counties as c')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('municipalities as m')
          .whereRef('m.countyNumber', '=', 'c.number')
          .where('m.dissolvedOn', 'is', null)
          .select('m.number'),
      ),
    )
    .select(['c.number', 'c.name', 'c.officialName'])
    .orderBy('c.name')
    .execute()

/** The regional health authorities (RHF). */
export const listHealthRegions = (db: Db) =>
  db
    .selectFrom('healthRegions')
    .select(['name', 'fullName', 'organisationNumber', 'website'])
    .orderBy('name')
    .execute()

/** The hospital trusts (HF); `area` is the short name of the catchment, null for a trust without one of its own. */
export const listHospitalTrusts = (db: Db) =>
  db
    .selectFrom('hospitalTrusts')
    .select(['organisationNumber', 'name', 'healthRegion', 'area', 'website'])
    .orderBy('name')
    .execute()

/** Municipalities with the facts of their county and hospital trust: the select that every question here starts from. */
export const municipalities = (db: Db) =>
  db
    .selectFrom('municipalities as m')
    .innerJoin('counties as c', 'c.number', 'm.countyNumber')
    .innerJoin('hospitalTrusts as t', 't.organisationNumber', 'm.trustNumber')
    .select([
      'm.number',
      'm.name',
      'm.officialName',
      'm.countyNumber',
      'c.name as countyName',
      'm.latitude',
      'm.longitude',
      'm.population',
      'm.languageForm',
      'm.samiLanguage',
      't.healthRegion',
      't.area as trustArea',
      'm.localHospital',
    ])
    .$narrowType<{ languageForm: LanguageForm; samiLanguage: SamiLanguage | null; trustArea: string }>()
