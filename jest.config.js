/** How swc turns a file into what Node runs. */
const compiled = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
    module: { type: 'commonjs' },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // a CommonJS package's own requires must not meet the ES modules beside them
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: {
    '\\.(ts|m?js)$': compiled({ syntax: 'typescript' }),
    '\\.tsx$': compiled({ syntax: 'typescript', tsx: true }),
  },
  // these ship ES modules only
  transformIgnorePatterns: [
    '/node_modules/(?!(get-east-asian-width|hyparquet|hyparquet-writer|@noble/hashes|dom-accessibility-api)/)',
  ],
  // pages are drawn in full, and build machines are slow
  testTimeout: 30_000,
  globals: { HUIBIAO_VERSION: 'test' },
  testSequencer: '<rootDir>/test/sequencer.js',
  // CI has two cores, and much of the suite waits for other programs
  maxWorkers: '100%',
  // each worker holds whole workbooks in memory; a fresh one past this size keeps the suite small
  workerIdleMemoryLimit: '1GB',
};
