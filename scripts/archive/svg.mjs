// A drawing that cannot run anything or reach anything.
const ELEMENTS = [
  'svg',
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'title',
  'desc',
  'defs',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
];
const ATTRIBUTES = [
  ...[
    'xmlns',
    'width',
    'height',
    'viewBox',
    'd',
    'fill',
    'stroke',
    'stroke-width',
    'stroke-linecap',
    'stroke-linejoin',
  ],
  ...['cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'points', 'transform', 'opacity', 'fill-opacity'],
  ...['stroke-opacity', 'fill-rule', 'clip-rule', 'clip-path', 'id', 'offset', 'stop-color', 'stop-opacity'],
  ...[
    'gradientUnits',
    'gradientTransform',
    'font-size',
    'font-family',
    'font-weight',
    'text-anchor',
    'stroke-dasharray',
  ],
];

export function svgProblem(text) {
  const strangers = [...text.matchAll(/<\/?([a-zA-Z][\w:-]*)([^>]*)>/g)].flatMap(([, element, rest]) => [
    ...(ELEMENTS.includes(element) ? [] : [`<${element}>`]),
    ...[...rest.matchAll(/([\w:-]+)\s*=/g)].map(([, name]) => name).filter((name) => !ATTRIBUTES.includes(name)),
  ]);
  return /<!|<\?/.test(text) ? 'holds a declaration or comment' : strangers.join(', ');
}
