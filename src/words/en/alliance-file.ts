/** The comments that a new alliance file is written with. Each opens the way for a part that may be added. */
export const allianceFile = {
  'interview.file.head': `The alliance file of {name}.
Lines that begin with # are comments. To use one, take away the # and the one space after it.
The examples in them are invented: put what is so with you in their place.
Only version and name are needed. Everything else adds something to the report, as said beside it.
An editor that knows YAML helps while you write once this is done: alliance schema > alliance.schema.json`,
  'interview.file.definition': `Is it an alliance in the sense of the report? Each line is one test; nothing is held back when one fails.`,
  'interview.file.definition.more': `independence: yes               # members keep their own identity and decide for themselves
long-term: yes                  # built to outlive one campaign
one-policy-goal: no             # its identity is defined by one policy goal
affiliates-of-one-network: no   # all members are affiliates of one organizing network
system-change: yes              # together they build power for broader change`,
  'interview.file.members': `Members, as names or with more. Adds: which skills you hold between you, and which nobody holds or one member alone.`,
  'interview.file.members.more': `members:
  - Eastside Tenants
  - name: Harbor Workers Center
    id: harbor-workers
    base-building: yes
    scale: [local]
    places: [Harbor District]
    constituencies: [dock workers]
    issues: [housing, {issue: port expansion, position: only with local hiring}]
    skills: [base, organizing]
    power: [mobilization]`,
  'interview.file.profile': `What the alliance is, in five dimensions. None of this earns points; it decides which questions apply and how the
answers are read. "alliance assess" asks for what is missing.`,
  'interview.file.profile.more': `function:
  joint-action: primary         # primary, secondary or absent
membership:
  constituencies-and-sectors: {current: mixed, intended: mostly-diverse}`,
  'interview.file.profile.stage.more': `stage:
  formation: {progress: under-way}     # not-started, under-way or done, for each stage`,
  'interview.file.path': `How you came together. Adds what that path leaves for later.`,
  'interview.file.path.more': 'current: joint-action-first      # or relationship-first',
  'interview.file.context': `Place and time. Read beside a result, never in it.`,
  'interview.file.context.more': `context:
  place: Harbor City
  as-of: {year}
  organizational-capacity: mixed        # strong, mixed or thin
  issue-unity: mixed                    # united, mixed or fragmented
  political-economic-climate: contested # receptive, contested or hostile
  resources: scarce                     # available, uneven or scarce`,
  'interview.file.funding': `Money. Adds what to watch when one source is large, or wins are asked for soon.`,
  'interview.file.funding.more': `funding:
  sources: [foundations, member-dues]
  largest-share: 60             # per cent of the money from the largest source
  wins-within-months: 12
  raises-beside-members: no     # yes where it asks the same funders as its members`,
  'interview.file.targets': `Whom you want to move. Adds whether there is an agreed way back to the base before a deal.`,
  'interview.file.targets.more': `targets:
  - name: Port Authority board
    level: local
    decides: Lets the contracts for dredging
    way-back: no`,
  'interview.file.values': `What you stand for, and what members do to live it. Adds which values have no practice yet.`,
  'interview.file.values.more': `values:
  - name: Everyone at the table
    practices:
      - Meetings are interpreted in every language that members speak.`,
  'interview.file.assessments': `Rounds of questions; "alliance assess" writes them here. Each answer may also be written by hand:
a level from 0 to 4, unknown, declined, or {not-applicable: "why"}.`,
} as const;
