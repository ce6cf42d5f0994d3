import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { Beam } from '../../ui/Beam';
import { Movement } from '../../ui/Movement';
import { changeOf } from '../../ui/changes';
import { noScoreText } from '../../ui/words/silence';
import { sidesOf } from '../../ui/words/sides';
import { spokenBalance } from '../../ui/words/spoken';
import type { BalanceLayout } from './layout';
import type { BalanceProps } from './scene';
import { Score } from './Score';
import { oneLine, stacked } from '../../ui/styles';

/** The smallest picture that still says something: the number, the tilt, the name of the weakest link. */
export function Glance({ layout, box, onExplain, ...scene }: BalanceProps & { layout: BalanceLayout }) {
  const styles = useStyles2(getStyles);
  const { result, node } = scene;
  const { left, right } = sidesOf(node);
  const more = layout.form === 'glance';
  return (
    <div className={styles.all} style={{ ...box, fontSize: layout.em }}>
      <div className={styles.head}>
        <Score {...scene} size={layout.score} aside={false} onExplain={() => onExplain(null)} />
        {more && <Movement change={changeOf(node)} unit="points" />}
      </div>
      {more && left && right && (
        <Beam em={layout.em} {...layout.beam} left={left.score} right={right.score} label={spokenBalance(node)} />
      )}
      {more && (
        <div className={styles.weakest}>
          {node.weakest === null ? noScoreText(node) : result.metrics[node.weakest].title}
        </div>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css(stacked),
  head: css({ display: 'flex', alignItems: 'center', gap: '0.8em' }),
  weakest: css({ color: theme.colors.text.secondary, maxWidth: '100%', lineHeight: 1.3, ...oneLine }),
});
