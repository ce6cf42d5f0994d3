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
  it('is YAML in blocks, with single values as JSON and $ doubled, because Grafana reads $NAME from the environment', () => {
    const fields = { id: { column: 'id', values: { yes: true, '*': null }, null: [-1] } };
    const contact = { source: 'wh', table: 't', fields, where: "site = '$5'" };
    const jsonData = { mapping: { version: 1 as const, name: 'North: all', entities: { contact } } };
    expect(provisioningFile({ name: 'Boardroom', uid: 'b', type: 'boardroom-cx-datasource', jsonData })).toBe(
      `apiVersion: 1
datasources:
  - name: "Boardroom"
    uid: "b"
    type: "boardroom-cx-datasource"
    jsonData:
      version: 1
      mapping:
        version: 1
        name: "North: all"
        entities:
          contact:
            source: "wh"
            table: "t"
            fields:
              id:
                column: "id"
                values:
                  "yes": true
                  "*": null
                "null":
                  - -1
            where: "site = '$$5'"
`
    );
  });
});
