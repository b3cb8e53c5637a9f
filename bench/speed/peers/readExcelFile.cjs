const { default: readXlsxFile } = require('read-excel-file/universal');
const { timed } = require('./timed.cjs');

void timed(async ({ buffer, byteOffset, length }) => {
  const sheets = await readXlsxFile(buffer.slice(byteOffset, byteOffset + length));
  return sheets.length;
});
