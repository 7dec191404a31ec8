import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { describe, it } from 'node:test'
import { ConfigError, readConfig } from './config.ts'

const keyText = Buffer.alloc(32, 7).toString('base64')
const ownDatabase = { DATABASE_URL: 'postgresql://app:secret@db.example.no/mestring', MESTRING_KEY: keyText }

/** The names of the variables complained of. */
function complaints(env: Record<string, string>): string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    assert.ok(error instanceof ConfigError)
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(' ')[0] ?? '')
  }
}

describe('the settings', () => {
  it('are complete without a single variable', () => {
    assert.deepEqual(readConfig({}), {
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      key: undefined,
      smtpUrl: undefined,
      baseUrl: 'http://localhost:3000',
      oidc: [],
      signInLevels: {},
      demo: true,
      dataDir: resolve('.data'),
      rateLimits: true,
      logLevel: 'info',
    })
  })

  it('take what is given', () => {
    const config = readConfig({
      ...ownDatabase,
      PORT: '8080',
      HOST: '::1',
      SMTP_URL: 'smtp://mail.example.no:587',
      BASE_URL: 'https://kurs.example.no/',
      DATA_DIR: '/srv/mestring',
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'warn',
      OIDC_PROVIDERS: '[{"profile":"id-porten","clientId":"x","clientSecret":"y"}]',
      SIGN_IN_LEVELS: '{"service":["id-porten:idporten-loa-high","passkey"]}',
    })
    const { oidc, signInLevels, ...others } = config
    assert.deepEqual(
      oidc.map(({ issuer }) => issuer),
      ['https://idporten.no'],
    )
    assert.equal(signInLevels.service?.length, 2)
    assert.deepEqual(others, {
      port: 8080,
      host: '::1',
      databaseUrl: ownDatabase.DATABASE_URL,
      key: Buffer.alloc(32, 7),
      smtpUrl: 'smtp://mail.example.no:587',
      baseUrl: 'https://kurs.example.no',
      demo: false,
      dataDir: '/srv/mestring',
      rateLimits: false,
      logLevel: 'warn',
    })
  })

  it('count an empty value as none', () => {
    assert.deepEqual(readConfig({ PORT: '', DATABASE_URL: ' ', DEMO: '' }), readConfig({}))
  })

  it('have demo mode on with the embedded database and off with one’s own or at an https address, unless told otherwise', () => {
    const onTheNet = { BASE_URL: 'https://kurs.example.no' }
    assert.equal(readConfig(onTheNet).demo, false)
    assert.equal(readConfig({ ...onTheNet, DEMO: 'on' }).demo, true)
    assert.equal(readConfig({ BASE_URL: 'http://127.0.0.1:4000' }).demo, true)
    assert.equal(readConfig({ DEMO: 'off' }).demo, false)
    assert.equal(readConfig(ownDatabase).demo, false)
    assert.equal(readConfig({ ...ownDatabase, DEMO: 'on' }).demo, true)
  })

  it('name every variable that is wrong, at once', () => {
    const wrong = { PORT: '80a', DEMO: 'yes', LOG_LEVEL: 'loud', BASE_URL: 'kurs.example.no' }
    assert.deepEqual(complaints(wrong).sort(), Object.keys(wrong).sort())
  })

  for (const [name, values] of Object.entries({
    PORT: ['-1', '65536', '3000.5', '0x50', 'http', '3000; rm'],
    HOST: ['one two', 'http://localhost', '/tmp/socket'],
    DATABASE_URL: ['localhost', 'mysql://localhost/x', 'postgres'],
    MESTRING_KEY: [
      'short',
      'x'.repeat(32),
      Buffer.alloc(31).toString('base64'),
      Buffer.alloc(33).toString('base64'),
    ],
    SMTP_URL: ['mail.example.no', 'http://mail.example.no'],
    BASE_URL: [
      'example.no',
      'ftp://example.no',
      'https://example.no/kurs',
      'https://example.no?x',
      'https://a:b@example.no',
    ],
    OIDC_PROVIDERS: ['id-porten', '{}', '[{"profile":"id-porten","clientId":"x"}]'],
    SIGN_IN_LEVELS: ['high', '[]', '{"service":[]}', '{"service":["id-porten:x"]}', '{"boss":["passkey"]}'],
    DEMO: ['yes', '1', 'ON'],
    DATA_DIR: ['a\0b'],
    RATE_LIMITS: ['true'],
    LOG_LEVEL: ['verbose'],
  })) {
    it(`refuse a bad ${name}`, () => {
      for (const value of values)
        assert.ok(complaints({ MESTRING_KEY: keyText, [name]: value }).includes(name), value)
    })
  }

  it('ask for a key in plain words when the database is one’s own', () => {
    const { DATABASE_URL } = ownDatabase
    assert.throws(() => readConfig({ DATABASE_URL }), /MESTRING_KEY is missing.*openssl rand -base64 32/s)
  })

  it('never repeat a value: it may be a secret', () => {
    const secrets = { DATABASE_URL: 'hunter2', MESTRING_KEY: 'hunter2', SMTP_URL: 'hunter2' }
    assert.throws(
      () => readConfig(secrets),
      (error: Error) => !error.message.includes('hunter2'),
    )
  })
})
