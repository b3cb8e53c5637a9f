/** As much of `Office` as a task pane asks for, without the frames and messages by which the real one talks to Excel. */
import { requirements } from '../../excel-host/requirements';
import type { StandInStart } from './start';

const colors = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#1F1F1F',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
} as const;

type CommandEvent = { source: { id: string }; completed(): void };
type Handler = (event: { type: string; officeTheme: (typeof colors)['light' | 'dark'] }) => void;
type Callback = (result: { status: 'succeeded' }) => void;

export type OfficeStandIn = {
  /** What becomes `window.Office`. */
  office: object;
  setTheme(theme: 'light' | 'dark'): void;
  /** Runs what the add-in has put behind a ribbon button, until it says that it is done. */
  runCommand(name: string): Promise<void>;
  isPaneShown(): boolean;
};

export function officeStandIn({ api, language = 'zh-CN', dark = false }: StandInStart): OfficeStandIn {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const themeChanged = 'officeThemeChanged';
  const commands = new Map<string, (event: CommandEvent) => void>();
  const themeHandlers = new Set<Handler>();
  let isPaneShown = true;

  const context = {
    ...info,
    displayLanguage: language,
    contentLanguage: language,
    requirements: requirements(api),
    officeTheme: colors[dark ? 'dark' : 'light'] as (typeof colors)['light' | 'dark'],
    document: {
      addHandlerAsync: (type: string, handler: Handler, ...rest: unknown[]) => {
        if (type === themeChanged) themeHandlers.add(handler);
        done(rest);
      },
      removeHandlerAsync: (type: string, options?: { handler?: Handler }, ...rest: unknown[]) => {
        if (type === themeChanged && options?.handler) themeHandlers.delete(options.handler);
        if (type === themeChanged && !options?.handler) themeHandlers.clear();
        done([options, ...rest]);
      },
    },
  };

  const office = {
    context,
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    StartupBehavior: { none: 'None', load: 'Load' },
    EventType: { OfficeThemeChanged: themeChanged },
    onReady: async (callback?: (ready: typeof info) => void) => {
      callback?.(info);
      return info;
    },
    actions: {
      associate: (name: string, command: (event: CommandEvent) => void) => void commands.set(name, command),
    },
    addin: {
      showAsTaskpane: async () => void (isPaneShown = true),
      hide: async () => void (isPaneShown = false),
      setStartupBehavior: async () => undefined,
    },
  };

  return {
    office,
    setTheme: (theme) => {
      context.officeTheme = colors[theme];
      for (const handler of themeHandlers) handler({ type: themeChanged, officeTheme: context.officeTheme });
    },
    runCommand: (name) =>
      new Promise((resolve, reject) => {
        const command = commands.get(name);
        if (!command) reject(new Error(`nothing is behind the command ${name}`));
        else command({ source: { id: name }, completed: resolve });
      }),
    isPaneShown: () => isPaneShown,
  };
}

/** Office.js takes its callback last, whether or not options stand before it. */
function done(rest: readonly unknown[]): void {
  const callback = rest.findLast((one): one is Callback => typeof one === 'function');
  if (callback) queueMicrotask(() => callback({ status: 'succeeded' }));
}
