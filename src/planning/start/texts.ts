import { defineTexts } from '../../platform/texts.ts'

export const texts = defineTexts({
  nb: {
    title: 'Start en plan',
    ingress: 'Gi planen et navn som gruppa kjenner igjen. Alt annet kommer steg for steg, og kan endres.',
    name: 'Hva skal planen hete?',
    nameHint: 'For eksempel «Leve med kols, våren 2027»',
    service: 'Hvilken tjeneste hører den til?',
    programme: 'Bygger den på et konsept?',
    programmeHint: 'Har konseptet en veileder, følger den med: sjekkliste, sakslister, program og skjema.',
    noProgramme: 'Nei, vi begynner fra bunnen',
    start: 'Start planen',
    cancel: 'Avbryt',
    wrong: {
      name: 'Skriv hva planen skal hete',
      long: (most: number) => `Navnet kan ha høyst ${most} tegn`,
      service: 'Velg hvilken tjeneste planen hører til',
      programme: 'Velg et konsept, eller at dere begynner fra bunnen',
    },
  },
  nn: {
    title: 'Start ein plan',
    ingress: 'Gi planen eit namn som gruppa kjenner att. Alt anna kjem steg for steg, og kan endrast.',
    name: 'Kva skal planen heite?',
    nameHint: 'Til dømes «Leve med kols, våren 2027»',
    service: 'Kva teneste høyrer han til?',
    programme: 'Byggjer han på eit konsept?',
    programmeHint: 'Har konseptet ein rettleiar, følgjer han med: sjekkliste, sakslister, program og skjema.',
    noProgramme: 'Nei, vi byrjar frå botnen',
    start: 'Start planen',
    cancel: 'Avbryt',
    wrong: {
      name: 'Skriv kva planen skal heite',
      long: (most: number) => `Namnet kan ha høgst ${most} teikn`,
      service: 'Vel kva teneste planen høyrer til',
      programme: 'Vel eit konsept, eller at de byrjar frå botnen',
    },
  },
  en: {
    title: 'Start a plan',
    ingress:
      'Give the plan a name that the group will know. Everything else comes step by step, and can be changed.',
    name: 'What is the plan called?',
    nameHint: 'For example “Living with COPD, spring 2027”',
    service: 'Which service does it belong to?',
    programme: 'Does it build on a programme?',
    programmeHint:
      'If the programme has a guide, it comes along: checklist, agendas, course programme and forms.',
    noProgramme: 'No, we start from the beginning',
    start: 'Start the plan',
    cancel: 'Cancel',
    wrong: {
      name: 'Write what the plan is called',
      long: (most: number) => `The name can have at most ${most} characters`,
      service: 'Choose which service the plan belongs to',
      programme: 'Choose a programme, or that you start from the beginning',
    },
  },
})
