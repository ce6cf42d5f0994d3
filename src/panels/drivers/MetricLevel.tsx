import React from 'react';
import { t } from '@grafana/i18n';
import type { DrivenMetric } from '../../model';
import { groupsWord } from '../../ui/words/places';
import { RAW } from '../../ui/words/raw';
import { AdjustedPicture } from './AdjustedPicture';
import { FunnelPicture } from './FunnelPicture';
import { GroupsPicture } from './GroupsPicture';
import type { PictureProps } from './pictureProps';
import { Top } from '../../ui/Top';
import { type Picture, Trail } from './Trail';
import { WalkPicture } from './WalkPicture';

interface Props extends Omit<PictureProps, 'top'> {
  picture: Picture;
  takesFocus: boolean;
  onPicture: (picture: Picture) => void;
  onBack: (() => void) | null;
  onExplain: () => void;
}

const DRAWN: Record<Picture, (props: PictureProps) => React.JSX.Element> = {
  groups: GroupsPicture,
  walk: WalkPicture,
  adjusted: AdjustedPicture,
  funnel: FunnelPicture,
};

/** One metric: what moved it, through its groups or its formula, or which groups differ by more than chance. */
export function MetricLevel({ picture, takesFocus, onPicture, onBack, onExplain, ...drawn }: Props) {
  const Drawn = DRAWN[picture];
  const others = picturesOf(drawn).filter((other) => other.picture !== picture);
  const top = (
    <Top onExplain={onExplain}>
      <Trail title={drawn.looked.info.title} {...{ others, takesFocus, onPicture, onBack }} />
    </Top>
  );
  return <Drawn {...drawn} top={top} />;
}

const hasAdjusted = ({ groups }: DrivenMetric) => groups.some(({ adjusted }) => adjusted !== null);

function picturesOf({ result, looked: { driven } }: Pick<PictureProps, 'result' | 'looked'>) {
  const groups = t('drivers.to-groups', 'By {{groups}}', { groups: groupsWord(result.dimensions), ...RAW });
  const all: ReadonlyArray<{ picture: Picture; name: string; isThere: boolean }> = [
    { picture: 'walk', name: t('drivers.to-walk', 'By its parts'), isThere: driven.walk !== null },
    { picture: 'groups', name: groups, isThere: true },
    { picture: 'adjusted', name: t('drivers.to-adjusted', 'Like for like'), isThere: hasAdjusted(driven) },
    { picture: 'funnel', name: t('drivers.to-funnel', 'Against chance'), isThere: driven.funnel !== null },
  ];
  return all.filter(({ isThere }) => isThere);
}
