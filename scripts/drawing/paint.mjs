const CELL = { width: 168, height: 92 };
const ROOM = { width: 148, height: 50 };
const MARGIN = 28;
const HEAD = 64;
const FOOT = 30;
const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, sans-serif';
const COLOURS = {
  pure: { edge: '#3871dc', fill: '#eef4ff', says: 'pure: no browser, no clock, no chance' },
  grafana: { edge: '#d9720f', fill: '#fff4e8', says: 'in Grafana' },
  node: { edge: '#5c6873', fill: '#f2f4f6', says: 'on Node' },
};

/** A light card of its own, so that it reads the same on a dark page. */
export function paint({ floors, links }) {
  const spots = floors.flat();
  const half = Math.max(...spots.map(({ x }) => Math.abs(x))) + 0.5;
  const width = Math.round(2 * half * CELL.width + 2 * MARGIN);
  const height = HEAD + floors.length * CELL.height + FOOT;
  const place = new Map(
    floors.flatMap((floor, level) => floor.map((spot) => [spot, placed(spot, { level, width, height })]))
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<title>The rooms of Customer Boardroom and who imports whom</title>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="12" fill="#ffffff" stroke="#d5dae0"/>`,
    `<text x="${MARGIN}" y="34" font-size="17" font-weight="600" fill="#1f2933">Who may look where: only down</text>`,
    legend(width),
    ...links.map((way) => arrow(way.map((spot) => place.get(spot)))),
    ...spots.filter(({ room }) => room).map((spot) => card(spot.room, place.get(spot))),
    `<text x="${MARGIN}" y="${height - 14}" font-size="11" fill="#6b7780">Arrows are real imports; one that a longer way already shows is left out. Drawn by npm run rooms:draw.</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function placed(spot, { level, width, height }) {
  return {
    x: Math.round(width / 2 + spot.x * CELL.width),
    y: Math.round(height - FOOT - (level + 0.5) * CELL.height),
    bend: !spot.room,
  };
}

function card({ folder, says, ...room }, { x, y }) {
  const { edge, fill } = COLOURS[kindOf(room)];
  const left = x - ROOM.width / 2;
  const top = y - ROOM.height / 2;
  return [
    `<rect x="${left}" y="${top}" width="${ROOM.width}" height="${ROOM.height}" rx="8" fill="${fill}" stroke="${edge}" stroke-width="1.5"/>`,
    `<text x="${x}" y="${y - 3}" font-size="14" font-weight="600" fill="#1f2933" text-anchor="middle">${folder.replace('src/', '')}</text>`,
    `<text x="${x}" y="${y + 14}" font-size="11" fill="#52606d" text-anchor="middle">${says}</text>`,
  ].join('\n');
}

/** Leaves a room at its foot, passes bends upright, and ends in a head on the roof of the room below. */
function arrow(places) {
  const [first, ...rest] = places;
  let [x, y] = [first.x, first.y + ROOM.height / 2];
  const parts = [`M${x} ${y}`];
  for (const place of rest) {
    const end = place.bend ? place.y - ROOM.height / 2 : place.y - ROOM.height / 2 - 5;
    const between = Math.round((y + end) / 2);
    parts.push(`C${x} ${between} ${place.x} ${between} ${place.x} ${end}`);
    [x, y] = [place.x, end];
    if (place.bend) {
      y = place.y + ROOM.height / 2;
      parts.push(`L${x} ${y}`);
    }
  }
  const head = `<path d="M${x} ${y + 4} L${x - 4} ${y - 4} L${x + 4} ${y - 4} Z" fill="#8a96a3"/>`;
  return `<path d="${parts.join(' ')}" fill="none" stroke="#a3adb8" stroke-width="1.5"/>\n${head}`;
}

function legend(width) {
  const entries = Object.values(COLOURS).reverse();
  let right = width - MARGIN;
  return entries
    .map(({ edge, fill, says }) => {
      const x = right - Math.round(says.length * 5.9);
      right = x - 34;
      return `<rect x="${x - 18}" y="23" width="12" height="12" rx="3" fill="${fill}" stroke="${edge}"/>\n<text x="${x}" y="33" font-size="11" fill="#52606d">${says}</text>`;
    })
    .join('\n');
}

function kindOf({ pure, node }) {
  if (pure) {
    return 'pure';
  }
  return node ? 'node' : 'grafana';
}
