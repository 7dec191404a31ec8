export { loadReference } from './load.ts'
export {
  findMunicipality,
  listCounties,
  listHealthRegions,
  listHospitalTrusts,
  listMunicipalities,
  listNeighbours,
  listPlaceNames,
} from './queries.ts'
export { refreshReference } from './refresh.ts'
export type { LanguageForm, Municipality, Point, SamiLanguage } from './rules.ts'
export { distanceKm } from './rules.ts'
export { listMunicipalitiesNamed, listSuccessors, searchMunicipalities } from './search.ts'
