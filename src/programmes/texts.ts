import { defineTexts } from '../platform/texts.ts'
import { establishedRuns, establishedYears } from './rules.ts'

export const texts = defineTexts({
  nb: {
    title: 'Konsepter',
    ingress:
      'Et konsept er en kursidé som flere steder bruker: SMIL, Starthjelp, Mestringstreff. Her ser du hva de er, og hvor i landet de finnes.',
    none: 'Ingen konsepter ennå.',
    dates: (count: number) => (count === 1 ? 'Én dato framover' : `${count} datoer framover`),
    comingDates: 'Datoer framover',
    noDates: 'Ingen datoer er satt opp nå.',
    noDatesHelp: 'Fortell oss at du trenger det, så ser de som planlegger, at det er bruk for det.',
    reportNeed: 'Meld fra om at du trenger det',
    digital: 'På skjerm',
    more: (count: number) => `Vis ${count} til`,
    about: 'Hva det er',
    spread: 'Hvor det finnes',
    spreadIngress: (services: number) =>
      services === 0
        ? 'Ingen tjenester har det, eller planlegger det, ennå.'
        : services === 1
          ? 'Én tjeneste har det, eller planlegger det.'
          : `${services} tjenester har det, eller planlegger det.`,
    stages: { planned: 'Planlegges', started: 'I gang', established: 'Etablert' },
    inList: {
      established: (count: number) => (count === 1 ? 'etablert ett sted' : `etablert ${count} steder`),
      started: (count: number) => (count === 1 ? 'i gang ett sted' : `i gang ${count} steder`),
      planned: (count: number) => (count === 1 ? 'planlegges ett sted' : `planlegges ${count} steder`),
    },
    map: (name: string) => `Kart over hvor ${name} finnes`,
    key: 'Én prikk for hver kommune. Det som har kommet lengst der, vises.',
    byRegion: 'Antall tjenester',
    place: 'Sted',
    byMunicipality: 'Kommune for kommune',
    meaning: 'Hva betyr «planlegges», «i gang» og «etablert»?',
    meanings: {
      planned:
        'En tjeneste har en plan på gang som bygger på konseptet, men har ikke gått ut med noe kurs ennå.',
      started: 'Tjenesten har gått ut med et kurs som bygger på konseptet, eller har holdt det.',
      established: `Tjenesten har holdt det i minst ${establishedYears} ulike år, eller minst ${establishedRuns} ganger. Avlyste datoer teller ikke.`,
    },
    counted:
      'Hver tjeneste telles én gang, der den har kommet lengst, og i kommunen der den holder til. Planer på vent og nedlagte tjenester telles ikke.',
    guide: 'Veilederen',
    guideIs: (version: string, day: string) => `Versjon ${version}, gitt ut ${day}.`,
    guideVersion: (version: string) => `Utgave ${version}.`,
    guideIsNew: 'Nytt i denne versjonen:',
    guideFollows:
      'Den følger med når en plan begynner her: sjekkliste, sakslister, program, ord om de seks spørsmålene og skjema.',
    startPlan: 'Start en plan etter konseptet',
    data: 'Tallene som åpne data',
    said: { title: 'Hva deltakerne sier', all: 'Alt deltakerne har svart' },
  },
  nn: {
    title: 'Konsept',
    ingress:
      'Eit konsept er ein kursidé som fleire stader bruker: SMIL, Starthjelp, Meistringstreff. Her ser du kva dei er, og kvar i landet dei finst.',
    none: 'Ingen konsept enno.',
    dates: (count) => (count === 1 ? 'Éin dato framover' : `${count} datoar framover`),
    comingDates: 'Datoar framover',
    noDates: 'Ingen datoar er sette opp no.',
    noDatesHelp: 'Fortel oss at du treng det, så ser dei som planlegg, at det er bruk for det.',
    reportNeed: 'Meld frå om at du treng det',
    digital: 'På skjerm',
    more: (count) => `Vis ${count} til`,
    about: 'Kva det er',
    spread: 'Kvar det finst',
    spreadIngress: (services) =>
      services === 0
        ? 'Ingen tenester har det, eller planlegg det, enno.'
        : services === 1
          ? 'Éi teneste har det, eller planlegg det.'
          : `${services} tenester har det, eller planlegg det.`,
    stages: { planned: 'Blir planlagt', started: 'I gang', established: 'Etablert' },
    inList: {
      established: (count) => (count === 1 ? 'etablert éin stad' : `etablert ${count} stader`),
      started: (count) => (count === 1 ? 'i gang éin stad' : `i gang ${count} stader`),
      planned: (count) => (count === 1 ? 'blir planlagt éin stad' : `blir planlagt ${count} stader`),
    },
    map: (name) => `Kart over kvar ${name} finst`,
    key: 'Éin prikk for kvar kommune. Det som har kome lengst der, blir vist.',
    byRegion: 'Talet på tenester',
    place: 'Stad',
    byMunicipality: 'Kommune for kommune',
    meaning: 'Kva tyder «blir planlagt», «i gang» og «etablert»?',
    meanings: {
      planned:
        'Ei teneste har ein plan på gang som byggjer på konseptet, men har ikkje gått ut med noko kurs enno.',
      started: 'Tenesta har gått ut med eit kurs som byggjer på konseptet, eller har halde det.',
      established: `Tenesta har halde det i minst ${establishedYears} ulike år, eller minst ${establishedRuns} gonger. Avlyste datoar tel ikkje.`,
    },
    counted:
      'Kvar teneste tel éin gong, der ho har kome lengst, og i kommunen der ho held til. Planar på vent og nedlagde tenester tel ikkje.',
    guide: 'Rettleiaren',
    guideIs: (version, day) => `Versjon ${version}, gitt ut ${day}.`,
    guideVersion: (version) => `Utgåve ${version}.`,
    guideIsNew: 'Nytt i denne versjonen:',
    guideFollows:
      'Han følgjer med når ein plan byrjar her: sjekkliste, sakslister, program, ord om dei seks spørsmåla og skjema.',
    startPlan: 'Start ein plan etter konseptet',
    data: 'Tala som opne data',
    said: { title: 'Kva deltakarane seier', all: 'Alt deltakarane har svart' },
  },
  en: {
    title: 'Programmes',
    ingress:
      'A programme is a course idea that several places use: SMIL, Starthjelp, Mestringstreff. Here you see what they are, and where in the country they are found.',
    none: 'No programmes yet.',
    dates: (count) => (count === 1 ? 'One date to come' : `${count} dates to come`),
    comingDates: 'Dates to come',
    noDates: 'No dates are set now.',
    noDatesHelp: 'Tell us that you need it, so that those who plan see that it is wanted.',
    reportNeed: 'Say that you need it',
    digital: 'On screen',
    more: (count) => `Show ${count} more`,
    about: 'What it is',
    spread: 'Where it is found',
    spreadIngress: (services) =>
      services === 0
        ? 'No service has it or plans it yet.'
        : services === 1
          ? 'One service has it or plans it.'
          : `${services} services have it or plan it.`,
    stages: { planned: 'Planned', started: 'Started', established: 'Established' },
    inList: {
      established: (count) => `established in ${count === 1 ? 'one place' : `${count} places`}`,
      started: (count) => `started in ${count === 1 ? 'one place' : `${count} places`}`,
      planned: (count) => `planned in ${count === 1 ? 'one place' : `${count} places`}`,
    },
    map: (name) => `Map of where ${name} is found`,
    key: 'One dot a municipality. What has come furthest there is shown.',
    byRegion: 'Number of services',
    place: 'Place',
    byMunicipality: 'Municipality by municipality',
    meaning: 'What do “planned”, “started” and “established” mean?',
    meanings: {
      planned: 'A service has a plan under way that builds on the programme, but has no course out yet.',
      started: 'The service has a course out that builds on the programme, or has held it.',
      established: `The service has held it in at least ${establishedYears} different years, or at least ${establishedRuns} times. Cancelled dates don’t count.`,
    },
    counted:
      'Each service counts once, where it has come furthest, in the municipality where it is. Plans on hold and closed services don’t count.',
    guide: 'The guide',
    guideIs: (version, day) => `Version ${version}, issued ${day}.`,
    guideVersion: (version) => `Edition ${version}.`,
    guideIsNew: 'New in this version:',
    guideFollows:
      'It comes along when a plan begins here: checklist, agendas, programme, words on the six questions, and forms.',
    startPlan: 'Start a plan from the programme',
    data: 'The numbers as open data',
    said: { title: 'What participants say', all: 'All that participants have answered' },
  },
})
