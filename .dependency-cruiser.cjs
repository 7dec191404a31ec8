// The walls of the house. Which room may use which is written here, and changed on purpose.
const mayUse = {
  people: [],
  health: [],
  mailbox: [],
  content: ['reference'],
  reference: [],
  organisations: ['people', 'reference'],
  courses: ['organisations', 'people', 'reference'],
  search: ['courses', 'organisations', 'reference'],
  registrations: ['courses', 'organisations', 'people', 'reference'],
  authoring: ['courses', 'organisations', 'people', 'plain-language', 'reference', 'registrations'],
  'plain-language': [],
  attendance: ['registrations', 'courses', 'organisations', 'people', 'reference'],
  participants: ['attendance', 'registrations', 'courses', 'organisations', 'people', 'reference'],
  activities: ['attendance', 'registrations', 'courses', 'organisations', 'people', 'reference'],
  questionnaires: ['instruments', 'organisations', 'people', 'plain-language'],
  programmes: ['authoring', 'courses', 'organisations', 'people', 'reference'],
  planning: [
    'programmes',
    'authoring',
    'search',
    'needs',
    'attendance',
    'registrations',
    'courses',
    'organisations',
    'people',
    'reference',
  ],
  instruments: ['people'],
  needs: ['courses', 'reference'],
  'open-data': ['programmes', 'search', 'courses', 'organisations', 'reference', 'registrations'],
  imports: ['courses', 'organisations', 'reference'],
  demo: [
    'courses',
    'organisations',
    'people',
    'reference',
    'registrations',
    'attendance',
    'activities',
    'needs',
    'planning',
    'programmes',
  ],
}

const roomFile = '^src/([^/]+)/'
const floor = '^src/(platform|design)/'
const company = Object.entries(mayUse).map(([room, friends]) => ({
  name: `${room}-keeps-its-company`,
  severity: 'error',
  comment: 'Which room may use which is written in mayUse, at the top of this file.',
  from: { path: `^src/${room}/` },
  to: { path: roomFile, pathNot: ['platform', 'design', room, ...friends].map((name) => `^src/${name}/`) },
}))

module.exports = {
  forbidden: [
    ...company,
    {
      name: 'front-door',
      severity: 'error',
      comment: 'Enter a room through its index.ts.',
      from: { path: roomFile, pathNot: '\\.test\\.tsx?$' },
      to: { path: roomFile, pathNot: ['^src/$1/', floor, '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'floor-knows-no-room',
      severity: 'error',
      from: { path: floor, pathNot: '\\.test\\.tsx?$' },
      to: { path: roomFile, pathNot: floor },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'rules.ts decides and does no I/O. Pass facts in, get a decision out.',
      from: { path: '/rules\\.ts$' },
      to: {
        path: '^src/',
        pathNot: ['/rules\\.ts$', '^src/platform/(dates|locale|localised|texts)\\.ts$', '/index\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'views-do-not-ask',
      severity: 'error',
      from: { path: '/views(\\.tsx?$|/)' },
      to: {
        path: ['/queries\\.ts$', '/routes\\.tsx?$', '^src/platform/db\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'queries-know-no-web',
      severity: 'error',
      from: { path: '/queries\\.ts$' },
      to: {
        path: ['/(routes|forms)\\.tsx?$', '/views(\\.tsx?$|/)', '^src/design/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'routes-only-from-app',
      severity: 'error',
      from: { pathNot: ['^src/app\\.ts$', '\\.test\\.tsx?$'] },
      to: { path: '^src/[^/]+/routes\\.tsx?$' },
    },
    {
      name: 'db-is-handed-over',
      severity: 'error',
      comment: 'Take db as the first argument and import only its type; open.ts opens it.',
      from: { pathNot: ['^src/open\\.ts$', '^test/', '\\.test\\.tsx?$'] },
      to: { path: '^src/platform/db\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-test',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: ['\\.test\\.tsx?$', '^test/'] },
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      from: { path: '^src', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '\\.svg$' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '^src/(main|command)\\.ts$', '^src/[^/]+/browser/', '\\.test\\.tsx?$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
