import React from 'react';
import { render, screen } from '@testing-library/react';
import StartPage from './StartPage';

describe('the start page', () => {
  it('leads to the board and to adding the data source', () => {
    render(<StartPage />);
    expect(screen.getByRole('link', { name: 'Open the Boardroom dashboard' })).toHaveAttribute('href', '/d/boardroom');
    expect(screen.getByRole('link', { name: 'Add the data source' })).toHaveAttribute(
      'href',
      '/connections/datasources/boardroom-cx-datasource'
    );
  });

  it('leads to the catalogue', () => {
    render(<StartPage />);
    expect(screen.getByRole('link', { name: 'Open the catalogue' })).toHaveAttribute(
      'href',
      '/a/boardroom-cx-app/catalogue'
    );
  });

  it('says what the app does', () => {
    render(<StartPage />);
    expect(screen.getByText(/balanced scores, value-weighted retention and climate/)).toBeInTheDocument();
  });
});
