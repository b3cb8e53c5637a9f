import { zipSync, type Zippable } from 'fflate';

/** A path that a .zip must not hold: it leads out of the folder, Windows cannot write it, or it stands there already. */
export class UnsafePathError extends Error {
  override readonly name = 'UnsafePathError';

  constructor(readonly path: string) {
    super(`${JSON.stringify(path)} cannot be the path of a file in a .zip`);
  }
}

/** The first moment that a .zip knows, where the machine stands. */
const earliest = () => new Date(1980, 0, 1);

/** As made on Unix, a plain file that its owner writes and all read: unzip takes names made on DOS for no UTF-8, whatever is flagged. */
const asMadeOnUnix = { os: 3, attrs: 0o100644 * 0x10000 };

/** What Windows does not take as the name of a file or folder, with the devices that it keeps names for. */
const unwritable = /^$|^\.\.?$|[\p{Cc}\\:*?"<>|]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

/**
 * A .zip of workbooks: they are packed already, so they are stored as they are, sizes before the bytes, names in UTF-8 and flagged so.
 * At most 65,535 files and 4 GiB.
 */
export class ZipBuilder {
  private readonly files = new Map<string, Zippable[string]>();
  private readonly taken = new Set<string>();

  /**
   * @param path steps separated by `/`: `互助土族自治县/630223100_威远镇_2025.xlsx`
   * @param modified ISO 8601 from 1980 to 2099, written in the machine's own time as every .zip is; 1 January 1980 where it is absent
   * @throws UnsafePathError for a path that leads elsewhere, that Windows refuses, or that was added before (letter case does not count)
   */
  add(path: string, bytes: Uint8Array, modified?: string): void {
    const key = path.toLowerCase();
    if (this.taken.has(key) || path.split('/').some((step) => unwritable.test(step))) {
      throw new UnsafePathError(path);
    }
    this.taken.add(key);
    const mtime = modified === undefined ? earliest() : new Date(modified);
    this.files.set(path, [bytes, { ...asMadeOnUnix, level: 0, mtime }]);
  }

  finish(): Uint8Array {
    return zipSync(Object.fromEntries(this.files));
  }
}
