/** The program's own words in English: the questions that begin a file, and what is said around them. */
export const interviewInit = {
  'interview.init.argument': 'file to write (default: the name, as a slug, with .alliance.yaml)',
  'interview.init.name': 'name of the alliance',
  'interview.init.organizations': 'how many organizations belong to it',
  'interview.init.led-by': 'who mainly leads it',
  'interview.init.form': 'its form',
  'interview.init.stages': 'stages under way, with commas between them',
  'interview.init.path': 'its path to power',
  'interview.init.scale': 'where it builds power, with commas between them',
  'interview.init.yes': 'ask nothing: write what the other options say',
  'interview.init.rubric': 'folder of a rubric of your own',
  'interview.init.opening':
    '{n|One question|{n} questions}, then your file is written. Where words are typed, Enter alone leaves a question out; elsewhere {skip} does. Everything can be changed later.',
  'interview.init.section': 'Your alliance',
  'interview.init.section-text': 'Facts to begin with. None of them earns points.',
  'interview.init.ask.name': 'What is your alliance called?',
  'interview.init.ask.organizations': 'Who belongs to it? First: how many organizations?',
  'interview.init.ask.led-by': 'Who belongs to it? And then: who mainly leads it?',
  'interview.init.fact.name': 'name',
  'interview.init.fact.organizations': 'organizations',
  'interview.init.fact.led-by': 'led by',
  'interview.init.led-by.base-building': 'base-building organizations',
  'interview.init.led-by.base-building.text': 'Independent groups that organize people where they live or work.',
  'interview.init.led-by.national-organizations': 'large national organizations',
  'interview.init.led-by.national-organizations.text':
    'Organizations that work nation-wide, with staff and offices of their own.',
  'interview.init.led-by.other': 'others',
  'interview.init.led-by.other.text': 'Service providers, funders, an institute, a public body.',
  'interview.init.exists': '{file} is there already, and init never overwrites.',
  'interview.init.exists-hint':
    'Go on with it, or name another file:\n  alliance assess {file}\n  alliance init other.alliance.yaml',
  'interview.init.twin':
    '{file} is there already, so this one will be {other}. To go on with the first instead, press Ctrl-C, then type:\n  alliance assess {first}',
  'interview.init.no-terminal': 'init asks questions, and there is no terminal to ask on.',
  'interview.init.no-terminal-hint':
    'Say it with options, --name at least: alliance init --name "Harbor Neighbors Alliance" --organizations 12 --led-by base-building --form informal --stages formation,operation --path relationship-first --scale local,statewide',
  'interview.init.needs-name': '--yes asks nothing, so --name is needed.',
  'interview.init.choice': '"{value}" is not a choice for {option}. Choices: {choices}.',
  'interview.init.count': '"{value}" is not a number of organizations.',
  'interview.init.long-name': 'The name is too long: 200 characters at most.',
  'interview.init.nothing': 'Stopped. Nothing was written.',
  'interview.init.written':
    '{file} is written. Next, {n|one quick question|the {n} quick questions}, or all of them:\n  alliance assess {command} --depth quick\n  alliance assess {command}',
} as const;
