const { readFileSync } = require('node:fs');
const { workbooksIn } = require('../files.cjs');

/**
 * Lets a library read every workbook of the folder on the command line, its own start not counted, and says how long that took.
 * @param {(bytes: Buffer) => unknown} read gives something for each workbook, at once or later
 */
exports.timed = async (read) => {
  const files = workbooksIn(process.argv[2]);
  const started = performance.now();
  for (const path of files) {
    if (!(await read(readFileSync(path)))) throw new Error(`${path} was read as nothing`);
  }
  process.stdout.write(JSON.stringify({ readingSeconds: (performance.now() - started) / 1000 }));
};
