import { Badge, makeStyles, Text, tokens, Tree, TreeItem, TreeItemLayout } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { VirtualList } from '../../parts/VirtualList';
import { useSay } from '../../usePane';
import type { DefinitionView, UnitLine } from '../../work/views';
import { SearchedList } from './SearchedList';
import { branchesOf, unitsFound, type Branches, type FoundUnit } from './unitBranches';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  name: { overflowWrap: 'anywhere' },
  mark: { flexShrink: 0, whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  found: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

/** 单位: a tree of which only the open branches are drawn; what is searched is listed with the areas above it. */
export function UnitTree({ definition: { units } }: { definition: DefinitionView }) {
  const styles = useStyles();
  const t = useSay();
  const branches = useMemo(() => branchesOf(units), [units]);
  const roots = branches.get('') ?? [];
  const [open, setOpen] = useState<ReadonlySet<string | number>>(
    () => new Set(roots.length === 1 ? roots.map(({ code }) => code) : []),
  );
  return (
    <SearchedList
      hint={t('pane.definition-search-units')}
      found={(typed) => (typed === '' ? units.length : unitsFound(units, typed).length)}
    >
      {(typed) =>
        typed === '' ? (
          <>
            <Text className={styles.hint}>{t('pane.definition-files-hint')}</Text>
            <Tree
              aria-label={t('pane.definition-lists')}
              size="small"
              openItems={open}
              onOpenChange={(_, { openItems }) => setOpen(openItems)}
            >
              {roots.map((unit) => (
                <Branch key={unit.code} unit={unit} branches={branches} open={open} />
              ))}
            </Tree>
          </>
        ) : (
          <VirtualList
            label={t('pane.definition-lists')}
            estimate={52}
            items={unitsFound(units, typed)}
            keyOf={({ code }) => code}
          >
            {(unit) => <Found unit={unit} />}
          </VirtualList>
        )
      }
    </SearchedList>
  );
}

function Branch({
  unit,
  branches,
  open,
}: {
  unit: UnitLine;
  branches: Branches;
  open: ReadonlySet<string | number>;
}) {
  const styles = useStyles();
  const below = branches.get(unit.code);
  return (
    <TreeItem itemType={below ? 'branch' : 'leaf'} value={unit.code}>
      <TreeItemLayout aside={<FilesMark unit={unit} />}>
        <span className={styles.name} title={unit.code}>
          {unit.name} <Kind unit={unit} />
        </span>
      </TreeItemLayout>
      {below && (
        <Tree>
          {open.has(unit.code) &&
            below.map((one) => <Branch key={one.code} unit={one} branches={branches} open={open} />)}
        </Tree>
      )}
    </TreeItem>
  );
}

function Found({ unit }: { unit: FoundUnit }) {
  const styles = useStyles();
  return (
    <div className={styles.found}>
      <div>
        <Text block>
          {unit.name} <Kind unit={unit} />
        </Text>
        <Text block className={styles.quiet}>
          {[...unit.above, unit.code].join(' › ')}
        </Text>
      </div>
      <FilesMark unit={unit} />
    </div>
  );
}

/** 级别 and 类别. */
function Kind({ unit: { level, kind, own } }: { unit: UnitLine }) {
  const styles = useStyles();
  const t = useSay();
  const words = [t(own ? 'pane.definition-own' : `pane.definition-level-${level}`), kind];
  return <span className={styles.quiet}>{words.filter((word) => word !== undefined).join(' · ')}</span>;
}

/** Whether a template is issued to it. */
function FilesMark({ unit: { files } }: { unit: UnitLine }) {
  const styles = useStyles();
  const t = useSay();
  return (
    files && (
      <Badge className={styles.mark} appearance="outline" color="brand" size="small">
        {t('pane.definition-files')}
      </Badge>
    )
  );
}
