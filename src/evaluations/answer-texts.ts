import { defineTexts } from '../platform/texts.ts'

/** The words around answering. */
export const texts = defineTexts({
  nb: {
    title: 'Noen spørsmål til deg',
    goOn: 'Noen spørsmål til',
    minutes: (minutes: number) => `Det tar omtrent ${minutes === 1 ? 'ett minutt' : `${minutes} minutter`}.`,
    maySkip: 'Du kan hoppe over alt du ikke vil svare på.',
    step: (at: number, count: number) => `Del ${at} av ${count}`,
    onOnePage: 'Vis alle spørsmålene på én side',
    inSteps: 'Vis noen spørsmål om gangen',
    next: 'Neste',
    back: 'Tilbake',
    send: 'Send svarene',
    later: 'Lagre og fortsett senere',
    saving: 'Lagrer …',
    saved: 'Lagret.',
    sending: 'Sender …',
    wrong: 'Lagret, bortsett fra det som må rettes.',
    waiting: 'Ikke lagret ennå, fordi nettet er borte. Svarene ligger på denne enheten, og vi prøver igjen.',
    busy: 'Ikke lagret ennå, fordi det er noe galt hos oss. Svarene ligger på denne enheten, og vi prøver igjen.',
    unsent: 'Ikke sendt ennå. La siden være åpen, så sendes svarene av seg selv når nettet er tilbake.',
    arrived:
      'Takk, svarene er sendt. Nettet er borte akkurat nå. Du kan lukke siden, eller vente, så kommer du videre.',
    held: 'Lagret. Nettet er borte akkurat nå. Vent litt, så kommer du videre.',
    closedWhileAnswering: 'Svarfristen er ute, så dette ble ikke lagret.',
    sentElsewhere: 'Svarene er alt sendt, så dette ble ikke lagret.',
    savedForLater: {
      link: (day: string) => `Lagret. Åpne lenken i e-posten igjen når du vil, innen ${day}.`,
      room: (day: string) =>
        `Lagret. La denne siden stå åpen, eller lag et bokmerke: Adressen er den eneste veien tilbake. Send innen ${day}.`,
    },
    beforeYouSend:
      'Når du har sendt, vises ikke svarene her igjen, så ingen andre kan lese dem. Vil du ha dem selv, last dem ned først.',
    copy: {
      read: 'Last ned svarene dine',
      data: 'Last ned som data (FHIR)',
      title: 'Svarene dine',
      keptOn: (day: string) => `Lagret ${day}, før du sendte.`,
      notAnswered: 'Hoppet over',
    },
    early: 'Det er ikke tid for å svare ennå',
    opens: (day: string) => `Du kan svare fra ${day}. Da virker denne lenken.`,
    lost: {
      title: 'Lenken virker ikke',
      ingress:
        'Kanskje mangler noe av den. Prøv å åpne den rett fra e-posten. Har du en kode fra plakaten eller arket, kan du skrive den.',
      byCode: 'Skriv koden',
    },
    over: 'Svarfristen er ute',
    closed: (day: string) =>
      `Du kunne svare til og med ${day}. Det du rakk å lagre, er med. Takk for at du ville svare.`,
  },
  nn: {
    title: 'Nokre spørsmål til deg',
    goOn: 'Nokre spørsmål til',
    minutes: (minutes: number) => `Det tek om lag ${minutes === 1 ? 'eitt minutt' : `${minutes} minutt`}.`,
    maySkip: 'Du kan hoppe over alt du ikkje vil svare på.',
    step: (at: number, count: number) => `Del ${at} av ${count}`,
    onOnePage: 'Vis alle spørsmåla på éi side',
    inSteps: 'Vis nokre spørsmål om gongen',
    next: 'Neste',
    back: 'Tilbake',
    send: 'Send svara',
    later: 'Lagre og hald fram seinare',
    saving: 'Lagrar …',
    saved: 'Lagra.',
    sending: 'Sender …',
    wrong: 'Lagra, bortsett frå det som må rettast.',
    waiting: 'Ikkje lagra enno, fordi nettet er borte. Svara ligg på denne eininga, og vi prøver igjen.',
    busy: 'Ikkje lagra enno, fordi det er noko gale hos oss. Svara ligg på denne eininga, og vi prøver igjen.',
    unsent: 'Ikkje sendt enno. La sida vere open, så blir svara sende av seg sjølve når nettet er tilbake.',
    arrived:
      'Takk, svara er sende. Nettet er borte akkurat no. Du kan lukke sida, eller vente, så kjem du vidare.',
    held: 'Lagra. Nettet er borte akkurat no. Vent litt, så kjem du vidare.',
    closedWhileAnswering: 'Svarfristen er ute, så dette vart ikkje lagra.',
    sentElsewhere: 'Svara er alt sende, så dette vart ikkje lagra.',
    savedForLater: {
      link: (day: string) => `Lagra. Opne lenkja i e-posten igjen når du vil, innan ${day}.`,
      room: (day: string) =>
        `Lagra. La denne sida stå open, eller lag eit bokmerke: Adressa er den einaste vegen tilbake. Send innan ${day}.`,
    },
    beforeYouSend:
      'Når du har sendt, blir ikkje svara viste her igjen, så ingen andre kan lese dei. Vil du ha dei sjølv, last dei ned først.',
    copy: {
      read: 'Last ned svara dine',
      data: 'Last ned som data (FHIR)',
      title: 'Svara dine',
      keptOn: (day: string) => `Lagra ${day}, før du sende.`,
      notAnswered: 'Hoppa over',
    },
    early: 'Det er ikkje tid for å svare enno',
    opens: (day: string) => `Du kan svare frå ${day}. Då verkar denne lenkja.`,
    lost: {
      title: 'Lenkja verkar ikkje',
      ingress:
        'Kanskje manglar noko av lenkja. Prøv å opne lenkja rett frå e-posten. Har du ein kode frå plakaten eller arket, kan du skrive han.',
      byCode: 'Skriv koden',
    },
    over: 'Svarfristen er ute',
    closed: (day: string) =>
      `Du kunne svare til og med ${day}. Det du rakk å lagre, er med. Takk for at du ville svare.`,
  },
  en: {
    title: 'A few questions for you',
    goOn: 'A few more questions',
    minutes: (minutes: number) => `It takes about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    maySkip: 'You can skip anything you don’t want to answer.',
    step: (at: number, count: number) => `Part ${at} of ${count}`,
    onOnePage: 'Show all questions on one page',
    inSteps: 'Show a few questions at a time',
    next: 'Next',
    back: 'Back',
    send: 'Send the answers',
    later: 'Save and go on later',
    saving: 'Saving …',
    saved: 'Saved.',
    sending: 'Sending …',
    wrong: 'Saved, except what must be put right.',
    waiting: 'Not saved yet, as there is no network. The answers are on this device, and we’ll try again.',
    busy: 'Not saved yet, as something is wrong at our end. The answers are on this device, and we’ll try again.',
    unsent: 'Not sent yet. Keep this page open: the answers are sent by themselves when the network is back.',
    arrived:
      'Thank you, the answers are sent. There is no network just now. You can close this page, or wait to go on.',
    held: 'Saved. There is no network just now. Wait a little to go on.',
    closedWhileAnswering: 'The time for answering is over, so this wasn’t saved.',
    sentElsewhere: 'The answers have been sent already, so this wasn’t saved.',
    savedForLater: {
      link: (day: string) => `Saved. Open the link in the e-mail again whenever you like, by ${day}.`,
      room: (day: string) =>
        `Saved. Keep this page open, or make a bookmark: its address is the only way back. Send by ${day}.`,
    },
    beforeYouSend:
      'Once sent, the answers aren’t shown here again, so nobody else can read them. If you want them yourself, download them first.',
    copy: {
      read: 'Download your answers',
      data: 'Download as data (FHIR)',
      title: 'Your answers',
      keptOn: (day: string) => `Kept ${day}, before sending.`,
      notAnswered: 'Skipped',
    },
    early: 'It isn’t time to answer yet',
    opens: (day: string) => `You can answer from ${day}. This link will work then.`,
    lost: {
      title: 'The link doesn’t work',
      ingress:
        'Perhaps a part of it is missing. Try to open it straight from the e-mail. If you have a code from the poster or the sheet, you can write it.',
      byCode: 'Write the code',
    },
    over: 'The time for answering is over',
    closed: (day: string) =>
      `You could answer until ${day}. What you had saved by then is counted. Thank you for wanting to answer.`,
  },
})
