import React, { useEffect } from 'react';
import { EmbeddedScene, SceneRefreshPicker, type SceneComponentProps } from '@grafana/scenes';
import { useLocation } from 'react-router-dom';

/** A scene that hides its controls in kiosk. */
export class Board extends EmbeddedScene {
  static Component = BoardView;
}

function BoardView({ model }: SceneComponentProps<Board>) {
  const { search } = useLocation();
  return new URLSearchParams(search).has('kiosk') ? <Kiosk model={model} /> : <EmbeddedScene.Component model={model} />;
}

/** Controls that nobody sees do not run by themselves, and a wall must be asked again. */
function Kiosk({ model }: SceneComponentProps<Board>) {
  const { body, controls = [] } = model.useState();
  useEffect(() => controls.find((each) => each instanceof SceneRefreshPicker)?.activate(), [controls]);
  return <body.Component model={body} />;
}
