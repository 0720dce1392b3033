/** What stands in a waiver that is offered where only its author knows the reason; left as it is, it is none. */
export const WHO_AGREED = '(who agreed, and when)';
