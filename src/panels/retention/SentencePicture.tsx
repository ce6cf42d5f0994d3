import React from 'react';
import { plainText } from '../../ui/Emphasised';
import type { Box } from '../../ui/pictureLayout';
import { Sheet } from '../../ui/Sheet';
import { staySentence } from '../../ui/words/retention';
import type { PictureProps } from './pictureProps';

/** The smallest text that is read, and the largest, in pixels; height of a line, and width of a letter, in em. */
const [LEAST, LARGEST] = [11, 18];
const [LINE, LETTER] = [1.4, 0.5];

/** Who is leaving, what they are worth and what went before: in words alone. */
export function SentencePicture({ result, box, reader, top }: PictureProps) {
  const sentence = staySentence(result, reader);
  return <Sheet {...{ box, em: sizeOf(box, plainText(sentence).length), label: sentence, sentence, top }} />;
}

/** As large as lets all of it, and the line above it, stand in the box. */
function sizeOf({ width, height }: Box, letters: number): number {
  const needs = (em: number) => (Math.ceil((letters * LETTER * em) / width) * LINE + 0.8 + LINE) * em;
  const sizes = Array.from({ length: LARGEST - LEAST + 1 }, (_, step) => LARGEST - step);
  return sizes.find((em) => needs(em) <= height) ?? LEAST;
}
