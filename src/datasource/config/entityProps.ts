import type { Entity, EntityMapping } from '../../model';

/** What every part of an entity's editor is given. */
export interface EntityProps {
  entity: Entity;
  entities: Readonly<Record<string, Entity>>;
  mapping: EntityMapping;
  /** With all that its preset says. */
  whole: EntityMapping;
  readOnly: boolean;
  onChange: (mapping: EntityMapping) => void;
}
