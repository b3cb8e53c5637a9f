/**
 * The folders of src/, from the faces down to plain numbers. Imports point down this list only:
 * a folder may import itself and whatever stands below it.
 */
const layers = [
  'taskpane',
  'commands',
  'cli',
  'batch',
  'excel',
  'docx',
  'xlsx',
  'proof',
  'narrative',
  'summary',
  'rollup',
  'validation',
  'submission',
  'template',
  'definition',
  'formula',
  'workbook',
  'number',
  'messages',
];

/** The folders that are functions from plain data to plain data: no React, no Office.js, no file system, no clock. */
const pure = layers.slice(layers.indexOf('proof'));

/** The folders that `layer` may import from, itself included. */
function mayImport(layer) {
  return layers.slice(layers.indexOf(layer));
}

module.exports = { layers, pure, mayImport };
