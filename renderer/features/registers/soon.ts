/** How long before its end a term of protection is shown as near, days. */
export const soonDays = 90;
