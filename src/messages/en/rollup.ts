/** What people read from rollup/, in English. */
export const rollup = {
  'rollup.partial': '{reported} of {expected} units have reported',
  'rollup.outside-unit':
    'File "{file}": {unit} does not stand under {parent}; left out of the roll-up. Hand the file to the unit above {unit}, or roll up another unit.',
  'rollup.own-summary':
    'File "{file}": this is the summary of {unit} itself, which is being made anew from the units below; left out.',
  'rollup.not-filing':
    'File "{file}": {unit} does not file for itself but is rolled up from below; left out. Have the own unit of {unit} file, or send the summary of {unit}.',
  'rollup.covered':
    'File "{file}": the figures of {unit} came with the summary of {area} and are not counted twice. If the summary lacks this unit, have {area} roll up again and send the new summary.',
  'rollup.summary-without-coverage':
    'File "{file}": the summary of {unit} has no sheet 报送情况, so nobody knows which units are in it; all its units are listed as not reported. Have {unit} make the summary again.',
  'rollup.adjustment-unused':
    '{unit}, "{indicator}": a deduplication of {amount} is filed, but the indicator has no total that it could correct; it was not counted. Delete the row, or file the missing figures.',
  'rollup.adjustment-out-of-range':
    '{unit}, "{indicator}": after a deduplication of {amount} the total is {result}; it must lie between the largest figure below, {least}, and their sum, {most}. Check the size and sign of the deduplication.',
  'rollup.rule': 'Totals of {unit}: {text} (rule {rule}). Check the figures of the units concerned.',
  'rollup.outlier-year':
    '{unit}, "{indicator}": {value} this year, {previous} last year, more than five times apart. Check the figures and what is counted.',
  'rollup.zero-among-peers':
    '{unit}, "{indicator}": 0 is filed where all {peers} other units of its kind have more. Check whether something was left out.',
} as const;
