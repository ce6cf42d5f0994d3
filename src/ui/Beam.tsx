import React from 'react';
import { useTheme2 } from '@grafana/ui';
import { beamShape } from './beamShape';
import { sideColors } from './colors';

interface Props {
  width: number;
  height: number;
  em: number;
  left: number | null;
  right: number | null;
  /** A sentence that says what the picture says; without it the picture is decoration beside its text. */
  label?: string;
}

/** The balance as a picture. The low end is the weaker side. */
export function Beam({ label, ...input }: Props) {
  const theme = useTheme2();
  const [blue, orange] = sideColors(theme);
  const { left, right, radius, stroke, stand } = beamShape(input);
  const known = input.left !== null && input.right !== null;
  const beam = known ? theme.colors.text.primary : theme.colors.text.disabled;
  const said = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg width={input.width} height={input.height} {...said}>
      <polygon points={stand} fill={beam} />
      <line
        x1={left.x}
        y1={left.y}
        x2={right.x}
        y2={right.y}
        stroke={beam}
        strokeWidth={stroke}
        strokeLinecap="round"
      />
      <circle cx={left.x} cy={left.y} r={radius} fill={blue} />
      <circle cx={right.x} cy={right.y} r={radius} fill={orange} />
    </svg>
  );
}
