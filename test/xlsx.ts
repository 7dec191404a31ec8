import { inflateRawSync } from 'node:zlib'

export type ReadSheet = { name: string; rows: (string | number)[][]; hasFormula: boolean }

/** The sheets of a workbook as its reader sees them, cell by cell; empty cells are left out. */
export function readXlsx(file: Buffer): ReadSheet[] {
  const parts = unpacked(file)
  const words = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, said = '']) => plain(said),
  )
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)]
  return names.map(([, name = ''], at) => {
    const sheet = parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? ''
    const rows = [...sheet.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<c([^>]*)><v>(.*?)<\/v>/gs)].map(([, how = '', value = '']) =>
        how.includes('t="s"') ? (words[Number(value)] ?? '') : Number(value),
      ),
    )
    return { name: plain(name), rows, hasFormula: /<f[ >]/.test(sheet) }
  })
}

/** A zip file is read from its list at the end, which says where each part begins. */
function unpacked(file: Buffer): Map<string, string> {
  const parts = new Map<string, string>()
  for (let at = file.indexOf('PK\x01\x02'); at >= 0; at = file.indexOf('PK\x01\x02', at + 46)) {
    const [method, size, nameLength] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
    ]
    const start = file.readUInt32LE(at + 42)
    const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
    const body = file.subarray(from, from + size)
    const name = file.subarray(at + 46, at + 46 + nameLength).toString()
    parts.set(name, (method === 0 ? body : inflateRawSync(body)).toString())
  }
  return parts
}

const plain = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
