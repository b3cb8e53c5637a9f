import { pages, type Page } from '../commands/pages';
import type { Language } from '../messages/message';

/** What the pane remembers of a person's choices on this machine: no figure and no file. */
export type Preferences = { language: Language; area: string | null; year: number; page: Page };

const key = 'huibiao.preferences';

/** Those kept on this machine, as far as they are usable, over `usual`. Where the browser keeps nothing, `usual`. */
export function rememberedPreferences(usual: Preferences): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    const { language, area, year, page } = kept;
    return {
      language: language === 'zh-CN' || language === 'en' ? language : usual.language,
      area: typeof area === 'string' ? area : usual.area,
      page: pages.find((known) => known === page) ?? usual.page,
      year: typeof year === 'number' && Number.isInteger(year) ? year : usual.year,
    };
  } catch {
    return usual;
  }
}

export function rememberPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // a browser that keeps nothing: the choice holds until the pane is closed
  }
}
