import React from 'react';
import { EmbeddedScene, type SceneComponentProps } from '@grafana/scenes';
import { useLocation } from 'react-router-dom';

/** A scene that hides its controls in kiosk. */
export class Board extends EmbeddedScene {
  static Component = BoardView;
}

function BoardView({ model }: SceneComponentProps<Board>) {
  const { body } = model.useState();
  const { search } = useLocation();
  if (new URLSearchParams(search).has('kiosk')) {
    return <body.Component model={body} />;
  }
  return <EmbeddedScene.Component model={model} />;
}
