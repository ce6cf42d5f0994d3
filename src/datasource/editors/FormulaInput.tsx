import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { TextArea, useStyles2 } from '@grafana/ui';
import type { Problem } from '../../model';
import { useDraft } from './useDraft';

interface Props {
  label: string;
  formula: string;
  /** What is wrong with the text as it stands, if anything. */
  check: (formula: string) => Problem | undefined;
  onCommit: (formula: string) => void;
  disabled?: boolean;
  placeholder?: string;
}

/** A formula that is checked while one types and points at the character that is wrong. */
export function FormulaInput({ label, formula, check, onCommit, ...rest }: Props) {
  const { text, change, commit } = useDraft(formula, onCommit);
  const problem = text.trim() === '' ? undefined : check(text);
  return (
    <div>
      <TextArea
        {...rest}
        aria-label={label}
        rows={2}
        invalid={problem !== undefined}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={commit}
      />
      <div aria-live="polite">{problem && <Pointer formula={text} problem={problem} />}</div>
    </div>
  );
}

function Pointer({ formula, problem }: { formula: string; problem: Problem }) {
  const styles = useStyles2(getStyles);
  const { start, end } = problem.at.span ?? { start: 0, end: 0 };
  // At the end of the text there is no character to mark.
  const marked = formula.slice(start, Math.max(end, start + 1)) || ' ';
  return (
    <div className={styles.problem}>
      {problem.at.span && (
        <pre className={styles.formula}>
          {formula.slice(0, start)}
          <mark className={styles.mark}>{marked}</mark>
          {formula.slice(Math.max(end, start + 1))}
        </pre>
      )}
      {[problem.message, problem.hint].filter(Boolean).join(' ')}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  problem: css({
    color: theme.colors.error.text,
    fontSize: theme.typography.bodySmall.fontSize,
    marginTop: theme.spacing(0.5),
  }),
  formula: css({ margin: 0, padding: theme.spacing(0.5), whiteSpace: 'pre-wrap' }),
  mark: css({
    background: theme.colors.error.transparent,
    color: 'inherit',
    borderBottom: `2px solid ${theme.colors.error.border}`,
  }),
});
