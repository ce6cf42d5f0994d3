import { t } from '@grafana/i18n';
import type { ScoreNode } from '../../model';
import { pointsText } from '../amounts';
import { dayText } from './periods';
import { RAW } from './raw';
import type { Told } from './told';

/** That the profile changed inside the period; empty where it did not. */
export function changeSentence({ profile: { title, changes, version }, calendar }: Told): string {
  const last = changes[changes.length - 1];
  return last === undefined
    ? ''
    : t(
        'version.changed',
        '{{title}} has been in its version {{version}} since {{day}}; buckets before go by the one before.',
        {
          ...{ title, version },
          day: dayText(last.at, calendar.zone),
          ...RAW,
        }
      );
}

/** What of the movement is a new definition, where the version then in force was another; empty where it was not. */
export function definitionSentence({ profile: { version, versionThen } }: Told, node: ScoreNode): string {
  if (versionThen === null) {
    return '';
  }
  const { scoreBefore, scoreThen } = node;
  const both = t('version.both', 'Both periods are scored by version {{version}}.', { version });
  if (scoreBefore === null || scoreThen === null) {
    return both;
  }
  const parts = { both, version: versionThen, then: scoreThen.toFixed(1), ...RAW };
  const by = scoreBefore - scoreThen;
  return Math.abs(by) < 0.05
    ? t(
        'version.no-difference',
        '{{both}} By version {{version}}, then in force, the earlier one scored the same.',
        parts
      )
    : t(
        'version.difference',
        '{{both}} By version {{version}}, then in force, the earlier one scored {{then}}: the new definition alone {{moves}}.',
        {
          ...parts,
          moves:
            by > 0
              ? t('version.raises', 'raises it by {{points}}', { points: pointsText(by), ...RAW })
              : t('version.lowers', 'lowers it by {{points}}', { points: pointsText(by), ...RAW }),
        }
      );
}
