import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const lysereDager: Template = {
  key: 'lysere-dager',
  programme: 'psykisk-helse',
  themes: ['depresjon'],
  words: 'depresjon nedstemt nedstemd psykisk helse tanker tankar',
  titles: [
    say(
      'Lysere dager: kurs ved nedstemthet',
      'Lysare dagar: kurs ved nedstemdheit',
      'Brighter days: a course for low mood',
    ),
    say('Ut av det tunge', 'Ut av det tunge', 'Out of the heavy'),
  ],
  summaries: [
    say(
      'Åtte samlinger for deg som er nedstemt eller deprimert. Du lærer hvordan tanker, handlinger og humør henger sammen.',
      'Åtte samlingar for deg som er nedstemd eller deprimert. Du lærer korleis tankar, handlingar og humør heng saman.',
      'Eight meetings for you who feel low or depressed. You learn how thoughts, actions and mood are connected.',
    ),
    say(
      'Når alt blir grått, blir verden liten. Vi gjør den litt større igjen, en liten ting om gangen.',
      'Når alt blir grått, blir verda lita. Vi gjer ho litt større att, ein liten ting om gongen.',
      'When all turns grey, the world gets small. We make it a little bigger again, one small thing at a time.',
    ),
  ],
  openings: [
    say(
      'Du trenger ikke være på det verste for å komme. Jo tidligere, desto bedre. Og du trenger ikke være glad for å bli med i gruppa.',
      'Du treng ikkje vere på det verste for å kome. Jo tidlegare, jo betre. Og du treng ikkje vere glad for å bli med i gruppa.',
      'You need not be at your worst to come. The earlier, the better. And you need not be cheerful to join.',
    ),
    say(
      'Dette er et kurs, ikke terapi. Du får ikke spørsmål om barndommen din. Du får verktøy, øvelser og hjelp til å bruke dem.',
      'Dette er eit kurs, ikkje terapi. Du får ikkje spørsmål om barndommen din. Du får verktøy, øvingar og hjelp til å bruke dei.',
      'This is a course, not therapy. Nobody asks about your childhood. You get tools, exercises and help to use them.',
    ),
  ],
  body: [
    say(
      'Mellom samlingene gjør du små øvelser hjemme. Det tar ti minutter om dagen. Noen dager får du det ikke til, og det er også en del av kurset.',
      'Mellom samlingane gjer du små øvingar heime. Det tek ti minutt om dagen. Nokre dagar får du det ikkje til, og det er òg ein del av kurset.',
      'Between meetings you do small exercises at home, ten minutes a day. Some days you will not manage, and that is part of the course too.',
    ),
    say(
      'Har du tanker om å ta livet ditt, er ikke dette kurset nok. Ring legevakten på 116 117, eller 113 hvis det haster.',
      'Har du tankar om å ta livet ditt, er ikkje dette kurset nok. Ring legevakta på 116 117, eller 113 om det hastar.',
      'If you have thoughts of taking your life, this course is not enough. Call the emergency clinic on 116 117, or 113 if it is urgent.',
    ),
  ],
  goals: [
    say(
      'Du ser sammenhengen mellom det du tenker, gjør og føler.',
      'Du ser samanhengen mellom det du tenkjer, gjer og føler.',
      'You see how what you think, do and feel are connected.',
    ),
    say(
      'Du gjør flere ting som gir deg noe.',
      'Du gjer fleire ting som gir deg noko.',
      'You do more of what gives you something.',
    ),
    say(
      'Du kan møte de strenge tankene på en ny måte.',
      'Du kan møte dei strenge tankane på ein ny måte.',
      'You can meet harsh thoughts in a new way.',
    ),
  ],
  forWhom: [
    say(
      'Du er over 16 år og har vært nedstemt en stund.',
      'Du er over 16 år og har vore nedstemd ei stund.',
      'You are over 16 and have felt low for a while.',
    ),
    say(
      'Du klarer å være i en gruppe i to timer.',
      'Du klarer å vere i ei gruppe i to timar.',
      'You can be in a group for two hours.',
    ),
  ],
  audience: { groups: ['patient', 'young'], ageMin: 16 },
  lived: say(
    'har selv vært deprimert, og leder kurset i dag',
    'har sjølv vore deprimert, og leier kurset i dag',
  ),
  days: [
    [
      welcome(20),
      talk(45, ['mentalNurse', 'lived'], 'Hva er nedstemthet?', 'Kva er nedstemdheit?', 'What is low mood?'),
      pause(),
      talk(40, ['lived'], 'Da det snudde', 'Då det snudde', 'When it turned'),
    ],
    [
      sinceLast(),
      talk(
        45,
        ['mentalNurse'],
        'Det du gjør, påvirker det du føler',
        'Det du gjer, påverkar det du føler',
        'What you do affects what you feel',
      ),
      pause(),
      talk(
        40,
        ['lived', 'mentalNurse'],
        'En liten ting i uka',
        'Ein liten ting i veka',
        'One small thing a week',
      ),
    ],
    [
      sinceLast(),
      talk(45, ['mentalNurse'], 'Tankene dine', 'Tankane dine', 'Your thoughts'),
      pause(),
      talk(40, ['mentalNurse'], 'Fang en tanke', 'Fang ein tanke', 'Catch a thought'),
    ],
    [
      sinceLast(),
      talk(45, ['psychologist'], 'Den indre kritikeren', 'Den indre kritikaren', 'The inner critic'),
      pause(),
      talk(40, ['lived'], 'Snakk vennlig', 'Snakk venleg', 'Speak kindly'),
    ],
    [
      sinceLast(),
      talk(45, ['mentalNurse'], 'Søvn, mat og bevegelse', 'Søvn, mat og rørsle', 'Sleep, food and movement'),
      pause(),
      talk(40, ['physio'], 'Vi går en tur', 'Vi går ein tur', 'We take a walk'),
    ],
    [
      sinceLast(),
      talk(45, ['mentalNurse', 'lived'], 'Folk rundt deg', 'Folk rundt deg', 'People around you'),
      pause(),
      talk(40, ['lived'], 'Å be om hjelp', 'Å be om hjelp', 'Asking for help'),
    ],
    [
      sinceLast(),
      talk(45, ['mentalNurse'], 'Verdiene dine', 'Verdiane dine', 'Your values'),
      pause(),
      talk(40, ['lived'], 'Hva er viktig nå?', 'Kva er viktig no?', 'What matters now?'),
    ],
    [
      sinceLast(),
      talk(
        45,
        ['mentalNurse', 'lived'],
        'Planen for tunge dager',
        'Planen for tunge dagar',
        'A plan for heavy days',
      ),
      pause(),
      closing(30),
    ],
  ],
  rhythm: 'weekly',
  hours: 'after-school',
  group: [8, 12],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Hjemmeoppgavene ga meg dårlig samvittighet.',
        'Heimeoppgåvene gav meg dårleg samvit.',
        'The homework gave me a bad conscience.',
      ),
      changed: say(
        'Øvelsene er kortere, og vi begynner alltid med å snakke om det som ikke gikk.',
        'Øvingane er kortare, og vi byrjar alltid med å snakke om det som ikkje gjekk.',
        'Exercises are shorter, and we always begin by talking about what did not work.',
      ),
    },
  ],
}
