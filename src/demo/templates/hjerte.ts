import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const hjerte: Template = {
  key: 'hjerteskolen',
  programme: 'hjerte',
  themes: ['hjerte'],
  words: 'hjerteinfarkt hjertesvikt atrieflimmer hjarte infarkt bypass',
  titles: [
    say('Hjerteskolen', 'Hjarteskulen', 'The heart school'),
    say('Tilbake etter hjertesykdom', 'Tilbake etter hjartesjukdom', 'Getting back after heart disease'),
    say(
      'Trygg igjen med hjertesykdom',
      'Trygg att med hjartesjukdom',
      'Feeling safe again with heart disease',
    ),
  ],
  summaries: [
    say(
      'Tre ettermiddager for deg som har hatt infarkt, er operert eller lever med hjertesvikt. Du blir tryggere på hva hjertet tåler.',
      'Tre ettermiddagar for deg som har hatt infarkt, er operert eller lever med hjartesvikt. Du blir tryggare på kva hjartet toler.',
      'Three afternoons for you who have had a heart attack or surgery, or live with heart failure. You learn what your heart can take.',
    ),
    say(
      'Hva kan jeg gjøre, hva skal jeg unngå, og når skal jeg ringe? Få svar, og møt andre i samme situasjon.',
      'Kva kan eg gjere, kva skal eg unngå, og når skal eg ringje? Få svar, og møt andre i same situasjon.',
      'What can I do, what should I avoid, and when should I call? Get answers, and meet others in the same situation.',
    ),
    say(
      'Vi går gjennom medisiner, mat, trening og redselen for at det skal skje igjen. Den du bor sammen med, er velkommen.',
      'Vi går gjennom medisinar, mat, trening og redsla for at det skal skje igjen. Den du bur saman med, er velkomen.',
      'We go through medicines, food, exercise and the fear that it will happen again. The person you live with is welcome.',
    ),
  ],
  openings: [
    say(
      'På sykehuset går alt fort. Spørsmålene kommer gjerne når du er hjemme igjen. Hjerteskolen er stedet for dem.',
      'På sjukehuset går alt fort. Spørsmåla kjem gjerne når du er heime att. Hjarteskulen er staden for dei.',
      'In hospital everything goes fast. The questions often come once you are home. The heart school is the place for them.',
    ),
    say(
      'Mange blir redde for å bli slitne etter hjertesykdom. Her får du kjenne på pulsen, bokstavelig talt, sammen med en fysioterapeut.',
      'Mange blir redde for å bli slitne etter hjartesjukdom. Her får du kjenne på pulsen, bokstaveleg talt, saman med ein fysioterapeut.',
      'After heart disease many are afraid of exerting themselves. Here you get to feel your pulse, literally, together with a physiotherapist.',
    ),
  ],
  body: [
    say(
      'Du møter lege, sykepleier, fysioterapeut og ernæringsfysiolog. Og du møter en som har vært der selv, og som vet hvordan den første tiden hjemme kan være.',
      'Du møter lege, sjukepleiar, fysioterapeut og ernæringsfysiolog. Og du møter ein som har vore der sjølv, og som veit korleis den første tida heime kan vere.',
      'You meet a doctor, a nurse, a physiotherapist and a dietitian. And you meet someone who has been there, and who knows what the first time at home can be like.',
    ),
    say(
      'Vi tar oss tid til det som er vanskelig å spørre om: redselen, humøret, samlivet og arbeidslivet.',
      'Vi tek oss tid til det som er vanskeleg å spørje om: redsla, humøret, samlivet og arbeidslivet.',
      'We take time for what is hard to ask about: fear, mood, intimacy and work.',
    ),
  ],
  goals: [
    say(
      'Du vet hvor hardt du trygt kan trene.',
      'Du veit kor hardt du trygt kan trene.',
      'You know how hard you can safely exercise.',
    ),
    say(
      'Du vet hva hver medisin er til.',
      'Du veit kva kvar medisin er til.',
      'You know what each medicine is for.',
    ),
    say(
      'Du kjenner faresignalene, og vet når du skal ringe 113.',
      'Du kjenner faresignala, og veit når du skal ringje 113.',
      'You know the warning signs, and when to call 113.',
    ),
    say(
      'Den som står deg nær, er tryggere.',
      'Den som står deg nær, er tryggare.',
      'The person close to you feels safer.',
    ),
  ],
  forWhom: [
    say(
      'Du har hatt hjerteinfarkt, er blokket ut eller operert.',
      'Du har hatt hjarteinfarkt, er blokka ut eller operert.',
      'You have had a heart attack, angioplasty or surgery.',
    ),
    say(
      'Du har fått hjertesvikt eller flimmer.',
      'Du har fått hjartesvikt eller flimmer.',
      'You have heart failure or atrial fibrillation.',
    ),
    say(
      'Du lever sammen med en som har hjertesykdom.',
      'Du lever saman med ein som har hjartesjukdom.',
      'You live with someone who has heart disease.',
    ),
  ],
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 18, companions: 1 },
  lived: say('fikk infarkt som 49-åring', 'fekk infarkt som 49-åring'),
  days: [
    [
      welcome(),
      talk(
        45,
        ['doctor'],
        'Hjertet ditt: hva har skjedd?',
        'Hjartet ditt: kva har skjedd?',
        'Your heart: what happened?',
      ),
      pause(),
      talk(
        40,
        ['lived'],
        'Da livet stoppet opp, og gikk videre',
        'Då livet stoppa opp, og gjekk vidare',
        'When life stopped, and went on',
      ),
      talk(
        30,
        ['nurse'],
        'Medisinene og faresignalene',
        'Medisinane og faresignala',
        'Medicines and warning signs',
      ),
    ],
    [
      sinceLast(),
      talk(
        60,
        ['physio'],
        'Hva tåler hjertet? Vi trener sammen',
        'Kva toler hjartet? Vi trenar saman',
        'What can the heart take? We exercise together',
      ),
      pause(),
      talk(
        50,
        ['dietitian'],
        'Hjertevennlig mat i hverdagen',
        'Hjartevennleg mat i kvardagen',
        'Heart-friendly food every day',
      ),
    ],
    [
      sinceLast(),
      talk(
        50,
        ['psychologist', 'lived'],
        'Redsel, humør og samliv',
        'Redsle, humør og samliv',
        'Fear, mood and intimacy',
      ),
      pause(),
      talk(
        45,
        ['social', 'benefits'],
        'Tilbake i jobb, og rettighetene dine',
        'Tilbake i jobb, og rettane dine',
        'Back to work, and your rights',
      ),
      closing(),
    ],
  ],
  rhythm: 'weekly',
  hours: 'afternoon',
  group: [10, 16],
  sickLeave: true,
  referral: [
    say(
      'Hva slags hjertesykdom, og når den oppsto',
      'Kva slags hjartesjukdom, og når ho oppstod',
      'What heart disease, and when it began',
    ),
    say(
      'Om det er noe du ikke skal gjøre fysisk',
      'Om det er noko du ikkje skal gjere fysisk',
      'Whether there is anything you should not do physically',
    ),
  ],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Kona mi var reddere enn meg. Hun trengte også svar.',
        'Kona mi var reddare enn eg. Ho trong òg svar.',
        'My wife was more frightened than I was. She needed answers too.',
      ),
      changed: say(
        'Pårørende har nå en egen samtale med sykepleier den første dagen.',
        'Pårørande har no ein eigen samtale med sjukepleiar den første dagen.',
        'Those close to you now have their own talk with a nurse on the first day.',
      ),
    },
    {
      said: say(
        'Mye om medisiner, lite om å være redd.',
        'Mykje om medisinar, lite om å vere redd.',
        'Much about medicines, little about being afraid.',
      ),
      changed: say(
        'Psykolog og en erfaren deltaker leder nå en hel økt om redsel og humør.',
        'Psykolog og ein erfaren deltakar leier no ei heil økt om redsle og humør.',
        'A psychologist and an experienced participant now lead a whole session on fear and mood.',
      ),
    },
  ],
}
