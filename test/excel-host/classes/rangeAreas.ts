import { fullAddress, type Area } from '../area';
import type { HostSheet } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { dataValidationClass } from './dataValidation';

export type HostAreas = { sheet: HostSheet; areas: Area[] };

export const rangeAreasClass: Handlers<Excel.RangeAreas, HostAreas> = {
  className: 'RangeAreas',
  get: { address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(',') },
  open: { dataValidation: (areas) => hostObject(dataValidationClass, areas) },
};
