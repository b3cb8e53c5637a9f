import { cataloguesOf } from '../../src/batch/catalogues';
import { receive } from '../../src/batch/receive';
import { DefinitionError } from '../../src/definition/mistake';
import { openDefinition } from '../../src/definition/open';
import { templateWorkbook } from '../../src/template/template';
import { writeWorkbook } from '../../src/xlsx/write';
import { codes, sketchDefinition, world } from '../world';

const broken = sketchDefinition({ indicators: { FY_R1: 'FY_98/FY_99*100' } });

test('each year is opened once', () => {
  const catalogues = cataloguesOf(sketchDefinition({ indicators: { FY_02: '受理' } }), openDefinition);
  expect([catalogues(2024).year, catalogues(2025).year]).toEqual([2024, 2025]);
  expect(catalogues(2025)).toBe(catalogues(2025));
});

test('a definition with mistakes is refused when a year is asked for, by its name', () => {
  const catalogues = cataloguesOf(broken, openDefinition);
  expect(() => catalogues(2025)).toThrow(DefinitionError);
  expect(() => catalogues(2025)).toThrow(expect.objectContaining({ definition: '测试制度' }));
});

test('receiving files says that the definition is at fault, not the files', async () => {
  const { catalogue, unit } = world({ indicators: { FY_02: '受理' } });
  const bytes = await writeWorkbook(templateWorkbook(catalogue, unit(codes.weiyuan)));
  const file = { name: 'a.xlsx', size: bytes.length, bytes: () => Promise.resolve(bytes) };
  await expect(receive([file], cataloguesOf(broken, openDefinition))).rejects.toThrow(DefinitionError);
});
