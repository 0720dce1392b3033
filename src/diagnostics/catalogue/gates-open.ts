/** Steps of gates for which something is still open: which questions come first, and the command that leads to them. */

/** More can be answered in a round that is open; of one that is closed all is asked anew in the next. */
function goOn(words: string): string[] {
  return [...elsewhere(words), `${words}To go on answering: \`alliance assess {file}\``];
}

/** Where the round that was judged is not the one that is answered now. */
function elsewhere(words: string): string[] {
  return [
    `{judged||}${words}A later round is open. To go on answering there: \`alliance assess {file}\``,
    `{closed||}${words}This round is closed; to answer them in a new one, with the other questions: \`alliance assess {file} --new-round\``,
  ];
}

/** What was answered with "unknown" is not asked again by itself: its section is gone through once all in it has an answer. */
function anew(words: string): string[] {
  const command = '`alliance assess {file} --section {section}`';
  return [
    ...elsewhere(words),
    `{rest||}${words}To answer the rest of their section, and after that, with the same command, these anew: ${command}`,
    `{others||}${words}To answer them anew, beginning with the section {section}: ${command}`,
    `${words}To answer them anew: ${command}`,
  ];
}

/** Which open questions to answer, behind `lead`: those without an answer, then those that stand as unknown or declined. */
export function answerOpen(lead = ''): string[] {
  return [
    ...goOn(`${lead}Answer first: {first}. {stand} `),
    ...goOn(`${lead}Answer first: {first}. `),
    ...anew(`${lead}{stand} `),
  ];
}

/** The same where none is named. */
export function answerMore(lead = ''): string[] {
  return goOn(`${lead}Answer more of its questions. `);
}

/** Where what is answered so far is too little, and open answers could make up for it. */
export function mayReach(what: string): string[] {
  return answerOpen(`With what is open, ${what} may be anywhere from {low} to {high}. `);
}
