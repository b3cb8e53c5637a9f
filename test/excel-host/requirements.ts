/** What `Office.context.requirements` says of a host. @param api the highest ExcelApi that it has */
export function requirements(api = '1.13'): { isSetSupported(set: string, version?: string): boolean } {
  const [, highest] = api.split('.').map(Number);
  return {
    isSetSupported: (set, version = '1.1') =>
      set === 'ExcelApi' && Number(version.split('.')[1]) <= (highest ?? 0),
  };
}
