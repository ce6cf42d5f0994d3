/** @jest-environment-options {"customExportConditions": ["node"]} */
import { parse } from 'yaml';
import { namesIn, nullsIn, nullsText, valuesIn, valuesText } from './fieldText';
import { provisioningFile } from './provisioning';

describe('fields as text', () => {
  it('name one column or several', () => {
    expect(namesIn(' date ,time,')).toEqual(['date', 'time']);
  });

  it('come back as they were', () => {
    const values = { A: 'answered', '1': true, '2': 2, '*': null, x: 'true', y: '7', z: '' };
    expect(valuesIn(valuesText(values))).toEqual(values);
    expect(nullsIn(nullsText([-1, '-1', 'n/a']))).toEqual([-1, '-1', 'n/a']);
  });

  it('hold nothing where nothing was written', () => {
    expect(valuesIn(' ')).toBeUndefined();
    expect(nullsIn('')).toBeUndefined();
  });
});

describe('the provisioning file', () => {
  it('is read by YAML as what it was written from', () => {
    const fields = { id: { column: 'id', values: { yes: true, '*': null }, null: ['', -1] } };
    const mapping = {
      version: 1 as const,
      name: "St John's: $5",
      entities: { contact: { source: 'wh', table: 't', fields } },
    };
    const file = provisioningFile({
      name: 'Boardroom',
      uid: 'b',
      type: 'boardroom-cx-datasource',
      jsonData: { mapping },
    });
    const [read] = parse(file.replace(/\$\$/g, '$')).datasources;
    expect(read).toEqual({
      name: 'Boardroom',
      uid: 'b',
      type: 'boardroom-cx-datasource',
      jsonData: { version: 1, mapping },
    });
    expect(file).toContain('$$5');
  });
});
