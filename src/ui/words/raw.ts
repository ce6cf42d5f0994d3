/** Names go into sentences as they are: React escapes what it draws. */
export const RAW = { interpolation: { escapeValue: false } };
