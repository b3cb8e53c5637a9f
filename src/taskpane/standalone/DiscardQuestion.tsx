import { useEffect, useState, useSyncExternalStore } from 'react';
import { Question } from '../parts/Question';
import { useSay } from '../usePane';
import type { StandaloneBook } from './book';

/** Asks before unsaved changes are lost: to another file, or with the page itself. */
export function DiscardQuestion({ book }: { book: StandaloneBook }) {
  const t = useSay();
  const [answer, setAnswer] = useState<((mayDiscard: boolean) => void) | null>(null);
  const { name, unsaved } = useSyncExternalStore(book.subscribe, () => book.state);

  useEffect(() => {
    book.mayDiscard = () => new Promise((resolve) => setAnswer(() => resolve));
  }, [book]);
  useEffect(() => {
    if (unsaved === 0) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  const choose = (mayDiscard: boolean) => {
    answer?.(mayDiscard);
    setAnswer(null);
  };
  return (
    <Question
      open={answer !== null}
      title={t('taskpane.discard-title')}
      answers={[
        { label: t('taskpane.discard-open'), choose: () => choose(true) },
        { label: t('taskpane.discard-not'), isPrimary: true, choose: () => choose(false) },
      ]}
    >
      {t('taskpane.discard', { file: name, count: unsaved })}
    </Question>
  );
}
