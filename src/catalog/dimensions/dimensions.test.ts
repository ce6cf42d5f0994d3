import { catalog } from '..';

const places = Object.values(catalog.dimensions).flatMap(({ name, fields }) =>
  Object.entries(fields).map(([entity, place]) => ({ name, entity, place }))
);

describe('the dimensions of the catalogue', () => {
  it.each(places)('$name of $entity is a text that it has: $place', ({ entity, place }) => {
    const [first, second] = place.split('.');
    const { fields, links } = catalog.entities[entity];
    const held = second === undefined ? fields : catalog.entities[links![first].entity].fields;
    expect(held.find((field) => field.name === (second ?? first))?.type).toBe('text');
  });

  it.each(Object.values(catalog.chains))('are the levels of $name', ({ levels }) => {
    expect(levels.filter((level) => !(level in catalog.dimensions))).toEqual([]);
  });
});
