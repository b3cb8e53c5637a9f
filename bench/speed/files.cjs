const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/** Paths of the workbooks in a folder and the folders in it. */
exports.workbooksIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .map((name) => join(folder, name));
