import assert from 'node:assert/strict'

export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string }

/** Reads XML strictly enough to fail on what no reader would take: tags that don't match, bare ampersands, attributes twice. */
export function readXml(document: string): Element {
  const body = document.replace(/^<\?xml [^?]*\?>\s*/, '')
  assert.ok(!/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(body), 'a bare ampersand')
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  for (const [, tag = '', text = ''] of body.matchAll(/<([^<>]*)>|([^<>]+)/g)) {
    const within = open.at(-1) as Element
    if (text) within.text += plainText(text)
    else if (tag.startsWith('/')) assert.equal(open.pop()?.name, tag.slice(1), 'tags must match')
    else {
      const element = elementOf(tag.replace(/\/$/, ''))
      within.children.push(element)
      if (!tag.endsWith('/')) open.push(element)
    }
  }
  assert.equal(open.length, 1, 'every tag must be closed')
  assert.equal(top.children.length, 1, 'one root')
  return top.children[0] as Element
}

export const all = ({ children }: Element, name: string): Element[] =>
  children.filter((child) => child.name === name)
export const one = (element: Element, name: string): Element => {
  const [found, ...others] = all(element, name)
  assert.ok(found, `${element.name} must have a ${name}`)
  assert.equal(others.length, 0, `${element.name} must have one ${name}`)
  return found
}

function elementOf(tag: string): Element {
  const [, name = '', rest = ''] = /^([\w:.-]+)(.*)$/s.exec(tag) ?? []
  assert.ok(name, `not a tag: ${tag}`)
  const attributes: Record<string, string> = {}
  const left = rest.replace(/\s+([\w:.-]+)="([^"]*)"/g, (_, key: string, value: string) => {
    assert.ok(!(key in attributes), `${key} twice`)
    attributes[key] = plainText(value)
    return ''
  })
  assert.equal(left.trim(), '', `not attributes: ${left}`)
  return { name, attributes, children: [], text: '' }
}

const plainText = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
