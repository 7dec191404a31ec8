export { addOrganisation, addService, type NewService } from './add.ts'
export {
  editService,
  getKeptService,
  getServiceToEdit,
  listKeptServices,
  type ServiceFacts,
} from './edit-service.ts'
export { serviceKindName } from './kind-words.ts'
export { findOwner, listPossibleOwners, type Owner } from './owners.ts'
export { paths as servicePaths } from './paths.ts'
export {
  type CatchmentPart,
  findService,
  getServiceBySlug,
  listCatchment,
  listEveryService,
  listOrganisations,
  listServices,
  type Organisation,
  type Service,
  type ServiceNear,
  servicesNear,
} from './queries.ts'
export {
  type OrganisationKind,
  phoneAddress,
  phoneInGroups,
  type ServiceKind,
  type ServiceStatus,
  serviceKinds,
  statusOn,
} from './rules.ts'
export { startService } from './start-service.ts'
