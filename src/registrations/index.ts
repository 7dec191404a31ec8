export { type AgeBand, addCounted, ageBands, type Sex, sexes } from './by-service/add-counted.ts'
export { addReferred, isOver } from './by-service/add-referred.ts'
export { type CapacityEffect, changeCapacity, previewCapacity } from './by-service/capacity.ts'
export { type ChangedFor, changeFor } from './by-service/change-for.ts'
export { cancelRun, previewRunChange } from './by-service/change-own-run.ts'
export {
  audiences,
  listMessages,
  previewMessage,
  type Reach,
  sendMessage,
  type ToWhom,
} from './by-service/messages.ts'
export { moveParty } from './by-service/move-party.ts'
export { nameRegistrations } from './by-service/named.ts'
export { type RunNews, takeNews } from './by-service/news.ts'
export { type Fullness, getFullness, listOwnRuns, listTargets, listToCall } from './by-service/own-runs.ts'
export {
  getParticipant,
  listParticipants,
  type OneParticipant,
  type Participant,
} from './by-service/participants.ts'
export { type FirstEffect, previewFirst, putFirst } from './by-service/put-first.ts'
export { answerFor, type OfferAnswer, withdrawFor } from './by-service/withdraw-for.ts'
export { changeRun, type RunChanged } from './change-run.ts'
export { clearDemo } from './clear-demo.ts'
export { fieldsOf, longest } from './fields.ts'
export { fieldOf } from './forms.ts'
export { registrationJobs } from './jobs.ts'
export { findMailKeys, registrationMails } from './mails/kinds.ts'
export { anyToken, findMine, type Mine, secretly, secretRoute, type WithToken } from './mine.ts'
export { type LookedFor, noteViews } from './note-views.ts'
export type { FindPapers } from './papers.ts'
export type { Contact, Member, Needs, Party } from './party.ts'
export { listReachable, type Reachable } from './reachable.ts'
export { reasonInWords } from './reason-words.ts'
export { withdrawnBecause } from './reasons.ts'
export { type Registrar, registrar } from './registrar.ts'
export { type Role, roles } from './rules.ts'
export { getStaffedRun, listSeated, type Seated, type StaffedRun } from './seated.ts'
export type { RunSeats } from './seats-of.ts'
export { type SeedParty, seedRegistrations } from './seed.ts'
export { refreshWaits } from './waits.ts'
