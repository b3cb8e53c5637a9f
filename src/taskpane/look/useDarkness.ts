import { useSyncExternalStore } from 'react';

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Whether the pane is drawn on dark ground: as Office is, where it says; otherwise as the system is. */
export function useDarkness(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function isDark(): boolean {
  return officeTheme()?.isDarkTheme ?? dark().matches;
}

function officeTheme(): Office.OfficeTheme | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
}

function subscribe(changed: () => void): () => void {
  const query = dark();
  query.addEventListener('change', changed);
  const stopOffice = followOffice(changed);
  return () => {
    query.removeEventListener('change', changed);
    stopOffice();
  };
}

/** Hosts that cannot tell of a new theme are asked no more. */
function followOffice(changed: () => void): () => void {
  const document = typeof Office === 'undefined' ? undefined : Office.context?.document;
  if (!document?.addHandlerAsync || !Office.EventType?.OfficeThemeChanged) return () => undefined;
  document.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
  return () => document.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: changed });
}
