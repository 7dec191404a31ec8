import {
  feeNotes,
  referralBasics,
  referralSendTo,
  referralWhatHappens,
  rightsNotes,
} from '../phrases/terms.ts'
import { at, chanceOf } from '../random.ts'
import type { Text } from '../template.ts'
import { told, toldTogether } from '../wording.ts'
import type { PlacedCourse } from './placed.ts'

/** How one gets into a course, what it costs and which rights follow. Hospitals ask for a referral where the template does. */
export function termsOf(placed: PlacedCourse, title: Text) {
  const { template, service, voice } = placed
  const needs = service.kind === 'learning-centre' ? template.referral : undefined
  const rights = [needs && rightsNotes.referral, template.trainingAllowance && rightsNotes.parents].filter(
    isText,
  )
  return {
    ...(needs ? referralOf(placed, needs, title) : openOf(placed)),
    travelRefund: needs !== undefined,
    trainingAllowance: template.trainingAllowance ?? false,
    sickLeave: template.sickLeave ?? false,
    certificate: placed.mode !== 'self-study',
    rightsNote: rights.length > 0 ? toldTogether(voice, rights, '\n') : null,
  }
}

function referralOf({ template, service, voice, turn }: PlacedCourse, needs: Text[], title: Text) {
  const forParents = template.audience.groups.includes('parent')
  const mental = template.themes.includes('bipolar') || template.themes.includes('adhd')
  const chance = chanceOf(`${service.owner} fee`)
  return {
    referralRequired: true,
    referralBy: ['gp', 'hospital-doctor', ...(mental ? ['psychologist'] : [])],
    referralForCompanions: forParents,
    referralSendTo: told(voice, referralSendTo, { service: service.called, title }),
    referralMustContain: toldTogether(
      voice,
      [...referralBasics.first, ...needs, ...referralBasics.last],
      '\n',
    ),
    referralWhatHappens: told(voice, at(referralWhatHappens, turn)),
    signup: 'referral',
    signupUrl: null,
    signupDaysBefore: 14,
    fee: chance.one([370, 386, 391]),
    feeCountsForCap: true,
    feeFreeUnderSixteen: true,
    feeCompanionFree: true,
    noShowFee: chance.one([0, 1053, 1158]),
    feeNote: told(voice, feeNotes.outpatient),
  }
}

function openOf({ template, service, voice, mode }: PlacedCourse) {
  const food = template.key === 'mat-og-bevegelse' && service.kind === 'healthy-life-centre'
  return {
    referralRequired: false,
    referralBy: [],
    referralForCompanions: false,
    referralSendTo: null,
    referralMustContain: null,
    referralWhatHappens: null,
    signup: 'open',
    signupDaysBefore: mode === 'digital' ? 1 : template.hours === 'day' ? 5 : 3,
    signupUrl: mode === 'self-study' ? `https://example.no/nettkurs/${template.key}` : null,
    fee: food ? 200 : 0,
    feeCountsForCap: false,
    feeFreeUnderSixteen: false,
    feeCompanionFree: true,
    noShowFee: 0,
    feeNote: food ? told(voice, feeNotes.food) : null,
  }
}

const isText = (text: Text | false | undefined): text is Text => typeof text === 'object'
