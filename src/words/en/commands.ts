/** The program's own words in English: commands. */
export const commands = {
  'commands.program.summary':
    'How ready is your alliance to connect, cement and scale? A self-assessment that works offline.',
  'commands.init.summary': 'start an alliance file with six questions',
  'commands.assess.summary':
    'answer the questions, alone or in a workshop; saves every answer, resumes where you stopped',
  'commands.report.summary': 'show what the answers say: three roles, what holds you back, what to do next',
  'commands.explain.summary': 'explain a criterion, aspect, role, stage, tension, band or error code',
  'commands.batch.summary': 'assess many files at once, as NDJSON, CSV or a table',
  'commands.check.summary': 'find faults in alliance files',
  'commands.rubric.summary': 'list, show or check the questions and the framework behind them',
  'commands.schema.summary': 'print the JSON Schema of a file format',
  'commands.completion.summary': 'print a script that lets the shell complete commands, options and ids',
  'commands.completion.shell': 'the shell it is for',
  'commands.option.version': 'print the version',
  'commands.option.help': 'print this help',
  'commands.option.color': 'color: auto, always or never (NO_COLOR is respected)',
  'commands.option.debug': 'show where in the program an error came from',
  'commands.help.usage': 'Usage:',
  'commands.help.examples': 'Examples:',
  'commands.help.exit': 'Exit status:',
  'commands.help.more': 'Help for one command: alliance help <command>',
  'commands.exit.0': 'fine (also when the reader of the output goes away)',
  'commands.exit.1': 'a check or a threshold did not hold',
  'commands.exit.2': 'wrong use, or input that cannot be used',
  'commands.exit.3': 'a fault of the program',
  'commands.exit.130': 'interrupted',
  'commands.error': 'alliance: {message}',
  'commands.error.hint': '  {hint}',
  'commands.error.help': 'See: {command} --help',
  'commands.error.fault': 'a fault of the program itself: {message}',
  'commands.error.folder': 'the folder that this was started in is no longer there',
  'commands.error.folder-hint': 'Go to a folder that is there, and start again.',
  'commands.error.fault-hint':
    'Nothing was changed by it. Run again with --debug to see where it happened, and report it.',
  'commands.stdout': 'standard output',
  'commands.stdin': 'standard input',
  'commands.read.failed': 'cannot read {path}: {reason}',
  'commands.read.nothing': 'cannot read a file without a name',
  'commands.read.directory': 'cannot read {path}: it is a folder, not a file',
  'commands.read.large': 'cannot read {path}: it is larger than 64 MB',
  'commands.read.near': 'Did you mean {path}?',
  'commands.read.this-folder': 'this folder',
  'commands.read.there': 'Correct the name; in {folder} {n|is|are} {paths}.',
  'commands.write.failed': 'cannot write {path}: {reason}',
  'commands.write.folder-hint': 'Make the folder first, or name a file in one that is there.',
  'commands.write.directory': 'cannot write {path}: it is a folder',
  'commands.write.no-name': '{path} is no name for a file',
  'commands.write.input': 'cannot write {path}: it is what the result is made from, and would be lost',
  'commands.write.locked': 'cannot write {path}: another run is writing it',
  'commands.write.locked-hint':
    'Try again. Where no other run is going on, one was broken off: then delete {lock} first.',
  'commands.write.exists': '{path} exists already and is left as it is',
  'commands.reason.missing': 'there is no such file or folder',
  'commands.reason.directory': 'it is a folder, not a file',
  'commands.reason.permission': 'permission is missing',
  'commands.reason.read-only': 'the disk or folder is read-only',
  'commands.reason.full': 'the disk is full',
  'commands.reason.too-many': 'too many files are open',
  'commands.reason.name': 'the name is too long',
  'commands.reason.busy': 'another program is using it',
  'commands.reason.not-open': 'it is not open for writing',
  'commands.error.no-command': "there is no command '{name}'",
  'commands.rubric.missing': 'there is no rubric at {path}',
  'commands.rubric.missing-hint':
    'Correct the path, which starts from this folder; without one the rubric of this program is used.',
  'commands.rubric.empty': 'there is no rubric at {path}: the folder holds no YAML file',
  'commands.rubric.unusable':
    'the rubric {path} cannot be used: {count|one fault|{count} faults}, the first at {first}',
  'commands.rubric.unusable-hint': 'To see them all: alliance rubric check {path}',
  'commands.option.rubric': 'use a rubric of your own: a folder of YAML files',
  'commands.inputs.none-listed': 'standard input names no file',
  'commands.inputs.none': 'no alliance file found in {paths}',
  'commands.inputs.text': 'a list of paths was expected on standard input, and it holds an alliance file',
  'commands.batch.paths':
    'files, folders (every *.alliance.yaml below), globs, or - for a list of paths on standard input',
  'commands.batch.format': 'ndjson: one whole assessment a line; csv: a row an alliance; table: to look at',
  'commands.batch.output': 'write to a file instead of standard output',
  'commands.batch.round': 'the round to assess; without it the latest of each file',
  'commands.batch.workers-wrong': 'Write a whole number from 0 to 999.',
  'commands.batch.workers': 'threads beside the main one; 0 does without',
  'commands.batch.notes':
    'A file that cannot be used becomes a record with its faults; the others are\nassessed all the same, and the exit status is 2. Records are in the order of the\nsorted names. In csv, shares run from 0 to 1 and are not rounded.',
  'commands.batch.progress': '{done} of {total} files, {rate} a second, {left} left',
  'commands.batch.faults': '{faults|one file|{faults} files} of {files} could not be used; the records say why',
  'commands.git.no-revision': 'what compares with {revision} cannot be judged: git does not give its files here',
  'commands.git.shallow-hint':
    'Only the latest commits are there: fetch the others with git fetch --unshallow. In CI, ask for them: fetch-depth: 0 for actions/checkout at GitHub, GIT_DEPTH: 0 at GitLab.',
  'commands.git.unknown-hint':
    'The history is whole, so it is no matter of its depth: correct the name {revision}, or fetch it. Such names as origin/main need a remote.',
  'commands.git.same':
    '{revision} is what is checked out, so {n|one file was|{n} files were} compared with {n|itself|themselves}, and nothing could have fallen',
  'commands.git.same-hint': 'To compare with the commit before, write: since: {revision: HEAD~1}',
  'commands.git.says': '{message}. Git says: {words}',
  'commands.git.in': 'in {repository}, ',
  'commands.git.outside':
    'what compares {n|{file}|{n} files, such as {file},} with {revision} cannot be judged: {n|it is|they are} in no repository of git',
  'commands.git.outside-alone': '{n|{file} is|{n} files, such as {file}, are} in no repository of git',
  'commands.git.lost': 'git does not give the files of {revision}',
  'commands.git.says-of': 'git says of {revision}: {words}',
  'commands.git.outside-hint':
    'Name files of a repository, or leave these out of the "files" of the gate that names a revision.',
  'commands.git.missing-hint': 'Install git, or take the gate that names a revision out of the configuration.',
  'commands.check.paths':
    'files, folders (every *.alliance.yaml below), globs, or - for a list on standard input; without any, what the configuration names',
  'commands.check.format': 'what to print: {formats}',
  'commands.check.output':
    'write a report to a file beside what is printed, such as sarif=alliance.sarif; as often as you like',
  'commands.check.output-wrong': '--output "{value}" does not say which format goes to which file',
  'commands.check.output-wrong-hint':
    'Write a format, an equals sign and a file, such as --output sarif=alliance.sarif. Formats: {names}',
  'commands.check.output-twice': '{path} would be written twice in one run, and the first of it lost',
  'commands.check.fix': 'mend what is safe to mend: comments and order are kept',
  'commands.check.dry-run':
    'show what --fix would change, as a diff for git apply, and change nothing; exits with 1 where there is anything to mend, and where a check would',
  'commands.check.dry-run-format':
    '--dry-run prints the change itself, so there is nothing to print as --format {format}',
  'commands.check.dry-run-format-hint': 'What is found now can go to a file beside it: --output {format}={file}',
  'commands.check.dry-run-baseline': '--dry-run changes nothing, and {option} would change the baseline',
  'commands.check.dry-run-notes':
    'A dry run shows no findings. To read them, leave out --fix and --dry-run, or add: --output text=findings.txt',
  'commands.check.config': 'configuration to use in place of the nearest alliance.config.yaml',
  'commands.check.config-hint':
    'The path starts from this folder. Without --config the nearest alliance.config.yaml holds, here or in a folder above.',
  'commands.check.no-config': 'use no configuration; an alliance-baseline.yaml in this folder holds all the same',
  'commands.check.config-unusable': '{path} cannot be used: {n|one fault|{n} faults}; no alliance file was checked',
  'commands.check.print-config': 'print the configuration that holds here, and where each setting comes from',
  'commands.check.baseline': 'file of findings that are known and set aside, each with its reason',
  'commands.check.baseline-hint':
    'To begin a baseline there: alliance check --baseline {path} --grow-baseline "known for now"',
  'commands.check.no-baseline': 'set nothing aside',
  'commands.check.baseline-unusable':
    'the baseline {path} cannot be used: {n|one fault|{n} faults}; no alliance file was checked',
  'commands.check.update-baseline': 'take out of the baseline what is mended',
  'commands.check.grow-baseline': 'put all that is found into the baseline, for this reason',
  'commands.check.baseline-written':
    '{path}: {removed|one entry|{removed} entries} taken out, {added|one entry|{added} entries} put in',
  'commands.check.baseline-large':
    '{path} would hold more than can be read again with {n|one more entry|{n} more entries}, so it was left as it is',
  'commands.check.baseline-large-hint':
    'What is found so often is no exception: switch off its rule in alliance.config.yaml, or begin with the files of one folder.',
  'commands.check.baseline-refused':
    '{n|one finding is|{n} findings are} not in the baseline; it grows only with --grow-baseline and a reason',
  'commands.check.baseline-beyond':
    '{n|one finding|{n} findings} cannot be set aside, because nothing else can be told of the file: mend {n|it|them}, or leave the file out with "ignore" in alliance.config.yaml',
  'commands.check.grow-without-reason': '--grow-baseline says no reason',
  'commands.check.grow-without-reason-hint':
    'Say in a few words why it is set aside: alliance check --grow-baseline "known since the spring"',
  'commands.check.ignored': 'Left out by "ignore" in {config}: {files}',
  'commands.check.all-ignored':
    '"ignore" in {config} leaves out {n|the one alliance file|all {n} alliance files} in {path}',
  'commands.check.all-ignored-hint':
    'Correct "ignore" in {config}, or leave the path out here. Where all may be left out, add --allow-empty.',
  'commands.check.passed-over': '{n|one file that was named is|{n} files that were named are} left out by "ignore"',
  'commands.check.max-warnings': 'exit with 1 at more warnings than this',
  'commands.check.max-warnings-wrong': 'Write a whole number from 0 on, such as 20.',
  'commands.check.allow-empty':
    'a folder, glob or list with no file in it is no error; a file that is named and not there still is',
  'commands.check.allow-empty-missing':
    '--allow-empty is for folders, globs and lists: what is named itself has to be there.',
  'commands.check.empty-hint':
    'A folder stands for the files below it that end in .alliance.yaml or .alliance.yml. Where there may be none, add --allow-empty.',
  'commands.check.none': 'no file matches {globs}',
  'commands.check.files-empty': '"files" in {config} is an empty list, so that no file is looked at',
  'commands.check.files-empty-hint':
    'Write which files are meant, or delete the line: then all alliance files below its folder are. Where there may be none, add --allow-empty.',
  'commands.check.none-looked-at': '{config} leaves no file to check',
  'commands.check.none-looked-at-hint': 'Where there may be none, add --allow-empty.',
  'commands.check.none-here-hint':
    'Start in another folder, or name files or folders. Where there may be none, add --allow-empty.',
  'commands.check.cache':
    'look only at files whose content changed; kept in .alliance-check-cache, a line for your .gitignore',
  'commands.check.cache-file': 'the same, kept in this file',
  'commands.check.cache-not-ours': '{path} is there and is no cache of this program, so it is left as it is',
  'commands.check.cache-not-ours-hint': 'Name another file with --cache-file, or move this one away.',
  'commands.check.stdin-name': 'check the text on standard input as if it were this file',
  'commands.check.stdin-text': 'To check that text, say which file it is: --stdin-name harbor.alliance.yaml',
  'commands.check.stdin-name-alone':
    '--stdin-name says that the text comes on standard input, so no path can be named beside it: {paths}',
  'commands.check.stdin-name-fix':
    '--fix changes files, and the text of --stdin-name is none; to see the change, add --dry-run',
  'commands.check.notes':
    'Findings go to standard output, sorted by file and place; the count goes to standard error. Warnings alone leave the exit status at 0. To read more about one: alliance explain <code>; to see all rules: alliance explain rules',
  'commands.check.clean': '{files|one file|{files} files} checked, no fault',
  'commands.check.nothing-new': '{files|one file|{files} files} checked, no new fault',
  'commands.check.count':
    '{files|one file|{files} files} checked: {errors|one fault|{errors} faults}, {warnings|one warning|{warnings} warnings}, in {where}',
  'commands.check.in-files': '{n|one file|{n} files}',
  'commands.check.in-baseline': 'the baseline',
  'commands.check.in-config': 'the configuration',
  'commands.check.in-both': '{first} and {second}',
  'commands.check.would-fix': '{fixed|one file|{fixed} files} would be mended; nothing was changed',
  'commands.check.mendable': '{n|one|{n}} can be mended by --fix ({n|it is|they are} marked)',
  'commands.check.mendable-shown': 'To see what --fix would change (leave out --dry-run to have it changed): {command}',
  'commands.check.fixed': '{fixed|one file|{fixed} files} mended',
  'commands.check.mended': '{file}:{line}  {from} → {to}',
  'commands.check.mended-new': '{file}:{line}  {to} (new)',
  'commands.check.mended-more': '{n|and one more line|and {n} more lines}; git diff shows all of them',
  'commands.check.explain': 'More about one, such as the first: alliance explain {code}',
  'commands.check.half-fixed':
    '{n|One file has|{n} files have} more to mend than one run does: run it again for the rest.',
  'commands.check.suppressed': '{n|one finding|{n} findings} set aside',
  'commands.check.halfway':
    'The other checks of {n|one file start when its|{n} files start when their} faults are mended: {files}',
  'commands.check.and-more': '{some} and {n} more',
  'commands.check.too-many-warnings': 'More warnings than the {most} that --max-warnings allows.',
  'commands.check.unread': '{unread|one file|{unread} files} could not be read',
  'commands.check.unread-folders': '{n|one folder|{n} folders} could not be read',
  'commands.check.unwritten': '{unwritten|one file|{unwritten} files} could not be written',
  'commands.schema.name': 'of which format; alliance when left out',
  'commands.schema.missing': 'the schema is not where the program expects it: {path}',
  'commands.rubric.list': 'list one kind of thing in the rubric, or the kinds there are',
  'commands.rubric.show': 'show one thing by its id, or all of a kind, with all that the rubric says of it',
  'commands.rubric.check': 'find faults in a rubric: its own folder, or without one the rubric of this program',
  'commands.rubric.reach': 'alliance files; lists what of the rubric none of them reaches',
  'commands.rubric.format': 'text to read, or json',
  'commands.rubric.unknown': 'the rubric has nothing called "{name}"',
  'commands.rubric.unknown-hint': 'To see the kinds of things it has: alliance rubric list',
  'commands.rubric.nearest': 'Did you mean {near}?',
  'commands.rubric.summary-sizes': '{id} {version} ({hash}): {criteria} criteria, {tensions} tensions',
  'commands.rubric.summary-faults': '{n|one fault|{n} faults}',
  'commands.rubric.fixture': '{path} cannot be used to see what it reaches',
} as const;
