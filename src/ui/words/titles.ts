/** A title inside a sentence: "First contact resolution" becomes "first contact resolution", "NPS" stays. */
export function midSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title[0].toLocaleLowerCase() + title.slice(1) : title;
}
