/** What a command needs of the shell that Office puts around an add-in; the global `Office` is one. */
export type OfficeShell = {
  actions: { associate(name: string, handler: CommandHandler): void };
  addin: { showAsTaskpane(): Promise<void> };
};

/** Runs one command. A button hands in an event that it waits for; a keyboard shortcut may hand in nothing. */
export type CommandHandler = (event?: CommandEvent) => Promise<void>;

export type CommandEvent = {
  /** Until this is called the button stays busy and Office may stop the command. */
  completed(): void;
};
