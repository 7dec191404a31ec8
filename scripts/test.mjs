// npm test: installs what is missing, a browser too, and runs every check. Words after it choose among the tests.
import { spawnSync } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { ensure, root, stop } from './ensure.mjs'

const node = ensure()
const chromium = findChromium() ?? installChromium()
const { status } = spawnSync('bash', ['scripts/check', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    CHROMIUM_PATH: chromium,
    PATH: [join(root, 'node_modules', '.bin'), dirname(node), process.env.PATH].join(delimiter),
  },
})
process.exit(status ?? 1)

function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given && !runs(given)) stop(`CHROMIUM_PATH is ${given}, but no browser can be run there.`)
  const names = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    'chromium',
    'google-chrome',
    'google-chrome-stable',
  ]
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  return [given, ...names, mac].find((name) => name && runs(name))
}

/** Asks it: Ubuntu has a chromium-browser that only says where to get one. */
function runs(program) {
  return spawnSync(program, ['--version']).status === 0
}

function installChromium() {
  if (process.getuid?.() === 0 && runs('apt-get')) {
    process.stdout.write('Installing a browser for the tests …\n')
    const apt = (...args) =>
      spawnSync('apt-get', args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
  }
  return (
    findChromium() ??
    stop(`The tests need a browser, and none was found. Install Chromium or Chrome, for instance:
  Debian:  sudo apt-get install -y chromium
  Fedora:  sudo dnf install -y chromium
  Ubuntu:  sudo snap install chromium
  macOS:   brew install --cask google-chrome
or name one in CHROMIUM_PATH, and run npm test again.`)
  )
}
