const drive = /(?:^|[\s"'(/])[A-Za-z]:[\\/](?![\\/])/;
const share = /(?:^|[\s"'(])\\\\[\w.-]+\\\w/;
const home = /(?:^|[\s"'(])\/(?:home|Users|root|mnt|media|tmp|var)\/\S/;

/** Whether a text names a place on somebody's computer: a drive, a share, a home folder, a file address. */
export const localPath = (text: string): boolean => /^file:/i.test(text.trim()) || drive.test(text) || share.test(text) || home.test(text);
