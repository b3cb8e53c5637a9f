import { builtInDefinition } from '../../../src/definition/builtin/builtin';
import { readDefinitionWorkbook } from '../../../src/definition/readWorkbook';
import { definitionWorkbook } from '../../../src/definition/writeWorkbook';

test('the built-in definition comes back from its workbook as it was', () => {
  const read = readDefinitionWorkbook(definitionWorkbook(builtInDefinition));
  expect(read).toEqual({ definition: builtInDefinition, mistakes: [] });
});
