import type { ComponentType } from 'react';
import type { Page } from '../../commands/pages';
import { DefinitionPage } from './definition/DefinitionPage';
import { FillPage } from './fill/FillPage';
import { IssuePage } from './issue/IssuePage';
import { ReceivePage } from './receive/ReceivePage';
import { ReviewPage } from './review/ReviewPage';
import { RollupPage } from './rollup/RollupPage';
import { TextPage } from './text/TextPage';

export const pageParts: Record<Page, ComponentType> = {
  fill: FillPage,
  definition: DefinitionPage,
  issue: IssuePage,
  receive: ReceivePage,
  review: ReviewPage,
  rollup: RollupPage,
  text: TextPage,
};
