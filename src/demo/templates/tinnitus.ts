import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const tinnitus: Template = {
  key: 'tinnitus-og-horsel',
  themes: ['horsel-tinnitus'],
  words: 'tinnitus øresus øyresus hørsel høyrsel høreapparat',
  titles: [
    say('Lyden som ikke vil gå: leve med tinnitus', 'Lyden som ikkje vil gå: leve med tinnitus'),
    say('Når du hører dårligere', 'Når du høyrer dårlegare'),
  ],
  summaries: [
    say(
      'En dag om øresus og nedsatt hørsel: hva det er, hva som demper det, og hvordan du får overskudd igjen.',
      'Ein dag om øyresus og nedsett høyrsel: kva det er, kva som dempar det, og korleis du får overskot att.',
    ),
    say(
      'Vi har teleslynge, skrivetolk og god belysning, så alle får med seg alt. Ta gjerne med en du bor sammen med.',
      'Vi har teleslynge, skrivetolk og godt lys, så alle får med seg alt. Ta gjerne med ein du bur saman med.',
    ),
  ],
  openings: [
    say(
      'Det er slitsomt å høre etter hele tiden, og det er slitsomt å høre noe som ingen andre hører. På kurset får du forklaringen, og råd du kan bruke samme kveld.',
      'Det er slitsamt å høyre etter heile tida, og det er slitsamt å høyre noko som ingen andre høyrer. På kurset får du forklaringa, og råd du kan bruke same kvelden.',
    ),
    say(
      'Mange trekker seg unna når hørselen svikter: fra bordet, fra møtet, fra festen. Vi snakker om hvordan du kan bli værende.',
      'Mange trekkjer seg unna når høyrsla sviktar: frå bordet, frå møtet, frå festen. Vi snakkar om korleis du kan bli verande.',
    ),
  ],
  body: [
    say(
      'Audiografen viser hjelpemidler du kan prøve, og fysioterapeuten leder avspenning. En person med egen erfaring forteller hva som hjalp, og hva som ikke gjorde det.',
      'Audiografen viser hjelpemiddel du kan prøve, og fysioterapeuten leier avspenning. Ein person med eiga erfaring fortel kva som hjelpte, og kva som ikkje gjorde det.',
    ),
  ],
  goals: [
    say(
      'Du vet hva tinnitus er, og at den ikke er farlig.',
      'Du veit kva tinnitus er, og at han ikkje er farleg.',
    ),
    say('Du har lært to måter å dempe plagene på.', 'Du har lært to måtar å dempe plagene på.'),
    say('Du kan be om det du trenger når du skal høre.', 'Du kan be om det du treng når du skal høyre.'),
  ],
  forWhom: [
    say('Du har tinnitus eller nedsatt hørsel.', 'Du har tinnitus eller nedsett høyrsel.'),
    say(
      'Du har vært til undersøkelse hos øre-nese-halslege.',
      'Du har vore til undersøking hos øyre-nase-halslege.',
    ),
  ],
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 18, companions: 1 },
  lived: say('har hatt tinnitus i femten år', 'har hatt tinnitus i femten år'),
  days: [
    [
      welcome(),
      talk(45, ['doctor'], 'Øret, hjernen og lyden', 'Øyret, hjernen og lyden'),
      pause(20),
      talk(45, ['lived'], 'Da stillheten forsvant', 'Då stilla forsvann'),
      lunch(),
      talk(60, ['audiologist'], 'Hjelpemidler du kan prøve', 'Hjelpemiddel du kan prøve'),
      pause(20),
      talk(45, ['physio', 'lived'], 'Søvn, stress og avspenning', 'Søvn, stress og avspenning'),
      closing(),
    ],
  ],
  rhythm: 'single',
  hours: 'day',
  group: [8, 14],
  referral: [say('Siste hørselsprøve', 'Siste høyrselsprøve')],
  userOrganisations: ['FFO', 'SAFO'],
  improvements: [
    {
      said: say('Kaffemaskinen overdøvet alt.', 'Kaffimaskina overdøyvde alt.'),
      changed: say(
        'Vi har byttet til et stille rom med tepper, og kaffen kommer på kanne.',
        'Vi har bytt til eit stille rom med teppe, og kaffien kjem på kanne.',
      ),
    },
  ],
}
