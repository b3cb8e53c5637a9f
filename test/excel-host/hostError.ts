/** What the host refuses, with the code that Excel documents for it. It reaches the add-in as an `OfficeExtension.Error`. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function invalid(message: string): HostError {
  return new HostError('InvalidArgument', message);
}

export function notFound(what: string): HostError {
  return new HostError('ItemNotFound', `${what} does not exist`);
}

/** @example throw unhandled('Range', 'sort') // «the simulated Excel has no Range.sort: write its handler …» */
export function unhandled(className: string, member: string): HostError {
  return new HostError(
    'NotImplemented',
    `the simulated Excel has no ${className}.${member}: write its handler in test/excel-host/classes before using it`,
  );
}
