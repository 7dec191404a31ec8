import { defineTexts } from '../../platform/texts.ts'
import type { MeetingKind } from './kinds.ts'

type OfKind = Record<MeetingKind, string>

/** The words of the mails about meetings. */
export const mailTexts = defineTexts({
  nb: {
    subject: (day: string) => `Møte ${day}`,
    movedSubject: (day: string) => `Møtet er flyttet: ${day}`,
    cancelledSubject: (day: string) => `Møtet ${day} er avlyst`,
    heading: {
      planning: 'Du er kalt inn til planleggingsmøte',
      evaluation: 'Du er kalt inn til evalueringsmøte',
    } satisfies OfKind,
    movedHeading: 'Møtet er endret',
    cancelledHeading: 'Møtet er avlyst',
    about: (plan: string) => `Møtet gjelder planen «${plan}».`,
    agendaThere: 'Sakslisten er laget av det som skjedde på kurset. Den ligger i planen.',
    because: (reason: string) => `Grunnen: ${reason}`,
    action: 'Se møtet',
    calendar: 'Filen som følger med, legger møtet i kalenderen din. Blir det flyttet, får du en ny.',
    cancelledCalendar: 'Filen som følger med, tar møtet ut av kalenderen din.',
  },
  nn: {
    subject: (day: string) => `Møte ${day}`,
    movedSubject: (day: string) => `Møtet er flytta: ${day}`,
    cancelledSubject: (day: string) => `Møtet ${day} er avlyst`,
    heading: {
      planning: 'Du er kalla inn til planleggingsmøte',
      evaluation: 'Du er kalla inn til evalueringsmøte',
    },
    movedHeading: 'Møtet er endra',
    cancelledHeading: 'Møtet er avlyst',
    about: (plan: string) => `Møtet gjeld planen «${plan}».`,
    agendaThere: 'Sakslista er laga av det som skjedde på kurset. Ho ligg i planen.',
    because: (reason: string) => `Grunnen: ${reason}`,
    action: 'Sjå møtet',
    calendar: 'Fila som følgjer med, legg møtet i kalenderen din. Blir det flytta, får du ei ny.',
    cancelledCalendar: 'Fila som følgjer med, tek møtet ut av kalenderen din.',
  },
  en: {
    subject: (day: string) => `Meeting ${day}`,
    movedSubject: (day: string) => `The meeting has moved: ${day}`,
    cancelledSubject: (day: string) => `The meeting ${day} is cancelled`,
    heading: {
      planning: 'You are called to a planning meeting',
      evaluation: 'You are called to an evaluation meeting',
    },
    movedHeading: 'The meeting has changed',
    cancelledHeading: 'The meeting is cancelled',
    about: (plan: string) => `The meeting is about the plan “${plan}”.`,
    agendaThere: 'The agenda is made from what happened at the course. You find it in the plan.',
    because: (reason: string) => `The reason: ${reason}`,
    action: 'See the meeting',
    calendar:
      'The file with this mail puts the meeting in your calendar. If it moves, you will get a new one.',
    cancelledCalendar: 'The file with this mail takes the meeting out of your calendar.',
  },
})
