// Who may do what to which resource. One table, read by every route and, as `may`, by every button (DOMAIN.md, "Who is who").
// A permission is a word; a person holds it through their role and their relation to the trajectory.
export const roles = ['client', 'counsellor', 'supervisor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** How a person stands to a trajectory: its client, its counsellor or stand-in, an auditor of what was flagged or sampled, or nothing. */
export const relations = ['own', 'guides', 'audits', 'none'] as const;
export type Relation = (typeof relations)[number];

export const languages = ['nl', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const permissions = [
  'conversation:start',
  'conversation:write',
  'conversation:read',
  'talk:search',
  'reply:judge',
  'signal:read',
  'signal:acknowledge',
  'signal:resolve',
  'signal:assign',
  'signal:snooze',
  'signal:wake',
  'signal:confirm',
  'signal:refuse',
  'signal:raise',
  'signal:tell',
  'signal:mark',
  'signal:export',
  'example:propose',
  'example:decide',
  'attention:read',
  'contact:read',
  'contact:write',
  'hours:set',
  'organisation:manage',
  'trajectory:read',
  'trajectory:set-oversight',
  'trajectory:pause',
  'insight:confirm',
  'insight:change',
  'career-question:write',
  'career-question:decide',
  'exercise:read',
  'exercise:keep',
  'guidance:read',
  'guidance:set',
  'homework:read',
  'homework:give',
  'homework:withdraw',
  'homework:do',
  'logbook:read',
  'logbook:write',
  'check-in:set',
  'brief:read',
  'session:read',
  'session:plan',
  'session:move',
  'session:cancel',
  'session:hold',
  'session:record',
  'session:wish',
  'registration:read',
  'registration:set',
  'calendar:share',
  'referral:read',
  'referral:count',
  'referral:prepare',
  'referral:discuss',
  'referral:show',
  'referral:write-extract',
  'referral:share',
  'referral:agree',
  'referral:decline',
  'referral:ask-change',
  'referral:approve',
  'referral:contact',
  'referral:start',
  'referral:ask-outcome',
  'referral:tell',
  'referral:end',
  'referral:withdraw',
  'plan:read',
  'plan:draft',
  'plan:edit',
  'plan:submit',
  'plan:approve',
  'plan:return',
  'plan:accept',
  'plan:export',
  'evaluation:read',
  'evaluation:rescore',
  'knowledge:read',
  'knowledge:manage',
  'partner:search',
  'people:read',
  'alert:receive',
  'alert:set-escalation',
] as const;
export type Permission = (typeof permissions)[number];

declare const signedIn: unique symbol;
/**
 * A signed-in human being. Only people/session.ts can make one, so a verb that takes a `Person` (approving a section,
 * accepting it, resolving a signal) cannot be called by a machine: it would not compile.
 */
export type Person = {
  readonly [signedIn]: true;
  readonly id: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly name: string;
  readonly language: Language;
};

const held: Record<Role, Partial<Record<Relation, readonly Permission[]>>> = {
  client: {
    own: [
      'conversation:start',
      'conversation:write',
      'conversation:read',
      'talk:search',
      'reply:judge',
      'attention:read',
      'example:decide',
      'contact:read',
      'contact:write',
      'trajectory:read',
      'insight:confirm',
      'insight:change',
      'career-question:write',
      'career-question:decide',
      'exercise:read',
      'exercise:keep',
      'guidance:read',
      'homework:read',
      'homework:do',
      'logbook:read',
      'logbook:write',
      'check-in:set',
      'referral:read',
      'referral:agree',
      'referral:decline',
      'referral:ask-change',
      'referral:approve',
      'referral:contact',
      'referral:tell',
      'referral:withdraw',
      'plan:read',
      'plan:edit',
      'plan:submit',
      'plan:accept',
      'plan:return',
      'plan:export',
      'knowledge:read',
      'session:read',
      'session:cancel',
      'session:wish',
    ],
    none: ['alert:receive', 'knowledge:read'],
  },
  counsellor: {
    guides: [
      'conversation:read',
      'signal:read',
      'signal:acknowledge',
      'signal:resolve',
      'signal:assign',
      'signal:snooze',
      'signal:wake',
      'signal:confirm',
      'signal:refuse',
      'signal:raise',
      'signal:tell',
      'signal:mark',
      'example:propose',
      'contact:read',
      'contact:write',
      'hours:set',
      'trajectory:read',
      'career-question:write',
      'trajectory:set-oversight',
      'trajectory:pause',
      'exercise:read',
      'guidance:read',
      'guidance:set',
      'homework:read',
      'homework:give',
      'homework:withdraw',
      'logbook:read',
      'brief:read',
      'referral:read',
      'referral:prepare',
      'referral:discuss',
      'referral:show',
      'referral:write-extract',
      'referral:share',
      'referral:contact',
      'referral:start',
      'referral:ask-outcome',
      'referral:end',
      'plan:read',
      'plan:draft',
      'plan:edit',
      'plan:submit',
      'plan:approve',
      'plan:return',
      'plan:export',
      'knowledge:read',
      'people:read',
      'session:read',
      'session:plan',
      'session:move',
      'session:cancel',
      'session:hold',
      'session:record',
      'registration:read',
      'registration:set',
    ],
    none: ['alert:receive', 'hours:set', 'calendar:share', 'knowledge:read', 'partner:search', 'people:read'],
  },
  supervisor: {
    audits: [
      'conversation:read',
      'signal:read',
      'signal:acknowledge',
      'signal:resolve',
      'signal:assign',
      'signal:snooze',
      'signal:wake',
      'signal:confirm',
      'signal:refuse',
      'signal:raise',
      'signal:mark',
      'signal:export',
      'example:propose',
      'contact:read',
      'evaluation:read',
      'evaluation:rescore',
      'referral:count',
      'knowledge:read',
      'people:read',
    ],
    none: ['alert:receive', 'alert:set-escalation', 'knowledge:read', 'people:read'],
  },
  admin: { none: ['alert:receive', 'alert:set-escalation', 'knowledge:read', 'knowledge:manage', 'partner:search', 'organisation:manage', 'people:read'] },
};

/** The permission words a person of this role holds in this relation. */
export function permissionsOf(role: Role, relation: Relation): readonly Permission[] {
  return held[role][relation] ?? [];
}

/** Whether a person of this role, in this relation, may do this. */
export function isAllowed(role: Role, relation: Relation, permission: Permission): boolean {
  return permissionsOf(role, relation).includes(permission);
}

/** How this person stands to a trajectory. The stand-in stands in for everything the counsellor does. */
export function relationTo(person: Pick<Person, 'id' | 'role'>, trajectory: { clientId: string; counsellorId: string; standInId?: string | null }): Relation {
  if (person.role === 'client') return trajectory.clientId === person.id ? 'own' : 'none';
  if (person.role === 'counsellor') return trajectory.counsellorId === person.id || trajectory.standInId === person.id ? 'guides' : 'none';
  if (person.role === 'supervisor') return 'audits';
  return 'none';
}
