import { membersAlikeRules } from '../../../src/lint/rules/members-alike.ts';
import { membersPlacesRules } from '../../../src/lint/rules/members-places.ts';
import { describeRules } from '../rule-cases.ts';

const people = (current: string, lists: readonly string[]) =>
  `profile: {membership: {constituencies-and-sectors: {current: ${current}}}}\nmembers: [${lists.map((list, n) => `{name: M${n}, constituencies: [${list}]}`).join(', ')}]\n`;
const AT = ['profile/membership/constituencies-and-sectors/current'];

describeRules('how alike members are', membersAlikeRules, [
  {
    code: 'similar-told-otherwise',
    fires: people('similar', ['tenants, elders', 'drivers', 'churches']),
    at: AT,
    args: { count: 3 },
    nearest: [
      people('similar', ['tenants, elders', 'drivers', 'Tenants']),
      people('mostly-similar', ['tenants, elders', 'drivers', 'churches']),
      people('similar', ['tenants', 'drivers']),
      people('similar', ['tenants', 'drivers', '']),
    ],
  },
  {
    code: 'diverse-told-otherwise',
    fires: people('diverse', ['tenants, elders', 'elders, Tenants', 'tenants, elders']),
    at: AT,
    args: { people: 'tenants, elders' },
    nearest: [
      people('diverse', ['tenants, elders', 'elders, tenants', 'tenants']),
      people('mixed', ['tenants', 'tenants', 'tenants']),
      `definition: {organizations: 9}\n${people('diverse', ['tenants', 'tenants', 'tenants'])}`,
      people('diverse', ['tenants', 'tenants']),
    ],
  },
]);

const geography = (told: string, members = '') => `profile: {geography: {${told}}}\nmembers: [${members}]\n`;

describeRules('places and scales', membersPlacesRules, [
  {
    code: 'alliance-scale-narrower',
    fires: geography('member-scale: [statewide, national], alliance-scale: [local, regional]'),
    at: ['profile/geography/alliance-scale'],
    args: { alliance: 'regional', members: 'statewide' },
    nearest: [
      geography('member-scale: [regional, national], alliance-scale: [local, regional]'),
      geography('member-scale: [statewide]'),
      geography('alliance-scale: [local]'),
    ],
  },
  {
    code: 'member-scale-wider',
    fires: geography('member-scale: [local]', 'A, {name: B, scale: [local, statewide]}'),
    at: ['profile/geography/member-scale'],
    args: { told: 'local' },
    nearest: [
      geography('member-scale: [statewide]', 'A, {name: B, scale: [local, statewide]}'),
      geography('member-scale: [local]', 'A, {name: B, scale: [statewide], left: 2025}'),
      geography('alliance-scale: [local]', 'A, {name: B, scale: [statewide]}'),
    ],
  },
  {
    code: 'unused-place',
    fires: geography('member-location: [Eastside, North Docks]', '{name: A, places: [eastside]}'),
    at: ['profile/geography/member-location/1'],
    args: { name: 'North Docks' },
    nearest: [
      geography('member-location: [Eastside, North Docks]', '{name: A, places: [eastside]}, B'),
      geography('member-location: [Eastside, North Docks]', '{name: A, places: [eastside]}, {name: B}'),
      geography('member-location: [Eastside, North Docks]', '{name: A, places: [eastside, North docks]}'),
      `definition: {organizations: 5}\n${geography('member-location: [North Docks]', '{name: A, places: [Eastside]}')}`,
    ],
  },
]);
