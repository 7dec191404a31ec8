import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const starthjelp: Template = {
  key: 'starthjelp',
  programme: 'starthjelp',
  themes: ['barn-funksjonsnedsettelse', 'cp', 'downs-syndrom', 'autisme', 'utviklingshemming'],
  words: 'foreldre funksjonsnedsettelse habilitering barn starthjelp nytt barn',
  titles: [
    say(
      'Starthjelp: for foreldre til et barn med en ny diagnose',
      'Starthjelp: for foreldre til eit barn med ein ny diagnose',
      'Starthjelp: for parents of a child with a new diagnosis',
    ),
    say('Starthjelp for foreldre', 'Starthjelp for foreldre', 'Starthjelp for parents'),
  ],
  summaries: [
    say(
      'Fire dager sammen med foreldre som står i det samme. Om sorg og glede, hjelpeapparat, søsken og parforhold.',
      'Fire dagar saman med foreldre som står i det same. Om sorg og glede, hjelpeapparat, sysken og parforhold.',
      'Four days with parents in the same situation. About grief and joy, services, siblings and staying a couple.',
    ),
    say(
      'Barnet har fått en diagnose, og dere har fått et nytt liv. Starthjelp gir dere oversikt, og noen å ringe til.',
      'Barnet har fått ein diagnose, og de har fått eit nytt liv. Starthjelp gir dykk oversikt, og nokon å ringje til.',
      'Your child has a diagnosis, and you have a new life. Starthjelp gives you an overview, and someone to call.',
    ),
    say(
      'For foreldre til barn opp til åtte år med funksjonsnedsettelse eller alvorlig sykdom. Erfarne foreldre leder kurset sammen med fagfolk.',
      'For foreldre til barn opp til åtte år med funksjonsnedsetjing eller alvorleg sjukdom. Erfarne foreldre leier kurset saman med fagfolk.',
      'For parents of children up to eight with a disability or serious illness. Experienced parents lead the course together with professionals.',
    ),
  ],
  openings: [
    say(
      'Ingen planlegger dette. Plutselig kan du ord du aldri har hørt før, og kalenderen er full av timer. På Starthjelp får dere puste ut sammen med andre som skjønner det uten forklaring.',
      'Ingen planlegg dette. Brått kan du ord du aldri har høyrt før, og kalenderen er full av timar. På Starthjelp får de puste ut saman med andre som skjønar det utan forklaring.',
      'Nobody plans for this. Suddenly you know words you had never heard, and your calendar is full of appointments. At Starthjelp you can breathe out with others who understand without explanations.',
    ),
    say(
      'Dere kjenner barnet best. Hjelpeapparatet kjenner reglene. På Starthjelp møtes de to.',
      'De kjenner barnet best. Hjelpeapparatet kjenner reglane. På Starthjelp møtest dei to.',
      'You know your child best. The services know the rules. At Starthjelp the two meet.',
    ),
    say(
      'Det kan være tungt å tenke langt frem. Vi tenker på det neste halvåret: hva trenger barnet, hva trenger dere, og hvem kan gi det?',
      'Det kan vere tungt å tenkje langt fram. Vi tenkjer på det neste halvåret: kva treng barnet, kva treng de, og kven kan gi det?',
      'Looking far ahead can be hard. We look at the next six months: what does your child need, what do you need, and who can give it?',
    ),
  ],
  body: [
    say(
      'Kurset er for alle diagnoser. Det er planlagt av foreldre og fagfolk sammen, og begge er til stede hele tiden. Det er god tid til samtale i pausene, og ingen tårer er for mange.',
      'Kurset er for alle diagnosar. Det er planlagt av foreldre og fagfolk saman, og begge er til stades heile tida. Det er god tid til samtale i pausane, og ingen tårer er for mange.',
      'The course is for all diagnoses. Parents and professionals have planned it together, and both are present all the time. There is plenty of time to talk in the breaks, and no tears are too many.',
    ),
    say(
      'Begge foreldre bør komme hvis det er mulig. Bor dere ikke sammen, er dere like velkomne.',
      'Begge foreldre bør kome om det er mogleg. Bur de ikkje saman, er de like velkomne.',
      'Both parents should come if possible. You are just as welcome if you do not live together.',
    ),
  ],
  goals: [
    say(
      'Dere har oversikt over hjelpen dere kan få.',
      'De har oversikt over hjelpa de kan få.',
      'You have an overview of the help you can get.',
    ),
    say(
      'Dere vet hvordan dere søker, og hvordan dere klager.',
      'De veit korleis de søkjer, og korleis de klagar.',
      'You know how to apply, and how to appeal.',
    ),
    say(
      'Dere har snakket om søsken, parforhold og egne krefter.',
      'De har snakka om sysken, parforhold og eigne krefter.',
      'You have talked about siblings, being a couple and your own strength.',
    ),
    say(
      'Dere kjenner andre foreldre i nærheten.',
      'De kjenner andre foreldre i nærleiken.',
      'You know other parents nearby.',
    ),
  ],
  forWhom: [
    say(
      'Du er forelder til et barn mellom 0 og 8 år.',
      'Du er forelder til eit barn mellom 0 og 8 år.',
      'You are a parent of a child between 0 and 8.',
    ),
    say(
      'Barnet har en funksjonsnedsettelse, en alvorlig sykdom, eller er under utredning.',
      'Barnet har ei funksjonsnedsetjing, ein alvorleg sjukdom, eller er under utgreiing.',
      'Your child has a disability or a serious illness, or is being examined.',
    ),
  ],
  audience: { groups: ['parent'], companions: 1, diagnosisIndependent: true },
  livedBy: 'woman',
  lived: say('er mor til en gutt med CP', 'er mor til ein gut med CP'),
  days: [
    [
      welcome(45),
      talk(
        60,
        ['lived'],
        'Da livet tok en annen vei',
        'Då livet tok ein annan veg',
        'When life took another way',
      ),
      lunch(60),
      talk(
        60,
        ['psychologist'],
        'Sorg, glede og alt imellom',
        'Sorg, glede og alt imellom',
        'Grief, joy and everything between',
      ),
      pause(),
      talk(
        45,
        ['lived', 'familyTherapist'],
        'Samtale i små grupper',
        'Samtale i små grupper',
        'Talk in small groups',
      ),
    ],
    [
      talk(
        60,
        ['social'],
        'Hvem gjør hva i hjelpeapparatet?',
        'Kven gjer kva i hjelpeapparatet?',
        'Who does what in the services?',
      ),
      pause(),
      talk(60, ['benefits'], 'Pengestøtte og permisjon', 'Pengestøtte og permisjon', 'Benefits and leave'),
      lunch(60),
      talk(
        60,
        ['lived', 'social'],
        'Skriv søknaden sammen med oss',
        'Skriv søknaden saman med oss',
        'Write your application with us',
      ),
    ],
    [
      talk(
        60,
        ['familyTherapist', 'lived'],
        'Å være par og foreldre',
        'Å vere par og foreldre',
        'Being a couple and parents',
      ),
      pause(),
      talk(60, ['educator'], 'Barnehage og skole', 'Barnehage og skule', 'Kindergarten and school'),
      lunch(60),
      talk(60, ['physio', 'occupational'], 'Lek og hjelpemidler', 'Leik og hjelpemiddel', 'Play and aids'),
    ],
    [
      talk(
        60,
        ['psychologist', 'lived'],
        'Søsken ser mer enn vi tror',
        'Sysken ser meir enn vi trur',
        'Siblings see more than we think',
      ),
      pause(),
      talk(
        60,
        ['lived', 'leader'],
        'Det neste halvåret: planen deres',
        'Det neste halvåret: planen dykkar',
        'The next six months: your plan',
      ),
      lunch(60),
      closing(30),
    ],
  ],
  rhythm: 'weekly',
  hours: 'day',
  group: [8, 16],
  trainingAllowance: true,
  referral: [
    say(
      'Barnets navn, fødselsår og diagnose, eller hva som utredes',
      'Namn, fødselsår og diagnose på barnet, eller kva som blir utgreidd',
      "The child's name, year of birth and diagnosis, or what is being examined",
    ),
    say(
      'Navn på begge foreldre, hvis begge skal delta',
      'Namn på begge foreldre, dersom begge skal delta',
      'Names of both parents, if both will take part',
    ),
  ],
  userOrganisations: ['NFU', 'CP-foreningen', 'Autismeforeningen'],
  improvements: [
    {
      said: say(
        'Vi fikk ikke barnevakt fire dager på rad.',
        'Vi fekk ikkje barnevakt fire dagar på rad.',
        'We could not get a babysitter four days in a row.',
      ),
      changed: say(
        'Kurset går nå én dag i uka i fire uker.',
        'Kurset går no éin dag i veka i fire veker.',
        'The course now runs one day a week for four weeks.',
      ),
    },
    {
      said: say(
        'NAV-dagen var som å lese lovboka høyt.',
        'NAV-dagen var som å lese lovboka høgt.',
        'The day about benefits was like reading the law aloud.',
      ),
      changed: say(
        'Nå tar dere med en søknad, og vi skriver den ferdig sammen.',
        'No tek de med ein søknad, og vi skriv han ferdig saman.',
        'You now bring an application, and we finish it together.',
      ),
    },
  ],
}
