import React, { useLayoutEffect, useState } from 'react';
import { ThemeContext } from '@grafana/data';
import { LocationServiceProvider, locationService } from '@grafana/runtime';
import { GlobalStyles, PortalContainer } from '@grafana/ui';
import { Router } from 'react-router-dom';
import { Addresses } from './Addresses';
import { Frame } from './Frame';
import { useThemeChoice } from './theme';

/** Grafana's shell around one page: theme, styles, router. */
export function App() {
  const location = useAddress();
  const { theme, id, choose } = useThemeChoice();
  return (
    <ThemeContext.Provider value={theme}>
      <LocationServiceProvider service={locationService}>
        <Router navigator={locationService.getHistory() as never} location={location}>
          <GlobalStyles />
          <Frame themeId={id} onTheme={choose}>
            <Addresses />
          </Frame>
          <PortalContainer />
        </Router>
      </LocationServiceProvider>
    </ThemeContext.Provider>
  );
}

/** Plugins move by locationService, so the router follows its history. */
function useAddress() {
  const [address, setAddress] = useState(locationService.getLocation());
  // Before the effects of pages, one of which may be a redirect.
  useLayoutEffect(() => locationService.getHistory().listen(setAddress), []);
  return address;
}
