import { say, type Message } from '../messages/message';

/** What is wrong in a definition, where it stands, and what would be right. */
export type Mistake = {
  /** The definition workbook's sheet, 指标. */
  sheet?: string;
  /** `C12` where the definition was read from a workbook; otherwise code and caption, `FY_03 公式`. */
  address?: string;
  message: Message;
};

/** A definition that cannot be used, with all its mistakes at once. */
export class DefinitionError extends Error {
  constructor(
    readonly mistakes: readonly Mistake[],
    /** The definition's name. */
    readonly definition: string,
  ) {
    super(mistakes.map(mistakeText).join('\n'));
    this.name = 'DefinitionError';
  }
}

/** The mistake with its place in one line: `指标 › C12 › 没有填写；请补上。` */
export function mistakeText({ sheet, address, message }: Mistake): string {
  return [sheet, address, say(message)].filter((part) => part !== undefined).join(' › ');
}
