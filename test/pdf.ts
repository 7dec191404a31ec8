import { inflateSync } from 'node:zlib'

/** What a PDF says of itself, read from the file: its objects are packed, so they are unpacked first. */
export function readPdf(pdf: Buffer) {
  const raw = pdf.toString('latin1')
  const packed = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  const all = [raw, ...packed].join('\n')
  return {
    isTagged: /\/StructTreeRoot/.test(all) && /\/MarkInfo\s*<<[^>]*\/Marked true/.test(all),
    isUniversal: /pdfuaid:part>1</.test(all),
    lang: /\/Lang ?\(([^)]*)\)/.exec(all)?.[1],
    // Of the file, not of one of its bookmarks.
    title: /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(all)?.[1],
    showsTitle: /\/DisplayDocTitle true/.test(all),
    /** Each piece of text can be copied and read aloud, with the font it was set in. */
    fonts: readFonts(all),
    hasStructure: /\/ParentTree\b/.test(all) && /\/StructParents\b/.test(all),
    headsSayWhatOf: /\/Scope ?\/Column\b/.test(all),
    hasTable: /\/S ?\/Table\b/.test(all) && /\/S ?\/TH\b/.test(all),
    hasHeading: /\/S ?\/H1\b/.test(all),
    runsScripts: /\/(JavaScript|JS|Launch|OpenAction|EmbeddedFile)\b/.test(all),
    // What is drawn behind a page is marked as the page's too, and is no page of its own.
    pages: [...all.matchAll(/\/Type ?\/Page\b(?![^<>]*>>\s*BDC)/g)].length,
  }
}

function readFonts(all: string) {
  const count = (what: RegExp) => [...all.matchAll(what)].length
  return {
    areEmbedded: count(/\/FontDescriptor\b(?! ?\d)/g) === count(/\/FontFile[23]?\b/g),
    areReadable:
      count(/\/Subtype ?\/Type0\b/g) > 0 && count(/\/Subtype ?\/Type0\b/g) === count(/\/ToUnicode\b/g),
    names: new Set([...all.matchAll(/\/FontName ?\/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name)),
  }
}
