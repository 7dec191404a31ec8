import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const mestringstreff: Template = {
  key: 'mestringstreff',
  programme: 'mestringstreff',
  themes: ['leve-med-sykdom', 'parorende'],
  words: 'mestringstreff meistringstreff langvarig sykdom sjukdom likeperson gruppe',
  titles: [
    say('Mestringstreff', 'Meistringstreff', 'Mestringstreff: living with long-term illness'),
    say('Mestringstreff på dagtid', 'Meistringstreff på dagtid', 'Mestringstreff in the daytime'),
    say(
      'Mestringstreff for deg med helseutfordringer',
      'Meistringstreff for deg med helseutfordringar',
      'Mestringstreff for people with health challenges',
    ),
  ],
  summaries: [
    say(
      'Seks treff for deg som lever med sykdom eller plager over tid, uansett hva det heter. Du trenger ingen diagnose og ingen henvisning.',
      'Seks treff for deg som lever med sjukdom eller plager over tid, uansett kva det heiter. Du treng ingen diagnose og inga tilvising.',
      'Six meetings for you who live with illness or complaints over time, whatever they are called. You need no diagnosis and no referral.',
    ),
    say(
      'Kaffe, prat og gode verktøy. Vi hjelper hverandre med å få mer ut av dagene.',
      'Kaffi, prat og gode verktøy. Vi hjelper kvarandre med å få meir ut av dagane.',
      'Coffee, talk and good tools. We help each other get more out of our days.',
    ),
    say(
      'Noen har vondt, noen er slitne, noen er pårørende. Det vi deler, er at hverdagen krever mer enn før.',
      'Nokon har vondt, nokon er slitne, nokon er pårørande. Det vi deler, er at kvardagen krev meir enn før.',
      'Some are in pain, some are tired, some are carers. What we share is that everyday life takes more than before.',
    ),
  ],
  openings: [
    say(
      'Du har gått til lege. Du har fått behandling. Og så står du igjen med resten: dagene. Mestringstreff handler om dem.',
      'Du har gått til lege. Du har fått behandling. Og så står du att med resten: dagane. Meistringstreff handlar om dei.',
      'You have seen the doctor. You have been treated. What remains is the days. Mestringstreff is about them.',
    ),
    say(
      'Her sitter folk med ulike sykdommer rundt samme bord. Det viser seg gang på gang at de har mer til felles enn de trodde.',
      'Her sit folk med ulike sjukdommar rundt same bordet. Det viser seg gong på gong at dei har meir til felles enn dei trudde.',
      'Here people with different illnesses sit around one table. Time and again they find they have more in common than they thought.',
    ),
    say(
      'Treffene ledes av to: en som har erfaring med langvarig sykdom, og en fagperson fra kommunen. Ingen av dem har fasit. Begge har gode spørsmål.',
      'Treffa blir leia av to: ein som har erfaring med langvarig sjukdom, og ein fagperson frå kommunen. Ingen av dei har fasit. Begge har gode spørsmål.',
      'The meetings are led by two: one with experience of long-term illness, and one professional. Neither has the answers. Both have good questions.',
    ),
  ],
  body: [
    say(
      'Hvert treff har ett tema, og gruppa bestemmer selv det siste. Du kan snakke mye eller lite. Kommer du ikke en dag, er du like velkommen den neste.',
      'Kvart treff har eitt tema, og gruppa bestemmer sjølv det siste. Du kan snakke mykje eller lite. Kjem du ikkje ein dag, er du like velkomen den neste.',
      'Each meeting has one topic, and the group decides the last. You can talk much or little. If you miss one day, you are just as welcome the next.',
    ),
  ],
  goals: [
    say(
      'Du ser dine egne styrker tydeligere.',
      'Du ser dine eigne styrkar tydelegare.',
      'You see your own strengths more clearly.',
    ),
    say(
      'Du har fått verktøy for tanker, krefter og samtaler.',
      'Du har fått verktøy for tankar, krefter og samtalar.',
      'You have tools for thoughts, energy and conversations.',
    ),
    say(
      'Du kjenner flere tilbud der du bor.',
      'Du kjenner fleire tilbod der du bur.',
      'You know more of what is offered where you live.',
    ),
  ],
  forWhom: [
    say(
      'Du lever med langvarig sykdom, smerter eller psykiske plager.',
      'Du lever med langvarig sjukdom, smerter eller psykiske plager.',
      'You live with long-term illness, pain or mental distress.',
    ),
    say('Du er pårørende.', 'Du er pårørande.', 'You are next of kin.'),
    say(
      'Du har ikke fått noen diagnose, men merker at noe er vanskelig.',
      'Du har ikkje fått nokon diagnose, men merkar at noko er vanskeleg.',
      'You have no diagnosis, but notice that something is hard.',
    ),
  ],
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 18, companions: 1, diagnosisIndependent: true },
  lived: say('har levd med langvarig sykdom i mange år', 'har levd med langvarig sjukdom i mange år'),
  days: [
    [
      welcome(),
      talk(
        45,
        ['lived', 'leader'],
        'Hva er mestring for deg?',
        'Kva er meistring for deg?',
        'What is coping to you?',
      ),
      pause(20),
      talk(25, ['lived'], 'En god dag', 'Ein god dag', 'A good day'),
    ],
    [
      sinceLast(),
      talk(45, ['lived', 'leader'], 'Styrkene dine', 'Styrkane dine', 'Your strengths'),
      pause(20),
      talk(35, ['leader'], 'Vi prøver', 'Vi prøver', 'We try'),
    ],
    [
      sinceLast(),
      talk(45, ['occupational'], 'Krefter: ut og inn', 'Krefter: ut og inn', 'Energy: out and in'),
      pause(20),
      talk(35, ['lived'], 'Å si nei, og å si ja', 'Å seie nei, og å seie ja', 'Saying no, and saying yes'),
    ],
    [
      sinceLast(),
      talk(45, ['mentalNurse'], 'Tanker som hjelper', 'Tankar som hjelper', 'Thoughts that help'),
      pause(20),
      talk(35, ['lived', 'mentalNurse'], 'Øvelse i par', 'Øving i par', 'Exercise in pairs'),
    ],
    [
      sinceLast(),
      talk(
        45,
        ['lived', 'leader'],
        'Familie, venner og nettverk',
        'Familie, vener og nettverk',
        'Family, friends and network',
      ),
      pause(20),
      talk(
        35,
        ['leader'],
        'Hva finnes der du bor?',
        'Kva finst der du bur?',
        'What is there where you live?',
      ),
    ],
    [
      sinceLast(),
      talk(50, ['lived', 'leader'], 'Gruppa bestemmer', 'Gruppa bestemmer', 'The group decides'),
      pause(20),
      closing(30),
    ],
  ],
  rhythm: 'weekly',
  hours: 'day',
  group: [8, 12],
  userOrganisations: ['FFO', 'SAFO'],
  improvements: [
    {
      said: say(
        'Kartlegging, mål og skjema. Jeg kom for å snakke.',
        'Kartlegging, mål og skjema. Eg kom for å snakke.',
        'Forms and goals. I came to talk.',
      ),
      changed: say(
        'Vi har kuttet ut alle skjema, og begynner hvert treff med en runde.',
        'Vi har kutta ut alle skjema, og byrjar kvart treff med ein runde.',
        'We have cut all forms, and begin each meeting with a round.',
      ),
    },
    {
      said: say(
        'Hva nå? Gruppa var det beste, og så var det slutt.',
        'Kva no? Gruppa var det beste, og så var det slutt.',
        'What now? The group was the best, and then it ended.',
      ),
      changed: say(
        'Likepersonen inviterer gruppa på kaffe én gang i måneden etterpå.',
        'Likepersonen inviterer gruppa på kaffi éin gong i månaden etterpå.',
        'The peer supporter invites the group for coffee once a month afterwards.',
      ),
    },
  ],
}
