// Makes PDFs in a process of its own: the compiler holds some 70 MB and is native code, and neither belongs in the service.

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { NodeCompiler as Compiler } from '@myriaddreamin/typst-ts-node-compiler'
import { lettersMissing, withoutLetters } from './letters.ts'

type Order = { id: number; template: string; data: string }

const fonts = process.argv[2] ?? ''
const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler') as {
  NodeCompiler: typeof Compiler
}
// The folder of fonts is all that a template could read, and it has nothing to hide.
const compiler = NodeCompiler.create({
  workspace: fonts,
  fontArgs: [{ fontBlobs: readdirSync(fonts).map((file) => readFileSync(join(fonts, file))) }],
})

process.on('message', ({ id, template, data }: Order) => {
  try {
    process.send?.({ id, pdf: pdfOf(template, data) })
  } catch (error) {
    process.send?.({ id, failed: error instanceof Error ? error.message.split('\n')[0] : 'not compiled' })
  }
  compiler.evictCache(10)
})
/** Somebody's name in letters we have no font for leaves gaps, and the sheet says so; it doesn't stop everybody's. */
function pdfOf(template: string, data: string): Buffer {
  try {
    return compile(template, { data })
  } catch (error) {
    const missing = lettersMissing(String(error))
    if (missing.length === 0) throw error
    return compile(template, { data: withoutLetters(data, missing), missing: 'letters' })
  }
}

/** What people wrote comes as JSON beside the template, never inside it: it can't be markup. */
const compile = (template: string, inputs: Record<string, string>): Buffer =>
  compiler.pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' })

process.on('disconnect', () => process.exit())
