import { Link } from '../../design/link.tsx'

/** The text of a mail as paragraphs, with its addresses as links. */
export const MailText = ({ text }: { text: string }) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => (
      <p>{paragraph.split('\n').map((line, at) => [at > 0 && <br />, ...withLinks(line)])}</p>
    ))

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/

const withLinks = (line: string) =>
  line.split(address).map((part) => (address.test(part) ? <Link href={part}>{part}</Link> : part))
