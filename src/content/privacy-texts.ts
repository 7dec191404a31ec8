import { defineTexts } from '../platform/texts.ts'

/** The words of the privacy page. What it promises, the program does. */
export const privacyTexts = defineTexts({
  nb: {
    title: 'Slik tar vi vare på opplysningene dine',
    ingress:
      'At du er med på et kurs, kan si noe om helsen din. Derfor spør vi om lite, låser det godt inne og sletter det i tide.',
    visiting: {
      heading: 'Når du leser og søker',
      answers: [
        {
          question: 'Hva lagrer vi om deg?',
          answer: 'Ingenting. Vi lagrer ikke hva du søker etter, og ikke hvem som søker.',
        },
        { question: 'Informasjonskapsler?', answer: 'Nei. Du får ingen før du eventuelt logger inn.' },
        {
          question: 'Følger noen med?',
          answer:
            'Nei. Sidene henter ingenting fra andre, og har ingen sporing eller statistikk om enkeltpersoner.',
        },
      ],
    },
    joining: {
      heading: 'Når du melder deg på',
      answers: [
        {
          question: 'Hva spør vi om?',
          answer:
            'Navn, e-post, hvem som kommer, og det vi må vite for å ordne til for dere, som tolk eller plass til rullestol. Telefon bare hvis du vil. Ikke fødselsnummer, ikke diagnose.',
        },
        {
          question: 'Hvem ser det?',
          answer: 'De som holder kurset. På din egen side ser du hvem som har sett på påmeldingen, og når.',
        },
        {
          question: 'Hvordan er det sikret?',
          answer:
            'Opplysningene er kryptert med en egen nøkkel for hvert kurs. E-postene våre sier ikke i emnefeltet hva kurset handler om.',
        },
        {
          question: 'Hvor lenge?',
          answer:
            'Til 30 dager etter at kurset er over. Da slettes nøkkelen, og ingen kan lese opplysningene mer, heller ikke i sikkerhetskopier. Melder du deg av, sletter vi med en gang. Spør kurset deg senere om hvordan det gikk, har vi navn og e-post så lenge.',
        },
        {
          question: 'Hvorfor har vi lov?',
          answer:
            'Fordi du sier ja når du melder deg på. Du kan trekke det tilbake når du vil, ved å melde deg av.',
        },
      ],
    },
    telling: {
      heading: 'Når du sier hva du trenger',
      answers: [
        {
          question: 'Hva lagrer vi?',
          answer:
            'Tema, kommune og hvem du er (for eksempel pårørende). Ikke navn. E-post bare hvis du vil ha beskjed.',
        },
        {
          question: 'Hva viser vi andre?',
          answer: 'Bare antall, og bare når minst fem har meldt det samme.',
        },
        {
          question: 'Hvor lenge?',
          answer:
            'Det du skriver med egne ord, og e-posten din, slettes etter to år. Du kan slette alt før det.',
        },
      ],
    },
    rights: {
      heading: 'Det du kan kreve',
      paragraphs: [
        'Du kan se, rette og slette det vi har om deg. Det meste gjør du selv på siden du fikk lenke til da du meldte deg på.',
        'Tjenesten som holder kurset, er ansvarlig for opplysningene om deltakerne sine.',
      ],
    },
    contact: 'Spørsmål? Spør tjenesten som holder kurset.',
    findService: 'Finn telefonnummeret her',
    complaint: 'Mener du at vi ikke følger reglene, kan du klage til',
  },
  nn: {
    title: 'Slik tek vi vare på opplysningane dine',
    ingress:
      'At du er med på eit kurs, kan seie noko om helsa di. Difor spør vi om lite, låser det godt inne og slettar det i tide.',
    visiting: {
      heading: 'Når du les og søkjer',
      answers: [
        {
          question: 'Kva lagrar vi om deg?',
          answer: 'Ingenting. Vi lagrar ikkje kva du søkjer etter, og ikkje kven som søkjer.',
        },
        { question: 'Informasjonskapslar?', answer: 'Nei. Du får ingen før du eventuelt loggar inn.' },
        {
          question: 'Følgjer nokon med?',
          answer:
            'Nei. Sidene hentar ingenting frå andre, og har inga sporing eller statistikk om enkeltpersonar.',
        },
      ],
    },
    joining: {
      heading: 'Når du melder deg på',
      answers: [
        {
          question: 'Kva spør vi om?',
          answer:
            'Namn, e-post, kven som kjem, og det vi må vite for å leggje til rette for dykk, som tolk eller plass til rullestol. Telefon berre om du vil. Ikkje fødselsnummer, ikkje diagnose.',
        },
        {
          question: 'Kven ser det?',
          answer: 'Dei som held kurset. På di eiga side ser du kven som har sett på påmeldinga, og når.',
        },
        {
          question: 'Korleis er det sikra?',
          answer:
            'Opplysningane er krypterte med ein eigen nøkkel for kvart kurs. E-postane våre seier ikkje i emnefeltet kva kurset handlar om.',
        },
        {
          question: 'Kor lenge?',
          answer:
            'Til 30 dagar etter at kurset er over. Då blir nøkkelen sletta, og ingen kan lese opplysningane meir, heller ikkje i tryggingskopiar. Melder du deg av, slettar vi med ein gong. Spør kurset deg seinare om korleis det gjekk, har vi namn og e-post så lenge.',
        },
        {
          question: 'Kvifor har vi lov?',
          answer:
            'Fordi du seier ja når du melder deg på. Du kan trekkje det tilbake når du vil, ved å melde deg av.',
        },
      ],
    },
    telling: {
      heading: 'Når du seier kva du treng',
      answers: [
        {
          question: 'Kva lagrar vi?',
          answer:
            'Tema, kommune og kven du er (til dømes pårørande). Ikkje namn. E-post berre om du vil ha beskjed.',
        },
        {
          question: 'Kva viser vi andre?',
          answer: 'Berre talet, og berre når minst fem har meldt det same.',
        },
        {
          question: 'Kor lenge?',
          answer:
            'Det du skriv med eigne ord, og e-posten din, blir sletta etter to år. Du kan slette alt før det.',
        },
      ],
    },
    rights: {
      heading: 'Det du kan krevje',
      paragraphs: [
        'Du kan sjå, rette og slette det vi har om deg. Det meste gjer du sjølv på sida du fekk lenkje til då du melde deg på.',
        'Tenesta som held kurset, er ansvarleg for opplysningane om deltakarane sine.',
      ],
    },
    contact: 'Spørsmål? Spør tenesta som held kurset.',
    findService: 'Finn telefonnummeret her',
    complaint: 'Meiner du at vi ikkje følgjer reglane, kan du klage til',
  },
  en: {
    title: 'How we look after your information',
    ingress:
      'That you take part in a course can say something about your health. So we ask for little, lock it away well and delete it in time.',
    visiting: {
      heading: 'When you read and search',
      answers: [
        {
          question: 'What do we keep about you?',
          answer: 'Nothing. We keep neither what is searched for nor who searches.',
        },
        { question: 'Cookies?', answer: 'No. You get none unless you sign in.' },
        {
          question: 'Is anyone watching?',
          answer:
            'No. The pages fetch nothing from others, and have no tracking or statistics about individuals.',
        },
      ],
    },
    joining: {
      heading: 'When you sign up',
      answers: [
        {
          question: 'What do we ask for?',
          answer:
            'Name, e-mail, who is coming, and what we need to know to make it work for you, such as an interpreter or room for a wheelchair. Telephone only if you like. No national identity number, no diagnosis.',
        },
        {
          question: 'Who sees it?',
          answer:
            'Those who hold the course. On your own page you can see who has looked at the registration, and when.',
        },
        {
          question: 'How is it kept safe?',
          answer:
            'It is encrypted with a key of its own for each course. The subject of our e-mails doesn’t say what the course is about.',
        },
        {
          question: 'For how long?',
          answer:
            'Until 30 days after the course is over. Then the key is deleted, and nobody can read the information any more, not in backups either. If you withdraw, we delete it at once. If the course asks you later how it went, we keep your name and e-mail address until then.',
        },
        {
          question: 'Why may we?',
          answer:
            'Because you say yes when you sign up. You can take that back whenever you like, by withdrawing.',
        },
      ],
    },
    telling: {
      heading: 'When you tell us what you need',
      answers: [
        {
          question: 'What do we keep?',
          answer:
            'Theme, municipality and who you are (for example next of kin). Not your name. Your e-mail only if you want to hear from us.',
        },
        {
          question: 'What do we show others?',
          answer: 'Only numbers, and only when at least five have asked for the same.',
        },
        {
          question: 'For how long?',
          answer:
            'What you write in your own words, and your e-mail, are deleted after two years. You can delete everything before that.',
        },
      ],
    },
    rights: {
      heading: 'What you can ask of us',
      paragraphs: [
        'You can see, correct and delete what we have about you. Most of it you do yourself, on the page you were given a link to when you signed up.',
        'The service that holds the course is responsible for the information about those who take part.',
      ],
    },
    contact: 'Questions? Ask the service that holds the course.',
    findService: 'Find the telephone number here',
    complaint:
      'If you think we don’t follow the rules, you can complain to the Norwegian data protection authority,',
  },
})
