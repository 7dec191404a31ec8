export { addOrganisation, addService, type NewService } from './add.ts'
export { editService, getKeptService, listKeptServices, type ServiceFacts } from './edit-service.ts'
export { paths as servicePaths } from './paths.ts'
export {
  type CatchmentPart,
  findService,
  getServiceBySlug,
  listCatchment,
  listOrganisations,
  listServices,
  type Organisation,
  type Service,
  type ServiceNear,
  servicesNear,
} from './queries.ts'
export { type OrganisationKind, phoneAddress, phoneInGroups, type ServiceStatus, statusOn } from './rules.ts'
