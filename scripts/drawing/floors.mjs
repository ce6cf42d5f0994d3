// Places rooms on floors and leads each arrow through the floors it passes, so that no arrow runs behind a room.

const SWEEPS = 12;

/** Gives { floors: [[spot, ...], ...] from the ground up, links: [[spot, ...way down], ...] }. */
export function layOut(rooms) {
  const known = new Map(
    rooms.map((room) => [
      room.name,
      { ...room, below: room.below.filter((name) => rooms.some((other) => other.name === name)) },
    ])
  );
  const floorOf = memo((name) => 1 + Math.max(-1, ...known.get(name).below.map(floorOf)));
  const floors = Array.from({ length: 1 + Math.max(0, ...rooms.map(({ name }) => floorOf(name))) }, () => []);
  const spots = new Map();
  for (const room of known.values()) {
    const spot = { room, links: [] };
    spots.set(room.name, spot);
    floors[floorOf(room.name)].push(spot);
  }
  const links = [...known.values()].flatMap(({ name }) =>
    directly(name, known).map((below) =>
      wayDown(spots.get(name), spots.get(below), { floors, from: floorOf(name), to: floorOf(below) })
    )
  );
  untangle(floors);
  return { floors, links };
}

/** The imports that no other import already leads to: the others would only blacken the drawing. */
function directly(name, known) {
  const reach = memo((from) => new Set(known.get(from).below.flatMap((below) => [below, ...reach(below)])));
  const { below } = known.get(name);
  return below.filter((target) => !below.some((other) => other !== target && reach(other).has(target)));
}

/** The spots an arrow passes: a narrow bend on every floor between its ends. */
function wayDown(top, bottom, { floors, from, to }) {
  const way = [top];
  for (let floor = from - 1; floor > to; floor -= 1) {
    const bend = { links: [] };
    floors[floor].push(bend);
    way.push(bend);
  }
  way.push(bottom);
  way.slice(1).forEach((spot, index) => {
    spot.links.push(way[index]);
    way[index].links.push(spot);
  });
  return way;
}

/** Each spot moves towards the middle of what it is linked to; a few sweeps up and down untangle the lines. */
function untangle(floors) {
  floors.forEach(spread);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const order = sweep % 2 === 0 ? floors : [...floors].reverse();
    for (const floor of order) {
      const wish = new Map(floor.map((spot) => [spot, middle(spot)]));
      floor.sort((a, b) => wish.get(a) - wish.get(b));
      spread(floor);
    }
  }
}

function middle({ links, x }) {
  return links.length === 0 ? x : links.reduce((sum, link) => sum + link.x, 0) / links.length;
}

function spread(floor) {
  const width = floor.reduce((sum, spot) => sum + widthOf(spot), 0);
  let left = -width / 2;
  for (const spot of floor) {
    spot.x = left + widthOf(spot) / 2;
    left += widthOf(spot);
  }
}

/** In room widths. */
function widthOf(spot) {
  return spot.room ? 1 : 0.35;
}

function memo(compute) {
  const kept = new Map();
  return (key) => {
    if (!kept.has(key)) {
      kept.set(key, compute(key));
    }
    return kept.get(key);
  };
}
