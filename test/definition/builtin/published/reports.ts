/** The five reports whose figures are mapped to indicators. */
import { haidong2024 } from '../../../../src/cli/demo/published/haidong2024';
import { huzhu2024 } from '../../../../src/cli/demo/published/huzhu2024';
import { huzhu2025 } from '../../../../src/cli/demo/published/huzhu2025';
import type { PublishedReport } from '../../../../src/cli/demo/published/published';
import { emin2025 } from './emin2025';
import type { FurtherReport } from './furtherReport';
import { lijiashan2025 } from './lijiashan2025';

export type Report = PublishedReport | FurtherReport;

/** `file`: as the reference facts are named. `previous`: the same unit's report of the year before. */
export const publishedReports: { name: string; file: string; report: Report; previous?: Report }[] = [
  { name: '海东市2024', file: 'haidong-2024', report: haidong2024 },
  { name: '互助县2024', file: 'huzhu-2024', report: huzhu2024 },
  { name: '互助县2025', file: 'huzhu-2025', report: huzhu2025, previous: huzhu2024 },
  { name: '额敏县2025', file: 'emin-2025', report: emin2025 },
  { name: '李家山镇2025', file: 'lijiashan-2025', report: lijiashan2025 },
];
