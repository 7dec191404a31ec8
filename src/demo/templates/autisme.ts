import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const autisme: Template = {
  key: 'foreldre-til-barn-med-autisme',
  themes: ['autisme', 'barn-funksjonsnedsettelse'],
  words: 'autisme asperger foreldre barn',
  titles: [
    say('For foreldre til barn med autisme', 'For foreldre til barn med autisme'),
    say('Barnet ditt har fått autismediagnose', 'Barnet ditt har fått autismediagnose'),
  ],
  summaries: [
    say(
      'To dager om hvordan barnet opplever verden, og hvordan dere kan gjøre dagene enklere hjemme og på skolen.',
      'To dagar om korleis barnet opplever verda, og korleis de kan gjere dagane enklare heime og på skulen.',
    ),
    say(
      'Møt andre foreldre, en spesialpedagog og en voksen med autisme som forteller hvordan det var å være barn.',
      'Møt andre foreldre, ein spesialpedagog og ein vaksen med autisme som fortel korleis det var å vere barn.',
    ),
  ],
  openings: [
    say(
      'Sokker med søm, lyden av kjøleskapet, en plan som ble endret. Det som er smått for oss, kan være stort for barnet. På kurset lærer dere å se det barnet ser.',
      'Sokkar med saum, lyden av kjøleskapet, ein plan som vart endra. Det som er smått for oss, kan vere stort for barnet. På kurset lærer de å sjå det barnet ser.',
    ),
    say(
      'Dere er ikke dårlige foreldre. Dere har et barn som trenger andre oppskrifter. Her får dere noen, og kan dele deres egne.',
      'De er ikkje dårlege foreldre. De har eit barn som treng andre oppskrifter. Her får de nokre, og kan dele dykkar eigne.',
    ),
  ],
  body: [
    say(
      'Mellom de to dagene prøver dere én endring hjemme: en dagsplan, en pausekrok, en annen måte å spørre på. Den andre dagen forteller vi hverandre hvordan det gikk.',
      'Mellom dei to dagane prøver de éi endring heime: ein dagsplan, ein pausekrok, ein annan måte å spørje på. Den andre dagen fortel vi kvarandre korleis det gjekk.',
    ),
  ],
  goals: [
    say(
      'Dere forstår barnets sanser og reaksjoner bedre.',
      'De forstår sansane og reaksjonane til barnet betre.',
    ),
    say(
      'Dere har prøvd én endring som gjør dagen enklere.',
      'De har prøvd éi endring som gjer dagen enklare.',
    ),
    say('Dere vet hva skolen og kommunen skal bidra med.', 'De veit kva skulen og kommunen skal bidra med.'),
  ],
  forWhom: [
    say(
      'Du er forelder til et barn under 13 år med autisme.',
      'Du er forelder til eit barn under 13 år med autisme.',
    ),
    say('Steforeldre og fosterforeldre er velkomne.', 'Steforeldre og fosterforeldre er velkomne.'),
  ],
  audience: { groups: ['parent'], companions: 1 },
  livedBy: 'man',
  lived: say('har autisme og er far til to', 'har autisme og er far til to'),
  days: [
    [
      welcome(),
      talk(60, ['psychologist'], 'Hva er autisme?', 'Kva er autisme?'),
      pause(),
      talk(45, ['lived'], 'Slik var det å være meg', 'Slik var det å vere meg'),
      lunch(),
      talk(60, ['educator'], 'Sanser, språk og oversikt', 'Sansar, språk og oversikt'),
      talk(30, ['lived', 'educator'], 'Hva vil dere prøve hjemme?', 'Kva vil de prøve heime?'),
    ],
    [
      talk(45, ['lived', 'leader'], 'Hvordan gikk det?', 'Korleis gjekk det?'),
      talk(60, ['socialEducator'], 'Når det koker over', 'Når det kokar over'),
      lunch(),
      talk(45, ['educator'], 'Samarbeid med skolen', 'Samarbeid med skulen'),
      talk(45, ['social'], 'Avlastning og støtte', 'Avlasting og støtte'),
      closing(),
    ],
  ],
  rhythm: 'fortnightly',
  hours: 'day',
  group: [8, 16],
  trainingAllowance: true,
  referral: [
    say('Barnets navn og diagnose', 'Namn og diagnose på barnet'),
    say('Hvem av foreldrene som skal delta', 'Kven av foreldra som skal delta'),
  ],
  userOrganisations: ['Autismeforeningen'],
  improvements: [
    {
      said: say(
        'Teori er fint, men hva gjør jeg klokka sju en mandag?',
        'Teori er fint, men kva gjer eg klokka sju ein måndag?',
      ),
      changed: say(
        'Dere prøver en endring hjemme mellom dagene, og vi ringer midtveis.',
        'De prøver ei endring heime mellom dagane, og vi ringjer midtvegs.',
      ),
    },
  ],
}
