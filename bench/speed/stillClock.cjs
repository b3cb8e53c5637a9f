/** Loaded before a program (`node -r`): its clock stands still, so that two runs can write the same bytes. */
const moment = Date.UTC(2026, 0, 5, 1);
const Running = Date;

globalThis.Date = class extends Running {
  constructor(...given) {
    super(...(given.length === 0 ? [moment] : given));
  }

  static now() {
    return moment;
  }
};
