/** The program's own words in English: how a sitting over a round begins, goes on and ends. */
export const interviewRound = {
  'interview.rest':
    'These were the quick questions. To answer {n|the other one|the other {n}} too:\n  alliance assess {full}',
  'interview.rest.section':
    'That is all a quick round asks in this section. To answer {n|the other one|the other {n}} too:\n  alliance assess {full}',
  'interview.opening.new': 'A new round: {round} ({depth}). Every answer is saved at once; ? shows what the keys do.',
  'interview.opening.resumed': 'Going on with round {round} ({depth}): {done} of {total} done.',
  'interview.opening.answered':
    'Round {round} ({depth}): {total|the one question here is|all {total} questions here are} answered. Enter keeps an answer and goes on, a digit changes it.',
  'interview.opening.none-left':
    'Round {round} ({depth}): {total|the one question here is|all {total} questions here are} done: {count}.',
  'interview.opening.widened':
    'Going on with round {round}, which is a full one from now on: {done} of {total} done. All its questions count, so until two thirds of a role are answered, the report shows a range for that role. The quick ones alone count again with:\n  alliance assess {again} --depth quick',
  'interview.opening.narrowed':
    'Going on with round {round}, which is a quick one from now on: {done} of {total} done. Answers to other questions stay in the file; they count again with:\n  alliance assess {again} --depth full',
  'interview.left-out':
    '{n|One of the {of} questions is|{n} of the {of} questions are} left out, because of what you told of your alliance.',
  'interview.widen':
    '{total|The one quick question is|All {total} quick questions are} done: {count}. Go on with {n|the other one|the other {n}}?\nAll of them count from then on: a role has a score again once two thirds of it are answered.',
  'interview.widen.yes': 'Yes, go on with {n|the other one|the other {n}}',
  'interview.widen.no': 'No, stay with the quick ones',
  'interview.begin.first': 'Begin a first round of questions?',
  'interview.begin.another': 'There is no open round (the latest is {round}).\nBegin a new one?',
  'interview.begin.quick': 'Yes, the quick one: {n|one question|{n} questions}',
  'interview.begin.quick.facts':
    "Yes, the quick one: {n|one question|{n} questions}, and {facts|one fact|{facts} facts} for the report's first page",
  'interview.begin.full': 'Yes, the full one: up to {n|one question|{n} questions}',
  'interview.begin.full.facts':
    'Yes, the full one: up to {n|one question|{n} questions}, and {facts|one short one|{facts} short ones} on your alliance',
  'interview.begin.quick.short': 'Yes, the quick one',
  'interview.begin.full.short': 'Yes, the full one',
  'interview.begin.no': 'No, not now',
  'interview.begin.key.arrows': 'Up and Down',
  'interview.begin.do.arrows': 'choose',
  'interview.begin.do.take': 'take it',
  'interview.begin.do.no': 'not now',
  'interview.begin.line': 'Type a number, then Enter; {key} for not now.',
  'interview.begin.none': 'No round was begun, and nothing was changed.',
  'interview.begin.taken': '{file} has a round {round} already: choose another --round-id.',
  'interview.begin.closed': 'Round {round} is closed and stays as it was agreed.',
  'interview.begin.closed-hint': 'Begin another: alliance assess {file} --new-round',
  'interview.begin.faulty': '{file} was changed meanwhile and has a fault now, so no round was begun.',
  'interview.begin.faulty-hint': 'To see it: alliance check {file}',
  'interview.begin.unusable':
    'A round with id "{round}" and date "{date}" can\'t be written: an id is lower-case letters, digits and hyphens; a date is a day such as 2026-05-14, today or earlier.',
  'interview.finish.left': 'Saved in round {round}: {count}.\n{further}\nSee the report:\n  alliance report {report}',
  'interview.finish.further': 'Go on later:\n  alliance assess {again}',
  'interview.finish.closed': 'Round {round} is closed: {count}.\nSee the report:\n  alliance report {report}',
  'interview.finish.interrupted':
    '\nStopped. Everything answered in round {round} is saved: {count}.\nGo on:\n  alliance assess {again}\nSee the report:\n  alliance report {report}',
  'interview.finish.draft': 'Not in the file, because its question has no answer yet ({id}): {text}',
  'interview.finish.unsaved':
    'Not all of it is in the alliance file: what could not be written there is kept in {file}.',
  'interview.finish.homeless': 'These answers could not be saved anywhere. Copy them before you close this window:',
  'interview.mode.section': 'This round',
  'interview.mode.section-text': 'Before the questions about the alliance, one about how they are answered.',
  'interview.mode.name': 'how the answers come about',
  'interview.mode.question': 'How will the answers come about?',
  'interview.mode.consensus': 'Together in the room',
  'interview.mode.one-person': 'One person answers',
  'interview.mode.interviews': 'From interviews',
  'interview.mode.desk': 'From documents',
  'interview.mode.mixed': 'Mixed',
} as const;
