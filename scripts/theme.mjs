// Makes src/design/theme/mestring.css from the colours in designsystemet.config.json beside it.
import { execFileSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = fileURLToPath(new URL('../node_modules/.bin/designsystemet', import.meta.url))
const run = (...words) => execFileSync(cli, ['tokens', ...words], { cwd: `${root}.build`, stdio: 'inherit' })

run('create', '--config', '../src/design/theme/designsystemet.config.json')
run('build', '--clean', '--tokens', 'design-tokens', '--out-dir', 'theme')
copyFileSync(`${root}.build/theme/mestring.css`, `${root}src/design/theme/mestring.css`)
rmSync(`${root}.build/design-tokens`, { recursive: true })
rmSync(`${root}.build/theme`, { recursive: true })
