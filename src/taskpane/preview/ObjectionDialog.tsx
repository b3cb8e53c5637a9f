import { Question } from '../parts/Question';
import type { Question as Doubt } from './useTyping';
import { useWording } from './wording';

type Props = { question: Doubt | null; onChange: () => void };

/** Asks whether an entry that the sheet's author would doubt is meant. */
export function ObjectionDialog({ question, onChange }: Props) {
  const { title = '', text = '' } = question?.objection ?? {};
  const words = useWording();
  return (
    <Question
      open={question !== null}
      title={title || words('preview.entry-doubtful')}
      answers={[
        { label: words('preview.entry-keep'), choose: () => question?.keep() },
        { label: words('preview.entry-change'), isPrimary: true, choose: onChange },
      ]}
    >
      {text}
    </Question>
  );
}
