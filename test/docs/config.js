const suite = require('../../jest.config');

/** Writes the pages of docs/ that are made from the definition. `npm run docs`. */
module.exports = { ...suite, rootDir: '../..', testMatch: ['**/test/docs/write.ts'], maxWorkers: 1 };
