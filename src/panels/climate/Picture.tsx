import React, { type ReactNode } from 'react';
import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import { plotLayout } from '../../ui/pictureLayout';
import { Scrolled } from '../../ui/Scrolled';
import { lettersOf, Sheet } from '../../ui/Sheet';
import { Stamp } from '../../ui/Stamp';
import type { PictureProps } from './pictureProps';

interface Props extends PictureProps {
  /** All that is said; `short` where there is less room. */
  full: string;
  short: string;
  /** What a stamp shows: one number and what is behind it. */
  stamp: ReactNode;
  why: string;
  /** Text grows with its box up to this, in pixels. */
  largest?: number;
  children: (em: number) => ReactNode;
}

/** A sentence and what rests below it, scrolled where it does not fit; in a stamp one number. */
export function Picture({ box, showSentence, top, full, short, stamp, why, largest = 15, children }: Props) {
  const styles = useStyles2(getStyles);
  const sentences = { full, short, nothing: '' };
  const letters = showSentence ? lettersOf(sentences) : { full: 0, short: 0 };
  const { form, em, said } = plotLayout(box, letters, largest);
  if (form === 'stamp') {
    return <Stamp {...{ box, em, label: full, why }}>{stamp}</Stamp>;
  }
  return (
    <Sheet {...{ box, em, top }} label={full} sentence={showSentence ? sentences[said] : ''}>
      <div className={styles.rest}>
        <Scrolled>{children(em)}</Scrolled>
      </div>
    </Sheet>
  );
}

const getStyles = () => ({ rest: css({ flex: '1 1 0', minHeight: 0, display: 'flex' }) });
