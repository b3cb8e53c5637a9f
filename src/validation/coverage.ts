/** How many of the units that were asked a total holds. */
export type Answers = { answered: number; asked: number };

/**
 * Whether totals may be held against each other: all are whole, or each holds as many units out of as many. A part of 416 cases in
 * seven units does not exceed a whole of 28 that one unit alone reported. What is not counted passes for whole.
 * @example comparableAnswers([{ answered: 7, asked: 7 }, { answered: 1, asked: 7 }]) //=> false
 */
export function comparableAnswers(answers: readonly (Answers | undefined)[]): boolean {
  const counted = answers.filter((one) => one !== undefined);
  const whole = counted.every(({ answered, asked }) => answered === asked);
  const [first] = counted;
  return (
    whole || counted.every(({ answered, asked }) => answered === first?.answered && asked === first.asked)
  );
}
