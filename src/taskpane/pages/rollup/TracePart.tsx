import {
  Badge,
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Text,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular, LocationRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Message } from '../../../messages/message';
import { usePane, useSay } from '../../usePane';
import type { SilentUnit, TotalLine, TotalTrace } from '../../work/views';
import { ContributionsTable } from './ContributionsTable';
import { figureText, isPartial } from './totalsText';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  region: { outlineStyle: 'none' },
  value: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground3 },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  operands: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  operand: {
    display: 'grid',
    gridColumnEnd: 'span 2',
    gridTemplateColumns: 'subgrid',
    alignItems: 'baseline',
  },
  figure: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', overflowWrap: 'anywhere' },
  silent: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const reasons = ['missing', 'rejected', 'blank', 'not-applicable', 'unreadable'] as const;

/** How one total came about: the units' figures, or the totals that it is computed from. */
export function TracePart({
  trace,
  before,
  onBack,
  onTrace,
}: {
  trace: TotalTrace;
  /** The total that one came from; null where it was the table. */
  before: string | null;
  onBack: () => void;
  onTrace: (code: string) => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const put = (text: string | Message) => (typeof text === 'string' ? text : t(text));
  const region = useRef<HTMLElement>(null);
  const { total, method, formula, operands, contributions, silent, summarised } = trace;
  const { name, code, measure, value, decimals, asked, answered } = total;
  const separator = t('pane.rollup-name-separator');
  useEffect(() => {
    region.current?.focus({ preventScroll: true });
    region.current?.scrollIntoView?.({ block: 'start' });
  }, []);

  return (
    <section
      ref={region}
      tabIndex={-1}
      className={mergeClasses(styles.part, styles.region)}
      aria-label={t('pane.rollup-trace-of', { name })}
    >
      <div>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {before === null ? t('pane.rollup-back') : t('pane.rollup-back-to', { name: before })}
        </Button>
      </div>
      <Subtitle2 as="h3" className={styles.title}>
        {name}
      </Subtitle2>
      <Text size={200} className={styles.muted}>
        {t('pane.rollup-code-and-measure', { code, measure })}
      </Text>
      <div className={styles.line}>
        <Text className={styles.muted}>{t('pane.rollup-trace-value')}</Text>
        <Text size={typeof value === 'string' ? 300 : 500} weight="semibold" className={styles.value}>
          {put(figureText(value, decimals))}
        </Text>
        {isPartial(total) && (
          <Badge appearance="tint" color="warning">
            {t('pane.rollup-incomplete')}
          </Badge>
        )}
      </div>
      {asked > 0 && (
        <Text>
          {t(isPartial(total) ? 'pane.rollup-trace-incomplete' : 'pane.rollup-trace-answered', {
            asked,
            answered,
          })}
        </Text>
      )}
      <Locate total={total} />
      <Text>{t(`pane.rollup-method-${method}`)}</Text>
      {formula !== undefined && (
        <Part title={t('pane.rollup-formula')}>
          <Text className={styles.formula}>
            {code} = {formula}
          </Text>
        </Part>
      )}
      {operands.length > 0 && (
        <Part title={t(method === 'weighted' ? 'pane.rollup-weights' : 'pane.rollup-operands')}>
          <ul className={styles.operands}>
            {operands.map((operand) => (
              <li key={operand.code} className={styles.operand}>
                <Link
                  as="button"
                  title={t('pane.rollup-trace-of', { name: operand.name })}
                  onClick={() => onTrace(operand.code)}
                >
                  {operand.code} {operand.name}
                </Link>
                <span className={styles.figure}>
                  {put(figureText(operand.value, operand.decimals))}
                  {isPartial(operand) && (
                    <>
                      {' '}
                      <Badge size="small" appearance="tint" color="warning">
                        {t('pane.rollup-incomplete')}
                      </Badge>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {method !== 'derived' && (
        <Part title={t('pane.rollup-contributions', { count: contributions.length })}>
          {contributions.length === 0 ? (
            <Text>{t('pane.rollup-contributions-none')}</Text>
          ) : (
            <ContributionsTable trace={trace} />
          )}
        </Part>
      )}
      {summarised.length > 0 && (
        <Text>
          {t('pane.rollup-summarised', { areas: summarised.map((area) => area.name).join(separator) })}
        </Text>
      )}
      {silent.length > 0 && (
        <Part title={t('pane.rollup-silent', { count: silent.length })}>
          <ul className={styles.silent}>
            {grouped(silent).map(([why, units]) => (
              <li key={why}>
                {t('pane.rollup-silent-line', {
                  why: t(`pane.rollup-silent-${why}`),
                  count: units.length,
                  names: units.map((unit) => unit.name).join(separator),
                })}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Text as="h4" weight="semibold" block className={styles.title}>
        {title}
      </Text>
      {children}
    </div>
  );
}

/** Leads to the total's cell, once the summary is in the open workbook. */
function Locate({ total: { cell } }: { total: TotalLine }) {
  const styles = useStyles();
  const t = useSay();
  const { pane, state } = usePane();
  if (!cell) return null;
  const sheet = state.inserted?.get(cell.sheet);
  if (sheet === undefined)
    return (
      <Text className={styles.muted}>
        {t(`pane.rollup-locate-after-${pane.host.kind === 'excel' ? 'insert' : 'open'}`)}
      </Text>
    );
  const place = { sheet, address: cell.address };
  return (
    <div>
      <Button
        size="small"
        icon={<LocationRegular />}
        title={t('taskpane.go-to-cell', place)}
        onClick={() => void pane.goTo(place)}
      >
        {t('pane.rollup-locate')}
      </Button>
    </div>
  );
}

function grouped(silent: readonly SilentUnit[]): [SilentUnit['why'], SilentUnit[]][] {
  return reasons.flatMap((why): [SilentUnit['why'], SilentUnit[]][] => {
    const units = silent.filter((unit) => unit.why === why);
    return units.length === 0 ? [] : [[why, units]];
  });
}
