import { defineTexts } from '../platform/texts.ts'

/** The words of signing in, of roles, and of one's own page. */
export const texts = defineTexts({
  nb: {
    signIn: {
      title: 'Logg inn',
      ingress:
        'For deg som planlegger, leder eller holder kurs. Du trenger ikke logge inn for å finne et kurs eller melde deg på.',
      again: 'Er det fortsatt deg?',
      againText:
        'Du har vært borte fra skjermen en stund. Før vi viser hvem som deltar, vil vi vite at det er deg.',
      demo: 'Prøv som en av demopersonene',
      demoText: 'Personene er oppdiktet. Velg en for å se tjenesten slik den personen ser den.',
      stepIn: (name: string) => `Gå inn som ${name}`,
      notOther: 'Logg ut i stedet',
    },
    mine: {
      title: 'Min side',
      hello: (name: string) => `Hei, ${name}`,
      waiting: 'Dette venter på deg',
      nothingWaits: 'Ingenting venter på deg nå.',
      late: 'Haster',
      doors: 'Her jobber du',
      roles: 'Rollene dine',
      noRoles: 'Du har ingen roller nå. Den som leder tjenesten din, kan gi deg en.',
      signedInAs: (email: string) => `Du er logget inn som ${email}.`,
      signOut: 'Logg ut',
      signOutEverywhere: 'Logg ut overalt',
    },
    roles: {
      service: { coordinator: 'koordinator', professional: 'fagperson', manager: 'leder' },
      'planning-group': {
        'user-representative': 'brukerrepresentant',
        professional: 'fagperson',
        municipality: 'kommunens representant',
        leader: 'gruppeleder',
        secretary: 'sekretær',
      },
      region: { coordinator: 'regional koordinator' },
      nation: { adviser: 'nasjonal rådgiver', editor: 'nasjonal redaktør' },
      system: { administrator: 'systemansvarlig' },
    },
  },
  nn: {
    signIn: {
      title: 'Logg inn',
      ingress:
        'For deg som planlegg, leier eller held kurs. Du treng ikkje logge inn for å finne eit kurs eller melde deg på.',
      again: 'Er det framleis deg?',
      againText:
        'Du har vore borte frå skjermen ei stund. Før vi viser kven som deltek, vil vi vite at det er deg.',
      demo: 'Prøv som ein av demopersonane',
      demoText: 'Personane er oppdikta. Vel ein for å sjå tenesta slik den personen ser henne.',
      stepIn: (name) => `Gå inn som ${name}`,
      notOther: 'Logg ut i staden',
    },
    mine: {
      title: 'Mi side',
      hello: (name) => `Hei, ${name}`,
      waiting: 'Dette ventar på deg',
      nothingWaits: 'Ingenting ventar på deg no.',
      late: 'Hastar',
      doors: 'Her jobbar du',
      roles: 'Rollene dine',
      noRoles: 'Du har ingen roller no. Den som leier tenesta di, kan gi deg ei.',
      signedInAs: (email) => `Du er logga inn som ${email}.`,
      signOut: 'Logg ut',
      signOutEverywhere: 'Logg ut overalt',
    },
    roles: {
      service: { coordinator: 'koordinator', professional: 'fagperson', manager: 'leiar' },
      'planning-group': {
        'user-representative': 'brukarrepresentant',
        professional: 'fagperson',
        municipality: 'representant for kommunen',
        leader: 'gruppeleiar',
        secretary: 'sekretær',
      },
      region: { coordinator: 'regional koordinator' },
      nation: { adviser: 'nasjonal rådgivar', editor: 'nasjonal redaktør' },
      system: { administrator: 'systemansvarleg' },
    },
  },
  en: {
    signIn: {
      title: 'Sign in',
      ingress:
        'For you who plan, lead or hold courses. You need not sign in to find a course or sign up for one.',
      again: 'Is it still you?',
      againText:
        'You have been away from the screen for a while. Before we show who takes part, we want to know that it is you.',
      demo: 'Try as one of the demo people',
      demoText: 'They are invented. Choose one to see the service as that person sees it.',
      stepIn: (name) => `Step in as ${name}`,
      notOther: 'Sign out instead',
    },
    mine: {
      title: 'My page',
      hello: (name) => `Hello, ${name}`,
      waiting: 'Waiting for you',
      nothingWaits: 'Nothing waits for you now.',
      late: 'Urgent',
      doors: 'Where you work',
      roles: 'Your roles',
      noRoles: 'You hold no roles now. Whoever leads your service can give you one.',
      signedInAs: (email) => `You are signed in as ${email}.`,
      signOut: 'Sign out',
      signOutEverywhere: 'Sign out everywhere',
    },
    roles: {
      service: { coordinator: 'coordinator', professional: 'professional', manager: 'manager' },
      'planning-group': {
        'user-representative': 'user representative',
        professional: 'professional',
        municipality: 'representative of the municipality',
        leader: 'leader of the group',
        secretary: 'secretary',
      },
      region: { coordinator: 'regional coordinator' },
      nation: { adviser: 'national adviser', editor: 'national editor' },
      system: { administrator: 'administrator' },
    },
  },
})
