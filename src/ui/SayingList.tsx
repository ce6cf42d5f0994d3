import React, { type ReactNode } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { Emphasised } from './Emphasised';

/** One thing that is said: what, of whom or when, and what it rests on. */
export interface Saying {
  title: string;
  aside: string;
  text: string;
  /** The same in a line, where there is less room. */
  short?: string;
}

interface Props {
  sayings: readonly Saying[];
  /** What may be done about one of them. */
  wayOf?: (index: number) => ReactNode;
}

/** Sentences one below the other. */
export function SayingList({ sayings, wayOf }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <ol className={styles.list}>
      {sayings.map(({ title, aside, text }, index) => (
        <li key={index} className={styles.item}>
          <span className={styles.title}>{title}</span> <span className={styles.quiet}>{aside}</span>
          {text && (
            <p className={styles.text}>
              <Emphasised text={text} />
            </p>
          )}
          {wayOf?.(index)}
        </li>
      ))}
    </ol>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text } = theme.colors;
  const strong = { color: text.maxContrast, fontWeight: theme.typography.fontWeightMedium };
  return {
    list: css({ listStyle: 'none', margin: 0, padding: 0 }),
    item: css({
      padding: theme.spacing(0.5, 0, 0.5, 1.5),
      borderLeft: `3px solid ${theme.colors.border.strong}`,
      '& + &': { marginTop: theme.spacing(1) },
    }),
    title: css(strong),
    quiet: css({ color: text.secondary }),
    text: css({ margin: 0, lineHeight: 1.45, maxWidth: '110ch', color: text.primary, '& strong': strong }),
  };
};
