import React from 'react';
import { t } from '@grafana/i18n';
import { isStamp, plotLayout, stampSize } from '../../ui/pictureLayout';
import { lettersOf, Sheet } from '../../ui/Sheet';
import { Stamp } from '../../ui/Stamp';
import { priceWriter, serviceAssumptions, serviceSentence } from '../../ui/words/service';
import type { PictureProps } from './pictureProps';
import { serviceLayout } from './serviceLayout';
import { ServiceTable } from './ServiceTable';

/** The smallest text that is read, and how far it grows with its box, in pixels. */
const [LEAST, LARGEST] = [11, 15];

/** What it cost to serve customers, period by period, and what went with it. */
export function ServicePicture({ result, box, reader, showSentence, top }: PictureProps) {
  const { service, experiences, calendar } = result;
  if (service === null) {
    const sentence = t('service.unknown', 'Cost to serve is told where the mapping knows contacts.');
    return <Sheet {...{ box, em: LEAST, label: sentence, sentence, top }} />;
  }
  const full = serviceSentence(service, reader);
  const price = priceWriter(reader);
  if (isStamp(box)) {
    const why = t('service.stamp', 'for each resolution; {{contact}} a contact', {
      contact: price(service.whole.perContact),
    });
    return <Stamp {...{ box, em: stampSize(box), label: full, why }}>{price(service.whole.perResolution)}</Stamp>;
  }
  const sentences = { full, short: serviceSentence(service, reader, 'short'), nothing: '' };
  const letters = showSentence ? lettersOf(sentences) : { full: 0, short: 0 };
  const { em, said, plot } = plotLayout(box, letters, LARGEST);
  const assumptions = serviceAssumptions(service, experiences, reader);
  const layout = serviceLayout(service.periods.length, assumptions.join(' ').length, plot, em);
  return (
    <Sheet {...{ box, em, label: full, top, sentence: showSentence ? sentences[said] : '' }}>
      <ServiceTable {...{ service, layout, calendar, reader, assumptions }} />
    </Sheet>
  );
}
