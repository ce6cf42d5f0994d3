import { useLayoutEffect, useState } from 'react';
import { getBuiltInThemes, getThemeById, type GrafanaTheme2 } from '@grafana/data';
import { config, getAppEvents, locationService, ThemeChangedEvent } from '@grafana/runtime';
import { keepTheme, startTheme } from '../grafana/startTheme';

/** Grafana offers these to everyone or as an experiment; the last ones test colour-blind reading. */
const EXTRA = ['deut_prot_dark', 'deut_prot_light', 'tritanopia_dark', 'tritanopia_light', 'sapphiredusk', 'gloom'];

export const themes = getBuiltInThemes(EXTRA).map(({ id, name }) => ({ value: id, label: name }));

export function useThemeChoice() {
  const [id, setId] = useState(startTheme);
  const [theme, setTheme] = useState(config.theme2);
  useLayoutEffect(() => dress(theme), [theme]);

  function choose(next: string) {
    const chosen = getThemeById(next);
    keepTheme(next);
    setId(next);
    setTheme(chosen);
    tell(chosen);
    locationService.partial({ theme: next }, true);
  }

  return { theme, id, choose };
}

/** Grafana's own style sheets and some plugins look at the body's class. */
function dress({ isDark }: GrafanaTheme2) {
  document.body.classList.toggle('theme-dark', isDark);
  document.body.classList.toggle('theme-light', !isDark);
}

function tell(theme: GrafanaTheme2) {
  config.theme2 = theme;
  config.theme = theme.v1;
  config.bootData.user.lightTheme = theme.isLight;
  getAppEvents().publish(new ThemeChangedEvent(theme));
}
