import type { VNode } from 'preact'
import { renderHtml } from '../html.ts'
import type { Locale } from '../locale.ts'
import { texts } from './texts.ts'

/** The body of a mail as text and as simple HTML. The text says all that the HTML says. */
export type MailBody = { text: string; html: string }

type Layout = {
  locale: Locale
  heading: string
  paragraphs: string[]
  /** What the reader came for, with a sentence or two: a table of label and value. */
  facts?: { label: string; value: string }[]
  /** The one thing to do next: a button, and the address in words below it. */
  action?: { label: string; url: string }
  /** The same for others who share the address, each with their own. */
  others?: { label: string; url: string }[]
  /** What follows the button. */
  closing?: string[]
  /** Whether answers are read by somebody (the mail has a replyTo). */
  answersAreRead?: boolean
}

/** The one layout of every mail. The mark is text, nothing is fetched from anywhere, and it reads well without any style. */
export function mailLayout(mail: Layout): MailBody {
  const links = [...(mail.action ? [mail.action] : []), ...(mail.others ?? [])]
  if (!links.every(({ url }) => /^https?:\/\//.test(url)))
    throw new Error('A mail links to web addresses only')
  return { text: asText(mail), html: renderHtml(<MailPage {...mail} />) }
}

function asText({
  locale,
  heading,
  paragraphs,
  facts = [],
  action,
  others = [],
  closing = [],
  answersAreRead,
}: Layout): string {
  const t = texts[locale]
  return [
    heading,
    ...paragraphs,
    ...(facts.length > 0 ? [facts.map(({ label, value }) => `${label}: ${value}`).join('\n')] : []),
    ...[...(action ? [action] : []), ...others].map(({ label, url }) => `${label}:\n${url}`),
    ...closing,
    // "dash dash space" is what mail programs know as the start of a signature
    [`-- \n${t.name} · ${t.tagline}`, ...(answersAreRead ? [] : [t.automatic])].join('\n'),
  ].join('\n\n')
}

// Mail programs drop stylesheets, so the style sits on each element; colours are those of the pages.
const style = {
  body: 'margin:0;padding:24px 16px;background:#fbf8f3;color:#24261f;font:18px/1.6 Arial,Helvetica,sans-serif',
  sheet: 'max-width:36em;margin:0 auto',
  mark: 'margin:0 0 24px;font-weight:bold;color:#1d4e40',
  heading: 'margin:0 0 16px;font:600 27px/1.2 Georgia,serif;color:#123128',
  paragraph: 'margin:0 0 16px',
  table: 'margin:0 0 16px;border-collapse:collapse',
  label: 'padding:4px 16px 4px 0;text-align:left;vertical-align:top;font-weight:normal;color:#545148',
  value: 'padding:4px 0;vertical-align:top;font-weight:bold',
  button:
    'display:inline-block;padding:12px 24px;border-radius:24px;background:#1d4e40;color:#ffffff;font-weight:bold;text-decoration:none',
  small: 'margin:0 0 16px;font-size:15px;color:#545148;overflow-wrap:anywhere',
  link: 'color:#1f5a48',
  foot: 'margin:32px 0 0;padding-top:16px;border-top:1px solid #857a69;font-size:15px;color:#545148',
}

function MailPage({
  locale,
  heading,
  paragraphs,
  facts = [],
  action,
  others = [],
  closing = [],
  answersAreRead,
}: Layout): VNode {
  const t = texts[locale]
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{heading}</title>
      </head>
      <body style={style.body}>
        <div style={style.sheet}>
          <p style={style.mark}>{t.name}</p>
          <h1 style={style.heading}>{heading}</h1>
          <Paragraphs of={paragraphs} />
          <Facts facts={facts} />
          {[...(action ? [action] : []), ...others].map((one) => (
            <Action {...one} locale={locale} />
          ))}
          <Paragraphs of={closing} />
          <p style={style.foot}>
            {t.name} · {t.tagline}
            {!answersAreRead && <br />}
            {!answersAreRead && t.automatic}
          </p>
        </div>
      </body>
    </html>
  )
}

const Paragraphs = ({ of }: { of: string[] }) =>
  of.map((paragraph) => <p style={style.paragraph}>{paragraph}</p>)

function Facts({ facts }: Required<Pick<Layout, 'facts'>>) {
  if (facts.length === 0) return null
  return (
    <table style={style.table}>
      {facts.map(({ label, value }) => (
        <tr>
          <th scope="row" style={style.label}>
            {label}
          </th>
          <td style={style.value}>{value}</td>
        </tr>
      ))}
    </table>
  )
}

function Action({ label, url, locale }: { label: string; url: string; locale: Locale }) {
  return (
    <>
      <p style={style.paragraph}>
        <a href={url} style={style.button}>
          {label}
        </a>
      </p>
      <p style={style.small}>
        {texts[locale].copyLink}
        <br />
        <a href={url} style={style.link}>
          {url}
        </a>
      </p>
    </>
  )
}
