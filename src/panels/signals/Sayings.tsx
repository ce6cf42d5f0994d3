import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { ScrollContainer, useStyles2 } from '@grafana/ui';
import { type Saying, SayingList } from '../../ui/SayingList';

interface Props {
  label: string;
  sayings: readonly Saying[];
  /** What stands there where nothing is said. */
  nothing: string;
  /** Pixels. */
  box: { width: number; height: number };
}

/** What an answer says, or that it says nothing. */
export function Sayings({ label, sayings, nothing, box }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div role="group" aria-label={label} style={box}>
      <ScrollContainer>
        {sayings.length === 0 ? <p className={styles.nothing}>{nothing}</p> : <SayingList sayings={sayings} />}
      </ScrollContainer>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  nothing: css({ color: theme.colors.text.secondary, margin: 0 }),
});
