/** 文字模板 in the clause language (docs/clause-language.md): a section a chapter for counties and cities, a paragraph for who files. */
import type { NarrativeTemplate } from '../../definition';
import { areaTexts } from './areas';
import { filingUnitTexts } from './filingUnits';

export const texts: NarrativeTemplate[] = [...areaTexts, ...filingUnitTexts];
