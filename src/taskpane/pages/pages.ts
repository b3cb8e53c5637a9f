import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Page } from '../../commands/pages';

/** Each page is fetched when it is first shown. */
export const pageParts: Record<Page, LazyExoticComponent<ComponentType>> = {
  fill: lazy(async () => ({ default: (await import('./fill/FillPage')).FillPage })),
  definition: lazy(async () => ({ default: (await import('./definition/DefinitionPage')).DefinitionPage })),
  issue: lazy(async () => ({ default: (await import('./issue/IssuePage')).IssuePage })),
  receive: lazy(async () => ({ default: (await import('./receive/ReceivePage')).ReceivePage })),
  review: lazy(async () => ({ default: (await import('./review/ReviewPage')).ReviewPage })),
  rollup: lazy(async () => ({ default: (await import('./rollup/RollupPage')).RollupPage })),
  text: lazy(async () => ({ default: (await import('./text/TextPage')).TextPage })),
};
