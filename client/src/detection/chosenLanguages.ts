/** The part of VS Code's `Memento` that is needed. */
export interface Store {
  readonly get: <T>(key: string) => T | undefined;
  readonly update: (key: string, value: unknown) => Thenable<void>;
}

/** Languages that writers chose by hand, by the file's URI. */
export interface ChosenLanguages {
  readonly get: (uri: string) => string | undefined;
  readonly set: (uri: string, language: string) => void;
  /** The file has a new name. */
  readonly move: (from: string, to: string) => void;
  /** An untitled document was closed: the next one of that name is another text. */
  readonly forgetUntitled: (uri: string) => void;
}

const key = 'hegao.chosenLanguages';

/** More files than this are not remembered; the oldest choice goes first. */
const limit = 500;

/** Choices kept in the workspace's state; those of untitled documents live as long as the document. */
export function createChosenLanguages(store: Store): ChosenLanguages {
  const untitled = new Map<string, string>();
  const saved = new Map(Object.entries(store.get<Readonly<Record<string, string>>>(key) ?? {}));

  function save(): void {
    for (const oldest of saved.keys()) {
      if (saved.size <= limit) break;
      saved.delete(oldest);
    }
    void store.update(key, Object.fromEntries(saved));
  }

  return {
    get: (uri) => untitled.get(uri) ?? saved.get(uri),
    set(uri, language) {
      if (uri.startsWith('untitled:')) {
        untitled.set(uri, language);
        return;
      }
      saved.delete(uri);
      saved.set(uri, language);
      save();
    },
    move(from, to) {
      const language = saved.get(from);
      if (language === undefined) return;
      saved.delete(from);
      saved.set(to, language);
      save();
    },
    forgetUntitled(uri) {
      untitled.delete(uri);
    },
  };
}
