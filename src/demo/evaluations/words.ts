import { shuffled } from './group.ts'

/** What people might write, by the question. Nobody real has; some hold what must be taken out before others read them. */
const said: Record<string, string[]> = {
  best: [
    'Å høre at andre har det på samme måte. Jeg gikk hjem med lettere skritt.',
    'Hun som fortalte om livet sitt. Det var som å høre om meg selv.',
    'At det var lov å le.',
    'Alt jeg lurte på, fikk jeg svar på. Også det jeg ikke turte å spørre om før.',
    'Torgunn som satt ved siden av meg. Vi ringer hverandre nå, hun har 99900123.',
    'Praten i pausen. Der lærte jeg mest.',
    'Å få sitje saman med folk som veit korleis det er.',
    'Eg torde å seie høgt at eg er sliten.',
    'At ho Aslaug fortalde kven eg kan ringje når det røyner på.',
    'Det var godt å høyre ein som har levd med det lenge.',
    'Latteren. Han trong eg.',
  ],
  better: [
    'Mer tid til å snakke sammen, og litt mindre lysbilder.',
    'Vi fra Lyngøya rekker ikke siste ferje. Kan dere begynne en halvtime før?',
    'Mer om hva kommunen kan hjelpe med.',
    'Heftet kunne kommet dagen før, så jeg fikk lest.',
    'Stolene var harde. Ellers er jeg fornøyd.',
    'Gjerne fleire pausar. Det var mykje å ta inn.',
    'Litt seinare på kvelden, så rekk eg å ordne heime først.',
    'Meir tid til spørsmål på slutten.',
    'Det var vanskeleg å finne rommet. Set opp eit skilt ved inngangen i Fjellvika.',
  ],
  more: [
    'Jeg går tur igjen. Det hadde jeg ikke trodd for et år siden.',
    'Det hjelper å vite hvem jeg kan ringe. Jeg har gjort det to ganger.',
    'Denne vinteren har vært tung, men det er ikke kurset sin skyld.',
    'Fysioterapeuten min, Steinar, så forskjell med en gang.',
    'Eg har begynt i treningsgruppa. Det går rolegare no.',
  ],
  'starthjelp.best': [
    'Å møte andre foreldre. Vi trengte ikke forklare noe.',
    'Endelig skjønte jeg hvem som bestemmer hva.',
    'Ein far som hadde stått i det same. Han ga meg håp.',
    'At vi begge fekk vere med, og at nokon passa Peder imens.',
  ],
  'starthjelp.better': [
    'Gi oss skjemaene før kurset, så kan vi spørre om dem.',
    'Mer om barnehagen. Det er der vi står fast nå.',
    'Ei samling til om eit halvt år, når vi har rukke å prøve.',
  ],
  'child-best': [
    'Å tegne.',
    'At ingen lo.',
    'Pizza og lek.',
    'Hun store som også hadde en syk mamma.',
    'Å teikne.',
    'Maten, og at vi leikte.',
    'At eg fekk spørje om alt.',
  ],
  'child-not-good': [
    'At det er slutt nå.',
    'Noen bråkte litt.',
    'Det var langt å kjøre.',
    'At det er slutt no.',
    'Det var litt kaldt i rommet.',
  ],
}

/** What was written while all of it was held in one evening. */
const inOneEvening = [
  'Én kveld er for lite. Hodet var fullt før pausen.',
  'Del det opp! Jeg husket nesten ingenting da jeg kom hjem.',
  'Det gikk så fort. Jeg skulle gjerne tenkt litt imellom.',
]

type Handout = (linkId: string, many: number, isOneEvening: boolean) => string[]

/** Own words for one course, handed out till there are no more: nobody says the same as another. */
export function wordsFor(course: string, form: string): Handout {
  const left = new Map(
    Object.entries({ ...said, inOneEvening }).map(([asked, list]) => [
      asked,
      shuffled(list, `${course} ${asked}`),
    ]),
  )
  return (linkId, many, isOneEvening) => {
    const all = left.get(`${form}.${linkId}`) ?? left.get(linkId)
    const list = isOneEvening && linkId === 'better' ? left.get('inOneEvening') : all
    return list?.splice(0, many) ?? []
  }
}
