import { healthyLifeCentres } from './healthy-life-centres.ts'
import { intermunicipalServices } from './intermunicipal.ts'
import { learningCentres } from './learning-centres.ts'
import { municipalServices } from './municipal.ts'
import type { DemoService } from './service.ts'

export type { DemoService, Venue } from './service.ts'

export const demoServices: DemoService[] = [
  ...learningCentres,
  ...municipalServices,
  ...intermunicipalServices,
  ...healthyLifeCentres,
]
