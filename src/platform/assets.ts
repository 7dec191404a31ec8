import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const names: Record<string, string> = JSON.parse(readFileSync(join(root, '.build/assets.json'), 'utf8'))

/** The address of a built file, with the hash of its content in the name so that it can be kept for ever. */
export function asset(name: string): string {
  const address = names[name]
  if (!address) throw new Error(`No built asset is called ${name}`)
  return address
}
