const suite = require('../jest.config');

/** Measurements: each prints what it found; none asserts a time. `npm run bench`. */
module.exports = {
  ...suite,
  rootDir: '..',
  roots: ['<rootDir>/bench'],
  modulePathIgnorePatterns: ['<rootDir>/bench/node_modules', '<rootDir>/bench/dist'],
  testMatch: ['**/*.bench.ts'],
  maxWorkers: 1,
};
