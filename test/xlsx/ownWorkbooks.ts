/** One workbook of every kind that the project writes, by its name. */
import { returnSlipWorkbook } from '../../src/validation/returnSlip';
import { validateSubmission } from '../../src/validation/validate';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { summaryWorkbook } from '../../src/summary/summaryWorkbook';
import { templateWorkbook } from '../../src/template/template';
import type { Workbook } from '../../src/workbook/workbook';
import { catalogue as summaryCatalogue, countyRollup } from '../summary/example';
import { busyWorld } from '../template/busy';
import { filed } from '../validation/filed';
import { codes } from '../world';
import { showcase } from './showcase';

const { catalogue, unit } = busyWorld();

const figures = { FY_01: 40, FY_02: 38, FY_03: 34, RX_QZ_SL: 3, RX_QZ_JS: 2 };

/** The template of 威远镇 with some figures in it, and others where told. */
export function filledTemplate(others: Partial<typeof figures> = {}): Workbook {
  const values = new Map(Object.entries({ ...figures, ...others }));
  return templateWorkbook(catalogue, unit(codes.weiyuan), { entries: { values } });
}

const submission = filed(catalogue, { FY_02: 34, FY_03: 38 });

export const ownWorkbooks: Record<string, Workbook> = {
  showcase,
  template: filledTemplate(),
  summary: summaryWorkbook(countyRollup, summaryCatalogue),
  definition: definitionWorkbook(builtInDefinition),
  'return slip': returnSlipWorkbook(
    unit(codes.weiyuan),
    validateSubmission(submission, catalogue),
    catalogue,
    {
      submission,
    },
  ),
};
