/** Apart from what other add-ins keep in the same workbook. */
const prefix = 'huibiao.';

/** One sync. */
export async function getSetting(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(prefix + key);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? null : String(setting.value);
}

/** One sync to keep a text, two to forget it. */
export async function setSetting(
  context: Excel.RequestContext,
  key: string,
  value: string | null,
): Promise<void> {
  const { settings } = context.workbook;
  if (value === null) {
    const setting = settings.getItemOrNullObject(prefix + key);
    await context.sync();
    if (!setting.isNullObject) setting.delete();
  } else {
    settings.add(prefix + key, value);
  }
  await context.sync();
}
