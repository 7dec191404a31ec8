import { defineTexts } from '../platform/texts.ts'

export const texts = defineTexts({
  nb: {
    title: 'Hva deltakerne sa',
    crumb: 'Resultater',
    allYears: 'Alle år',
    periods: 'Velg år',
    answered: (answered: number, invited: number, share: string) =>
      `${answered} av ${invited} svarte (${share}).`,
    answeredOnly: (answered: number) => `${answered} svarte.`,
    answeredBeyond: (answered: number, invited: number) =>
      `${answered} svarte, noen med koden eller på papir. ${invited} ble spurt.`,
    ofRuns: (runs: number) => (runs === 1 ? 'Fra én gjennomføring.' : `Fra ${runs} gjennomføringer.`),
    inShort: 'Kort sagt',
    empty: {
      notAsked: 'Ingen er spurt ennå',
      notAskedText:
        'Når kurset evalueres, og den første runden med svar er stengt, ser du her hva deltakerne sa.',
      begin: 'Til evalueringen av kurset',
      few: 'For få har svart til at vi kan vise noe',
      fewText:
        'Vi viser ingenting om færre enn fem svar, så ingen kan kjennes igjen. Svarene er tatt vare på og regnes med når flere små gjennomføringer kan telles sammen.',
      whatToDo: 'Dette hjelper neste gang',
      advice: [
        'Sett av fem minutter til å svare mens dere er sammen den siste dagen.',
        'Heng opp plakaten med koden, og ha skjemaet på papir for dem som heller vil det.',
        'Fortell hva dere endret sist. Da vet folk at det nytter.',
      ],
      waits: (runs: number) =>
        runs === 1 ? 'Én gjennomføring er stengt og venter.' : `${runs} gjennomføringer er stengt og venter.`,
      year: (year: number) => `Ingenting kan vises for ${year}.`,
      pool: 'Ingenting kan vises ennå. Tallene samles to ganger i året, av minst tre tjenester som har sagt ja og minst ti svar.',
    },
    pool: {
      service: 'Hva deltakerne på kursene våre sa',
      beside: 'Dere ved siden av landet',
      besideText: (services: number) =>
        `Landet er ${services} tjenester som har sagt ja til å telles sammen; ingen av dem ser dere, og dere ser ingen av dem. En liten forskjell kan være tilfeldig, og en stor kan komme av at deltakerne er ulike.`,
      of: (n: number) => `av ${n}`,
      columns: ['Spørsmål', 'Dere', 'Landet'],
      share: (what: string) => `Andel som svarte ${what}.`,
      mean: 'Gjennomsnitt.',
      courses: 'Kursene',
      noPool: 'Landet kan ikke vises ennå. Det trengs minst tre tjenester som har sagt ja, og minst ti svar.',
      nation: 'Hva deltakere i hele landet sier',
      nationText: (services: number) =>
        `Tallene er fra ${services} tjenester som har sagt ja til å telles sammen. De samles to ganger i året. Antallet varierer fra spørsmål til spørsmål.`,
      programme: (title: string) => `${title}: hva deltakerne sier`,
      region: (name: string) => `${name}: hva deltakerne sier`,
      regions: 'Regionene',
      programmes: 'Konseptene',
      notCompared: 'Tallene er ikke laget for å rangere. De viser hva de som svarte, mente.',
      toNation: 'Se hele landet',
    },
    toPublic: {
      title: 'På kurssiden',
      text: 'Gruppa som planlegger kurset, kan la alle se inntil tre av tallene. Begge sider må si ja.',
      choose: 'Velg tall til kurssiden',
      withoutPlan:
        'Alle kan få se noen av tallene på kurssiden når kurset har en plan. Der velger brukerrepresentanter og fagpersoner sammen.',
      plan: 'Ta kurset inn i en plan',
    },
    links: {
      course: 'Se kurset samlet',
      meeting: 'Ett ark til evalueringsmøtet (PDF)',
      management: 'Ett ark til ledelsen (PDF)',
      files: 'Ta med tallene',
      xlsx: 'Alle tallene i et regneark (Excel)',
      forResearch: 'Filer for statistikk og andre systemer',
      forResearchText:
        'De samme tallene, med de samme skjulte. Legg R- eller SPSS-syntaksen i samme mappe som tall.csv og kodebok.csv.',
      csv: 'Tallene (CSV)',
      codebook: 'Kodebok (CSV)',
      r: 'R-syntaks',
      spss: 'SPSS-syntaks',
      fhir: 'FHIR (JSON)',
    },
  },
  nn: {
    title: 'Kva deltakarane sa',
    crumb: 'Resultat',
    allYears: 'Alle år',
    periods: 'Vel år',
    answered: (answered, invited, share) => `${answered} av ${invited} svarte (${share}).`,
    answeredOnly: (answered) => `${answered} svarte.`,
    answeredBeyond: (answered, invited) =>
      `${answered} svarte, nokre med koden eller på papir. ${invited} vart spurde.`,
    ofRuns: (runs) => (runs === 1 ? 'Frå éi gjennomføring.' : `Frå ${runs} gjennomføringar.`),
    inShort: 'Kort sagt',
    empty: {
      notAsked: 'Ingen er spurde enno',
      notAskedText:
        'Når kurset blir evaluert, og den første runden med svar er stengd, ser du her kva deltakarane sa.',
      begin: 'Til evalueringa av kurset',
      few: 'For få har svart til at vi kan vise noko',
      fewText:
        'Vi viser ingenting om færre enn fem svar, så ingen kan kjennast att. Svara er tekne vare på og blir rekna med når fleire små gjennomføringar kan teljast saman.',
      whatToDo: 'Dette hjelper neste gong',
      advice: [
        'Set av fem minutt til å svare medan de er saman den siste dagen.',
        'Heng opp plakaten med koden, og ha skjemaet på papir for dei som heller vil det.',
        'Fortel kva de endra sist. Då veit folk at det nyttar.',
      ],
      waits: (runs) =>
        runs === 1
          ? 'Éi gjennomføring er stengd og ventar.'
          : `${runs} gjennomføringar er stengde og ventar.`,
      year: (year) => `Ingenting kan visast for ${year}.`,
      pool: 'Ingenting kan visast enno. Tala blir samla to gonger i året, av minst tre tenester som har sagt ja og minst ti svar.',
    },
    pool: {
      service: 'Kva deltakarane på kursa våre sa',
      beside: 'De ved sida av landet',
      besideText: (services) =>
        `Landet er ${services} tenester som har sagt ja til å teljast saman; ingen av dei ser dykk, og de ser ingen av dei. Ein liten skilnad kan vere tilfeldig, og ein stor kan kome av at deltakarane er ulike.`,
      of: (n) => `av ${n}`,
      columns: ['Spørsmål', 'De', 'Landet'],
      share: (what) => `Del som svarte ${what}.`,
      mean: 'Gjennomsnitt.',
      courses: 'Kursa',
      noPool:
        'Landet kan ikkje visast enno. Det trengst minst tre tenester som har sagt ja, og minst ti svar.',
      nation: 'Kva deltakarar i heile landet seier',
      nationText: (services) =>
        `Tala er frå ${services} tenester som har sagt ja til å teljast saman. Dei blir samla to gonger i året. Talet på svar varierer frå spørsmål til spørsmål.`,
      programme: (title) => `${title}: kva deltakarane seier`,
      region: (name) => `${name}: kva deltakarane seier`,
      regions: 'Regionane',
      programmes: 'Konsepta',
      notCompared: 'Tala er ikkje laga for å rangere. Dei viser kva dei som svarte, meinte.',
      toNation: 'Sjå heile landet',
    },
    toPublic: {
      title: 'På kurssida',
      text: 'Gruppa som planlegg kurset, kan la alle sjå inntil tre av tala. Begge sidene må seie ja.',
      choose: 'Vel tal til kurssida',
      withoutPlan:
        'Alle kan få sjå nokre av tala på kurssida når kurset har ein plan. Der vel brukarrepresentantar og fagpersonar saman.',
      plan: 'Ta kurset inn i ein plan',
    },
    links: {
      course: 'Sjå kurset samla',
      meeting: 'Eitt ark til evalueringsmøtet (PDF)',
      management: 'Eitt ark til leiinga (PDF)',
      files: 'Ta med tala',
      xlsx: 'Alle tala i eit rekneark (Excel)',
      forResearch: 'Filer for statistikk og andre system',
      forResearchText:
        'Dei same tala, med dei same skjulte. Legg R- eller SPSS-syntaksen i same mappe som tall.csv og kodebok.csv.',
      csv: 'Tala (CSV)',
      codebook: 'Kodebok (CSV)',
      r: 'R-syntaks',
      spss: 'SPSS-syntaks',
      fhir: 'FHIR (JSON)',
    },
  },
  en: {
    title: 'What participants said',
    crumb: 'Results',
    allYears: 'All years',
    periods: 'Choose a year',
    answered: (answered, invited, share) => `${answered} of ${invited} answered (${share}).`,
    answeredOnly: (answered) => `${answered} answered.`,
    answeredBeyond: (answered, invited) =>
      `${answered} answered, some by the code or on paper. ${invited} were asked.`,
    ofRuns: (runs) => (runs === 1 ? 'From one round.' : `From ${runs} rounds.`),
    inShort: 'In short',
    empty: {
      notAsked: 'Nobody has been asked yet',
      notAskedText:
        'When the course is evaluated, and the first round of answers has closed, you will see here what participants said.',
      begin: 'To the evaluation of the course',
      few: 'Too few have answered for anything to be shown',
      fewText:
        'We show nothing about fewer than five answers, so that nobody can be recognised. The answers are kept, and count when several small rounds can be told of together.',
      whatToDo: 'This helps next time',
      advice: [
        'Set aside five minutes to answer while you are together on the last day.',
        'Put up the poster with the code, and have the form on paper for those who would rather.',
        'Tell what you changed last time. Then people know it is worth it.',
      ],
      waits: (runs) =>
        runs === 1 ? 'One round has closed and waits.' : `${runs} rounds have closed and wait.`,
      year: (year) => `Nothing can be shown for ${year}.`,
      pool: 'Nothing can be shown yet. The figures are gathered twice a year, from at least three services that have said yes and at least ten answers.',
    },
    pool: {
      service: 'What participants of our courses said',
      beside: 'You beside the country',
      besideText: (services) =>
        `The country is ${services} services that have said yes to being counted together; none of them sees you, and you see none of them. A small difference may be chance, and a large one may come of different participants.`,
      of: (n) => `of ${n}`,
      columns: ['Question', 'You', 'The country'],
      share: (what) => `Share who answered ${what}.`,
      mean: 'Mean.',
      courses: 'The courses',
      noPool:
        'The country can’t be shown yet. It takes at least three services that have said yes, and at least ten answers.',
      nation: 'What participants all over the country say',
      nationText: (services) =>
        `The figures are from ${services} services that have said yes to being counted together. They are gathered twice a year. The number of answers varies from question to question.`,
      programme: (title) => `${title}: what participants say`,
      region: (name) => `${name}: what participants say`,
      regions: 'The regions',
      programmes: 'The course concepts',
      notCompared: 'The figures aren’t made for ranking. They show what those who answered thought.',
      toNation: 'See the whole country',
    },
    toPublic: {
      title: 'On the course page',
      text: 'The group that plans the course can let everybody see up to three of the figures. Both sides must say yes.',
      choose: 'Choose figures for the course page',
      withoutPlan:
        'Everybody may see some of the figures on the course page when the course has a plan. There user representatives and professionals choose together.',
      plan: 'Take the course into a plan',
    },
    links: {
      course: 'See the course as a whole',
      meeting: 'One sheet for the evaluation meeting (PDF)',
      management: 'One sheet for the management (PDF)',
      files: 'Take the figures along',
      xlsx: 'All figures in a spreadsheet (Excel)',
      forResearch: 'Files for statistics and other systems',
      forResearchText:
        'The same figures, with the same ones hidden. Put the R or SPSS syntax in the same folder as tall.csv and kodebok.csv.',
      csv: 'The figures (CSV)',
      codebook: 'Codebook (CSV)',
      r: 'R syntax',
      spss: 'SPSS syntax',
      fhir: 'FHIR (JSON)',
    },
  },
})
