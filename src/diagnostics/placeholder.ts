/** What stands in a waiver that is offered where only its author knows the reason; left as it is, it is none. */
export const WHO_AGREED = '(who agreed, and when)';

/** The same where an example shows how a reason is told for what does not apply. */
export const WHY_NOT = '(why it does not apply to you)';
