export { addAccount, addPlanningGroup, giveRole, type RoleSomewhere } from './add.ts'
export { audit, type Deed, findLastDeed } from './audit.ts'
export { type DemoPerson, isForReal, letDemoPeopleIn, listDemoPeople } from './demo-people.ts'
export { signedIn } from './guard.ts'
export { peopleJobs } from './jobs.ts'
export { type Demands, readDemands } from './levels.ts'
export { peopleMails } from './mails.ts'
export { listManagers } from './managers.ts'
export type { Door, MyPagePart, Waiting } from './my-page-parts.ts'
export { type Notice, takeBackNotices, tell } from './notices.ts'
export { type Provider, readProviders } from './oidc/provider.ts'
export { paths as peoplePaths } from './paths.ts'
export { type Person, roleInService } from './person.ts'
export { roleName, rolesInWords } from './role-words.ts'
export { aboutRole } from './roles/about.ts'
export { listUserOrganisations, readGroupInvitation, unitOfGroup } from './roles/group.ts'
export { endRole, findHolder, type Holder, listHolders } from './roles/holders.ts'
export { invite, listInvitations, withdrawInvitation } from './roles/invitations.ts'
export {
  answersFor,
  groupMembers,
  type HeldRole,
  type RoleIn,
  type Roles,
  roles,
  type ServiceRole,
  serviceStaff,
} from './rules.ts'
export { isAdministrator, isNational, listStaff, planningGroupsOf, regionsOf, servicesOf } from './through.ts'
