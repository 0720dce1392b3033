/** Steps of gates for which something is still open: which questions come first, and the command that leads to them. */

/** More can be answered in a round that is open; of one that is closed all is asked anew in the next. */
function goOn(words: string): string[] {
  return [...elsewhere(words), `${words}To go on answering: \`alliance assess {file}\``];
}

/** Where the round that was judged is not the one that is answered now: which one is, before anything is said of its questions. */
function elsewhere(words: string): string[] {
  return [
    `{judged||}A later round is open, and the gate looks at that one once it is closed. ${words}To go on answering there, and close it at the end: \`alliance assess {file}\``,
    `{closed||}This round is closed. A new one asks all questions again, and the gate looks at it once it is closed too. ${words}To begin it: \`alliance assess {file} --new-round\``,
  ];
}

const TWICE =
  'Run this twice: first it asks what has no answer yet in the section "{section}", then it goes through that section again';
const AND_OTHERS = ' (the next check names the section of the others)';

/** What was answered with "unknown" is not asked again by itself: its section is gone through once all in it has an answer. */
export function anew(words: string): string[] {
  const command = '`alliance assess {file} --section {section}`';
  return [
    ...elsewhere(words),
    `{rest||}{others||}${words}${TWICE}${AND_OTHERS}: ${command}`,
    `{rest||}${words}${TWICE}: ${command}`,
    `{others||}${words}To answer those in the section "{section}" anew${AND_OTHERS}: ${command}`,
    `${words}To answer {left|it|them} anew: ${command}`,
  ];
}

/**
 * Which open questions to answer, between `lead` and `tail`: those without an answer, then those that stand as unknown or
 * declined.
 */
export function answerOpen(lead = '', tail = ''): string[] {
  return [
    ...goOn(`${lead}Answer first: {first}. {stand} ${tail}`),
    ...goOn(`${lead}Answer first: {first}. ${tail}`),
    ...anew(`${lead}{stand} ${tail}`),
  ];
}

/** The same where none is named. */
export function answerMore(tail = ''): string[] {
  return goOn(`Answer more of its questions. ${tail}`);
}

/** Where what is answered so far is too little, and open answers could make up for it. */
export function mayReach(what: string): string[] {
  return answerOpen(`With what is open, ${what} may be anywhere from {low} to {high}. `);
}
