import type { Definition } from '../../definition/definition';

/** A definition that was loaded, and the file that it was read from. */
export type KeptDefinition = { file: string; definition: Definition };

/** Where a loaded definition outlives the pane: on this machine, in the browser that draws the pane. */
export type DefinitionShelf = {
  kept(): Promise<KeptDefinition | null>;
  /** Takes the place of the one kept before. @returns whether it is kept: a browser may refuse */
  keep(loaded: KeptDefinition): Promise<boolean>;
  forget(): Promise<void>;
};

/** A shelf that keeps nothing. */
export const noShelf: DefinitionShelf = {
  kept: async () => null,
  keep: async () => false,
  forget: async () => undefined,
};

const store = 'definitions';
const key = 'loaded';

/** The shelf in the browser's own database; where the browser has none or refuses, nothing is kept. */
export function browserShelf(): DefinitionShelf {
  return {
    async kept() {
      try {
        const found = await asked('readonly', (definitions) => definitions.get(key));
        return (found as KeptDefinition | undefined) ?? null;
      } catch {
        return null;
      }
    },
    async keep(loaded) {
      try {
        await asked('readwrite', (definitions) => definitions.put(loaded, key));
        return true;
      } catch {
        return false;
      }
    },
    async forget() {
      try {
        await asked('readwrite', (definitions) => definitions.delete(key));
      } catch {
        // what could not be kept need not be forgotten
      }
    },
  };
}

async function asked<T>(
  mode: IDBTransactionMode,
  ask: (definitions: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open('huibiao', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const database = await answerOf(opening);
  try {
    const transaction = database.transaction(store, mode);
    const written = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser kept nothing'));
    });
    const [answer] = await Promise.all([answerOf(ask(transaction.objectStore(store))), written]);
    return answer;
  } finally {
    database.close();
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser refused'));
  });
}
