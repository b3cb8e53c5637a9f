import { addressOf } from '../../../src/workbook/address';
import { assertUnlocked, placesIn, type HostValidation } from '../book';
import type { Handlers } from '../handlers';
import { invalid } from '../hostError';
import { hostLimits } from '../limits';
import type { HostAreas } from './rangeAreas';

const none: HostValidation = { type: 'None', rule: {}, prompt: { title: '', message: '', showPrompt: true } };

export const dataValidationClass: Handlers<Excel.DataValidation, HostAreas> = {
  className: 'DataValidation',
  get: {
    type: (areas) => common(areas)?.type ?? 'Inconsistent',
    prompt: (areas) => common(areas)?.prompt ?? null,
  },
  set: {
    prompt: (areas, prompt) => {
      if (prompt.title.length > hostLimits.promptTitle || prompt.message.length > hostLimits.prompt)
        throw invalid(`a prompt holds ${hostLimits.promptTitle} and ${hostLimits.prompt} characters`);
      change(areas, { prompt });
    },
    rule: (areas, rule) => {
      const source = rule.list?.source;
      const isItems = typeof source === 'string' && !source.startsWith('=');
      if (isItems && source.length > hostLimits.listSource)
        throw invalid(`the items of a list hold ${hostLimits.listSource} characters`);
      change(areas, { rule, type: rule.list ? 'List' : 'Custom' });
    },
  },
  call: {
    clear: (areas) => {
      assertUnlocked(areas.sheet);
      for (const address of addressesOf(areas)) areas.sheet.validations.delete(address);
    },
  },
};

/** What all the cells have; undefined where they differ. */
function common(areas: HostAreas): HostValidation | undefined {
  const found = addressesOf(areas).map((address) => areas.sheet.validations.get(address) ?? none);
  const kinds = new Set(found.map((one) => JSON.stringify(one)));
  return kinds.size === 1 ? found[0] : undefined;
}

function change(areas: HostAreas, changes: Partial<HostValidation>): void {
  assertUnlocked(areas.sheet);
  const { validations } = areas.sheet;
  for (const address of addressesOf(areas)) {
    validations.set(address, { ...none, ...validations.get(address), ...changes });
  }
}

function addressesOf({ areas }: HostAreas): string[] {
  return areas.flatMap((area) => placesIn(area).map(([row, column]) => addressOf(row, column)));
}
