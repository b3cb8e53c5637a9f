const suite = require('../../jest.config');

/** Pictures of the pane for the documents, into docs/images. `npm run screenshots`, after a build. */
module.exports = { ...suite, rootDir: '../..', testMatch: ['**/e2e/pictures.ts'], maxWorkers: 1 };
