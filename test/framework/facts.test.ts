import { describe, expect, it } from 'vitest';
import { Alliance } from '../../src/framework/alliance-schema.ts';
import { deriveFacts, type FactValue, factVocabulary } from '../../src/framework/facts.ts';

const derive = (told: object) =>
  Object.fromEntries(deriveFacts(Alliance.parse({ version: 1, name: 'Facts', ...told }))) as Record<string, FactValue>;

const everything = {
  definition: {
    organizations: 2,
    independence: 'yes',
    'long-term': 'no',
    'one-policy-goal': 'yes',
    'led-by': 'other',
    'affiliates-of-one-network': 'no',
    'system-change': 'yes',
  },
  members: [
    { name: 'One', skills: ['base', 'legal'] },
    { name: 'Two', skills: ['base', 'policy', 'policy'] },
    { name: 'Gone', left: 2020, skills: ['finance'] },
  ],
  profile: {
    function: {
      'information-sharing': 'primary',
      'strategic-dialogue': 'secondary',
      'leadership-development': 'absent',
      'joint-action': 'primary',
    },
    membership: {
      'functions-and-cultures': { current: 'similar', intended: 'mixed' },
      'constituencies-and-sectors': { current: 'mostly-diverse', intended: 'diverse' },
      'ideology-and-values': { current: 'mixed', intended: 'mixed' },
    },
    geography: {
      'member-scale': ['regional', 'local'],
      'member-location': ['Harbor'],
      'alliance-scale': ['local', 'statewide'],
    },
    structure: {
      form: 'independent',
      staffing: 'both',
      admission: 'open',
      'led-by': 'staff',
      anchors: ['One', 'Two'],
      'decision-making': 'unclear',
      transparency: 'published',
      voice: 'equal',
      'resource-split': 'balanced',
    },
    stage: {
      'strategy-development': { progress: 'done', evaluation: 'yes' },
      outreach: { progress: 'under-way', evaluation: 'partly' },
      formation: { progress: 'under-way', evaluation: 'no' },
      operation: { progress: 'done', evaluation: 'not-asked' },
      institutionalization: { progress: 'not-started', evaluation: 'not-asked' },
      ending: true,
    },
  },
  path: { current: 'joint-action-first' },
  context: {
    'organizational-capacity': 'thin',
    'issue-unity': 'mixed',
    'political-economic-climate': 'hostile',
    resources: 'scarce',
  },
  funding: {
    sources: ['foundations'],
    'largest-share': 80,
    'wins-within-months': 12,
    'raises-beside-members': 'no',
  },
  targets: [
    { name: 'Mayor', level: 'local', 'way-back': 'yes' },
    { name: 'Governor', level: 'statewide', 'way-back': 'no' },
    { name: 'Sheriff', level: 'local' },
  ],
  values: [{ name: 'Respect', practices: ['We listen'] }, { name: 'Care' }, { name: 'Joy', practices: [] }],
};

describe('facts of an alliance', () => {
  it('are none where nothing is told', () => {
    expect(derive({})).toEqual({});
  });

  it('are all there, in the vocabulary and its order, where everything is told', () => {
    const facts = derive(everything);
    expect(Object.keys(facts)).toEqual([...factVocabulary.keys()]);
    for (const [id, value] of Object.entries(facts)) expectOfType(id, value);
  });

  it('say what the file says, each by its id', () => {
    expect(derive(everything)).toEqual({
      'definition.organizations': 2,
      'definition.independence': 'yes',
      'definition.long-term': 'no',
      'definition.one-policy-goal': 'yes',
      'definition.led-by': 'other',
      'definition.affiliates-of-one-network': 'no',
      'definition.system-change': 'yes',
      'membership.count': 2,
      'membership.left': 1,
      'membership.with-details': 2,
      'members.skill-held-by-one': 2,
      'function.information-sharing': 'primary',
      'function.strategic-dialogue': 'secondary',
      'function.leadership-development': 'absent',
      'function.joint-action': 'primary',
      'membership.functions-and-cultures': 'similar',
      'membership.functions-and-cultures.intended': 'mixed',
      'membership.constituencies-and-sectors': 'mostly-diverse',
      'membership.constituencies-and-sectors.intended': 'diverse',
      'membership.ideology-and-values': 'mixed',
      'membership.ideology-and-values.intended': 'mixed',
      'membership.diversity': 'mostly-diverse',
      'geography.member-scale': ['regional', 'local'],
      'geography.member-location': ['Harbor'],
      'geography.alliance-scale': ['local', 'statewide'],
      'geography.member-reach': 'regional',
      'geography.alliance-reach': 'statewide',
      'geography.reach-beyond-members': true,
      'structure.form': 'independent',
      'structure.staffing': 'both',
      'structure.admission': 'open',
      'structure.led-by': 'staff',
      'structure.decision-making': 'unclear',
      'structure.transparency': 'published',
      'structure.voice': 'equal',
      'structure.resource-split': 'balanced',
      'structure.anchors': 2,
      'stage.strategy-development': 'done',
      'stage.strategy-development.evaluation': 'yes',
      'stage.outreach': 'under-way',
      'stage.outreach.evaluation': 'partly',
      'stage.formation': 'under-way',
      'stage.formation.evaluation': 'no',
      'stage.operation': 'done',
      'stage.operation.evaluation': 'not-asked',
      'stage.institutionalization': 'not-started',
      'stage.institutionalization.evaluation': 'not-asked',
      'stage.present': 'formation',
      'stage.ending': true,
      'path.current': 'joint-action-first',
      'context.organizational-capacity': 'thin',
      'context.issue-unity': 'mixed',
      'context.political-economic-climate': 'hostile',
      'context.resources': 'scarce',
      'funding.sources': ['foundations'],
      'funding.largest-share': 80,
      'funding.wins-within-months': 12,
      'funding.raises-beside-members': 'no',
      'targets.count': 3,
      'targets.reach': 'statewide',
      'targets.level': ['local', 'statewide'],
      'targets.way-back': 'no',
      'values.count': 3,
      'values.without-practice': 2,
    });
  });
});

