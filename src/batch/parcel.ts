import { columnsOf, submissionOf, type Columned, type Figures } from '../submission/figures';
import { formIn, formText, type Form } from '../submission/form';
import type { ReadOutcome } from '../submission/read';

/**
 * What came of a file, ready to cross from one thread to another. Of a submission nearly all is observations, each an object with objects in it,
 * which is slow to copy: they cross as the columns that they are.
 */
export type Parcel = ReadOutcome | { columns: Written };

/** Forms as `formText` has them: a text is quickly copied, and quickly known again. */
type Written = {
  rest: Columned['rest'];
  form: string;
  values: Figures['values'];
  others: Figures['others'];
  lastYear: { form: string; values: Figures['values'] };
};

/** Forms by their text: each is kept once, however many files have it. */
export type Forms = Map<string, Form>;

/** The other thread's `unpack` gives the same back. */
export function pack(outcome: ReadOutcome): Parcel {
  const columns = 'submission' in outcome ? columnsOf(outcome.submission) : undefined;
  if (!columns) return outcome;
  const { rest, figures, lastYear } = columns;
  return {
    columns: {
      rest,
      ...figures,
      form: formText(figures.form),
      lastYear: { form: formText(lastYear.form), values: lastYear.values },
    },
  };
}

/** @param forms of the files before, to which this one's are added */
export function unpack(parcel: Parcel, forms: Forms): ReadOutcome {
  if (!('columns' in parcel)) return parcel;
  const { rest, form, values, others, lastYear } = parcel.columns;
  return {
    submission: submissionOf({
      rest,
      figures: { form: formOf(form, forms), values, others },
      lastYear: { form: formOf(lastYear.form, forms), values: lastYear.values },
    }),
  };
}

function formOf(text: string, forms: Forms): Form {
  let form = forms.get(text);
  if (!form) forms.set(text, (form = formIn(text)));
  return form;
}
