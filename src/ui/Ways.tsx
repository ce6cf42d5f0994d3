import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import { actionUrl, contactsUrl, type Figure, weeksUrl } from './ways';

interface Props {
  figure: Figure;
  /** It is made of contacts, which can be listed. */
  hasContacts: boolean;
}

/** What may be done next about a figure: look closer, or decide something and write it down. */
export function Ways({ figure, hasContacts }: Props) {
  const styles = useStyles2(getStyles);
  const ways = [
    { href: weeksUrl(figure), text: t('way.weeks', 'See it week by week') },
    ...(hasContacts ? [{ href: contactsUrl(figure), text: t('way.contacts', 'Open the contacts behind it') }] : []),
    { href: actionUrl(figure), text: t('way.action', 'Note an action, and see what came of earlier ones') },
  ];
  return (
    <ul aria-label={t('way.list', 'What to do next')} className={styles.list}>
      {ways.map(({ href, text }) => (
        <li key={href}>
          <a className={styles.way} href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    listStyle: 'none',
    margin: theme.spacing(0.5, 0, 0),
    '@media print': { display: 'none' },
  }),
  way: css({ color: theme.colors.text.link, textDecoration: 'underline' }),
});
