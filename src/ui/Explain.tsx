import React, { type ReactNode, useEffect } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2, LinkModel } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Drawer, useStyles2 } from '@grafana/ui';

/** One line of evidence: what it is, what it says. Lines without words are left out. */
export interface Fact {
  term: string;
  says: ReactNode;
  /** Text that runs: a formula, a statement. */
  code?: boolean;
}

interface Props {
  title: string;
  sentence: string;
  facts: readonly Fact[];
  /** What may be done next. */
  ways?: ReactNode;
  onClose: () => void;
}

/** Everything behind one number, in a drawer at the side. */
export function Explain({ title, sentence, facts, ways, onClose }: Props) {
  const styles = useStyles2(getStyles);
  useEscape(onClose);
  return (
    <Drawer title={title} subtitle={sentence} size="md" onClose={onClose}>
      {ways}
      <dl className={styles.list} aria-label={t('explain.list', 'Where this number comes from')}>
        {facts
          .filter(({ says }) => says !== '' && says !== null)
          .map((fact) => (
            <div key={fact.term} className={styles.fact}>
              <dt className={styles.term}>{fact.term}</dt>
              <dd className={styles.says}>{fact.code ? <pre className={styles.code}>{fact.says}</pre> : fact.says}</dd>
            </div>
          ))}
      </dl>
    </Drawer>
  );
}

/** One press is enough, though a button whose tooltip would take the first has the focus, and whoever listens behind the drawer hears nothing of it. */
function useEscape(onClose: () => void) {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        onClose();
      }
    };
    document.addEventListener('keydown', close, { capture: true });
    return () => document.removeEventListener('keydown', close, { capture: true });
  }, [onClose]);
}

/** Where a reader may go from a number: the data links of its column. */
export function linksFact(links: readonly LinkModel[]): Fact {
  const says = links.map(({ title, href, target, onClick }) => (
    <a key={href + title} className="external-link" {...{ href, target, onClick }} style={{ display: 'block' }}>
      {title}
    </a>
  ));
  return { term: t('explain.links', 'Links'), says: says.length > 0 ? says : '' };
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ margin: 0 }),
  fact: css({
    display: 'grid',
    gridTemplateColumns: 'minmax(7rem, 1fr) 3fr',
    gap: theme.spacing(2),
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.colors.border.weak}`,
    '&:first-of-type': { borderTop: 0 },
  }),
  term: css({ color: theme.colors.text.secondary, fontWeight: theme.typography.fontWeightRegular }),
  says: css({ margin: 0, color: theme.colors.text.primary, minWidth: 0, overflowWrap: 'anywhere' }),
  code: css({
    margin: 0,
    whiteSpace: 'pre-wrap',
    wordBreak: 'normal',
    overflowWrap: 'anywhere',
    fontSize: theme.typography.code.fontSize,
  }),
});
