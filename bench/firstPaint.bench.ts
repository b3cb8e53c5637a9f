/** How soon the built pane is there: in the simulated Excel and on a page of its own, from this machine's disk, nothing kept from before. */
import { paneOfTests, type PaneOptions } from '../test/e2e/pane';

const runs = 7;
const open = paneOfTests();

const faces: [string, PaneOptions][] = [
  ['in Excel', { as: 'excel', start: {} }],
  ['standalone', { as: 'standalone', width: 1400 }],
];

test.each(faces)(
  'first paint and first use, %s',
  async (name, options) => {
    const measured = [];
    for (let run = 0; run < runs; run += 1) {
      const { page } = await open(options);
      await page.getByRole('tab').first().waitFor();
      const drawn = await page.evaluate(() => performance.now());
      // the worker has answered: the page can be worked with
      await page.waitForFunction(() => performance.getEntriesByName('huibiao-ready').length > 0);
      measured.push({
        drawn,
        ...(await page.evaluate(() => ({
          paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
          ready: performance.getEntriesByName('huibiao-ready')[0]?.startTime ?? NaN,
        }))),
      });
      await page.close();
    }
    const line = (what: string, times: number[]) => {
      const sorted = [...times].sort((a, b) => a - b);
      const ms = (time: number | undefined) => `${Math.round(time ?? NaN)} ms`;
      return `${name}: ${what} ${ms(sorted[Math.floor(runs / 2)])} (fastest ${ms(sorted[0])}, slowest ${ms(sorted.at(-1))}, ${runs} runs)`;
    };
    process.stdout.write(
      [
        line(
          'first contentful paint',
          measured.map(({ paint }) => paint),
        ),
        line(
          'tabs drawn',
          measured.map((one) => one.drawn),
        ),
        line(
          'ready for work',
          measured.map(({ ready }) => ready),
        ),
      ].join('\n') + '\n',
    );
    expect(measured).toHaveLength(runs);
  },
  180_000,
);
