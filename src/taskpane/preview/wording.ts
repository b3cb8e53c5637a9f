import { createContext, useCallback, useContext } from 'react';
import {
  message,
  say,
  type Language,
  type Message,
  type MessageKey,
  type MessageParameter,
} from '../../messages/message';

/** The language that the preview speaks; what stands in cells stays as it is. */
export const LanguageOfPreview = createContext<Language>('zh-CN');

/** Says a message, or the one of this key. */
export type Wording = (text: Message | MessageKey, params?: Record<string, MessageParameter>) => string;

/** @example useWording()('preview.sheets') //=> '工作表标签' */
export function useWording(): Wording {
  const language = useContext(LanguageOfPreview);
  return useCallback(
    (text, params) => say(typeof text === 'string' ? message(text, params) : text, language),
    [language],
  );
}
