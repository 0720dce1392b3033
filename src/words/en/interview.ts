/** The program's own words in English: interview. */
import { allianceFile } from './alliance-file.ts';
import { interviewInit } from './interview-init.ts';
import { interviewRound } from './interview-round.ts';

export const interview = {
  ...allianceFile,
  ...interviewInit,
  ...interviewRound,
  /* Keys: one letter or sign each; another language chooses its own. */
  'interview.key.unknown': 'd',
  'interview.key.not-applicable': 'n',
  'interview.key.declined': 'r',
  'interview.key.skip': 's',
  'interview.key.back': 'b',
  'interview.key.evidence': 'e',
  'interview.key.note': 'o',
  'interview.key.signs': 'i',
  'interview.key.explain': 'x',
  'interview.key.help': '?',
  'interview.key.leave': 'q',
  'interview.key.unanswered': 'u',
  'interview.key.close': 'c',
  'interview.key.enter': 'Enter',
  /* Words typed after a colon inside a text field. */
  'interview.word.back': 'back',
  'interview.word.leave': 'leave',
  'interview.word.explain': 'explain',
  'interview.none': 'none',

  'interview.do.level': 'choose',
  'interview.do.choose': 'choose',
  'interview.do.mark': 'mark',
  'interview.do.take': 'take these',
  'interview.do.keep': 'keep',
  'interview.do.unknown': "don't know",
  'interview.do.not-applicable': "doesn't apply",
  'interview.do.declined': 'rather not say',
  'interview.do.skip': 'skip',
  'interview.do.back': 'back',
  'interview.do.evidence': 'evidence',
  'interview.do.note': 'note',
  'interview.do.signs': 'signs',
  'interview.do.explain': 'explain',
  'interview.do.help': 'help',
  'interview.do.leave': 'save and leave',
  'interview.do.unanswered': 'answer the {n|one|{n}} left open',
  'interview.do.unanswered.facts': 'tell more of your alliance ({n|one short question|{n} short questions})',
  'interview.do.close': 'close this round',
  'interview.do.leave-open': 'leave it open for now',

  'interview.prompt.choose': 'Your key: ',
  'interview.prompt.read': 'Any key goes back to the question. ',
  'interview.prompt.reason': 'Why: ',
  'interview.prompt.evidence': 'Evidence: ',
  'interview.prompt.note': 'Note: ',
  'interview.prompt.words': 'Your answer: ',

  'interview.write.reason':
    "Why doesn't this apply to you? One sentence, then Enter. To go back without it, type :back or press Esc.",
  'interview.write.evidence':
    'What can one point at? A date, a name, a thing that happened. It is printed in the report. Enter keeps it; to go back without it, type :back or press Esc.',
  'interview.write.note':
    'Anything to remember about this question. It stays in your file: a report shows it only with --details. Enter keeps it; to go back without it, type :back or press Esc.',
  'interview.write.text': 'Type it, then Enter. Also: :leave to stop.',
  'interview.write.number':
    'Type a number, then Enter. Enter alone skips. Also: :back for the question before, :leave to save and leave.',
  'interview.write.number.told':
    'It is {said} now. Type another number, then Enter; Enter alone keeps it. Also: :back for the question before, :leave to save and leave.',
  'interview.write.words':
    'Names with commas between them, then Enter; type none where there are none. Enter alone skips. Also: :back for the question before, :explain, :leave to save and leave.',

  'interview.section.start': '{name}',
  'interview.section.dimension': 'Dimension {place} of 5: {name}',
  'interview.section.stage': 'Dimension 5, stage {place} of 5: {name}',
  'interview.progress': '{done} of {total} done, {remaining} to go',
  'interview.progress.fact': '{done} of {total} done, {remaining} to go; fact {place} of {facts} here',
  'interview.progress.beginning': 'Question {place} of {total}',
  'interview.progress.minutes': '{progress}, about {minutes|one minute|{minutes} minutes} at this pace',
  'interview.trace': '{name}: {said}',
  'interview.trace.changed': '{name} (changed): {said}',
  'interview.trace.evidence': '{name}, evidence: {said}',
  'interview.trace.note': '{name}, note: {said}',
  'interview.trace.kept': '{name} (kept): {said}',
  'interview.tally': '{answered} of {of} answered',
  'interview.tally.unknown': '{n} unknown',
  'interview.tally.declined': '{n} declined',
  'interview.tally.not-applicable': '{n|1 does not apply|{n} do not apply}',
  'interview.section.end': '{title}: {count}.\nYou may stop here with q, and see a report:\n  alliance report {report}',
  'interview.signs': 'What you might point at:',
  'interview.former': 'In round {round} you said: {said}',
  'interview.former.unknown': "don't know",
  'interview.former.declined': 'rather not say',
  'interview.former.not-applicable': "doesn't apply",
  'interview.now.unknown': "● Answered: don't know",
  'interview.now.declined': '● Answered: rather not say',
  'interview.now.not-applicable': "● Answered: doesn't apply: {reason}",
  'interview.now.evidence': 'Evidence: {text}',
  'interview.now.note': 'Note: {text}',

  'interview.message.level-key': 'That key does nothing here. 0 to 4 choose; the other keys are below.',
  'interview.message.choice-key': 'That key does nothing here. 1 to {last} choose; the other keys are below.',
  'interview.message.nothing-marked': 'Nothing is marked. A digit marks, {skip} leaves it out.',
  'interview.message.other-key': 'That key does nothing here. The keys are shown above.',
  'interview.message.first': 'This is the first question.',
  'interview.message.reason':
    'A reason is needed, so that others understand later. Type :back to choose something else.',
  'interview.message.needed': 'A name is needed. :leave stops without writing anything.',
  'interview.message.number': '"{said}" is not a number in digits, such as 12.',
  'interview.message.left-out':
    '{n|One question is|{n} questions are} left out by what you just told: {total} in all now.',
  'interview.message.brought-in':
    '{n|One more question is|{n} more questions are} asked by what you just told: {total} in all now.',
  'interview.message.long': 'That is too long: {most} characters at most. It is still there to be shortened.',
  'interview.message.draft': 'Kept. It is saved together with your answer: choose one now.',
  'interview.message.beside-saved': 'Saved with your answer. Enter goes on.',
  'interview.message.removed.evidence': 'The evidence was removed.',
  'interview.message.removed.note': 'The note was removed.',

  'interview.explain.counts': 'Counts for: {aspect}.',
  'interview.explain.kind.transaction': 'A transaction: something one can count or show.',
  'interview.explain.kind.transformation': 'A transformation: something that changed in people or organizations.',
  'interview.explain.source': 'From "{section}", pages {pages} of the report; the levels are ours.',
  'interview.explain.more': 'More, outside of the interview: alliance explain {id}',
  'interview.explain.fact':
    'This describes the alliance. It earns no points, and no choice is better than another; it decides which questions apply and how the answers are read.',
  'interview.explain.round':
    'This describes the round. It earns no points; the report says it beside the date, so that readers know where the answers come from.',
  'interview.explain.meaning': '{name}: {text}',
  'interview.explain.gives': 'gives:',
  'interview.explain.costs': 'costs:',

  'interview.help.intro':
    'Read the question and the levels aloud, talk, and press the digit of the level that is true today. When in doubt between two, take the lower one and write down why.',
  'interview.help.intro.one':
    'Read the question and the choices aloud, and press the digit of the one that fits today.',
  'interview.help.intro.many':
    'Read the question and the choices aloud, and press the digit of each one that fits; again takes its mark away. Then Enter.',
  'interview.help.intro.words': 'Type the answer, then Enter.',
  'interview.help.unknown': 'Nobody here knows. It is kept apart from a low level.',
  'interview.help.not-applicable': "It doesn't apply to an alliance like yours; asks why.",
  'interview.help.declined': 'You would rather not say.',
  'interview.help.skip': 'Leave it open and go on.',
  'interview.help.back': 'The question before, with its answer (also Backspace).',
  'interview.help.evidence': 'Write down what one can point at; the report prints it.',
  'interview.help.note': 'Write down anything else; a report shows it only with --details.',
  'interview.help.signs': 'Show what you might point at; again hides it.',
  'interview.help.explain': 'What this question counts for, and where it comes from.',
  'interview.help.explain.fact': 'What this is about, and what each choice gives and costs.',
  'interview.help.help': 'This page.',
  'interview.help.leave': 'Stop here; the same command goes on from this question.',
  'interview.help.leave.beginning': 'Stop here; your file is written with what you said so far.',
  'interview.help.saved.beginning':
    'Your file is written after the last question. Ctrl-C stops without writing anything.',
  'interview.help.saved': 'Every answer is saved at once. A power cut loses nothing but the word you are typing.',

  'interview.end.title': 'That was the last question.',
  'interview.end.nothing': 'Every question asked here has an answer already.',
  'interview.end.count': '{count}.',
  'interview.end.report': 'What it says:\n  alliance report {report}',
  'interview.end.close':
    'Closing the round fixes its answers: nobody changes them later, and the next time begins a new round. Leave it open if you want to come back to it.',

  'interview.assess.unwritable': "{file} can't be written, so nothing was asked: {reason}",
  'interview.assess.unwritable-hint': 'Copy it to a place where you may write, and assess the copy.',
  'interview.save.caught-up': 'The answers that could not be saved before are in the file now too.',
  'interview.save.merged': 'Someone changed the file meanwhile. It was read again, and your answer is in it.',
  'interview.save.answered-elsewhere':
    'Someone answered this in the file meanwhile. Theirs stays; yours is kept in {file}.',
  'interview.save.round-closed':
    'This round was closed, or taken out of the file, meanwhile. Your answer is kept in {file}.',
  'interview.save.unusable': 'The file was changed and has a fault now, so your answer is kept in {file}.',
  'interview.save.failed': 'Your answer is kept in {file} until the file can be written: {reason}',
  'interview.save.homeless':
    'Your answer is nowhere on the disk: {reason}. It stands above, and again when you leave: write it down.',

  'interview.assess.help':
    'With TERM=dumb or ACCESSIBLE=1 in the environment, questions are printed and answered line by line.',
  'interview.assess.argument': 'alliance file to ask about',
  'interview.assess.depth': 'how many questions: quick or full (default: full, or what the open round has)',
  'interview.assess.section': 'ask one dimension or stage alone',
  'interview.assess.only-unanswered': 'ask only what has no answer yet',
  'interview.assess.new-round': 'begin a new round without asking',
  'interview.assess.round-id': 'id of the round to begin or to go on with',
  'interview.assess.date': 'date of the new round, as YYYY-MM-DD (default: today)',
  'interview.assess.mode': 'how the answers come about',
  'interview.assess.rubric': 'folder of a rubric of your own',
  'interview.assess.no-stdin': 'assess writes into the file, so it needs a file and not standard input.',
  'interview.assess.faulty': '{file} has {n|a fault|{n} faults}, so nothing was asked and nothing was changed.',
  'interview.assess.no-terminal': 'assess asks questions, and there is no terminal to ask on.',
  'interview.assess.no-terminal-hint':
    'Run it in a terminal, or write answers into {file} by hand, such as:\n\nassessments:\n  - id: round-{year}\n    date: {day}\n    state: open\n    answers:\n      {id}: 2\n\n"alliance rubric list" names the questions; "alliance explain {id}" shows the levels of one.',

  'interview.path.name': 'path to power',
  'interview.path.question': 'How did you come together: first around a campaign, or first around relationships?',
  'interview.stages.name': 'stages under way',
  'interview.stages.question': 'Which of these stages are you in now? Several may be under way at once.',
} as const;
