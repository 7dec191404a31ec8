import type { ComponentChildren } from 'preact'
import { asset } from '../../platform/assets.ts'
import { locales, pathIn } from '../../platform/locale.ts'
import type { Here } from '../here.ts'

type Props = {
  here: Here
  title: string
  description?: string | undefined
  isPrivate?: boolean | undefined
  children: ComponentChildren
}

const fonts = ['inter-latin-wght-normal.woff2', 'literata-latin-600-normal.woff2']

export const Head = ({ here, title, description, isPrivate, children }: Props) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{`${title} – Mestring`}</title>
    {description && <meta name="description" content={description} />}
    {isPrivate ? <meta name="robots" content="noindex" /> : <Addresses here={here} />}
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#FBF8F3" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#151A17" media="(prefers-color-scheme: dark)" />
    <link rel="icon" href={asset('mark.svg')} type="image/svg+xml" />
    {fonts.map((font) => (
      <link rel="preload" href={asset(font)} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
    <link rel="stylesheet" href={asset('site.css')} />
    {children}
  </head>
)

/** The one address of this page, and of the same page in each language. A search's question is left out. */
const Addresses = ({ here }: { here: Here }) => {
  const path = here.path.split('?')[0] ?? '/'
  const address = (locale: Here['locale']) => here.baseUrl + pathIn(locale, path)
  return (
    <>
      <link rel="canonical" href={address(here.locale)} />
      {locales.map((locale) => (
        <link rel="alternate" hreflang={locale} href={address(locale)} />
      ))}
    </>
  )
}
