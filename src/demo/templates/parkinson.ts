import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const parkinson: Template = {
  key: 'parkinson-sammen',
  themes: ['parkinson', 'parorende'],
  words: 'parkinson skjelving',
  titles: [
    say('Parkinson: sammen om hverdagen', 'Parkinson: saman om kvardagen'),
    say('Godt i gang med Parkinson', 'Godt i gang med Parkinson'),
  ],
  summaries: [
    say(
      'To dager for deg med Parkinson og den du lever sammen med. Om medisiner på klokkeslett, bevegelse, stemme og humør.',
      'To dagar for deg med Parkinson og den du lever saman med. Om medisinar på klokkeslett, rørsle, stemme og humør.',
    ),
    say(
      'Stor stemme, store bevegelser og gode råd for dager som går trått. Ta med den du bor sammen med.',
      'Stor stemme, store rørsler og gode råd for dagar som går trått. Ta med den du bur saman med.',
    ),
  ],
  openings: [
    say(
      'Parkinson er forskjellig fra menneske til menneske, og fra time til time. På kurset lærer dere å se mønsteret i deres egen hverdag.',
      'Parkinson er ulik frå menneske til menneske, og frå time til time. På kurset lærer de å sjå mønsteret i dykkar eigen kvardag.',
    ),
    say(
      'Hva er Parkinson, hva er medisinen, og hva er bare en trøtt tirsdag? Vi hjelper dere å finne ut av det.',
      'Kva er Parkinson, kva er medisinen, og kva er berre ein trøytt tysdag? Vi hjelper dykk å finne ut av det.',
    ),
  ],
  body: [
    say(
      'Vi beveger oss litt hver time. Fysioterapeuten viser øvelser dere kan gjøre på kjøkkengulvet, og logopeden får alle til å bruke stemmen.',
      'Vi rører oss litt kvar time. Fysioterapeuten viser øvingar de kan gjere på kjøkengolvet, og logopeden får alle til å bruke stemma.',
    ),
    say(
      'En del av kurset er for dere hver for dere. Det er ofte der de viktigste spørsmålene kommer.',
      'Ein del av kurset er for dykk kvar for dykk. Det er ofte der dei viktigaste spørsmåla kjem.',
    ),
  ],
  goals: [
    say(
      'Du vet hvorfor medisinen må tas på klokkeslett.',
      'Du veit kvifor medisinen må takast på klokkeslett.',
    ),
    say('Dere har øvelser dere kan gjøre hjemme.', 'De har øvingar de kan gjere heime.'),
    say(
      'Dere vet hva dere kan be fastlegen og kommunen om.',
      'De veit kva de kan be fastlegen og kommunen om.',
    ),
  ],
  forWhom: [
    say(
      'Du har fått Parkinsons sykdom, og har hatt den i under ti år.',
      'Du har fått Parkinsons sjukdom, og har hatt han i under ti år.',
    ),
    say('Du er ektefelle, samboer eller voksent barn.', 'Du er ektefelle, sambuar eller vakse barn.'),
  ],
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 18, companions: 1 },
  lived: say('har hatt Parkinson i åtte år', 'har hatt Parkinson i åtte år'),
  days: [
    [
      welcome(),
      talk(60, ['doctor'], 'Parkinson og medisinene', 'Parkinson og medisinane'),
      pause(20),
      talk(40, ['lived'], 'Klokka, pillene og livet', 'Klokka, pillene og livet'),
      lunch(60),
      talk(60, ['physio'], 'Store bevegelser', 'Store rørsler'),
    ],
    [
      talk(60, ['speech'], 'Stor stemme: vi øver sammen', 'Stor stemme: vi øver saman'),
      pause(20),
      talk(
        70,
        ['nurse', 'lived'],
        'Hver for oss: samtale i to grupper',
        'Kvar for oss: samtale i to grupper',
      ),
      lunch(60),
      talk(45, ['occupational'], 'Hjelpemidler og hjemmet', 'Hjelpemiddel og heimen'),
      closing(),
    ],
  ],
  rhythm: 'consecutive',
  hours: 'day',
  group: [8, 12],
  referral: [
    say('Når diagnosen ble stilt', 'Når diagnosen vart stilt'),
    say('Medisiner, og hvordan de virker', 'Medisinar, og korleis dei verkar'),
  ],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say('Vi måtte gå midt i for å rekke medisinen.', 'Vi måtte gå midt i for å rekke medisinen.'),
      changed: say(
        'Alle pauser er lagt til hel og halv time, og det står vann på bordet.',
        'Alle pausar er lagde til heil og halv time, og det står vatn på bordet.',
      ),
    },
    {
      said: say(
        'Det beste var å snakke med de andre konene.',
        'Det beste var å snakke med dei andre konene.',
      ),
      changed: say(
        'Pårørende får nå en hel time for seg selv.',
        'Pårørande får no ein heil time for seg sjølve.',
      ),
    },
  ],
}
