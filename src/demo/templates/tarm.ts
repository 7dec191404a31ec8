import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const tarm: Template = {
  key: 'leve-med-betennelse-i-tarmen',
  themes: ['ibd', 'stomi'],
  words: 'crohn ulcerøs kolitt ibd tarm stomi',
  titles: [
    say(
      'Leve med Crohns eller ulcerøs kolitt',
      'Leve med Crohns eller ulcerøs kolitt',
      "Living with Crohn's or ulcerative colitis",
    ),
    say('Magen bestemmer ikke alt', 'Magen bestemmer ikkje alt', 'Your bowel does not decide everything'),
  ],
  summaries: [
    say(
      'To kvelder om behandling, mat, toaletter og samliv. Du kan delta hjemmefra, fra sofaen.',
      'To kveldar om behandling, mat, toalett og samliv. Du kan delta heimanfrå, frå sofaen.',
      'Two evenings about treatment, food, toilets and intimacy. You can join from home, from your sofa.',
    ),
    say(
      'Vi snakker høyt om det ingen snakker om. Med lege, sykepleier, ernæringsfysiolog og en som har levd med tarmsykdom siden tenårene.',
      'Vi snakkar høgt om det ingen snakkar om. Med lege, sjukepleiar, ernæringsfysiolog og ein som har levd med tarmsjukdom sidan tenåra.',
      'We talk aloud about what nobody talks about. With a doctor, a nurse, a dietitian and someone who has lived with bowel disease since her teens.',
    ),
  ],
  openings: [
    say(
      'Hvor er nærmeste toalett? Det er kanskje det første du tenker når du kommer til et nytt sted. Du er ikke alene om det.',
      'Kvar er næraste toalett? Det er kanskje det første du tenkjer når du kjem til ein ny stad. Du er ikkje åleine om det.',
      'Where is the nearest toilet? That may be the first thing you think in a new place. You are not alone.',
    ),
    say(
      'Noen perioder er du frisk, andre er du knapt ute av huset. Vi gir deg råd for begge deler.',
      'Nokre periodar er du frisk, andre er du knapt ute av huset. Vi gir deg råd for begge delar.',
      'At times you are well, at others you hardly leave the house. We give you advice for both.',
    ),
  ],
  body: [
    say(
      'Første kveld handler om sykdommen og behandlingen. Andre kveld handler om livet: mat, jobb, reiser, kjærester og det å få barn. Du kan stille spørsmål uten navn.',
      'Første kvelden handlar om sjukdommen og behandlinga. Andre kvelden handlar om livet: mat, jobb, reiser, kjærastar og det å få barn. Du kan stille spørsmål utan namn.',
      'The first evening is about the disease and its treatment. The second is about life: food, work, travel, partners and having children. You can ask questions without giving your name.',
    ),
  ],
  goals: [
    say(
      'Du vet hva behandlingen skal gjøre, og når du skal ta kontakt.',
      'Du veit kva behandlinga skal gjere, og når du skal ta kontakt.',
      'You know what the treatment should do, and when to get in touch.',
    ),
    say(
      'Du vet hva mat kan bety, og hva som er myter.',
      'Du veit kva mat kan bety, og kva som er mytar.',
      'You know what food can mean, and what is myth.',
    ),
    say('Du tør å snakke om magen.', 'Du tør å snakke om magen.', 'You dare to talk about your bowel.'),
  ],
  forWhom: [
    say(
      'Du har Crohns sykdom eller ulcerøs kolitt.',
      'Du har Crohns sjukdom eller ulcerøs kolitt.',
      "You have Crohn's disease or ulcerative colitis.",
    ),
    say(
      'Du har stomi, eller har fått vite at du kan trenge det.',
      'Du har stomi, eller har fått vite at du kan trenge det.',
      'You have a stoma, or have been told you may need one.',
    ),
    say(
      'Du er kjæreste, forelder eller venn.',
      'Du er kjæraste, forelder eller ven.',
      'You are a partner, parent or friend.',
    ),
  ],
  audience: { groups: ['patient', 'next-of-kin', 'young'], ageMin: 16, companions: 1 },
  lived: say('har hatt Crohns sykdom siden tenårene', 'har hatt Crohns sjukdom sidan tenåra'),
  days: [
    [
      welcome(20),
      talk(
        45,
        ['doctor'],
        'Sykdommen og behandlingen',
        'Sjukdommen og behandlinga',
        'The disease and its treatment',
      ),
      pause(10),
      talk(35, ['lived'], 'Toalettkartet mitt', 'Toalettkartet mitt', 'My map of toilets'),
      talk(20, ['nurse'], 'Spør uten navn', 'Spør utan namn', 'Ask without your name'),
    ],
    [
      sinceLast(15),
      talk(40, ['dietitian'], 'Mat: råd og myter', 'Mat: råd og mytar', 'Food: advice and myths'),
      pause(10),
      talk(
        45,
        ['lived', 'nurse'],
        'Jobb, reiser, kjærester og stomi',
        'Jobb, reiser, kjærastar og stomi',
        'Work, travel, partners and stoma',
      ),
      closing(),
    ],
  ],
  rhythm: 'weekly',
  hours: 'evening',
  group: [10, 18],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Jeg turte ikke spørre om sex i et rom med ti fremmede.',
        'Eg torde ikkje spørje om sex i eit rom med ti framande.',
        'I did not dare to ask about sex in a room with ten strangers.',
      ),
      changed: say(
        'Nå kan du sende spørsmål uten navn, før og under kurset.',
        'No kan du sende spørsmål utan namn, før og under kurset.',
        'You can now send questions without your name, before and during the course.',
      ),
    },
  ],
}
