import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const diabetes2: Template = {
  key: 'startkurs-diabetes-type-2',
  programme: 'diabetes-type-2',
  themes: ['diabetes-type-2', 'levevaner'],
  words: 'diabetes sukkersyke sukkersjuke blodsukker startkurs',
  titles: [
    say('Startkurs i diabetes type 2', 'Startkurs i diabetes type 2', 'Type 2 diabetes: a starting course'),
    say(
      'Diabetes type 2: kom godt i gang',
      'Diabetes type 2: kom godt i gang',
      'Type 2 diabetes: a good beginning',
    ),
    say('Hverdag med diabetes type 2', 'Kvardag med diabetes type 2', 'Everyday life with type 2 diabetes'),
  ],
  summaries: [
    say(
      'Tre samlinger om blodsukker, mat, bevegelse og medisiner. Du bestemmer hva du vil endre, vi viser hvordan.',
      'Tre samlingar om blodsukker, mat, rørsle og medisinar. Du bestemmer kva du vil endre, vi viser korleis.',
      'Three meetings about blood sugar, food, exercise and medicines. You decide what to change, we show you how.',
    ),
    say(
      'Nylig fått diabetes type 2, eller hatt det en stund uten å lære om det? Dette er kurset. Ta med matpakka, så ser vi på den sammen.',
      'Nyleg fått diabetes type 2, eller hatt det ei stund utan å lære om det? Dette er kurset. Ta med matpakka, så ser vi på ho saman.',
      'Newly diagnosed with type 2 diabetes, or had it for a while without learning about it? This is the course. Bring your packed lunch, and we will look at it together.',
    ),
    say(
      'Litt mindre av noe, litt mer av noe annet. Små endringer gjør stor forskjell for blodsukkeret. Kom og prøv sammen med oss.',
      'Litt mindre av noko, litt meir av noko anna. Små endringar gjer stor skilnad for blodsukkeret. Kom og prøv saman med oss.',
      'A little less of one thing, a little more of another. Small changes make a big difference. Come and try with us.',
    ),
  ],
  openings: [
    say(
      'Noen får diagnosen i en telefon på tre minutter. Det er for lite. Her får du tid til å forstå hva diabetes er, og hva du kan gjøre med det.',
      'Nokre får diagnosen i ein telefon på tre minutt. Det er for lite. Her får du tid til å forstå kva diabetes er, og kva du kan gjere med det.',
      'Some get the diagnosis in a three-minute phone call. That is too little. Here you get time to understand what diabetes is, and what you can do about it.',
    ),
    say(
      'Det finnes ingen diabetesdiett, og du har ikke gjort noe galt. Det finnes derimot kunnskap som gjør det lettere å velge.',
      'Det finst ingen diabetesdiett, og du har ikkje gjort noko gale. Det finst derimot kunnskap som gjer det lettare å velje.',
      'There is no diabetes diet, and you have done nothing wrong. But there is knowledge that makes choosing easier.',
    ),
    say(
      'Du måler blodsukkeret før og etter en rask tur rundt kvartalet. Da ser du det selv: kroppen svarer med en gang.',
      'Du måler blodsukkeret før og etter ein rask tur rundt kvartalet. Då ser du det sjølv: kroppen svarer med ein gong.',
      'You measure your blood sugar before and after a brisk walk around the block. You see it for yourself: your body answers at once.',
    ),
  ],
  body: [
    say(
      'En som selv har diabetes, leder kurset sammen med en diabetessykepleier. Vi ser på mat du liker, fra alle kjøkken i verden, og finner ut hva som passer for deg.',
      'Ein som sjølv har diabetes, leier kurset saman med ein diabetessjukepleiar. Vi ser på mat du liker, frå alle kjøken i verda, og finn ut kva som passar for deg.',
      'A person who has diabetes leads the course together with a diabetes nurse. We look at food you like, from all kitchens of the world, and find out what suits you.',
    ),
    say(
      'Den du spiser middag med, er også velkommen.',
      'Den du et middag med, er òg velkomen.',
      'The person you have dinner with is welcome too.',
    ),
  ],
  goals: [
    say(
      'Du vet hva blodsukker er, og hva som påvirker det.',
      'Du veit kva blodsukker er, og kva som påverkar det.',
      'You know what blood sugar is, and what affects it.',
    ),
    say(
      'Du kan sette sammen et måltid som passer for deg.',
      'Du kan setje saman eit måltid som passar for deg.',
      'You can put together a meal that suits you.',
    ),
    say(
      'Du vet hvilke kontroller du skal ha hvert år.',
      'Du veit kva kontrollar du skal ha kvart år.',
      'You know which check-ups you should have each year.',
    ),
    say(
      'Du har valgt én ting du vil endre.',
      'Du har valt éin ting du vil endre.',
      'You have chosen one thing to change.',
    ),
  ],
  forWhom: [
    say(
      'Du har diabetes type 2, ny eller gammel.',
      'Du har diabetes type 2, ny eller gammal.',
      'You have type 2 diabetes, new or old.',
    ),
    say(
      'Du har fått høre at du er i faresonen.',
      'Du har fått høyre at du er i faresona.',
      'You have been told you are at risk.',
    ),
    say('Du er pårørende.', 'Du er pårørande.', 'You are next of kin.'),
  ],
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 18, companions: 1 },
  lived: say('har hatt diabetes type 2 i ni år', 'har hatt diabetes type 2 i ni år'),
  days: [
    [
      welcome(20),
      talk(
        50,
        ['diabetesNurse'],
        'Hva er diabetes type 2?',
        'Kva er diabetes type 2?',
        'What is type 2 diabetes?',
      ),
      pause(),
      talk(
        30,
        ['lived'],
        'Det jeg skulle ønske jeg visste da',
        'Det eg skulle ønskje eg visste då',
        'What I wish I had known',
      ),
      talk(
        45,
        ['physio', 'lived'],
        'Mål, gå en tur, mål igjen',
        'Mål, gå ein tur, mål att',
        'Measure, take a walk, measure again',
      ),
    ],
    [
      sinceLast(),
      talk(
        60,
        ['dietitian'],
        'Mat: hva passer for deg?',
        'Mat: kva passar for deg?',
        'Food: what suits you?',
      ),
      pause(),
      talk(
        45,
        ['lived', 'dietitian'],
        'Vi leser pakker og smaker',
        'Vi les pakkar og smaker',
        'We read labels and taste',
      ),
    ],
    [
      sinceLast(),
      talk(
        45,
        ['gp'],
        'Medisiner og årlige kontroller',
        'Medisinar og årlege kontrollar',
        'Medicines and yearly check-ups',
      ),
      pause(),
      talk(
        45,
        ['lived', 'diabetesNurse'],
        'Føtter, humør og dager som ikke går som planlagt',
        'Føter, humør og dagar som ikkje går som planlagt',
        'Feet, mood and days that do not go as planned',
      ),
      closing(30),
    ],
  ],
  rhythm: 'weekly',
  hours: 'evening',
  group: [8, 14],
  sickLeave: true,
  referral: [
    say(
      'Når diagnosen ble stilt, og siste langtidsblodsukker',
      'Når diagnosen vart stilt, og siste langtidsblodsukker',
      'When you were diagnosed, and your latest HbA1c',
    ),
  ],
  userOrganisations: ['Diabetesforbundet'],
  improvements: [
    {
      said: say(
        'All maten dere viste, var norsk. Jeg spiser injera og linser.',
        'All maten de viste, var norsk. Eg et injera og linser.',
        'All the food you showed was Norwegian. I eat injera and lentils.',
      ),
      changed: say(
        'Nå tar alle med noe de spiser hjemme, og ernæringsfysiologen tar utgangspunkt i det.',
        'No tek alle med noko dei et heime, og ernæringsfysiologen tek utgangspunkt i det.',
        'Everyone now brings something they eat at home, and the dietitian starts from that.',
      ),
    },
    {
      said: say(
        'Jeg fikk ikke fri fra jobben midt på dagen.',
        'Eg fekk ikkje fri frå jobben midt på dagen.',
        'I could not get time off in the middle of the day.',
      ),
      changed: say(
        'Vi har flyttet kurset til kvelden.',
        'Vi har flytta kurset til kvelden.',
        'We have moved the course to the evening.',
      ),
    },
  ],
}
