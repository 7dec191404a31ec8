import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const smerte: Template = {
  key: 'leve-med-langvarig-smerte',
  programme: 'langvarig-smerte',
  themes: ['langvarig-smerte', 'muskel-skjelett'],
  words: 'smerte smerter vondt fibromyalgi rygg nakke',
  titles: [
    say(
      'Leve godt med langvarig smerte',
      'Leve godt med langvarig smerte',
      'Living well with long-lasting pain',
    ),
    say('Smerteskolen', 'Smerteskulen', 'The pain school'),
    say('Når det gjør vondt lenge', 'Når det gjer vondt lenge', 'When pain lasts'),
  ],
  summaries: [
    say(
      'Seks samlinger om hva smerte er, hva som påvirker den, og hva du kan gjøre for at den styrer mindre av livet ditt.',
      'Seks samlingar om kva smerte er, kva som påverkar ho, og kva du kan gjere for at ho styrer mindre av livet ditt.',
      'Six meetings about what pain is, what affects it, and what you can do so that it rules less of your life.',
    ),
    say(
      'For deg som har hatt vondt i mer enn et halvt år. Du lærer å fordele kreftene og finne tilbake til det som betyr noe.',
      'For deg som har hatt vondt i meir enn eit halvt år. Du lærer å fordele kreftene og finne tilbake til det som betyr noko.',
      'For you who have been in pain for more than six months. You learn to share out your strength and find your way back to what matters.',
    ),
    say(
      'Smerten er ekte, også når bildene ikke viser noe. Vi ser på kropp, tanker, søvn og hverdag i en liten gruppe.',
      'Smerta er ekte, òg når bileta ikkje viser noko. Vi ser på kropp, tankar, søvn og kvardag i ei lita gruppe.',
      'The pain is real, even when the scans show nothing. In a small group we look at body, thoughts, sleep and everyday life.',
    ),
  ],
  openings: [
    say(
      'Du har kanskje prøvd mye og fått mange råd. Her møter du andre som vet hvordan det er, og fagfolk som tror deg.',
      'Du har kanskje prøvd mykje og fått mange råd. Her møter du andre som veit korleis det er, og fagfolk som trur deg.',
      'You may have tried a lot and been given plenty of advice. Here you meet others who know what it is like, and professionals who believe you.',
    ),
    say(
      'Gode dager gjør du for mye, og så må du betale etterpå. Kjenner du deg igjen? Da er dette kurset for deg.',
      'Gode dagar gjer du for mykje, og så må du betale etterpå. Kjenner du deg att? Då er dette kurset for deg.',
      'On good days you do too much, and pay for it later. Sound familiar? Then this course is for you.',
    ),
    say(
      'Vi lover ikke at smerten blir borte. Vi lover at du får vite mer om den, og at du får prøve ting som har hjulpet andre.',
      'Vi lovar ikkje at smerta blir borte. Vi lovar at du får vite meir om ho, og at du får prøve ting som har hjelpt andre.',
      'We do not promise that the pain will go away. We promise that you will know more about it, and get to try what has helped others.',
    ),
  ],
  body: [
    say(
      'Hver gang har ett tema, litt rolig bevegelse og god tid til å snakke sammen. Mellom samlingene prøver du én liten ting hjemme. Du bestemmer selv hva.',
      'Kvar gong har eitt tema, litt roleg rørsle og god tid til å snakke saman. Mellom samlingane prøver du éin liten ting heime. Du bestemmer sjølv kva.',
      'Each time has one topic, some gentle movement and plenty of time to talk. Between meetings you try one small thing at home. You decide what.',
    ),
    say(
      'Du kan stå, gå eller ligge når du trenger det. Ingen må fortelle mer enn de vil.',
      'Du kan stå, gå eller liggje når du treng det. Ingen må fortelje meir enn dei vil.',
      'You can stand, walk or lie down when you need to. Nobody has to tell more than they want.',
    ),
  ],
  goals: [
    say(
      'Du forstår hvorfor det kan gjøre vondt selv om skaden er grodd.',
      'Du forstår kvifor det kan gjere vondt sjølv om skaden er grodd.',
      'You understand why it can hurt even after an injury has healed.',
    ),
    say(
      'Du har en plan for å fordele kreftene gjennom uka.',
      'Du har ein plan for å fordele kreftene gjennom veka.',
      'You have a plan for spreading your energy over the week.',
    ),
    say(
      'Du kjenner øvelser som roer kroppen.',
      'Du kjenner øvingar som roar kroppen.',
      'You know exercises that calm the body.',
    ),
    say(
      'Du har satt deg ett mål som er ditt eget.',
      'Du har sett deg eitt mål som er ditt eige.',
      'You have set one goal of your own.',
    ),
  ],
  forWhom: [
    say(
      'Du har hatt smerter i mer enn seks måneder.',
      'Du har hatt smerter i meir enn seks månader.',
      'You have been in pain for more than six months.',
    ),
    say(
      'Du er ferdig utredet, eller venter ikke på operasjon.',
      'Du er ferdig utgreidd, eller ventar ikkje på operasjon.',
      'Your examinations are done, or you are not waiting for an operation.',
    ),
    say(
      'Du er klar for å prøve noe nytt.',
      'Du er klar for å prøve noko nytt.',
      'You are ready to try something new.',
    ),
  ],
  audience: { groups: ['patient'], ageMin: 18 },
  lived: say('har levd med smerter i femten år', 'har levd med smerter i femten år'),
  days: [
    [
      welcome(),
      talk(45, ['doctor'], 'Hva er smerte?', 'Kva er smerte?', 'What is pain?'),
      pause(),
      talk(
        45,
        ['lived'],
        'Min historie: da jeg sluttet å krige med kroppen',
        'Historia mi: då eg slutta å krige mot kroppen',
        'My story: when I stopped fighting my body',
      ),
    ],
    [
      sinceLast(),
      talk(60, ['physio'], 'Bevegelse på dine vilkår', 'Rørsle på dine vilkår', 'Movement on your terms'),
      pause(),
      talk(40, ['lived', 'physio'], 'Vi prøver sammen', 'Vi prøver saman', 'We try together'),
    ],
    [
      sinceLast(),
      talk(60, ['occupational'], 'Å fordele kreftene', 'Å fordele kreftene', 'Pacing your strength'),
      pause(),
      talk(40, ['lived', 'occupational'], 'Tegn uka di', 'Teikn veka di', 'Draw your week'),
    ],
    [
      sinceLast(),
      talk(
        60,
        ['psychologist'],
        'Tanker og følelser når det gjør vondt',
        'Tankar og kjensler når det gjer vondt',
        'Thoughts and feelings when it hurts',
      ),
      pause(),
      talk(40, ['psychologist'], 'Avspenning', 'Avspenning', 'Relaxation'),
    ],
    [
      sinceLast(),
      talk(45, ['nurse'], 'Søvn og medisiner', 'Søvn og medisinar', 'Sleep and medicines'),
      pause(),
      talk(
        45,
        ['social', 'lived'],
        'Jobb, rettigheter og å si nei',
        'Jobb, rettar og å seie nei',
        'Work, rights and saying no',
      ),
    ],
    [
      sinceLast(),
      talk(
        60,
        ['lived', 'leader'],
        'Veien videre: planen din',
        'Vegen vidare: planen din',
        'The way on: your plan',
      ),
      pause(),
      closing(30),
    ],
  ],
  rhythm: 'weekly',
  hours: 'day',
  group: [8, 12],
  sickLeave: true,
  referral: [
    say(
      'Hvor lenge du har hatt smerter, og hva som er undersøkt',
      'Kor lenge du har hatt smerter, og kva som er undersøkt',
      'How long you have been in pain, and what has been examined',
    ),
    say('Medisiner du bruker', 'Medisinar du brukar', 'Medicines you use'),
  ],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Stolene var vonde å sitte på i tre timer.',
        'Stolane var vonde å sitje på i tre timar.',
        'The chairs hurt after three hours.',
      ),
      changed: say(
        'Vi har fått høye bord, matter og hvilestoler, og pauser hver time.',
        'Vi har fått høge bord, matter og kvilestolar, og pausar kvar time.',
        'We now have standing tables, mats and recliners, and a break every hour.',
      ),
    },
    {
      said: say(
        'Jeg skulle ønske vi hadde møttes igjen etterpå.',
        'Eg skulle ønskje vi hadde møtt kvarandre att etterpå.',
        'I wish we had met again afterwards.',
      ),
      changed: say(
        'Gruppa får tilbud om en samling til etter tre måneder.',
        'Gruppa får tilbod om ei samling til etter tre månader.',
        'The group is offered one more meeting after three months.',
      ),
    },
  ],
}
