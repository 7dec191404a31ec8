import { type Hours, say, type Text } from '../template.ts'

/** The last lines of a course's text: what is special where it is held. {town}, {inTown} and {service} are filled in. */
export const closingLines: Record<'in-person' | 'digital', Text[]> = {
  'in-person': [
    say(
      'Vi holder til {inTown}, i et rom uten dørstokker og med ro rundt.',
      'Vi held til {inTown}, i eit rom utan dørstokkar og med ro rundt.',
      'We meet in {town}, in a quiet room without thresholds.',
    ),
    say(
      'Gruppa {inTown} er liten, så det er lett å bli kjent.',
      'Gruppa {inTown} er lita, så det er lett å bli kjend.',
      'The group in {town} is small, so it is easy to get to know people.',
    ),
    say(
      'Kurset er planlagt av fagfolk og brukerrepresentanter {inTown}, og de er begge med hele veien.',
      'Kurset er planlagt av fagfolk og brukarrepresentantar {inTown}, og dei er begge med heile vegen.',
      'The course was planned by professionals and user representatives in {town}, and both take part throughout.',
    ),
    say(
      'Mange kommer langveisfra. Si fra hvis du trenger å komme litt senere eller gå litt tidligere for å rekke buss, båt eller ferje.',
      'Mange kjem langvegsfrå. Sei frå om du treng å kome litt seinare eller gå litt tidlegare for å rekke buss, båt eller ferje.',
      'Many come from far away. Tell us if you need to arrive a little later or leave a little earlier to catch a bus, boat or ferry.',
    ),
    say(
      'Er du usikker på om kurset er noe for deg? Ring {service}. Vi svarer på det vi kan, og finner ut av resten.',
      'Er du usikker på om kurset er noko for deg? Ring {service}. Vi svarer på det vi kan, og finn ut av resten.',
      'Not sure whether the course is for you? Call {service}. We answer what we can, and find out the rest.',
    ),
    say(
      'Kom ti minutter før vi begynner. Da rekker du kaffe, og å finne en god stol.',
      'Kom ti minutt før vi byrjar. Då rekk du kaffi, og å finne ein god stol.',
      'Come ten minutes early. Then you have time for coffee, and to find a good chair.',
    ),
    say(
      'Vi har gjort dette {inTown} i flere år, og endrer litt hver gang etter det deltakerne sier.',
      'Vi har gjort dette {inTown} i fleire år, og endrar litt kvar gong etter det deltakarane seier.',
      'We have done this in {town} for several years, and change a little each time after what participants tell us.',
    ),
  ],
  digital: [
    say(
      'Du trenger en telefon, et nettbrett eller en pc, og et sted der du kan snakke fritt. Vi prøver lyd og bilde sammen en kvart time før vi begynner.',
      'Du treng ein telefon, eit nettbrett eller ein pc, og ein stad der du kan snakke fritt. Vi prøver lyd og bilete saman eit kvarter før vi byrjar.',
      'You need a phone, a tablet or a computer, and a place where you can talk freely. We test sound and picture together a quarter of an hour before we start.',
    ),
    say(
      'Lenken kommer på e-post dagen før. Er du uvant med videomøter, ringer {service} deg og hjelper deg i gang.',
      'Lenkja kjem på e-post dagen før. Er du uvan med videomøte, ringjer {service} deg og hjelper deg i gang.',
      'The link comes by e-mail the day before. If you are not used to video meetings, {service} will call and help you.',
    ),
    say(
      'Ingen tar opp det som blir sagt, og du velger selv om andre kan se deg.',
      'Ingen tek opp det som blir sagt, og du vel sjølv om andre kan sjå deg.',
      'Nobody records what is said, and you choose whether others can see you.',
    ),
  ],
}

export const meals: Record<Hours, Text[]> = {
  day: [
    say(
      'Lunsj, kaffe og te er inkludert.',
      'Lunsj, kaffi og te er inkludert.',
      'Lunch, coffee and tea are included.',
    ),
    say(
      'Vi byr på kaffe, te og frukt. Ta med matpakke, eller kjøp lunsj i kantina.',
      'Vi byr på kaffi, te og frukt. Ta med matpakke, eller kjøp lunsj i kantina.',
      'We serve coffee, tea and fruit. Bring a packed lunch, or buy lunch in the canteen.',
    ),
    say(
      'Vi spiser suppe og brød sammen. Si fra om allergier når du melder deg på.',
      'Vi et suppe og brød saman. Sei frå om allergiar når du melder deg på.',
      'We have soup and bread together. Tell us about allergies when you sign up.',
    ),
  ],
  afternoon: [
    say('Vi byr på kaffe, te og frukt.', 'Vi byr på kaffi, te og frukt.', 'We serve coffee, tea and fruit.'),
    say(
      'Det er noe å bite i, og kaffe på kanna.',
      'Det er noko å bite i, og kaffi på kanna.',
      'There is something to eat, and coffee in the pot.',
    ),
  ],
  'after-school': [
    say('Vi begynner med varm mat.', 'Vi byrjar med varm mat.', 'We begin with a hot meal.'),
    say(
      'Det er brødmat, frukt og kaffe.',
      'Det er brødmat, frukt og kaffi.',
      'There are sandwiches, fruit and coffee.',
    ),
  ],
  evening: [
    say(
      'Vi byr på kveldsmat, kaffe og te.',
      'Vi byr på kveldsmat, kaffi og te.',
      'We serve a light supper, coffee and tea.',
    ),
    say(
      'Kaffe, te og noe enkelt å spise.',
      'Kaffi, te og noko enkelt å ete.',
      'Coffee, tea and something simple to eat.',
    ),
  ],
}

export const directions: Text[] = [
  say(
    'Bussen stopper rett utenfor. Følg de gule skiltene fra hovedinngangen.',
    'Bussen stoppar rett utanfor. Følg dei gule skilta frå hovudinngangen.',
    'The bus stops right outside. Follow the yellow signs from the main entrance.',
  ),
  say(
    'Inngangen er på baksiden, mot parken. Der er det rampe og plass til å sette av folk.',
    'Inngangen er på baksida, mot parken. Der er det rampe og plass til å setje av folk.',
    'The entrance is at the back, facing the park. There is a ramp and room for drop-off.',
  ),
  say(
    'Gratis parkering foran bygget. Ta heisen til andre etasje.',
    'Gratis parkering framfor bygget. Ta heisen til andre etasje.',
    'Free parking in front of the building. Take the lift to the second floor.',
  ),
  say(
    'Fem minutter å gå fra stasjonen eller kaia. Ring på klokka merket «Kurs».',
    'Fem minutt å gå frå stasjonen eller kaia. Ring på klokka merkt «Kurs».',
    'Five minutes’ walk from the station or quay. Ring the bell marked “Kurs”.',
  ),
  say(
    'Gå inn hovedinngangen og til høyre. En av oss står der og tar imot deg.',
    'Gå inn hovudinngangen og til høgre. Ein av oss står der og tek imot deg.',
    'Go in the main entrance and to the right. One of us will be there to meet you.',
  ),
]

export const linkByEmail: Text = say(
  'Du får lenken på e-post dagen før.',
  'Du får lenkja på e-post dagen før.',
  'You get the link by e-mail the day before.',
)
