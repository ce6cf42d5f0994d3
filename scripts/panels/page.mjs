/** Which picture shows a state, from docs/. */
export function pictureOf({ panel, name }) {
  return `panels/${panel}-${name}.webp`;
}

const INTRO = {
  scorecard:
    'Efficiency balanced against effectiveness, down the management chain: how good, which side is weak, what holds it back, and how sure that is. [Its options](../src/panels/scorecard/README.md).',
  drivers:
    'What moved a score, in points that add up to the last digit, and one level further down with each click. [Its options](../src/panels/drivers/README.md).',
  signals:
    'What is worth a look and never a verdict, what was decided and what came of it, and which step fails a journey.',
  retention:
    'Who stays, by head and by what they were worth, who was lost, and what went before. [Its options](../src/panels/retention/README.md).',
  climate:
    'What is done beside what staff say, team by team; what was pledged and is kept; what is in the way; and what leads what. [How it is reckoned](climate.md).',
  wallboard:
    'Queues now, to be read from six metres: who waits, how long, and what to do first. [Its options](../src/panels/wallboard/README.md).',
};

/** docs/panels.md: a heading for each panel, a picture and a sentence for each of its states. */
export function panelsPage(states) {
  const panels = [...new Set(states.map(({ panel }) => panel))];
  return [
    '# Panels, in every state',
    'Invented figures of one contact centre, Northwind. `node scripts/draw-panels.mjs` draws this page after `npm run build`; `tests/e2e/states.e2e.mjs` looks at the same states for words that are cut off and for what an accessibility check refuses.',
    ...panels.flatMap((panel) =>
      sectionOf(
        panel,
        states.filter((state) => state.panel === panel)
      )
    ),
  ].join('\n\n');
}

function sectionOf(panel, states) {
  const title = panel[0].toUpperCase() + panel.slice(1);
  return [`## ${title}`, INTRO[panel] ?? '', ...states.flatMap(entryOf)];
}

function entryOf(state) {
  const { name, says, width, height } = state;
  return [`### ${name}`, `${says} ${width} x ${height} pixels.`, `![${says}](${pictureOf(state)})`];
}
