import { defineTexts } from '../platform/texts.ts'

/** The words of the page about how a course is made. */
export const aboutTexts = defineTexts({
  nb: {
    title: 'Slik blir et kurs til',
    ingress: 'Fra at noen sier hva de trenger, til at neste kurs er litt bedre enn det forrige.',
    equal: {
      heading: 'To slags kunnskap, på lik linje',
      paragraphs: [
        'Den som har levd med en sykdom, vet noe ingen kan lese seg til. Den som har fag, vet noe ingen kan erfare alene. Et godt kurs trenger begge.',
        'Derfor sitter det alltid minst én brukerrepresentant og minst én fagperson i gruppa som lager kurset. De bestemmer målene sammen, og de leder kurset sammen.',
      ],
    },
    steps: 'Veien i fem steg',
    stepList: [
      {
        title: 'Noen trenger det',
        text: 'Du sier fra, en forening spør, eller sykehuset ser at mange lurer på det samme.',
      },
      {
        title: 'En gruppe blir til',
        text: 'Brukerrepresentanter og fagfolk finner sammen ut hva deltakerne bør sitte igjen med.',
      },
      { title: 'Programmet settes', text: 'Hvem sier hva, og når. Erfaring og fag får like god plass.' },
      { title: 'Dere møtes', text: 'Deltakerne lærer av dem som leder, og minst like mye av hverandre.' },
      {
        title: 'Vi spør hvordan det var',
        text: 'Gruppa går gjennom svarene, endrer det som bør endres, og forteller deg hva det ble.',
      },
    ],
    mestring: {
      heading: 'Hva Mestring er',
      paragraphs: [
        'Mestring samler kursene ett sted. Sykehusene, kommunene og frisklivssentralene holder dem, og det er de som svarer for innholdet.',
        'Alt som er offentlig her, er også åpne data. Andre kan bruke dem, vise dem og lage noe nytt av dem.',
      ],
    },
    missing: 'Finnes ikke kurset du trenger?',
    tellUs: 'Meld fra, så begynner veien hos deg',
  },
  nn: {
    title: 'Slik blir eit kurs til',
    ingress: 'Frå at nokon seier kva dei treng, til at neste kurs er litt betre enn det førre.',
    equal: {
      heading: 'To slags kunnskap, på lik linje',
      paragraphs: [
        'Den som har levd med ein sjukdom, veit noko ingen kan lese seg til. Den som har fag, veit noko ingen kan erfare åleine. Eit godt kurs treng begge.',
        'Difor sit det alltid minst éin brukarrepresentant og minst éin fagperson i gruppa som lagar kurset. Dei bestemmer måla saman, og dei leier kurset saman.',
      ],
    },
    steps: 'Vegen i fem steg',
    stepList: [
      {
        title: 'Nokon treng det',
        text: 'Du seier frå, ei foreining spør, eller sjukehuset ser at mange lurer på det same.',
      },
      {
        title: 'Ei gruppe blir til',
        text: 'Brukarrepresentantar og fagfolk finn saman ut kva deltakarane bør sitje att med.',
      },
      { title: 'Programmet blir sett', text: 'Kven seier kva, og når. Erfaring og fag får like god plass.' },
      { title: 'De møtest', text: 'Deltakarane lærer av dei som leier, og minst like mykje av kvarandre.' },
      {
        title: 'Vi spør korleis det var',
        text: 'Gruppa går gjennom svara, endrar det som bør endrast, og fortel deg kva det vart.',
      },
    ],
    mestring: {
      heading: 'Kva Mestring er',
      paragraphs: [
        'Mestring samlar kursa på éin stad. Sjukehusa, kommunane og frisklivssentralane held dei, og det er dei som svarer for innhaldet.',
        'Alt som er offentleg her, er òg opne data. Andre kan bruke dei, vise dei og lage noko nytt av dei.',
      ],
    },
    missing: 'Finst ikkje kurset du treng?',
    tellUs: 'Meld frå, så byrjar vegen hos deg',
  },
  en: {
    title: 'How a course is made',
    ingress: 'From someone saying what they need, to the next course being a little better than the last.',
    equal: {
      heading: 'Two kinds of knowledge, as equals',
      paragraphs: [
        'Those who have lived with an illness know something nobody can read up on. Those with a profession know something nobody can live through alone. A good course needs both.',
        'That is why at least one user representative and at least one professional are always in the group that makes the course. They set the goals together, and they lead the course together.',
      ],
    },
    steps: 'The way, in five steps',
    stepList: [
      {
        title: 'Someone needs it',
        text: 'You tell us, an association asks, or the hospital sees that many wonder about the same thing.',
      },
      {
        title: 'A group forms',
        text: 'User representatives and professionals find out together what people should take home.',
      },
      {
        title: 'The programme is set',
        text: 'Who says what, and when. Experience and profession get equal room.',
      },
      { title: 'You meet', text: 'People learn from those who lead, and at least as much from each other.' },
      {
        title: 'We ask how it was',
        text: 'The group goes through the answers, changes what should change, and tells you what that was.',
      },
    ],
    mestring: {
      heading: 'What Mestring is',
      paragraphs: [
        'Mestring brings the courses together in one place. Hospitals, municipalities and healthy-life centres hold them, and answer for what is in them.',
        'Everything public here is open data too. Others may use it, show it and make something new of it.',
      ],
    },
    missing: 'Is the course you need not here?',
    tellUs: 'Tell us, and the way begins with you',
  },
})
