import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { message, say, type Message, type MessageKey, type MessageParameter } from '../messages/message';
import type { Pane, PaneState } from './pane';

export const PaneContext = createContext<Pane | null>(null);

/** The pane that a page stands in. */
export function usePaneObject(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('outside of a pane');
  return pane;
}

/** The pane and its state; the component is drawn anew when the state changes. */
export function usePane(): { pane: Pane; state: PaneState } {
  const pane = usePaneObject();
  const state = useSyncExternalStore(pane.subscribe, () => pane.state);
  return { pane, state };
}

export type Say = {
  (text: Message): string;
  (key: MessageKey, params?: Record<string, MessageParameter>): string;
};

/** Sentences in the language of the pane. @example const t = useSay(); t('taskpane.cancel') //=> '取消' */
export function useSay(): Say {
  const pane = usePaneObject();
  const language = useSyncExternalStore(pane.subscribe, () => pane.state.language);
  return useCallback(
    (text: Message | MessageKey, params?: Record<string, MessageParameter>) =>
      say(typeof text === 'string' ? message(text, params) : text, language),
    [language],
  );
}
