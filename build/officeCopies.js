const path = require('node:path');

const dist = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** What Excel's pane asks of Microsoft's package, on Windows, Mac, iPad and the web, in Chinese and English. */
const needed = [
  'office.js',
  'o15apptofilemappingtable.js',
  'es6-promise.js',
  'excel-*-16.0?.js',
  'excel-15*.js',
  'excelwebapp-15*.js',
  '{zh-cn,en-us}/office_strings.js',
];

/**
 * Where Office.js comes from: a copy served with the pane, unmodified (for intranets; it reaches no other host), or one of Microsoft's
 * own. `origins` is what the page's policy must let in for it.
 */
const officeCopies = {
  self: {
    script: 'office/office.js',
    origins: [],
    files: needed.map((glob) => ({
      from: glob,
      context: dist,
      to: 'office/[path][name][ext]',
      info: { minimized: true },
      globOptions: { ignore: ['**/*.debug.js'] },
    })),
  },
  cdn: {
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origins: ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
    files: [],
  },
  '21vianet': {
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origins: ['https://appsforoffice.cdn.partner.office365.cn'],
    files: [],
  },
};

module.exports = { officeCopies };
