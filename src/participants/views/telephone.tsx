import { Link } from '../../design/link.tsx'

/** A telephone number to tap; never broken in two. */
export const Telephone = ({ number }: { number: string }) => (
  <Link href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number.replaceAll(' ', '\u00a0')}</Link>
)
