import { definitionRules } from '../../../src/lint/rules/definition.ts';
import { definitionMembersRules } from '../../../src/lint/rules/definition-members.ts';
import { describeRules } from '../rule-cases.ts';

const definition = (key: string, value: string) => `definition: {${key}: ${value}}\n`;
const failing = (code: string, key: string, no: string, yes: string) => ({
  code,
  fires: definition(key, no),
  at: [`definition/${key}`],
  nearest: [definition(key, yes), definition(key, 'unknown'), 'about: nothing is told\n'],
});

describeRules('tests of the definition', definitionRules, [
  failing('members-not-independent', 'independence', 'no', 'yes'),
  failing('not-long-term', 'long-term', 'no', 'yes'),
  failing('not-base-led', 'led-by', 'other', 'base-building'),
  failing('one-network-alone', 'affiliates-of-one-network', 'yes', 'no'),
  {
    code: 'one-network-alone',
    about: 'leaves it to another rule where members name several networks',
    fires: `definition: {affiliates-of-one-network: yes}\nmembers: [{name: A, network: Homes}, {name: B, network: homes}]\n`,
    at: ['definition/affiliates-of-one-network'],
    nearest:
      'definition: {affiliates-of-one-network: yes}\nmembers: [{name: A, network: Homes}, {name: B, network: Faith}]\n',
  },
  {
    code: 'not-two-organizations',
    about: 'is quiet where the alliance ended and all have left',
    fires: 'members: [{name: A, left: 2025}, {name: B, left: 2025}]\n',
    at: ['members'],
    nearest: 'members: [{name: A, left: 2025}, {name: B, left: 2025}]\nprofile: {stage: {ending: true}}\n',
  },
  failing('no-system-change', 'system-change', 'no', 'yes'),
  {
    code: 'not-base-led',
    about: 'says what a campaign of national organizations looks like',
    fires: 'definition: {led-by: national-organizations, one-policy-goal: yes}\n',
    at: ['definition/led-by'],
    args: { like: 'a national campaign coalition', test: 'led by base-building organizations' },
    nearest: 'definition: {led-by: base-building, one-policy-goal: yes}\n',
  },
  {
    code: 'not-two-organizations',
    about: 'by the number told',
    fires: definition('organizations', '1'),
    at: ['definition/organizations'],
    args: { like: 'a single organization' },
    nearest: [definition('organizations', '2'), definition('independence', 'yes')],
  },
  {
    code: 'not-two-organizations',
    about: 'by the members that remain',
    fires: 'members: [Eastside Tenants, {name: Housing Forum, left: 2025}]\n',
    at: ['members'],
    args: { listed: 1 },
    nearest: [
      'members: [Eastside Tenants, {name: Housing Forum}]\n',
      'members: [SCOPE]\ndefinition: {organizations: 12}\n',
    ],
  },
]);

const OF_NETWORK = (first: string, second: string) => `members: [{name: A, ${first}}, {name: B, ${second}}]\n`;

describeRules('definition and members', definitionMembersRules, [
  {
    code: 'more-members-than-told',
    fires: 'definition: {organizations: 2}\nmembers: [A, B, C]\n',
    at: ['definition/organizations'],
    args: { told: 2, listed: 3 },
    nearest: [
      'definition: {organizations: 2}\nmembers: [A, B, {name: C, left: 2025}]\n',
      'definition: {organizations: 12}\nmembers: [A]\n',
    ],
  },
  {
    code: 'base-led-without-base',
    fires:
      'definition: {led-by: base-building}\nmembers: [{name: A, base-building: no}, {name: B, base-building: no}]\n',
    at: ['definition/led-by'],
    nearest: [
      'definition: {led-by: base-building}\nmembers: [{name: A, base-building: no}, {name: B}]\n',
      'definition: {led-by: base-building}\nmembers: [{name: A, base-building: no}, B]\n',
      'definition: {led-by: base-building, organizations: 3}\nmembers: [{name: A, base-building: no}, {name: B, base-building: no}]\n',
      'definition: {led-by: other}\nmembers: [{name: A, base-building: no}]\n',
      'definition: {led-by: base-building}\n',
    ],
  },
  {
    code: 'one-network-told-otherwise',
    fires: `definition: {affiliates-of-one-network: no}\n${OF_NETWORK('network: Homes', 'network: homes')}`,
    at: ['definition/affiliates-of-one-network'],
    args: { network: 'Homes' },
    nearest: [
      `definition: {affiliates-of-one-network: no}\n${OF_NETWORK('network: Homes', 'network: Faith')}`,
      `definition: {affiliates-of-one-network: no}\n${OF_NETWORK('network: Homes', 'note: of none')}`,
      `definition: {affiliates-of-one-network: unknown}\n${OF_NETWORK('network: Homes', 'network: Homes')}`,
      'definition: {affiliates-of-one-network: no}\nmembers: [{name: A, network: Homes}]\n',
    ],
  },
  {
    code: 'several-networks-told-otherwise',
    fires: `definition: {affiliates-of-one-network: yes}\n${OF_NETWORK('network: Homes', 'network: Faith')}`,
    at: ['definition/affiliates-of-one-network'],
    nearest: [
      `definition: {affiliates-of-one-network: yes}\n${OF_NETWORK('network: Homes', 'network: " homes"')}`,
      `definition: {affiliates-of-one-network: yes}\n${OF_NETWORK('network: Homes', 'network: Faith, left: 2025')}`,
    ],
  },
]);