describe('what is unknown stays out', () => {
  it('an answer of unknown', () => {
    const told = {
      definition: { independence: 'unknown', 'led-by': 'unknown' },
      funding: { 'raises-beside-members': 'unknown' },
    };
    expect(derive(told)).toEqual({});
  });

  it('empty lists of places, scales and sources; but no anchors, targets or values are none', () => {
    const geography = { 'member-scale': [], 'member-location': [], 'alliance-scale': [] };
    expect(derive({ profile: { geography }, funding: { sources: [] }, members: [] })).toEqual({});
    expect(derive({ profile: { structure: { anchors: [] } }, targets: [], values: [] })).toEqual({
      'structure.anchors': 0,
      'targets.count': 0,
      'values.count': 0,
      'values.without-practice': 0,
    });
  });

  it('skills held by one while any present member has not told', () => {
    const told = { name: 'One', skills: ['base'] };
    expect(derive({ members: [told, 'Two'] })['members.skill-held-by-one']).toBeUndefined();
    expect(derive({ members: [told, { name: 'Two', note: 'New' }] })['members.skill-held-by-one']).toBeUndefined();
    expect(derive({ members: [told, { name: 'Two', skills: [] }] })['members.skill-held-by-one']).toBe(1);
    const partly = { definition: { organizations: 3 }, members: [told, { name: 'Two', skills: [] }] };
    expect(derive(partly)['members.skill-held-by-one']).toBeUndefined();
  });

  it('a reach beyond the members while either reach is untold', () => {
    const reach = (geography: object) => derive({ profile: { geography } })['geography.reach-beyond-members'];
    expect(reach({ 'alliance-scale': ['national'] })).toBeUndefined();
    expect(reach({ 'alliance-scale': ['local'], 'member-scale': ['local'] })).toBe(false);
    expect(reach({ 'alliance-scale': ['transnational'], 'member-scale': ['national'] })).toBe(true);
  });

  it('a way back while not every target has one and none is known to lack it', () => {
    const wayBack = (...ways: (string | undefined)[]) =>
      derive({ targets: ways.map((way) => ({ name: 'Mayor', 'way-back': way })) })['targets.way-back'];
    expect(wayBack('yes', 'yes')).toBe('yes');
    expect(wayBack('yes', 'unknown')).toBeUndefined();
    expect(wayBack('yes', undefined)).toBeUndefined();
    expect(wayBack('unknown', 'no')).toBe('no');
  });
});

describe('members and stages', () => {
  it('are as many as are told, or as are listed where that is more', () => {
    const count = (organizations: number | undefined, ...members: unknown[]) =>
      derive({ definition: { organizations }, members })['membership.count'];
    expect(count(7)).toBe(7);
    expect(count(7, 'One')).toBe(7);
    expect(count(1, 'One', 'Two')).toBe(2);
    expect(count(undefined, 'One', { name: 'Gone', left: 2020 })).toBe(1);
  });

  it('have details where more than a name and an id is told', () => {
    const members = ['One', { name: 'Two', id: 'two' }, { name: 'Three', scale: ['local'] }];
    expect(derive({ members })['membership.with-details']).toBe(1);
  });

  it('are present at the furthest stage under way, else at the furthest done', () => {
    const present = (stage: object) => derive({ profile: { stage } })['stage.present'];
    expect(present({ outreach: { progress: 'under-way' }, operation: { progress: 'done' } })).toBe('outreach');
    expect(present({ outreach: { progress: 'done' }, formation: { progress: 'done' } })).toBe('formation');
    expect(present({ outreach: { progress: 'not-started' } })).toBeUndefined();
    expect(present({ operation: { evaluation: 'yes' } })).toBeUndefined();
  });
});

function expectOfType(id: string, value: FactValue): void {
  const type = factVocabulary.get(id);
  if (type?.kind === 'number' || type?.kind === 'boolean') expect(typeof value, id).toBe(type.kind);
  else if (type?.kind === 'many') expect(Array.isArray(value), id).toBe(true);
  else expect(type?.values, id).toContain(value);
}
