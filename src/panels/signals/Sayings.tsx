import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { stampSize, type Box } from '../../ui/pictureLayout';
import { SayingList } from '../../ui/SayingList';
import { Scrolled } from '../../ui/Scrolled';
import { Stamp } from '../../ui/Stamp';
import { sayingsLayout, textOf } from './layout';
import type { Said } from './said';

/** What an answer says, or that it says nothing. */
export function Sayings({ label, sayings, nothing, stamp, box }: Said & { box: Box }) {
  const styles = useStyles2(getStyles);
  const { form, em, says } = sayingsLayout(box, sayings);
  if (form === 'stamp') {
    const told = `${label}: ${stamp.number} ${stamp.why}`;
    return (
      <Stamp box={box} em={stampSize(box)} label={told} why={stamp.why}>
        {stamp.number}
      </Stamp>
    );
  }
  const shown = sayings.map((saying) => ({ ...saying, text: textOf(saying, says) }));
  return (
    <div role="group" aria-label={label} style={{ ...box, fontSize: em }}>
      <Scrolled>
        {sayings.length === 0 ? <p className={styles.nothing}>{nothing}</p> : <SayingList sayings={shown} />}
      </Scrolled>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  nothing: css({ color: theme.colors.text.secondary, margin: 0 }),
});
