// The languages of the interface.
export const languages = ["pl", "lt", "en"] as const;
export type Language = (typeof languages)[number];
