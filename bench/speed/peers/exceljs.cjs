const { Workbook } = require('exceljs');
const { timed } = require('./timed.cjs');

void timed(async (bytes) => (await new Workbook().xlsx.load(bytes)).worksheets.length);
