import { type Fields, hiddenIn, type Seen } from './pages.ts'

/** What a browser would send back of the form on a page: what is hidden, and what stands in the fields. Without the token. */
export function formIn(page: Pick<Seen, 'html'>): Fields {
  const { formToken: _, ...hidden } = hiddenIn(page)
  const fields: Fields = { ...hidden }
  for (const [, attributes = ''] of page.html.matchAll(/<input\b([^>]*)>/g)) {
    const name = attributeOf(attributes, 'name')
    const type = attributeOf(attributes, 'type')
    const isChoice = type === 'checkbox' || type === 'radio'
    if (!name || type === 'hidden' || (isChoice && !/\schecked\b/.test(attributes))) continue
    const value = attributeOf(attributes, 'value') ?? ''
    fields[name] = type === 'checkbox' ? [...[fields[name] ?? []].flat(), value] : value
  }
  for (const [, attributes = '', text = ''] of page.html.matchAll(/<textarea\b([^>]*)>([^<]*)</g))
    fields[attributeOf(attributes, 'name') ?? ''] = plain(text)
  for (const [, attributes = '', inside = ''] of page.html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs))
    fields[attributeOf(attributes, 'name') ?? ''] =
      /<option(?=[^>]*\sselected)[^>]*\svalue="([^"]*)"/.exec(inside)?.[1] ?? ''
  return fields
}

const attributeOf = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : plain(found)
}

const plain = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
