/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  transform: {
    '\\.(ts|m?js)$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // these ship ES modules only
  transformIgnorePatterns: [
    '/node_modules/(?!(get-east-asian-width|hyparquet|hyparquet-writer|@noble/hashes)/)',
  ],
  globals: { HUIBIAO_VERSION: 'test' },
  // each worker holds whole workbooks in memory; a fresh one past this size keeps the suite small
  workerIdleMemoryLimit: '1GB',
};
