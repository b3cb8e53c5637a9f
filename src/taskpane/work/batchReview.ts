import { withAcceptances, type Acceptances } from '../../batch/acceptances';
import type { Catalogues } from '../../batch/catalogues';
import { checksOf, examine, type Checks, type Examined } from '../../batch/examine';
import type { Received } from '../../batch/receive';
import { message } from '../../messages/message';
import type { Finding, Rejection } from '../../submission/finding';
import type { BatchTray } from './batchTray';
import { batchView, emptyBatch } from './batchView';
import { DeskError } from './desk';
import type { BatchView, UnitName } from './views';

type Outcome = Examined | { rejected: Rejection[] };

/** What the rules say of the files in a tray, and which of it the receiver lets stand. */
export class BatchReview {
  /** The unit that the batch is looked at for; null takes the smallest area that holds all of it. */
  area: string | null = null;
  acceptances: Acceptances = {};
  /** What the rules said last; they say the same of the same files. */
  private checked: { read: Received; area: string | null; outcome: Outcome } | null = null;

  /** A file more, or another area, is no reason to look at every file again. */
  private readonly checks: Checks;

  constructor(
    private readonly tray: BatchTray,
    private readonly catalogues: Catalogues,
    private readonly units: readonly UnitName[],
  ) {
    this.checks = checksOf(catalogues);
  }

  /** @throws DeskError where no file can be counted */
  examined(area: string | null = this.area): Examined {
    const outcome = this.outcome(area);
    if ('accepted' in outcome) return outcome;
    throw new DeskError(
      message('taskpane.nothing-readable'),
      outcome.rejected.map((rejection) => rejection.message),
    );
  }

  view(): BatchView {
    const { area, tray } = this;
    const looking = { received: tray.received, files: tray.size, returned: tray.returned, came: null, area };
    const outcome = this.outcome(area);
    return 'accepted' in outcome
      ? batchView(outcome, looking)
      : emptyBatch(outcome.rejected, looking, this.units);
  }

  /**
   * Lets findings stand, with a reason; null takes that back.
   * @param others findings that are not of this batch but of what was made from it
   */
  accept(ids: readonly string[], reason: string | null, others: readonly Finding[]): void {
    const known = new Map([...this.examined().findings, ...others].map((finding) => [finding.id, finding]));
    for (const id of ids) {
      const finding = known.get(id);
      if (reason === null || !finding) delete this.acceptances[id];
      else this.acceptances[id] = { reason, actual: finding.actual, expected: finding.expected };
    }
  }

  private outcome(area: string | null): Outcome {
    const outcome = this.check(area);
    if (!('accepted' in outcome)) return outcome;
    return { ...outcome, findings: withAcceptances(outcome.findings, this.acceptances) };
  }

  private check(area: string | null): Outcome {
    const { checked } = this;
    const read = this.tray.received;
    if (checked?.read === read && checked.area === area) return checked.outcome;
    const outcome = examine(read, this.catalogues, area ?? undefined, this.checks);
    this.checked = { read, area, outcome };
    return outcome;
  }
}
