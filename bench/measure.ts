/** Runs it that often; prints the first run, and of those after it the median and the least, by the clock and of the processor. */
export function measure<T>(name: string, runs: number, run: () => T): T {
  const clock: number[] = [];
  const worked: number[] = [];
  let result: T | undefined;
  for (let at = 0; at < runs; at += 1) {
    const before = process.cpuUsage();
    const start = performance.now();
    result = run();
    clock.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    worked.push((user + system) / 1000);
  }
  print(`${name}: ${line(clock)} by the clock; ${line(worked)} of processor`);
  return result as T;
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function line([first = NaN, ...others]: number[]): string {
  const sorted = others.sort((a, b) => a - b);
  const ms = (time: number | undefined) => (time ?? NaN).toFixed(1);
  return `first ${ms(first)} ms, then ${ms(sorted[Math.floor(sorted.length / 2)])} (least ${ms(sorted[0])})`;
}
