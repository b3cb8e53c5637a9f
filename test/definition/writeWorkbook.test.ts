import fc from 'fast-check';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { checkDefinition } from '../../src/definition/check';
import { readDefinitionWorkbook } from '../../src/definition/readWorkbook';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { mistakeText } from '../../src/definition/mistake';
import { validDefinition } from './arbitrary';

test('definitions drawn for the laws are valid', () => {
  fc.assert(
    fc.property(validDefinition, (definition) =>
      expect(checkDefinition(definition).map(mistakeText)).toEqual([]),
    ),
  );
});

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(validDefinition, (definition) => {
      expect(readDefinitionWorkbook(definitionWorkbook(definition))).toEqual({ definition, mistakes: [] });
    }),
  );
});

test('the built-in definition is read back the same', () => {
  expect(readDefinitionWorkbook(definitionWorkbook(builtInDefinition))).toStrictEqual({
    definition: builtInDefinition,
    mistakes: [],
  });
});
