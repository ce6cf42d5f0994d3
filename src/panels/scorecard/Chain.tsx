import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ScorecardResult } from '../../model';
import { nodeName } from '../../ui/words/places';
import { ranksSentence } from '../../ui/words/ranks';
import { RAW } from '../../ui/words/raw';
import { ChainTable } from './ChainTable';
import { chainLayout, isStamp } from './chainLayout';
import { fitsLine } from './layout';
import { Range } from './Range';
import { Trail } from './Trail';
import type { ChainProps } from './scene';
import type { Place } from './tree';

/** The way down the management chain: where we are, and what stands below. */
export function Chain(props: ChainProps) {
  const styles = useStyles2(getStyles);
  const { result, box, place, children, below, writeScore, onGo } = props;
  const { em, row, columns } = chainLayout(box, children.length, props);
  if (isStamp(box) && children.length > 0) {
    return <Range {...{ result, box, children, writeScore }} />;
  }
  const ranks = ranksSentence(
    result,
    children.map((child) => result.nodes[child])
  );
  const hint = children.length > 0 ? hintOf(children.some((child) => below(child).length > 0)) : '';
  return (
    <div className={styles.all} style={{ ...box, fontSize: em }}>
      <div className={styles.top}>
        <Trail result={result} place={place} onGo={onGo} />
        {ranks && fitsLine(`${ranks}${hint}`, box.width * 0.7, em) && <span className={styles.hint}>{ranks}</span>}
        {fitsLine(hint, box.width / 2, em) && <span className={styles.hint}>{hint}</span>}
      </div>
      {children.length === 0 ? (
        <p className={styles.quiet}>{nothingBelow(result, place)}</p>
      ) : (
        <ChainTable {...props} {...{ em, row, columns }} />
      )}
    </div>
  );
}

const hintOf = (opens: boolean): string =>
  opens ? t('chain.hint-down', 'Choose a row to go down') : t('chain.hint-evidence', 'Choose a row for its evidence');

function nothingBelow(result: ScorecardResult, place: Place): string {
  const node = result.nodes[place];
  return node.n > 0
    ? t('chain.nothing', 'Nothing stands below {{name}}.', { name: nodeName(result, node), ...RAW })
    : t('chain.no-data', 'No data in this period.');
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ display: 'flex', flexDirection: 'column', overflow: 'hidden' }),
  top: css({ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '1em' }),
  hint: css({ color: theme.colors.text.secondary, fontSize: '0.86em', whiteSpace: 'nowrap' }),
  quiet: css({ color: theme.colors.text.secondary, margin: 0 }),
});
