import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useCallback, useMemo, useState } from 'react';
import { message } from '../../../messages/message';
import { figuresOf } from '../../../narrative/narrate';
import type { Figure, NarrativeParagraph } from '../../../narrative/narrative';
import type { WrittenText } from '../../pane';
import { Empty } from '../../parts/Empty';
import { usePaneObject, useSay } from '../../usePane';
import { copyAndTell } from './copyAndTell';
import { FigurePopover } from './FigurePopover';
import { FigureText, PartialMark } from './FigureText';
import { isPartialFigure } from './partial';
import { richParagraph } from './richText';

/** From this width on the text stands on a sheet of its own. */
const wide = '@container (min-width: 640px)';
const digits = "'Times New Roman', ";
const fonts = {
  title: `${digits}'方正小标宋简体', 'STZhongsong', 'SimSun', 'Songti SC', 'Noto Serif CJK SC', serif`,
  heading: `${digits}'SimHei', 'Heiti SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`,
  subheading: `${digits}'KaiTi', 'STKaiti', 'Kaiti SC', 'AR PL UKai CN', 'Noto Serif CJK SC', serif`,
  body: `${digits}'FangSong', 'STFangsong', 'FangSong_GB2312', 'SimSun', 'Songti SC', 'Noto Serif CJK SC', serif`,
};

const useStyles = makeStyles({
  frame: { containerType: 'inline-size', minWidth: 0 },
  sheet: {
    boxSizing: 'border-box',
    // 28 characters to the line, as an official document has
    maxWidth: '32em',
    margin: '0 auto',
    fontFamily: fonts.body,
    fontSize: '17px',
    lineHeight: '1.8',
    overflowWrap: 'anywhere',
    [wide]: {
      maxWidth: 'calc(28em + 2 * 56px)',
      padding: '56px',
      backgroundColor: tokens.colorNeutralBackground1,
      boxShadow: tokens.shadow8,
      borderRadius: tokens.borderRadiusSmall,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  title: {
    margin: '0 0 0.5em',
    textAlign: 'center',
    fontFamily: fonts.title,
    fontSize: '1.3em',
    lineHeight: '1.5',
  },
  example: { margin: '0 0 1em', textAlign: 'center', fontFamily: fonts.subheading },
  heading1: {
    margin: 0,
    textIndent: '2em',
    fontFamily: fonts.heading,
    fontSize: '1em',
    fontWeight: 'normal',
  },
  heading2: {
    margin: 0,
    textIndent: '2em',
    fontFamily: fonts.subheading,
    fontSize: '1em',
    fontWeight: 'normal',
  },
  paragraph: { margin: 0, textIndent: '2em', [wide]: { textAlign: 'justify' } },
  runOn1: { fontFamily: fonts.heading },
  runOn2: { fontFamily: fonts.subheading },
  copy: { minWidth: 'auto', textIndent: 0, marginLeft: tokens.spacingHorizontalXXS, userSelect: 'none' },
  legend: { color: tokens.colorNeutralForeground2 },
});

type Shown = { figure: Figure; target: HTMLElement };

/** The text as a document; a press on a figure shows what it was made of. */
export function Article({ text }: { text: WrittenText }) {
  const styles = useStyles();
  const t = useSay();
  const { narrative, from } = text;
  const [shown, setShown] = useState<Shown | null>(null);
  const show = useCallback((figure: Figure, target: HTMLElement) => setShown({ figure, target }), []);
  const hide = () => {
    shown?.target.focus();
    setShown(null);
  };
  const isPartial = useMemo(() => figuresOf(narrative).some(isPartialFigure), [narrative]);
  return (
    <>
      {narrative.example && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('narrative.example')}</MessageBarBody>
        </MessageBar>
      )}
      {isPartial && (
        <Text className={styles.legend}>
          <PartialMark /> {t('pane.text-partial-legend')}
        </Text>
      )}
      {narrative.paragraphs.length === 0 && <Empty text={t('pane.text-no-paragraphs')} />}
      <div className={styles.frame}>
        <article className={styles.sheet} lang="zh-CN" aria-label={t('pane.text-article')}>
          <h2 className={styles.title}>{narrative.title}</h2>
          {narrative.paragraphs.map((paragraph, at) => (
            <Paragraph key={at} paragraph={paragraph} shown={shown?.figure ?? null} onShow={show} />
          ))}
        </article>
      </div>
      {shown && <FigurePopover figure={shown.figure} target={shown.target} from={from} onClose={hide} />}
    </>
  );
}

function Paragraph({
  paragraph,
  shown,
  onShow,
}: {
  paragraph: NarrativeParagraph;
  shown: Figure | null;
  onShow: (figure: Figure, target: HTMLElement) => void;
}) {
  const styles = useStyles();
  const t = useSay();
  const pane = usePaneObject();
  const { kind, heading, sentences } = paragraph;
  const pieces = sentences.flatMap((sentence) => sentence.pieces);
  if (kind !== 'body' && pieces.length === 0) {
    return kind === 'heading-1' ? (
      <h3 className={styles.heading1}>{heading}</h3>
    ) : (
      <h4 className={styles.heading2}>{heading}</h4>
    );
  }
  return (
    <p className={styles.paragraph}>
      {heading !== '' && (
        <span className={mergeClasses(kind === 'heading-1' ? styles.runOn1 : styles.runOn2)}>{heading}</span>
      )}
      {pieces.map((piece, at) =>
        piece.type === 'text' ? (
          <span key={at}>{piece.text}</span>
        ) : (
          <FigureText key={at} figure={piece} isShown={piece === shown} onShow={onShow} />
        ),
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.copy}
        icon={<CopyRegular fontSize={14} />}
        aria-label={t('pane.text-copy-paragraph')}
        title={t('pane.text-copy-paragraph')}
        onClick={({ currentTarget }) =>
          copyAndTell(
            pane,
            richParagraph(paragraph),
            currentTarget.parentElement ?? currentTarget,
            message('pane.text-copied-paragraph'),
          )
        }
      />
    </p>
  );
}
