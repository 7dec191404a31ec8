import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const heltSjef: Template = {
  key: 'helt-sjef',
  programme: 'helt-sjef',
  themes: ['leve-med-sykdom'],
  words: 'ung ungdom helt sjef heilt sjef langvarig sykdom sjukdom overgang',
  titles: [
    say(
      'Helt sjef! For unge med langvarig sykdom',
      'Helt sjef! For unge med langvarig sjukdom',
      'Helt sjef! For young people with long-term illness',
    ),
    say('Helt sjef! i eget liv', 'Helt sjef! i eige liv', 'Helt sjef! The boss of your own life'),
  ],
  summaries: [
    say(
      'Fire kvelder for deg mellom 16 og 24 som lever med noe du ikke har valgt. Om skole, venner, leger og det å flytte hjemmefra.',
      'Fire kveldar for deg mellom 16 og 24 som lever med noko du ikkje har valt. Om skule, vener, legar og det å flytte heimanfrå.',
      'Four evenings for you between 16 and 24 who live with something you did not choose. About school, friends, doctors and moving out.',
    ),
    say(
      'Ikke et kurs om diagnosen din. Et kurs om livet ditt, laget av unge sammen med fagfolk.',
      'Ikkje eit kurs om diagnosen din. Eit kurs om livet ditt, laga av unge saman med fagfolk.',
      'Not a course about your diagnosis. A course about your life, made by young people together with professionals.',
    ),
  ],
  openings: [
    say(
      'På barneavdelingen kjente alle deg. På voksenavdelingen skal du plutselig svare for alt selv. Ingen lærer deg hvordan. Det gjør vi.',
      'På barneavdelinga kjende alle deg. På vaksenavdelinga skal du brått svare for alt sjølv. Ingen lærer deg korleis. Det gjer vi.',
      'On the children’s ward everyone knew you. On the adult ward you suddenly have to answer for everything. Nobody teaches you how. We do.',
    ),
    say(
      'Hva sier du til nye folk? Hvor mye orker du? Hvem bestemmer, du eller foreldrene dine? Vi har ingen fasit, bare gode folk å snakke med.',
      'Kva seier du til nye folk? Kor mykje orkar du? Kven bestemmer, du eller foreldra dine? Vi har ingen fasit, berre gode folk å snakke med.',
      'What do you tell new people? How much can you manage? Who decides, you or your parents? We have no answer book, only good people to talk to.',
    ),
  ],
  body: [
    say(
      'Alle diagnoser er velkomne, synlige og usynlige. Gruppa ledes av en ung person med egen erfaring og en fagperson. Det er mat hver gang.',
      'Alle diagnosar er velkomne, synlege og usynlege. Gruppa blir leia av ein ung person med eiga erfaring og ein fagperson. Det er mat kvar gong.',
      'All diagnoses are welcome, visible and invisible. The group is led by a young person with experience and a professional. There is food every time.',
    ),
  ],
  goals: [
    say(
      'Du tør å stille legen de spørsmålene du har.',
      'Du tør å stille legen dei spørsmåla du har.',
      'You dare to ask your doctor what you want to know.',
    ),
    say(
      'Du vet hva du har rett til på skole og studier.',
      'Du veit kva du har rett til på skule og studium.',
      'You know your rights at school and university.',
    ),
    say('Du har folk å sende melding til.', 'Du har folk å sende melding til.', 'You have people to text.'),
  ],
  forWhom: [
    say('Du er mellom 16 og 24 år.', 'Du er mellom 16 og 24 år.', 'You are between 16 and 24.'),
    say(
      'Du har en langvarig sykdom eller funksjonsnedsettelse, kroppslig eller psykisk.',
      'Du har ein langvarig sjukdom eller ei funksjonsnedsetjing, kroppsleg eller psykisk.',
      'You have a long-term illness or disability, physical or mental.',
    ),
  ],
  audience: {
    groups: ['young', 'patient'],
    ageMin: 16,
    ageMax: 24,
    companions: 1,
    diagnosisIndependent: true,
  },
  livedBy: 'woman',
  lived: say('er 23 og har vært syk siden hun var tolv', 'er 23 og har vore sjuk sidan ho var tolv'),
  days: [
    [
      welcome(30),
      talk(40, ['lived'], 'Det ingen sa til meg', 'Det ingen sa til meg', 'What nobody told me'),
      pause(20),
      talk(
        40,
        ['lived', 'leader'],
        'Hva er du sjef over?',
        'Kva er du sjef over?',
        'What are you the boss of?',
      ),
    ],
    [
      sinceLast(),
      talk(
        40,
        ['nurse', 'lived'],
        'Snakk med legen: vi øver',
        'Snakk med legen: vi øver',
        'Talk to your doctor: we practise',
      ),
      pause(20),
      talk(
        40,
        ['lived'],
        'Medisiner, fest og glemsel',
        'Medisinar, fest og gløymsle',
        'Medicines, parties and forgetting',
      ),
    ],
    [
      sinceLast(),
      talk(
        40,
        ['social'],
        'Skole, studier og penger',
        'Skule, studium og pengar',
        'School, studies and money',
      ),
      pause(20),
      talk(40, ['lived', 'social'], 'Å flytte hjemmefra', 'Å flytte heimanfrå', 'Moving out'),
    ],
    [
      sinceLast(),
      talk(
        40,
        ['psychologist', 'lived'],
        'Venner, kjærester og kropp',
        'Vener, kjærastar og kropp',
        'Friends, partners and bodies',
      ),
      pause(20),
      closing(40),
    ],
  ],
  rhythm: 'weekly',
  hours: 'evening',
  group: [8, 12],
  userOrganisations: ['FFO', 'SAFO'],
  improvements: [
    {
      said: say(
        'Navnelapper. Vi er ikke på barnehage-tur.',
        'Namnelappar. Vi er ikkje på barnehagetur.',
        'Name tags. We are not on a kindergarten trip.',
      ),
      changed: say(
        'Ingen navnelapper. Vi spiser sammen først, så lærer vi navnene.',
        'Ingen namnelappar. Vi et saman først, så lærer vi namna.',
        'No name tags. We eat together first, and learn the names.',
      ),
    },
  ],
}
