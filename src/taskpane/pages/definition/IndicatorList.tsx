import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../../parts/Disclosure';
import { Facts } from '../../parts/Facts';
import { VirtualList } from '../../parts/VirtualList';
import { useToggles } from '../../parts/useToggles';
import { useSay } from '../../usePane';
import type { DefinitionView, IndicatorLine } from '../../work/views';
import { indicatorRows } from './indicatorRows';
import { SearchedList } from './SearchedList';

const useStyles = makeStyles({
  code: {
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    marginInlineEnd: tokens.spacingHorizontalS,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** 章节与指标: chapters that open to their indicators, indicators that open to all that the definition says of them. */
export function IndicatorList({ definition }: { definition: DefinitionView }) {
  const styles = useStyles();
  const t = useSay();
  const [openChapters, toggleChapter] = useToggles();
  const [openIndicators, toggleIndicator] = useToggles();
  const { chapters, units } = definition;
  const rowsFor = (typed: string) => indicatorRows(chapters, typed, openChapters);
  return (
    <SearchedList
      hint={t('pane.definition-search-indicators')}
      found={(typed) => rowsFor(typed).filter(({ kind }) => kind === 'indicator' || typed === '').length}
    >
      {(typed) => (
        <VirtualList
          label={t('pane.definition-lists')}
          estimate={34}
          items={rowsFor(typed)}
          keyOf={({ kind, key }) => kind + key}
        >
          {(row) =>
            row.kind === 'chapter' ? (
              <Disclosure
                strong
                open={row.open}
                onToggle={() => toggleChapter(row.key)}
                title={
                  <span>
                    {row.name}{' '}
                    <span className={styles.count}>
                      {t('pane.definition-chapter-count', { count: row.count })}
                    </span>
                  </span>
                }
              />
            ) : (
              <Disclosure
                open={openIndicators.has(row.key)}
                onToggle={() => toggleIndicator(row.key)}
                title={
                  <span>
                    <span className={styles.code}>{row.indicator.code}</span>
                    {row.indicator.name}
                  </span>
                }
              >
                <IndicatorFacts indicator={row.indicator} units={units} />
              </Disclosure>
            )
          }
        </VirtualList>
      )}
    </SearchedList>
  );
}

function IndicatorFacts({ indicator, units }: { indicator: IndicatorLine; units: DefinitionView['units'] }) {
  const t = useSay();
  const { measure, kind, rollup, formula, audience, required, note } = indicator;
  const nameOf = (word: string) => units.find(({ code }) => code === word)?.name ?? word;
  return (
    <Facts
      facts={[
        [t('pane.definition-measure'), measure || t('pane.definition-none')],
        [t('pane.definition-kind'), kind],
        [t('pane.definition-rollup'), rollup],
        [t('pane.definition-formula'), formula ?? null],
        [
          t('pane.definition-audience'),
          audience.length > 0 ? audience.map(nameOf).join('、') : t('pane.definition-audience-derived'),
        ],
        [t('pane.definition-required'), t(required ? 'pane.definition-yes' : 'pane.definition-no')],
        [t('pane.definition-note'), note || t('pane.definition-none')],
      ]}
    />
  );
}
