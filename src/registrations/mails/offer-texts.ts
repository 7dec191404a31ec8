import { defineTexts } from '../../platform/texts.ts'
import { inWords } from './party-size.ts'

/** The words of mails about a seat that is offered, and of those that end the wait. */
export const texts = defineTexts({
  nb: {
    offer: {
      subject: (number: string) => `Det er plass til deg. Svar snart (${number})`,
      heading: (seats: number) =>
        seats === 1 ? 'Det er plass til deg' : `Det er plass til dere ${inWords(seats, 'nb')}`,
      until: (moment: string) => `Vi holder av til ${moment}. Svar før det.`,
      otherRun: 'Du ba om første ledige, uansett dato og sted. Se nøye på når og hvor.',
      choices: 'Du kan si ja takk, nei takk og bli stående på ventelisten, eller nei takk og melde deg av.',
      action: 'Svar',
    },
    expired: {
      subject: (number: string) => `Fristen gikk ut (${number})`,
      heading: 'Plassen gikk videre',
      why: 'Vi hørte ikke fra deg innen fristen, så tilbudet gikk til den neste.',
      still: (place: number) =>
        `Du står fortsatt på ventelisten, nå som nummer ${place}. Svarer du ikke neste gang heller, tar vi deg av listen.`,
    },
    silent: {
      subject: (number: string) => `Du står ikke lenger på venteliste (${number})`,
      heading: 'Du står ikke lenger på venteliste',
      why: 'Vi har tilbudt deg plass to ganger uten å høre fra deg. Derfor har vi tatt deg av ventelisten.',
      again: 'Vil du fortsatt være med? Meld deg på igjen, så hjelper vi deg.',
    },
    leftOut: {
      subject: (number: string) => `Det ble ikke plass denne gangen (${number})`,
      heading: 'Det ble ikke plass denne gangen',
      why: 'Kurset har begynt, og ventelisten er stengt. Det er vi lei for.',
      again:
        'Se om det er satt opp en ny dato. Du kan også melde fra at du trenger kurset, så teller det når vi planlegger.',
    },
  },
  nn: {
    offer: {
      subject: (number: string) => `Det er plass til deg. Svar snart (${number})`,
      heading: (seats: number) =>
        seats === 1 ? 'Det er plass til deg' : `Det er plass til dykk ${inWords(seats, 'nn')}`,
      until: (moment: string) => `Vi held av til ${moment}. Svar før det.`,
      otherRun: 'Du bad om første ledige, uansett dato og stad. Sjå nøye på når og kvar.',
      choices: 'Du kan seie ja takk, nei takk og bli ståande på ventelista, eller nei takk og melde deg av.',
      action: 'Svar',
    },
    expired: {
      subject: (number: string) => `Fristen gjekk ut (${number})`,
      heading: 'Plassen gjekk vidare',
      why: 'Vi høyrde ikkje frå deg innan fristen, så tilbodet gjekk til den neste.',
      still: (place: number) =>
        `Du står framleis på ventelista, no som nummer ${place}. Svarer du ikkje neste gong heller, tek vi deg av lista.`,
    },
    silent: {
      subject: (number: string) => `Du står ikkje lenger på venteliste (${number})`,
      heading: 'Du står ikkje lenger på venteliste',
      why: 'Vi har tilbode deg plass to gonger utan å høyre frå deg. Difor har vi teke deg av ventelista.',
      again: 'Vil du framleis vere med? Meld deg på igjen, så hjelper vi deg.',
    },
    leftOut: {
      subject: (number: string) => `Det vart ikkje plass denne gongen (${number})`,
      heading: 'Det vart ikkje plass denne gongen',
      why: 'Kurset har byrja, og ventelista er stengd. Det er vi leie for.',
      again:
        'Sjå om det er sett opp ein ny dato. Du kan òg melde frå at du treng kurset, så tel det når vi planlegg.',
    },
  },
  en: {
    offer: {
      subject: (number: string) => `There is a seat for you. Please answer soon (${number})`,
      heading: (seats: number) =>
        seats === 1 ? 'There is a seat for you' : `There are seats for the ${inWords(seats, 'en')} of you`,
      until: (moment: string) => `We are holding it until ${moment}. Please answer before then.`,
      otherRun:
        'You asked for the first free seat, whatever the date and place. Look carefully at when and where.',
      choices: 'You can say yes, say no and stay on the waiting list, or say no and leave it.',
      action: 'Answer',
    },
    expired: {
      subject: (number: string) => `Time ran out (${number})`,
      heading: 'The seat went to the next person',
      why: 'We did not hear from you in time, so the offer went to the next.',
      still: (place: number) =>
        `You are still on the waiting list, now as number ${place}. If you do not answer next time either, we will take you off the list.`,
    },
    silent: {
      subject: (number: string) => `You are no longer on the waiting list (${number})`,
      heading: 'You are no longer on the waiting list',
      why: 'We have offered you a seat twice without hearing from you, so we have taken you off the waiting list.',
      again: 'Do you still want to come? Sign up again, and we will help you.',
    },
    leftOut: {
      subject: (number: string) => `There was no seat this time (${number})`,
      heading: 'There was no seat this time',
      why: 'The course has begun and the waiting list is closed. We are sorry.',
      again:
        'See whether there is a new date. You can also tell us that you need the course; it counts when we plan.',
    },
  },
})
