/** The page that runs the port's contract by hand in a real Excel. README.md says how. */
import { describePort } from '../excel/contract';
import { recordRequests, type Recording } from './record';
import { excelAtHand, type Report } from './report';
import { runTests, testsOf, type Outcome } from './runner';
import { claimScratch, scratchStage, settle } from './scratch';

const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const [run, save, copy] = [
  part<HTMLButtonElement>('run'),
  part<HTMLButtonElement>('save'),
  part<HTMLButtonElement>('copy'),
];
const [state, list, json] = [part('state'), part('tests'), part<HTMLTextAreaElement>('json')];

// an Excel on the web answers after this page has waited for it
const tests = testsOf(() => describePort('this Excel', scratchStage, { settle: settle * 5 }));
let running = '';

function show({ result, message }: Outcome, at: number): void {
  const row = list.children[at];
  if (!row) return;
  row.className = result;
  row.textContent = `${result}: ${tests[at]?.name}${message === undefined ? '' : `\n${message}`}`;
}

async function runAll(): Promise<void> {
  run.disabled = true;
  running = '';
  const recordings: Recording[] = [];
  state.textContent = 'Running: do not touch the workbook.';
  try {
    recordRequests(OfficeExtension.ClientRequestContext, (recording) =>
      recordings.push({ test: running, ...recording }),
    );
    await claimScratch();
    const outcomes = await runTests(tests, show, ({ name }) => (running = name));
    const report: Report = { when: new Date().toISOString(), excel: excelAtHand(), outcomes, recordings };
    json.value = JSON.stringify(report, null, 1);
    const failed = outcomes.filter(({ result }) => result === 'failed').length;
    state.textContent = `${outcomes.length - failed} passed, ${failed} failed, ${recordings.length} requests recorded.`;
    save.disabled = copy.disabled = false;
  } catch (error) {
    state.textContent = error instanceof Error ? error.message : String(error);
  } finally {
    run.disabled = false;
  }
}

/** Some versions of Excel let a pane download nothing: the text stands in the page as well, and can be copied. */
function download(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json.value], { type: 'application/json' }));
  link.download = 'in-excel.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

async function toClipboard(): Promise<void> {
  json.select();
  const copied = await navigator.clipboard.writeText(json.value).then(
    () => true,
    () => false,
  );
  state.textContent = copied ? 'Copied.' : 'Not copied: the text is selected, press Ctrl+C.';
}

void Office.onReady(() => {
  for (const { name } of tests)
    list.append(Object.assign(document.createElement('li'), { textContent: name }));
  run.addEventListener('click', () => void runAll());
  save.addEventListener('click', download);
  copy.addEventListener('click', () => void toClipboard());
  run.disabled = false;
  state.textContent = `${tests.length} tests. They delete every sheet of the open workbook.`;
});
