const { timed } = require('./timed.cjs');

void import('hucre').then(({ readXlsx }) => timed(async (bytes) => (await readXlsx(bytes)).sheets.length));
