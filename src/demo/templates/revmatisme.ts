import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const revmatisme: Template = {
  key: 'leddgikt-i-hverdagen',
  themes: ['revmatisme'],
  words: 'leddgikt revmatisme bekhterev psoriasisartritt',
  titles: [
    say('Leddgikt i hverdagen', 'Leddgikt i kvardagen'),
    say('Revmatisk sykdom: ta styringen', 'Revmatisk sjukdom: ta styringa'),
  ],
  summaries: [
    say(
      'To dager om betennelse, biologiske medisiner, trening og trøtthet. Du får prøve både varmebasseng og smarte kjøkkenredskap.',
      'To dagar om betennelse, biologiske medisinar, trening og trøyttleik. Du får prøve både varmebasseng og smarte kjøkenreiskapar.',
    ),
    say(
      'For deg som har leddgikt, Bekhterevs eller en annen betennelse i leddene. Hva kan du gjøre når leddene protesterer?',
      'For deg som har leddgikt, Bekhterevs eller ein annan betennelse i ledda. Kva kan du gjere når ledda protesterer?',
    ),
  ],
  openings: [
    say(
      'Det synes ikke at du hadde vondt da du kledde på deg i dag tidlig. Her slipper du å forklare det.',
      'Det syner ikkje at du hadde vondt då du kledde på deg i dag tidleg. Her slepp du å forklare det.',
    ),
    say(
      'Medisinene er blitt gode, men de gjør ikke alt. Resten av døgnet er det du som bestemmer. Vi gir deg redskapene.',
      'Medisinane er blitt gode, men dei gjer ikkje alt. Resten av døgnet er det du som bestemmer. Vi gir deg reiskapane.',
    ),
  ],
  body: [
    say(
      'Vi veksler mellom kunnskap og praksis. Ta med badetøy den andre dagen, så prøver vi trening i varmt vann. Du kan også være med på land.',
      'Vi vekslar mellom kunnskap og praksis. Ta med badeklede den andre dagen, så prøver vi trening i varmt vatn. Du kan òg vere med på land.',
    ),
  ],
  goals: [
    say(
      'Du vet hva betennelsen gjør, og hva medisinen gjør med den.',
      'Du veit kva betennelsen gjer, og kva medisinen gjer med han.',
    ),
    say('Du trener uten å være redd for å skade leddene.', 'Du trenar utan å vere redd for å skade ledda.'),
    say('Du har funnet noe som hjelper mot trøttheten.', 'Du har funne noko som hjelper mot trøyttleiken.'),
  ],
  forWhom: [
    say('Du har en betennelsessykdom i leddene.', 'Du har ein betennelsessjukdom i ledda.'),
    say(
      'Du går til kontroll, eller venter på behandling.',
      'Du går til kontroll, eller ventar på behandling.',
    ),
  ],
  audience: { groups: ['patient'], ageMin: 18, companions: 1 },
  lived: say('har hatt leddgikt i tjue år', 'har hatt leddgikt i tjue år'),
  days: [
    [
      welcome(),
      talk(60, ['doctor'], 'Betennelse i leddene, og behandling', 'Betennelse i ledda, og behandling'),
      pause(),
      talk(
        45,
        ['lived'],
        'Hender som ikke vil, og en jobb jeg elsker',
        'Hender som ikkje vil, og ein jobb eg elskar',
      ),
      lunch(),
      talk(
        60,
        ['occupational', 'lived'],
        'Skån leddene: vi prøver redskap',
        'Skån ledda: vi prøver reiskapar',
      ),
      talk(30, ['nurse'], 'Blodprøver og sprøyter', 'Blodprøver og sprøyter'),
    ],
    [
      talk(60, ['physio'], 'Trening i varmt vann', 'Trening i varmt vatn'),
      pause(20),
      talk(45, ['psychologist', 'lived'], 'Trøtthet og humør', 'Trøyttleik og humør'),
      lunch(),
      talk(45, ['social'], 'Jobb og rettigheter', 'Jobb og rettar'),
      closing(),
    ],
  ],
  rhythm: 'consecutive',
  hours: 'day',
  group: [8, 14],
  sickLeave: true,
  referral: [say('Diagnose og behandling', 'Diagnose og behandling')],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say('Dagen begynte for tidlig for stive ledd.', 'Dagen byrja for tidleg for stive ledd.'),
      changed: say('Vi begynner en halvtime senere enn før.', 'Vi byrjar ein halvtime seinare enn før.'),
    },
  ],
}
