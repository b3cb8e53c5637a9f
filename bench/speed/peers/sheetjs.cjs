const { read } = require('@e965/xlsx');
const { timed } = require('./timed.cjs');

void timed((bytes) => read(bytes, { dense: true }).SheetNames.length);
