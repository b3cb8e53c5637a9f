import { catalogue, message, say, type Language, type MessageKey } from '../../../messages/message';

/** A rule by its id; what the reader found, whose codes tell a person nothing, by a name. @example ruleTitle('two-files', 'zh-CN') //=> '重复报送' */
export function ruleTitle(rule: string, language: Language): string {
  const key = `pane.review-rule-${rule}`;
  return key in catalogue(language) ? say(message(key as MessageKey), language) : rule;
}
