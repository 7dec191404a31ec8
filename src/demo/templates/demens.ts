import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const demens: Template = {
  key: 'parorendeskole-demens',
  programme: 'demens-parorende',
  themes: ['demens', 'parorende'],
  words: 'demens alzheimer glemsk gløymsk hukommelse pårørendeskole pårørandeskule',
  titles: [
    say(
      'Pårørendeskole: når en du er glad i, har demens',
      'Pårørandeskule: når ein du er glad i, har demens',
      'When someone you love has dementia',
    ),
    say(
      'Demens: kurs for pårørende',
      'Demens: kurs for pårørande',
      'Dementia: a course for family and friends',
    ),
    say('Mamma glemmer. Hva gjør jeg?', 'Mamma gløymer. Kva gjer eg?', 'Mum forgets. What do I do?'),
  ],
  summaries: [
    say(
      'Fire kvelder for ektefeller, barn og venner. Lær om demens, få råd for hverdagen og møt andre som savner den som fortsatt er der.',
      'Fire kveldar for ektefellar, barn og vener. Lær om demens, få råd for kvardagen og møt andre som saknar den som framleis er der.',
      'Four evenings for spouses, children and friends. Learn about dementia, get everyday advice and meet others who miss someone still here.',
    ),
    say(
      'Hva svarer du når pappa spør om det samme for tiende gang? Hvem ordner med bil, bank og fullmakt? Vi tar det steg for steg.',
      'Kva svarer du når pappa spør om det same for tiande gong? Kven ordnar med bil, bank og fullmakt? Vi tek det steg for steg.',
      'What do you answer when Dad asks the same thing for the tenth time? Who sorts out the car, the bank, the power of attorney? We take it step by step.',
    ),
    say(
      'Du bærer mye alene. Her får du kunnskap, praktiske råd og en pause med folk som forstår.',
      'Du ber mykje åleine. Her får du kunnskap, praktiske råd og ein pause med folk som forstår.',
      'You carry much alone. Here you get knowledge, practical advice and a break with people who understand.',
    ),
  ],
  openings: [
    say(
      'Det begynner ofte smått: en avtale som glipper, en kjele på komfyren, et navn som ikke vil komme. Så blir du mer og mer pårørende, uten at noen spurte deg.',
      'Det byrjar ofte smått: ein avtale som glepp, ein kjele på komfyren, eit namn som ikkje vil kome. Så blir du meir og meir pårørande, utan at nokon spurde deg.',
      'It often begins with small things: a missed appointment, a pot on the stove, a name that will not come. Little by little you become a carer, without anyone asking you.',
    ),
    say(
      'Du kan være lei av å minne på, og samtidig ha dårlig samvittighet for det. Du er ikke den eneste i rommet som har det sånn.',
      'Du kan vere lei av å minne på, og samstundes ha dårleg samvit for det. Du er ikkje den einaste i rommet som har det slik.',
      'You can be tired of reminding, and feel guilty about it at the same time. You are not the only one in the room.',
    ),
    say(
      'Ingen kan gjøre dette alene. Kommunen har hjelp å gi, og andre pårørende har råd. På kurset får du begge deler.',
      'Ingen kan gjere dette åleine. Kommunen har hjelp å gi, og andre pårørande har råd. På kurset får du begge delar.',
      'Nobody can do this alone. The municipality has help to give, and other carers have advice. The course gives you both.',
    ),
  ],
  body: [
    say(
      'Kurset er for deg som er pårørende. Trenger den du er glad i noen hos seg mens du er her, hjelper vi deg å ordne det. Si fra når du melder deg på.',
      'Kurset er for deg som er pårørande. Treng den du er glad i nokon hos seg medan du er her, hjelper vi deg å ordne det. Sei frå når du melder deg på.',
      'The course is for you as a carer. If the person you care for needs company while you are here, we help you arrange it. Tell us when you sign up.',
    ),
    say(
      'Det blir god tid til å snakke. Det som blir sagt i gruppa, blir i gruppa.',
      'Det blir god tid til å snakke. Det som blir sagt i gruppa, blir i gruppa.',
      'There will be plenty of time to talk. What is said in the group stays in the group.',
    ),
  ],
  goals: [
    say(
      'Du vet hva demens er, og hva som kan komme.',
      'Du veit kva demens er, og kva som kan kome.',
      'You know what dementia is, and what may come.',
    ),
    say(
      'Du har råd for situasjoner som er vanskelige hjemme.',
      'Du har råd for situasjonar som er vanskelege heime.',
      'You have advice for situations that are hard at home.',
    ),
    say(
      'Du kjenner hjelpen kommunen kan gi.',
      'Du kjenner hjelpa kommunen kan gi.',
      'You know the help the municipality can give.',
    ),
    say(
      'Du vet hva en fremtidsfullmakt er.',
      'Du veit kva ei framtidsfullmakt er.',
      'You know what a lasting power of attorney is.',
    ),
  ],
  forWhom: [
    say(
      'Mannen, kona, moren eller faren din har demens.',
      'Mannen, kona, mor eller far din har demens.',
      'Your husband, wife, mother or father has dementia.',
    ),
    say(
      'Du er venn, nabo, barnebarn eller svigerdatter.',
      'Du er ven, nabo, barnebarn eller svigerdotter.',
      'You are a friend, neighbour, grandchild or daughter-in-law.',
    ),
    say(
      'Dere er fortsatt i tvil, og venter på utredning.',
      'De er framleis i tvil, og ventar på utgreiing.',
      'You are still unsure, and waiting for an examination.',
    ),
  ],
  audience: { groups: ['next-of-kin'], ageMin: 18, companions: 2 },
  livedBy: 'woman',
  lived: say('er gift med en som har Alzheimers sykdom', 'er gift med ein som har Alzheimers sjukdom'),
  days: [
    [
      welcome(20),
      talk(50, ['doctor'], 'Hva er demens?', 'Kva er demens?', 'What is dementia?'),
      pause(),
      talk(35, ['lived'], 'Mannen min og jeg', 'Mannen min og eg', 'My husband and I'),
    ],
    [
      sinceLast(),
      talk(
        45,
        ['dementiaTeam'],
        'Å snakke sammen når ordene blir borte',
        'Å snakke saman når orda blir borte',
        'Talking when words go missing',
      ),
      pause(),
      talk(
        40,
        ['lived', 'dementiaTeam'],
        'Vi øver på vanskelige situasjoner',
        'Vi øver på vanskelege situasjonar',
        'We practise hard situations',
      ),
    ],
    [
      sinceLast(),
      talk(
        45,
        ['social'],
        'Fullmakt, bank og bil',
        'Fullmakt, bank og bil',
        'Power of attorney, bank and car',
      ),
      pause(),
      talk(
        40,
        ['dementiaTeam'],
        'Dagsenter, avlastning og hjelpemidler',
        'Dagsenter, avlasting og hjelpemiddel',
        'Day centres, respite and aids',
      ),
    ],
    [
      sinceLast(),
      talk(
        45,
        ['mentalNurse', 'lived'],
        'Skyld, savn og egne krefter',
        'Skuld, sakn og eigne krefter',
        'Guilt, loss and your own strength',
      ),
      pause(),
      talk(30, ['lived'], 'Hva gjør deg godt?', 'Kva gjer deg godt?', 'What does you good?'),
      closing(),
    ],
  ],
  rhythm: 'weekly',
  hours: 'evening',
  group: [8, 16],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Jeg kunne ikke gå fra mannen min om kvelden.',
        'Eg kunne ikkje gå frå mannen min om kvelden.',
        'I could not leave my husband in the evening.',
      ),
      changed: say(
        'Dagsenteret holder åpent de kveldene vi har kurs.',
        'Dagsenteret held ope dei kveldane vi har kurs.',
        'The day centre stays open on course evenings.',
      ),
    },
    {
      said: say(
        'Fullmakten var det viktigste, og den kom til slutt.',
        'Fullmakta var det viktigaste, og ho kom til slutt.',
        'The power of attorney was the most important, and it came last.',
      ),
      changed: say(
        'Fullmakt har fått en hel økt, og du får et utkast med hjem.',
        'Fullmakt har fått ei heil økt, og du får eit utkast med heim.',
        'Power of attorney now has a whole session, and you take a draft home.',
      ),
    },
  ],
}
