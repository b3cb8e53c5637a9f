const suite = require('../jest.config');

/** Measurements: each prints what it found; none asserts a time. `npm run bench`. */
module.exports = {
  ...suite,
  rootDir: '..',
  roots: ['<rootDir>/bench'],
  testMatch: ['**/*.bench.ts'],
  maxWorkers: 1,
};
