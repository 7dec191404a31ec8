import refresh from '@navikt/aksel-icons/svg/ArrowsCirclepath.svg'
import fee from '@navikt/aksel-icons/svg/BankNote.svg'
import bell from '@navikt/aksel-icons/svg/Bell.svg'
import service from '@navikt/aksel-icons/svg/Buildings3.svg'
import calendar from '@navikt/aksel-icons/svg/Calendar.svg'
import chat from '@navikt/aksel-icons/svg/Chat2.svg'
import check from '@navikt/aksel-icons/svg/Checkmark.svg'
import down from '@navikt/aksel-icons/svg/ChevronDown.svg'
import previous from '@navikt/aksel-icons/svg/ChevronLeft.svg'
import next from '@navikt/aksel-icons/svg/ChevronRight.svg'
import clock from '@navikt/aksel-icons/svg/Clock.svg'
import code from '@navikt/aksel-icons/svg/Code.svg'
import download from '@navikt/aksel-icons/svg/Download.svg'
import hearing from '@navikt/aksel-icons/svg/Ear.svg'
import mail from '@navikt/aksel-icons/svg/EnvelopeClosed.svg'
import external from '@navikt/aksel-icons/svg/ExternalLink.svg'
import eye from '@navikt/aksel-icons/svg/Eye.svg'
import child from '@navikt/aksel-icons/svg/FigureChild.svg'
import referral from '@navikt/aksel-icons/svg/FileText.svg'
import flower from '@navikt/aksel-icons/svg/FlowerPetals.svg'
import care from '@navikt/aksel-icons/svg/HandHeart.svg'
import together from '@navikt/aksel-icons/svg/HandShakeHeart.svg'
import path from '@navikt/aksel-icons/svg/HikingTrailSign.svg'
import hospital from '@navikt/aksel-icons/svg/Hospital.svg'
import information from '@navikt/aksel-icons/svg/Information.svg'
import language from '@navikt/aksel-icons/svg/Language.svg'
import digital from '@navikt/aksel-icons/svg/Laptop.svg'
import link from '@navikt/aksel-icons/svg/Link.svg'
import place from '@navikt/aksel-icons/svg/LocationPin.svg'
import search from '@navikt/aksel-icons/svg/MagnifyingGlass.svg'
import lock from '@navikt/aksel-icons/svg/PadlockLocked.svg'
import pencil from '@navikt/aksel-icons/svg/Pencil.svg'
import person from '@navikt/aksel-icons/svg/Person.svg'
import people from '@navikt/aksel-icons/svg/PersonGroup.svg'
import phone from '@navikt/aksel-icons/svg/Phone.svg'
import plus from '@navikt/aksel-icons/svg/Plus.svg'
import printer from '@navikt/aksel-icons/svg/PrinterSmall.svg'
import signLanguage from '@navikt/aksel-icons/svg/SignLanguageTwoHands.svg'
import tired from '@navikt/aksel-icons/svg/Sleep.svg'
import bin from '@navikt/aksel-icons/svg/Trash.svg'
import food from '@navikt/aksel-icons/svg/TrayFood.svg'
import wheelchair from '@navikt/aksel-icons/svg/Wheelchair.svg'
import cross from '@navikt/aksel-icons/svg/XMark.svg'
import wrong from '@navikt/aksel-icons/svg/XMarkOctagonFill.svg'

/** The drawing inside each icon file. One thing has one icon, everywhere. */
export const icons = {
  bell: drawingIn(bell),
  bin: drawingIn(bin),
  calendar: drawingIn(calendar),
  care: drawingIn(care),
  chat: drawingIn(chat),
  check: drawingIn(check),
  child: drawingIn(child),
  clock: drawingIn(clock),
  code: drawingIn(code),
  cross: drawingIn(cross),
  digital: drawingIn(digital),
  down: drawingIn(down),
  download: drawingIn(download),
  external: drawingIn(external),
  eye: drawingIn(eye),
  fee: drawingIn(fee),
  flower: drawingIn(flower),
  food: drawingIn(food),
  hearing: drawingIn(hearing),
  hospital: drawingIn(hospital),
  information: drawingIn(information),
  language: drawingIn(language),
  link: drawingIn(link),
  lock: drawingIn(lock),
  mail: drawingIn(mail),
  next: drawingIn(next),
  path: drawingIn(path),
  pencil: drawingIn(pencil),
  people: drawingIn(people),
  person: drawingIn(person),
  phone: drawingIn(phone),
  place: drawingIn(place),
  plus: drawingIn(plus),
  previous: drawingIn(previous),
  printer: drawingIn(printer),
  referral: drawingIn(referral),
  refresh: drawingIn(refresh),
  search: drawingIn(search),
  service: drawingIn(service),
  signLanguage: drawingIn(signLanguage),
  tired: drawingIn(tired),
  together: drawingIn(together),
  wheelchair: drawingIn(wheelchair),
  wrong: drawingIn(wrong),
}

export type IconName = keyof typeof icons

function drawingIn(file: string): string {
  return file.replace(/^[\s\S]*?<svg[^>]*>\s*|\s*<\/svg>\s*$/g, '')
}
